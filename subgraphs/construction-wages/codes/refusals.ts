import { commonUserErrors, incomingReferralErrors } from '../../_kit/acts/userErrors.ts';
import { complaintRefusals } from './complaintRefusals.ts';
import { listingRefusals } from './listingRefusals.ts';
import { siteRefusals } from './siteRefusals.ts';

/** Why an act of wage supervision is not done, and what to do next. */
export const wageUserErrorCode = {
  ...commonUserErrors,
  ...incomingReferralErrors,
  ...complaintRefusals,
  ...siteRefusals,
  ...listingRefusals,
} as const;
export type WageUserErrorCode = keyof typeof wageUserErrorCode;
