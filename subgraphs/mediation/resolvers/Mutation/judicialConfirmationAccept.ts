import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { confirmationActs } from '../../rules/confirmationActs.ts';

export const judicialConfirmationAccept: NonNullable<
  MutationResolvers['judicialConfirmationAccept']
> = async (_root, { input: { idempotencyKey, ...input } }, { acts, parts }) =>
  payload(
    'judicialConfirmation',
    await acts.confirmation.perform(
      'judicialConfirmationAccept',
      confirmationActs.judicialConfirmationAccept,
      { id: input.id, input, idempotencyKey },
      { facts: parts.agreement.confirmationFacts },
    ),
  );
