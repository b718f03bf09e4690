import { incomingReferralTables } from '../../_kit/acts/incoming-referral/table.ts';

export const {
  incomingReferral,
  incomingReferralHistory,
  incomingReferralStatusType,
  referralReturnGroundType,
} = incomingReferralTables();
