import { money } from '../../_kit/scalars.ts';
import type { WageDepositResolvers } from '../generated.ts';

export const WageDeposit: WageDepositResolvers = {
  project: ({ projectNumber }, _args, { loaders }) => loaders.projectByNumber.load(projectNumber),
  contractor: ({ contractorCode }) => ({ code: contractorCode }),
  required: ({ requiredAmount }) => money(requiredAmount),
  held: ({ heldAmount }) => money(heldAmount),
  drawn: ({ drawnAmount }) => money(drawnAmount),
};
