import { actsOpen } from '../../_kit/acts/machine.ts';
import { money } from '../../_kit/scalars.ts';
import type { LegalAidFraudCaseResolvers } from '../generated.ts';
import { fraudActs } from '../rules/fraud-acts/index.ts';

export const LegalAidFraudCase: LegalAidFraudCaseResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.fraudCase.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  legalAidCase: ({ caseId }, _args, { loaders }) => loaders.case.load(caseId),
  proposedCost: ({ proposedCost }) => money(proposedCost),
  proposedFine: ({ proposedFine }) => money(proposedFine),
  cost: ({ cost }) => money(cost),
  fine: ({ fine }) => money(fine),
  costPaid: ({ costPaid }) => money(costPaid),
  finePaid: ({ finePaid }) => money(finePaid),
  history: ({ id }, _args, { loaders }) => loaders.fraudHistory.load(id),
  deadlines: ({ id }, _args, { loaders }) => loaders.deadlines.load(id),
  nextActs: ({ status }, _args, { at }) => actsOpen(fraudActs, status, at.posts),
};
