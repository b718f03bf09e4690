import { addMonths } from '../../_kit/deadlines/days.ts';
import type { CorrectionKind, CorrectionSanction } from '../codes.ts';
import { notBefore, type RecordFault } from './records.ts';

/** What a measure needs to know of the person under correction; days as `YYYY-MM-DD`. */
export interface Term {
  readonly kind: CorrectionKind;
  readonly openedOn: string;
  readonly closedOn: string | null;
}

/** A line of the sheet of tracking approvals. */
export interface Tracking {
  readonly approvedOn: string;
  readonly fromDay: string;
  readonly toDay: string;
  readonly liftedOn: string | null;
}

/** What is wrong with a line of the sheet of tracking approvals by itself: at most three months (CCL art. 29, R-CC-16). */
export function trackingFaults({ approvedOn, fromDay, toDay, liftedOn }: Tracking): RecordFault[] {
  const faults = [
    ...notBefore('fromDay', fromDay, approvedOn, '起始日期', '批准日期'),
    ...notBefore('toDay', toDay, fromDay, '终止日期', '起始日期'),
    ...notBefore('liftedOn', liftedOn, fromDay, '解除日期', '起始日期'),
  ];
  if (toDay > threeMonthsAfter(fromDay)) {
    faults.push({ property: 'toDay', message: '电子定位每次不得超过三个月（社区矫正法第二十九条）' });
  }
  if (liftedOn !== null && liftedOn > toDay) {
    faults.push({ property: 'liftedOn', message: '解除日期不能晚于终止日期，期满的请留空' });
  }
  return faults;
}

/** Where a tracking lies outside of the person's correction; null where it does not. */
export function trackingOutsideTerm({ approvedOn, toDay, liftedOn }: Tracking, of: Term): RecordFault | null {
  if (approvedOn < of.openedOn) {
    return { property: 'approvedOn', message: `批准日期早于接收日期（${of.openedOn}），请核对矫正编号` };
  }
  const last = liftedOn ?? toDay;
  return of.closedOn !== null && last > of.closedOn
    ? { property: 'liftedOn', message: `矫正已于 ${of.closedOn} 终止，电子定位须同时解除，请填写解除日期` }
    : null;
}

/** Why a sanction cannot have been decided on a person; null when it can (CCL art. 28, R-CC-12). */
export function sanctionFault(
  { sanction, decidedOn }: { readonly sanction: CorrectionSanction; readonly decidedOn: string },
  of: Term,
): RecordFault | null {
  const revocable = of.kind === 'PROBATION' || of.kind === 'PAROLE';
  if (sanction === 'REVOCATION_PROPOSED' && !revocable) {
    return { property: 'sanction', message: '只有缓刑、假释可以提请撤销，请核对奖惩种类' };
  }
  if (sanction === 'RECALL_PROPOSED' && of.kind !== 'TEMPORARY_OUTSIDE_EXECUTION') {
    return { property: 'sanction', message: '只有暂予监外执行可以提请收监执行，请核对奖惩种类' };
  }
  if (decidedOn < of.openedOn) {
    return { property: 'decidedOn', message: `决定日期早于接收日期（${of.openedOn}），请核对矫正编号` };
  }
  return of.closedOn !== null && decidedOn > of.closedOn
    ? { property: 'decidedOn', message: `矫正已于 ${of.closedOn} 终止，请核对决定日期` }
    : null;
}

/** The same day number three months later, or the last day of that month (D-5). */
export function threeMonthsAfter(from: string): string {
  return addMonths(from, 3);
}
