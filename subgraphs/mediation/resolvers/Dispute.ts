import { actsOpen } from '../../_kit/acts/machine.ts';
import { invariant } from '../../_kit/database.ts';
import { money } from '../../_kit/scalars.ts';
import type { DisputeResolvers } from '../generated.ts';
import { disputeActs } from '../rules/disputeActs.ts';

export const Dispute: DisputeResolvers = {
  __resolveReference: (reference, { loaders }) =>
    'number' in reference
      ? loaders.disputeByNumber.load(reference.number)
      : loaders.dispute.load(reference.id),
  region: ({ regionCode }) => ({ code: regionCode }),
  committee: async ({ committeeNumber }, _args, { loaders }) =>
    invariant(await loaders.committeeByNumber.load(committeeNumber), 'a dispute has a committee'),
  responsibleBody: async ({ committeeNumber }, _args, { loaders }) => {
    const code = (await loaders.committeeByNumber.load(committeeNumber))?.guidingOrganizationCode;
    return code ? { code } : null;
  },
  amount: ({ amount }) => money(amount),
  project: ({ projectNumber }) => (projectNumber ? { number: projectNumber } : null),
  history: ({ id }, _args, { loaders }) => loaders.history.load(id),
  deadlines: ({ id }, _args, { loaders }) => loaders.deadlines.load(id),
  nextActs: ({ status }, _args, { at }) => actsOpen(disputeActs, status, at.posts),
};
