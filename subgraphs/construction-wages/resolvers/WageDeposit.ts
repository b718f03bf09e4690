import { actsOpen } from '../../_kit/acts/machine.ts';
import { money } from '../../_kit/scalars.ts';
import type { WageDepositResolvers } from '../generated.ts';
import { depositActs } from '../rules/depositActs.ts';

export const WageDeposit: WageDepositResolvers = {
  project: ({ projectNumber }, _args, { loaders }) => loaders.projectByNumber.load(projectNumber),
  contractor: ({ contractorCode }) => ({ code: contractorCode }),
  required: ({ requiredAmount }) => money(requiredAmount),
  held: ({ heldAmount }) => money(heldAmount),
  drawn: ({ drawnAmount }) => money(drawnAmount),
  deadlines: ({ id }, _args, { loaders }) => loaders.deadlines.load(id),
  nextActs: ({ status }, _args, { at }) => actsOpen(depositActs, status, at.posts),
  history: ({ id }, _args, { loaders }) => loaders.depositHistory.load(id),
};
