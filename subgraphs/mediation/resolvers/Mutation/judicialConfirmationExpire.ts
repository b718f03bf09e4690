import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { confirmationActs } from '../../rules/confirmationActs.ts';

export const judicialConfirmationExpire: NonNullable<
  MutationResolvers['judicialConfirmationExpire']
> = async (_root, { input }, { acts, parts }) =>
  payload(
    'judicialConfirmation',
    await acts.confirmation.perform(
      'judicialConfirmationExpire',
      confirmationActs.judicialConfirmationExpire,
      { id: input.id, input },
      { facts: parts.agreement.confirmationFacts },
    ),
  );
