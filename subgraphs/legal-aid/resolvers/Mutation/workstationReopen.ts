import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { workstationActs } from '../../rules/workstationActs.ts';
import { keepClosure } from '../../store/workstations.ts';

export const workstationReopen: NonNullable<MutationResolvers['workstationReopen']> = async (
  _root,
  { input },
  { acts, at },
) => {
  // The act takes the day of closing off the workstation; it is kept beside it.
  let closedOn: string | null = null;
  return payload(
    'workstation',
    await acts.workstation.perform(
      'workstationReopen',
      workstationActs.workstationReopen,
      { id: input.id, input },
      {
        facts: async (_transaction, row) => {
          closedOn = row.closedOn;
          return row;
        },
        also: (transaction, { id }) => keepClosure(transaction, id, closedOn, at.today),
      },
    ),
  );
};
