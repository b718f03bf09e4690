import { wageDepositStatus, type WageDepositStatus } from '../codes.ts';
import { daysBefore, fenOf, type RecordFault } from './recordFault.ts';

/** What a line of the book of deposits says, as far as its columns depend on each other; amounts in yuan. */
export interface DepositRecord {
  readonly status: WageDepositStatus;
  readonly heldAmount: string;
  readonly drawnAmount: string;
  readonly requiredOn: string;
  readonly lodgedOn: string | null;
  readonly drawnOn: string | null;
  readonly toppedUpOn: string | null;
  readonly releasedOn: string | null;
}

type Day = 'lodgedOn' | 'drawnOn' | 'toppedUpOn' | 'releasedOn';

const titles: Record<Day, string> = {
  lodgedOn: '存储日期',
  drawnOn: '动用日期',
  toppedUpOn: '补足日期',
  releasedOn: '退还日期',
};

/** Which days must be on record in a state, and which may be besides (M-51). */
const states: Record<WageDepositStatus, { readonly must: readonly Day[]; readonly may: readonly Day[] }> = {
  REQUIRED: { must: [], may: [] },
  EXEMPT: { must: [], may: [] },
  LODGED: { must: ['lodgedOn'], may: [] },
  GUARANTEED: { must: ['lodgedOn'], may: [] },
  DRAWN: { must: ['lodgedOn', 'drawnOn'], may: ['toppedUpOn'] },
  TOPPED_UP: { must: ['lodgedOn', 'drawnOn', 'toppedUpOn'], may: [] },
  RELEASED: { must: ['lodgedOn', 'releasedOn'], may: ['drawnOn', 'toppedUpOn'] },
};

/** What is wrong with a line of the book of deposits; empty when all columns fit each other. */
export function depositFaults(record: DepositRecord): RecordFault<DepositRecord>[] {
  const { status, drawnOn, toppedUpOn } = record;
  const { must, may } = states[status];
  const label = wageDepositStatus[status];
  const faults: RecordFault<DepositRecord>[] = [
    ...must
      .filter((day) => record[day] === null)
      .map((day) => ({ property: day, message: `状态为“${label}”时须填写${titles[day]}` })),
    ...(Object.keys(titles) as Day[])
      .filter((day) => record[day] !== null && !must.includes(day) && !may.includes(day))
      .map((day) => ({ property: day, message: `状态为“${label}”时没有${titles[day]}，请清空或改状态` })),
    ...daysBefore(
      record,
      { day: record.lodgedOn ?? record.requiredOn, title: '存储日期' },
      {
        drawnOn: '动用日期',
        releasedOn: '退还日期',
      },
    ),
  ];
  const [held, drawn] = [fenOf(record.heldAmount), fenOf(record.drawnAmount)];
  if (held > 0n !== must.includes('lodgedOn')) {
    faults.push({
      property: 'heldAmount',
      message: held > 0n ? `状态为“${label}”时已存金额应为 0` : `状态为“${label}”时须填写已存或担保金额`,
    });
  }
  if (drawn > 0n !== (drawnOn !== null)) {
    faults.push({ property: 'drawnAmount', message: '动用金额与动用日期须同时填写；没有动用的填 0' });
  }
  if (drawn > held) faults.push({ property: 'drawnAmount', message: '动用金额不能大于已存金额' });
  if (toppedUpOn !== null && drawnOn !== null && status !== 'DRAWN') {
    faults.push(...daysBefore(record, { day: drawnOn, title: '动用日期' }, { toppedUpOn: '补足日期' }));
  }
  return faults;
}
