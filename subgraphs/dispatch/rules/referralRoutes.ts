import type { ReferralDepartment, ReferralSide } from '../codes.ts';

/** What it takes to refer a case from one department to another. */
export interface ReferralRoute {
  /** Whose consent is needed before it is sent. */
  readonly consents: readonly ReferralSide[];
}

const both: ReferralRoute = { consents: ['APPLICANT', 'OTHER_SIDE'] };
const applicant: ReferralRoute = { consents: ['APPLICANT'] };
const none: ReferralRoute = { consents: [] };

/**
 * The linkages between departments (M-12, six of them in the source text). Nobody is sent to mediation without the consent
 * of both sides (R-PM-1), nor to legal aid but on their own application (Legal Aid Law art. 43); what
 * becomes a matter for the police needs nobody's consent (R-PM-12). No way leads into or out of community correction.
 */
const routes: Readonly<
  Partial<Record<ReferralDepartment, Readonly<Partial<Record<ReferralDepartment, ReferralRoute>>>>>
> = {
  PETITIONS: { MEDIATION: both, LEGAL_AID: applicant, CONSTRUCTION_WAGES: none },
  CONSTRUCTION_WAGES: { LEGAL_AID: applicant, MEDIATION: both, PUBLIC_SECURITY: none, COURT: applicant },
  LEGAL_AID: { MEDIATION: both },
  MEDIATION: { LEGAL_AID: applicant, PETITIONS: applicant, PUBLIC_SECURITY: none, COURT: both },
  COURT: { MEDIATION: both },
  PUBLIC_SECURITY: { MEDIATION: both },
};

/** The way from one department to another; null where there is none. */
export function routeBetween(from: ReferralDepartment, to: ReferralDepartment): ReferralRoute | null {
  return routes[from]?.[to] ?? null;
}

/** Courts and police are no part of the hub: what they answer is written down for them. */
export function isOutside(department: ReferralDepartment): boolean {
  return department === 'COURT' || department === 'PUBLIC_SECURITY';
}
