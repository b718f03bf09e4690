import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { confirmationActs } from '../../rules/confirmationActs.ts';

export const judicialConfirmationExtend: NonNullable<
  MutationResolvers['judicialConfirmationExtend']
> = async (_root, { input: { idempotencyKey, ...input } }, { acts, parts }) =>
  payload(
    'judicialConfirmation',
    await acts.confirmation.perform(
      'judicialConfirmationExtend',
      confirmationActs.judicialConfirmationExtend,
      { id: input.id, input, idempotencyKey },
      { facts: parts.agreement.confirmationFacts },
    ),
  );
