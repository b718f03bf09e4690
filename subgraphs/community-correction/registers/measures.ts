import { inArray } from 'drizzle-orm';
import { upsertRows } from '../../_kit/register/upsert.ts';
import { code, day, optional, type Register, type RowFault } from '../../_kit/register/register.ts';
import type { Transaction } from '../../_kit/database.ts';
import * as codes from '../codes.ts';
import type { CorrectionSubject } from '../models.ts';
import { sanctionFault, trackingFaults, trackingOutsideTerm } from '../rules/measures.ts';
import {
  correctionSanction,
  correctionSubject,
  correctionSubjectHistory,
  electronicTracking,
} from '../tables/index.ts';
import { actedNumbers, keptHere } from './acted.ts';
import { number, subjectNumber, type WithoutId } from './columns.ts';
import { upsertSound } from '../../_kit/register/upsert.ts';

type SanctionRow = WithoutId<typeof correctionSanction>;
type TrackingRow = WithoutId<typeof electronicTracking>;

/** Praise and sanctions of persons under correction (R-CC-12). */
export const correctionSanctions: Register<SanctionRow> = {
  name: 'correction-sanctions',
  title: '社区矫正奖惩登记表',
  basis: 'R-CC-12',
  columns: {
    number: number('安奖惩〔2011〕001号'),
    subjectNumber,
    sanction: code(
      { title: '奖惩种类', help: Object.values(codes.correctionSanction).join('、'), example: '表扬' },
      codes.correctionSanction,
    ),
    decidedOn: day({ title: '决定日期', help: '决定或者提请之日', example: '2011-06-20' }),
  },
  key: (row) => row.number,
  upsert: async (transaction, rows) => {
    const faultOf = await againstSubject<SanctionRow>(transaction, rows, sanctionFault);
    return upsertSound(rows, faultOf, (sound) =>
      upsertRows(transaction, correctionSanction, sound, ['number']),
    );
  },
};

/** Approvals of electronic tracking (R-CC-16): ground and dates, nothing else. */
export const electronicTrackings: Register<TrackingRow> = {
  name: 'electronic-tracking',
  title: '电子定位审批表',
  basis: 'R-CC-16',
  columns: {
    number: number('安定〔2011〕001号'),
    subjectNumber,
    ground: code(
      {
        title: '法定情形',
        help: '社区矫正法第二十九条五种情形之一',
        example: codes.trackingGround.PROHIBITION_BROKEN,
      },
      codes.trackingGround,
    ),
    approvedOn: day({ title: '批准日期', help: '县级司法行政部门负责人批准之日', example: '2011-05-01' }),
    fromDay: day({ title: '起始日期', help: '开始之日', example: '2011-05-02' }),
    toDay: day({ title: '终止日期', help: '结束之日，每次不超过三个月', example: '2011-08-01' }),
    liftedOn: optional(day({ title: '解除日期', help: '提前解除之日，没有则留空', example: '2011-07-01' })),
  },
  check: trackingFaults,
  key: (row) => row.number,
  upsert: async (transaction, rows) => {
    const faultOf = await againstSubject<TrackingRow>(transaction, rows, trackingOutsideTerm);
    return upsertSound(rows, faultOf, (sound) =>
      upsertRows(transaction, electronicTracking, sound, ['number']),
    );
  },
};

/** Judges rows by the person that they name; a row that names nobody on the register is a fault. */
async function againstSubject<Row extends { subjectNumber: string }>(
  transaction: Transaction,
  rows: readonly Row[],
  judge: (row: Row, of: CorrectionSubject) => RowFault | null,
): Promise<(row: Row) => RowFault | null> {
  const numbers = [...new Set(rows.map((row) => row.subjectNumber))];
  const found = await transaction
    .select()
    .from(correctionSubject)
    .where(inArray(correctionSubject.number, numbers));
  const subjects = new Map(found.map((subject) => [subject.number, subject]));
  const acted = await actedNumbers(transaction, correctionSubject, correctionSubjectHistory, numbers);
  return (row) => {
    if (acted.has(row.subjectNumber)) return { property: 'subjectNumber', message: keptHere };
    const subject = subjects.get(row.subjectNumber);
    if (subject) return judge(row, subject);
    const message = `社区矫正对象登记簿里没有 ${row.subjectNumber}，请核对编号或先导入该登记簿`;
    return { property: 'subjectNumber', message };
  };
}
