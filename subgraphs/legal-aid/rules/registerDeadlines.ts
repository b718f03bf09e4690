import type { ApplicationRecord } from './applicationRecord.ts';
import type { CaseRecord } from './caseRecord.ts';
import type { LegalAidRule } from './deadlines.ts';
import type { ObjectionRecord } from './recordFaults.ts';

/** A deadline that a line of a register tells, to the day. */
interface ToldDeadline {
  readonly rule: LegalAidRule;
  readonly startedOn: string;
  readonly metOn: string | null;
}

/** From this day on the Law holds: what began before is not measured by it. */
const LAW_IN_FORCE = '2022-01-01';
/** From this year on the rules on how cases are handled hold that the thirty days come from. */
const PROCEDURE_IN_FORCE = '2024-01-01';

/**
 * The deadlines that a line of the register of applications tells. Of one that counts as withdrawn the book does not say
 * whether the seven days had passed, and of one that was granted after an objection not when it was refused.
 */
export function toldOfApplication(row: ApplicationRecord): ToldDeadline[] {
  const { status, openedOn, decidedOn, objectedOn } = row;
  const decidedAnew = status === 'GRANTED' && objectedOn !== null;
  const decide: ToldDeadline = { rule: 'R-LA-6-DECIDE', startedOn: openedOn, metOn: decidedOn };
  return inForce([
    ...(status === 'DEEMED_WITHDRAWN' || decidedAnew ? [] : [decide]),
    ...toldOfObjection(row),
  ]);
}

/** A line of the register of cases; without the number of an application a criminal organ may have given notice. */
interface CaseLine extends CaseRecord {
  readonly applicationNumber: string | null;
}

/**
 * The deadlines that a line of the register of cases tells. A case that ended before anybody was assigned owed neither
 * assignment nor file; a file that was sent back is in the book with its last day only, so it may show as late.
 */
export function toldOfCase(row: CaseLine): ToldDeadline[] {
  const { applicationNumber, openedOn, assignedOn, closedOn, fileSubmittedOn, fileReviewedOn } = row;
  const told = toldOfObjection(row);
  if (applicationNumber !== null && (assignedOn !== null || closedOn === null)) {
    told.push({ rule: 'R-LA-6-ASSIGN', startedOn: openedOn, metOn: assignedOn });
  }
  if (assignedOn !== null && closedOn !== null) {
    told.push({ rule: 'R-LA-15-SUBMIT', startedOn: closedOn, metOn: fileSubmittedOn });
  }
  if (fileSubmittedOn !== null) {
    told.push({ rule: 'R-LA-15-REVIEW', startedOn: fileSubmittedOn, metOn: fileReviewedOn });
  }
  return inForce(told);
}

function toldOfObjection({ objectedOn, objectionDecidedOn }: ObjectionRecord): ToldDeadline[] {
  if (objectedOn === null) return [];
  return [{ rule: 'R-LA-13', startedOn: objectedOn, metOn: objectionDecidedOn }];
}

function inForce(told: readonly ToldDeadline[]): ToldDeadline[] {
  return told.filter(
    ({ rule, startedOn }) => startedOn >= (rule.startsWith('R-LA-15') ? PROCEDURE_IN_FORCE : LAW_IN_FORCE),
  );
}
