import { rectificationStatus, type RectificationStatus, type WageViolation } from '../codes.ts';
import { daysBefore, type RecordFault } from './recordFault.ts';

/** What a line of the book of inspections says, as far as its columns depend on each other. */
export interface InspectionRecord {
  readonly inspectedOn: string;
  /** Null when all was in order. */
  readonly violations: readonly WageViolation[] | null;
  readonly rectification: RectificationStatus | null;
  readonly rectifyBy: string | null;
  readonly rectifiedOn: string | null;
}

/** What is wrong with a line of the book of inspections; empty when all columns fit each other (M-54). */
export function inspectionFaults(record: InspectionRecord): RecordFault<InspectionRecord>[] {
  const { violations, rectification, rectifyBy, rectifiedOn } = record;
  const faults: RecordFault<InspectionRecord>[] = daysBefore(
    record,
    { day: record.inspectedOn, title: '检查日期' },
    { rectifyBy: '整改期限', rectifiedOn: '整改完成日期' },
  );
  if ((violations === null) !== (rectification === null)) {
    faults.push({
      property: 'rectification',
      message: violations === null ? '没有发现问题的请清空整改情况' : '发现问题的须填写整改情况',
    });
  }
  const label = rectification === null ? '' : rectificationStatus[rectification];
  const ordered = rectification !== null && rectification !== 'ON_THE_SPOT';
  if (ordered !== (rectifyBy !== null)) {
    faults.push({
      property: 'rectifyBy',
      message: ordered ? `整改情况为“${label}”时须填写整改期限` : '没有限期整改的请清空整改期限',
    });
  }
  const done = rectification === 'ON_THE_SPOT' || rectification === 'RECTIFIED';
  if (done ? rectifiedOn === null : rectifiedOn !== null && rectification !== 'PENALISED') {
    faults.push({
      property: 'rectifiedOn',
      message: done ? `整改情况为“${label}”时须填写整改完成日期` : '尚未整改的请清空整改完成日期',
    });
  }
  return faults;
}
