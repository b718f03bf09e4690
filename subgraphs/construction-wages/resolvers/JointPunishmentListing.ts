import { actsOpen } from '../../_kit/acts/machine.ts';
import type { JointPunishmentListingResolvers } from '../generated.ts';
import { jointPunishmentActs } from '../rules/jointPunishmentActs.ts';
import { isListed } from '../rules/jointPunishmentFacts.ts';

export const JointPunishmentListing: JointPunishmentListingResolvers = {
  inForce: (row, _args, { at }) => isListed(row, at.today),
  organization: ({ organizationCode }) => ({ code: organizationCode }),
  region: ({ regionCode }) => ({ code: regionCode }),
  decidingBody: ({ decidingBodyCode }) => ({ code: decidingBodyCode }),
  complaint: ({ complaintNumber }, _args, { loaders }) => loaders.complaintByNumber.load(complaintNumber),
  nextActs: ({ status }, _args, { at }) => actsOpen(jointPunishmentActs, status, at.posts),
  history: ({ id }, _args, { loaders }) => loaders.jointPunishmentHistory.load(id),
};
