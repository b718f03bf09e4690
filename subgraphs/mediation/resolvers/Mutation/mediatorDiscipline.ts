import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { committeeActs } from '../../rules/committeeActs.ts';

export const mediatorDiscipline: NonNullable<MutationResolvers['mediatorDiscipline']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, parts },
) =>
  payload(
    'mediationCommittee',
    await acts.committee.perform(
      'mediatorDiscipline',
      committeeActs.mediatorDiscipline,
      { id: input.id, input, idempotencyKey },
      {
        facts: (transaction, row) => parts.committee.mediator(transaction, row, input.mediator),
        also: (transaction) => parts.committee.discipline(transaction, input),
      },
    ),
  );
