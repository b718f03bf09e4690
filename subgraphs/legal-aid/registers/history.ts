import type { RegisterLine } from '../../_kit/register/upsertCases.ts';
import type { AidCaseStatus } from '../codes.ts';
import type { aidCase, application } from '../tables/index.ts';

/** A line of the register of applications; the other columns are filled by acts only. */
export type ApplicationRow = Omit<
  typeof application.$inferSelect,
  | 'id'
  | 'version'
  | 'litigation'
  | 'opponentName'
  | 'recipientCount'
  | 'disputeNumber'
  | 'wageComplaintNumber'
  | 'projectNumber'
  | 'meansResult'
  | 'meansStandard'
  | 'supplyBy'
  | 'refusalGround'
>;

/** A line of the register of cases; the other columns are filled by acts only. */
export type CaseRow = Omit<
  typeof aidCase.$inferSelect,
  | 'id'
  | 'version'
  | 'assignee'
  | 'noticeOrgan'
  | 'changeRequestedOn'
  | 'subsidyApprovedOn'
  | 'subsidyApprovedBy'
  | 'qualityGrade'
  | 'qualityReviewedOn'
>;

/** What a row tells of an application's way, oldest first. */
export function applicationLines(row: ApplicationRow): RegisterLine[] {
  const granted = row.status === 'GRANTED';
  const lines: (RegisterLine | null)[] = [
    { day: row.openedOn, act: '收到申请', status: 'RECEIVED' },
    row.supplementRequestedOn
      ? { day: row.supplementRequestedOn, act: '通知补充材料', status: 'SUPPLEMENT_REQUESTED' }
      : null,
    row.decidedOn
      ? { day: row.decidedOn, act: granted ? '决定给予援助' : '决定不予援助', status: row.status }
      : null,
    row.status === 'DEEMED_WITHDRAWN' && row.closedOn
      ? { day: row.closedOn, act: '视为撤回', status: 'DEEMED_WITHDRAWN' }
      : null,
    row.objectedOn ? { day: row.objectedOn, act: '提出异议', status: row.status } : null,
    row.objectionDecidedOn ? { day: row.objectionDecidedOn, act: '异议处理', status: row.status } : null,
  ];
  return lines.filter((line) => line !== null).sort((a, b) => a.day.localeCompare(b.day));
}

/** What a row tells of a case's way, oldest first. */
export function caseLines(row: CaseRow): RegisterLine[] {
  const end: { act: string; status: AidCaseStatus } = row.terminationGround
    ? { act: '终止', status: 'TERMINATED' }
    : { act: '结案', status: 'CONCLUDED' };
  const steps: readonly (readonly [string | null, string, AidCaseStatus])[] = [
    [row.openedOn, '给予援助', 'GRANTED'],
    [row.assignedOn, '指派', 'ASSIGNED'],
    [row.closedOn, end.act, end.status],
    [row.objectedOn, '提出异议', end.status],
    [row.objectionDecidedOn, '异议处理', end.status],
    [row.fileSubmittedOn, '交卷', 'FILE_SUBMITTED'],
    [row.fileReviewedOn, '审卷', 'FILE_REVIEWED'],
    [row.subsidyPaidOn, '发放补贴', 'SUBSIDY_PAID'],
    [row.archivedOn, '归档', 'ARCHIVED'],
  ];
  return steps
    .flatMap(([day, act, status]) => (day === null ? [] : [{ day, act, status }]))
    .sort((a, b) => a.day.localeCompare(b.day));
}
