import type { PetitionRule } from './deadlines.ts';
import type { PetitionRecord } from './petitionRecord.ts';

/** A deadline that a line of the petition register tells, to the day. */
interface ToldDeadline {
  readonly rule: PetitionRule;
  readonly startedOn: string;
  readonly metOn: string | null;
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
