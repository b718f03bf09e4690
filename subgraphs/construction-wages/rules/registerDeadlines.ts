import type { WageComplaintStatus } from '../codes.ts';
import type { ComplaintRecord } from './complaintRecord.ts';
import type { WageRule } from './deadlines.ts';
import { isDueByStatute, lastDayOf } from './payroll.ts';
import { fenOf } from './recordFault.ts';

/** A deadline that a line of a register tells, to the day. */
interface ToldDeadline {
  readonly rule: WageRule;
  readonly startedOn: string;
  readonly metOn: string | null;
}

/** States in which another organ has the matter, so that the investigation has ended. */
const handedOver: readonly WageComplaintStatus[] = ['TO_POLICE', 'TO_ARBITRATION', 'TO_LEGAL_AID'];

/**
 * The investigation as a line of the book of complaints tells it: from the day of filing to the order, the last payment, the
 * handing over or the end, whichever came first. The book knows no extension, so what was extended may show as late; the five
 * days to file are not verified, so that a book tells nothing of them.
 */
export function toldByComplaint(record: ComplaintRecord): ToldDeadline[] {
  const { status, filedOn, orderedOn, paidOn, transferredOn, closedOn } = record;
  if (filedOn === null) return [];
  const whole = fenOf(record.recoveredAmount) === fenOf(record.arrearsAmount);
  const ends = [
    orderedOn,
    whole ? paidOn : null,
    handedOver.includes(status) ? transferredOn : null,
    closedOn,
  ].filter((day) => day !== null);
  return [{ rule: 'R-LI-17', startedOn: filedOn, metOn: ends.sort()[0] ?? null }];
}

/** What a payroll sheet tells that is the sum of a book's lines: paid when the last worker was; nothing before the statute. */
export function toldBySheet({
  month,
  paidOn,
}: {
  readonly month: string;
  readonly paidOn: string | null;
}): ToldDeadline[] {
  return isDueByStatute(month) ? [{ rule: 'R-WA-11', startedOn: lastDayOf(month), metOn: paidOn }] : [];
}
