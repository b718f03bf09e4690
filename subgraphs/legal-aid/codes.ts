import { commonUserErrors, incomingReferralErrors } from '../_kit/acts/userErrors.ts';
import { applicationUserErrors } from './codes/applicationErrors.ts';
import { caseUserErrors } from './codes/caseErrors.ts';
import { complaintUserErrors } from './codes/complaintErrors.ts';
import { fraudUserErrors } from './codes/fraudErrors.ts';

export * from './codes/law.ts';
export * from './codes/work.ts';
export * from './codes/supervision.ts';

/** Why an act of legal aid is not done, and what to do next. */
export const legalAidUserErrorCode = {
  ...commonUserErrors,
  ...incomingReferralErrors,
  ...applicationUserErrors,
  ...caseUserErrors,
  ...complaintUserErrors,
  ...fraudUserErrors,
} as const;
export type LegalAidUserErrorCode = keyof typeof legalAidUserErrorCode;
