import type { PetitionRule } from './deadlines.ts';
import type { ReviewStage } from '../codes.ts';
import type { PetitionRecord } from './petitionRecord.ts';

/** A deadline that a line of a register tells, to the day. */
interface ToldDeadline {
  readonly rule: PetitionRule;
  readonly startedOn: string;
  readonly metOn: string | null;
  readonly pausedDays?: number;
}

/** The rules of which each register tells, so that a corrected line of one leaves alone what the other told. */
export const rulesTold = {
  petitions: ['R-PE-6', 'R-PE-8', 'R-PE-12'],
  reviews: ['R-PE-15', 'R-PE-16'],
} as const satisfies Record<string, readonly PetitionRule[]>;

/** What a line of the review register says of the time that the reviewing body took. */
interface ReviewLine {
  readonly stage: ReviewStage;
  readonly requestedOn: string;
  readonly answeredOn: string | null;
  readonly hearingDays: number;
}

/**
 * The 30 days of a review or a final review, from the request on, without the days of the hearing (R-PE-15, R-PE-16). When
 * the answer reached the petitioner is in no book, so nothing is told of the petitioner's own 30 days.
 */
export function toldReviewDeadline({
  stage,
  requestedOn,
  answeredOn,
  hearingDays,
}: ReviewLine): ToldDeadline {
  return {
    rule: stage === 'REVIEW' ? 'R-PE-15' : 'R-PE-16',
    startedOn: requestedOn,
    metOn: answeredOn,
    pausedDays: stage === 'REVIEW' ? 0 : hearingDays,
  };
}

/**
 * The deadlines that a line of the petition register tells: diversion, notice and handling. Of an accusation the receiver
 * owes no notice here (R-PE-11), and of a matter that ended without a day of notice the book says nothing; an extension is not
 * in the book, so what was extended may show as late.
 */
export function toldDeadlines(record: PetitionRecord): ToldDeadline[] {
  const { kind, status, branch, openedOn, divertedOn, acceptedOn, opinionIssuedOn, closedOn } = record;
  const told: ToldDeadline[] = [{ rule: 'R-PE-6', startedOn: openedOn, metOn: divertedOn ?? closedOn }];
  const noticeUnknown = acceptedOn === null && closedOn !== null;
  if (divertedOn !== null && kind !== 'ACCUSATION' && status !== 'TO_LAW_ORGAN' && !noticeUnknown) {
    told.push({ rule: 'R-PE-8', startedOn: divertedOn, metOn: acceptedOn });
  }
  if (acceptedOn !== null && branch === 'PETITION_OPINION') {
    told.push({ rule: 'R-PE-12', startedOn: acceptedOn, metOn: opinionIssuedOn ?? closedOn });
  }
  return told;
}
