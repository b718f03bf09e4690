import type { RowFault } from '../../_kit/register/register.ts';
import { referralStatus, type ReferralDepartment, type ReferralStatus } from '../codes.ts';

/** What the rules look at in a line of the referral register. */
export interface ReferralRecord {
  readonly status: ReferralStatus;
  readonly fromDepartment: ReferralDepartment;
  readonly toDepartment: ReferralDepartment;
  readonly openedOn: string;
  readonly sentOn: string | null;
  readonly answeredOn: string | null;
  readonly closedOn: string | null;
  readonly returnReason: string | null;
}

const days = [
  { property: 'sentOn', title: '移送日期' },
  { property: 'answeredOn', title: '答复日期' },
  { property: 'closedOn', title: '办结日期' },
] as const;

/** How many of the days a state has behind it; null where the book may have been closed on any of them. */
const reached: Readonly<Record<ReferralStatus, number | null>> = {
  PROPOSED: 0,
  CONSENT_GIVEN: 0,
  CONSENT_REFUSED: 0,
  WITHDRAWN: 0,
  SENT: 1,
  ACCEPTED: 2,
  RETURNED: 2,
  CONCLUDED: 3,
  FED_BACK: 3,
  ARCHIVED: null,
};

/**
 * Faults between the columns of a referral (M-12): it joins two departments, a return has its reason, and the days
 * follow each other and fit the state, so that sent = accepted + returned + unanswered.
 */
export function referralFaults(row: ReferralRecord): RowFault[] {
  const faults: RowFault[] = [];
  if (row.fromDepartment === row.toDepartment) {
    faults.push({ property: 'toDepartment', message: '接收部门与移送部门相同，请核对' });
  }
  if (row.status === 'RETURNED' && row.returnReason === null) {
    faults.push({ property: 'returnReason', message: '退回的要写明理由' });
  }
  const wanted = reached[row.status];
  let before = { day: row.openedOn, title: '提出日期' };
  for (const [index, { property, title }] of days.entries()) {
    const day = row[property];
    if (wanted !== null && index < wanted !== (day !== null)) {
      const message = `状态为“${referralStatus[row.status]}”的${index < wanted ? '要填写' : '不应填写'}${title}`;
      faults.push({ property, message: `${message}，请核对` });
    }
    if (day === null) continue;
    if (day < before.day) faults.push({ property, message: `早于${before.title}，请核对` });
    before = { day, title };
  }
  return faults;
}
