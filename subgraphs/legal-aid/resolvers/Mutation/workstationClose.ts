import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { workstationActs } from '../../rules/workstationActs.ts';

export const workstationClose: NonNullable<MutationResolvers['workstationClose']> = async (
  _root,
  { input },
  { acts },
) =>
  payload(
    'workstation',
    await acts.workstation.perform('workstationClose', workstationActs.workstationClose, {
      id: input.id,
      input,
    }),
  );
