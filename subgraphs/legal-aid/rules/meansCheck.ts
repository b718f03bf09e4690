import { agreed, refused, type Decision } from '../../_kit/acts/machine.ts';
import type {
  AidApplicantCategory,
  HardshipProof,
  LegalAidForm,
  LegalAidMatter,
  LegalAidUserErrorCode,
  MeansCheckExempt,
  MeansResult,
  MeansTestWaived,
} from '../codes.ts';
import { inFen, isAmount } from './amount.ts';

/** What an application says of itself, as far as means depend on it. */
export interface MeansFacts {
  readonly form: LegalAidForm;
  readonly matter: LegalAidMatter | null;
  readonly applicantCategory: AidApplicantCategory;
  /** Monthly income per head up to which somebody is in hardship here and today; null when none is published. */
  readonly standard: string | null;
}

/** What the agency goes by: one of a waiver, an exemption, and a proof of hardship with what it showed. */
export interface MeansEvidence {
  readonly waived?: MeansTestWaived | null | undefined;
  readonly exempt?: MeansCheckExempt | null | undefined;
  /** The papers show that the applicant belongs to the category (art. 32, 42). */
  readonly proved?: boolean | null | undefined;
  readonly proof?: HardshipProof | null | undefined;
  /** Monthly income per head, as queried or declared, in yuan. It is compared and not kept. */
  readonly monthlyIncome?: string | null | undefined;
}

/** What is kept of the check. */
export interface MeansFinding {
  readonly meansResult: MeansResult;
  readonly meansTestWaived: MeansTestWaived | null;
  readonly meansCheckExempt: MeansCheckExempt | null;
  readonly hardshipProof: HardshipProof | null;
  readonly meansStandard: string | null;
}

const nothing = { meansTestWaived: null, meansCheckExempt: null, hardshipProof: null, meansStandard: null };

/** True for the forms that are given on hardship (R-LA-2); advice, duty help and criminal defence are not (R-LA-1). */
export function needsMeans(form: LegalAidForm): boolean {
  return form === 'CIVIL_ADMINISTRATIVE_AGENCY' || form === 'LABOUR_AGENCY';
}

/** True for the claims for which migrant workers are exempt (art. 42 (3)): pay, and damages for an injury at work. */
export function isMigrantWorkerClaim({
  applicantCategory,
  matter,
}: Pick<MeansFacts, 'applicantCategory' | 'matter'>): boolean {
  return applicantCategory === 'MIGRANT_WORKER' && (matter === 'LABOUR_PAY' || matter === 'PERSONAL_INJURY');
}

/** What the fast lane finds without a check (M-21). */
export const fastLaneFinding: MeansFinding = {
  ...nothing,
  meansResult: 'EXEMPT',
  meansCheckExempt: 'MIGRANT_WORKER_CLAIM',
};

/**
 * Settles the means of an applicant: waived altogether (R-LA-3), of a category whose means are not checked (R-LA-4), or
 * looked at by a query or a declaration (R-LA-5) against the standard that was published for the place.
 */
export function checkMeans(
  facts: MeansFacts,
  { waived, exempt, proved, proof, monthlyIncome }: MeansEvidence,
): Decision<MeansFinding, LegalAidUserErrorCode> {
  if (!needsMeans(facts.form)) return refused('MEANS_DO_NOT_MATTER');
  if ([waived, exempt, proof].filter(Boolean).length !== 1) return refused('ONE_GROUND_ONLY');
  if (waived) {
    if (!proved) return refused('NOT_PROVED', 'proved');
    return agreed({ ...nothing, meansResult: 'WAIVED', meansTestWaived: waived });
  }
  if (exempt) {
    if (!proved) return refused('NOT_PROVED', 'proved');
    if (exempt === 'MIGRANT_WORKER_CLAIM' && !isMigrantWorkerClaim(facts)) {
      return refused('EXEMPTION_DOES_NOT_FIT', 'exempt');
    }
    return agreed({ ...nothing, meansResult: 'EXEMPT', meansCheckExempt: exempt });
  }
  if (!proof || !monthlyIncome || !isAmount(monthlyIncome) || monthlyIncome.startsWith('-')) {
    return refused('INCOME_MISSING', 'monthlyIncome');
  }
  if (facts.standard === null) return refused('NO_MEANS_STANDARD');
  const shown = inFen(monthlyIncome) <= inFen(facts.standard);
  return agreed({
    ...nothing,
    meansResult: shown ? 'SHOWN' : 'NOT_SHOWN',
    hardshipProof: shown ? proof : null,
    meansStandard: facts.standard,
  });
}
