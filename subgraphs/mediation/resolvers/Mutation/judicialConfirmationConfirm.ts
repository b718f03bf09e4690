import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { confirmationActs } from '../../rules/confirmationActs.ts';

export const judicialConfirmationConfirm: NonNullable<
  MutationResolvers['judicialConfirmationConfirm']
> = async (_root, { input: { idempotencyKey, ...input } }, { acts, parts }) =>
  payload(
    'judicialConfirmation',
    await acts.confirmation.perform(
      'judicialConfirmationConfirm',
      confirmationActs.judicialConfirmationConfirm,
      { id: input.id, input, idempotencyKey },
      {
        facts: parts.agreement.confirmationFacts,
        also: (transaction, row) => parts.agreement.confirm(transaction, row, input),
      },
    ),
  );
