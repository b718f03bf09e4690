import { leaderCaseStatus, type LeaderCaseStatus } from '../codes.ts';

/** What a line of the book of leaders' cases says, as far as its columns depend on each other. */
export interface LeaderCaseRecord {
  readonly status: LeaderCaseStatus;
  readonly assignedOn: string;
  readonly resolvedOn: string | null;
  readonly closedOn: string | null;
}

/** What is wrong with a line of the book of leaders' cases; empty when all columns fit each other (M-42). */
export function leaderCaseFaults({ status, assignedOn, resolvedOn, closedOn }: LeaderCaseRecord) {
  const faults: { property: keyof LeaderCaseRecord; message: string }[] = [];
  const resolved = status === 'RESOLVED' || status === 'CLOSED';
  const label = leaderCaseStatus[status];
  if (resolved !== (resolvedOn !== null)) {
    faults.push({
      property: 'resolvedOn',
      message: resolved ? `状态为“${label}”时须填写化解日期` : `状态为“${label}”时没有化解日期，请清空`,
    });
  }
  if ((status === 'CLOSED') !== (closedOn !== null)) {
    faults.push({
      property: 'closedOn',
      message: status === 'CLOSED' ? '已销号的须填写销号日期' : `状态为“${label}”时没有销号日期，请清空`,
    });
  }
  if (resolvedOn !== null && resolvedOn < assignedOn) {
    faults.push({ property: 'resolvedOn', message: `化解日期不能早于包案日期（${assignedOn}）` });
  }
  if (closedOn !== null && closedOn < (resolvedOn ?? assignedOn)) {
    faults.push({ property: 'closedOn', message: '销号日期不能早于化解日期' });
  }
  return faults;
}
