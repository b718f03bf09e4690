import { refused } from '../../_kit/acts/machine.ts';
import type { CorrectionKind, CorrectionSanction, CorrectionSanctionGround } from '../codes.ts';
import type { CaseFile } from './subjectFacts.ts';

/** What a ground asks for besides being named. */
interface Ground {
  readonly sanction: CorrectionSanction;
  /** Days of absence that it stands for, both ends included. */
  readonly lateDays?: { readonly from: number; readonly to: number };
  /** What must have been decided already, and how often. */
  readonly earlier?: { readonly sanction: CorrectionSanction; readonly times: number };
  /** Kinds of correction to which it applies; all without it. */
  readonly kinds?: readonly CorrectionKind[];
  readonly medicalParole?: true;
}

/**
 * Which ground carries what (R-CC-12 to R-CC-15). The grounds of a revocation are those of probation; we read them for
 * parole too, but for the prohibition, which only a court that grants probation or control can impose.
 */
const grounds: Readonly<Record<CorrectionSanctionGround, Ground>> = {
  OUTSTANDING_CONDUCT: { sanction: 'PRAISE' },
  LATE_UP_TO_TEN_DAYS: { sanction: 'ADMONITION', lateDays: { from: 1, to: 10 } },
  SLIGHT_BREACH: { sanction: 'ADMONITION' },
  EDUCATION_REFUSED: { sanction: 'ADMONITION' },
  OTHER_SLIGHT: { sanction: 'ADMONITION' },
  PROHIBITION_BROKEN_SLIGHTLY: { sanction: 'WARNING', kinds: ['CONTROL', 'PROBATION'] },
  LATE_OVER_TEN_DAYS: { sanction: 'WARNING', lateDays: { from: 11, to: Infinity } },
  SERIOUS_BREACH: { sanction: 'WARNING' },
  MEDICAL_PAPERS_MISSING: {
    sanction: 'WARNING',
    kinds: ['TEMPORARY_OUTSIDE_EXECUTION'],
    medicalParole: true,
  },
  TWO_ADMONITIONS: { sanction: 'WARNING', earlier: { sanction: 'ADMONITION', times: 2 } },
  OTHER_MORE_SERIOUS: { sanction: 'WARNING' },
  BREACH_OF_PUBLIC_ORDER: { sanction: 'POLICE_PUNISHMENT_PROPOSED' },
  PROHIBITION_BROKEN_SERIOUSLY: { sanction: 'REVOCATION_PROPOSED', kinds: ['PROBATION'] },
  ABSENT_OVER_A_MONTH: { sanction: 'REVOCATION_PROPOSED', lateDays: { from: 32, to: Infinity } },
  POLICE_PUNISHED_UNCORRECTED: {
    sanction: 'REVOCATION_PROPOSED',
    earlier: { sanction: 'POLICE_PUNISHMENT_PROPOSED', times: 1 },
  },
  TWO_WARNINGS: { sanction: 'REVOCATION_PROPOSED', earlier: { sanction: 'WARNING', times: 2 } },
  OTHER_SERIOUS: { sanction: 'REVOCATION_PROPOSED' },
  RECALL_IN_LAW: { sanction: 'RECALL_PROPOSED' },
};

/** Kinds of correction that a proposal to a court can be about; others are open to all. */
const revocable: Partial<Record<CorrectionSanction, readonly CorrectionKind[]>> = {
  REVOCATION_PROPOSED: ['PROBATION', 'PAROLE'],
  RECALL_PROPOSED: ['TEMPORARY_OUTSIDE_EXECUTION'],
};

/** A sanction with its ground, as it is proposed. */
export interface Grounded {
  readonly sanction: CorrectionSanction;
  readonly ground: CorrectionSanctionGround;
  readonly lateDays?: number | null | undefined;
}

/** Why a ground does not carry what is proposed; null when it does. It shows what is possible and proposes nothing. */
export function againstGround(
  { sanction, ground, lateDays }: Grounded,
  of: Pick<CaseFile, 'kind' | 'medicalParole' | 'decided'>,
) {
  const asked = grounds[ground];
  if (asked.sanction !== sanction) return refused('GROUND_DOES_NOT_FIT', 'ground');
  if (!(revocable[sanction] ?? [of.kind]).includes(of.kind)) return refused('WRONG_KIND', 'sanction');
  if (!(asked.kinds ?? [of.kind]).includes(of.kind)) return refused('GROUND_DOES_NOT_FIT', 'ground');
  if (asked.medicalParole && !of.medicalParole) return refused('GROUND_DOES_NOT_FIT', 'ground');
  const { from = -Infinity, to = Infinity } = asked.lateDays ?? {};
  const days = lateDays ?? (asked.lateDays ? 0 : from);
  if (days < from || days > to) return refused('LATE_DAYS_DO_NOT_FIT', 'lateDays');
  const { earlier } = asked;
  const times = of.decided.filter((decided) => decided === earlier?.sanction).length;
  return times < (earlier?.times ?? 0) ? refused('TOO_FEW_EARLIER', 'ground') : null;
}

/** True for what the agency only proposes and a court or the police decide; the procuratorate gets a copy. */
export function decidedOutside(sanction: CorrectionSanction): boolean {
  return (
    sanction === 'POLICE_PUNISHMENT_PROPOSED' ||
    sanction === 'REVOCATION_PROPOSED' ||
    sanction === 'RECALL_PROPOSED'
  );
}
