import { inArray } from 'drizzle-orm';
import type { Transaction } from '../../_kit/database.ts';
import { code, day, integer, optional, text, type Register } from '../../_kit/register/register.ts';
import type { RegisterDeadlines } from '../../_kit/register/registerDeadlines.ts';
import { upsertRows } from '../../_kit/register/upsert.ts';
import { upsertCases, type RegisterLine } from '../../_kit/register/upsertCases.ts';
import * as codes from '../codes.ts';
import { deadlineRules } from '../rules/deadlines.ts';
import { plannedNumber, slotRule } from '../rules/sweepSlots.ts';
import { deadline, sweep, sweepDuty, sweepHistory } from '../tables/index.ts';
import { caseBooks } from '../tables/told.ts';
import { number, organizationCode, place, tier, type WithoutId } from './columns.ts';

export const sweepDuties: Register<WithoutId<typeof sweepDuty>> = {
  name: 'sweep-duties',
  title: '排查责任单位名册',
  basis: 'M-05',
  columns: {
    number: number('PCZ-990101100000'),
    regionCode: place,
    tier,
    cadence: code({ title: '排查周期', help: '每季、每月、每半月', example: '每月' }, codes.sweepCadence),
    validFrom: day({ title: '起始日期', help: '责任起始日', example: '2011-01-01' }),
    validTo: optional(day({ title: '终止日期', help: '仍有效则留空', example: '2015-12-31' })),
    organizationCode: optional(organizationCode('责任单位代码')),
  },
  check: ({ validFrom, validTo }) =>
    validTo !== null && validTo < validFrom
      ? [{ property: 'validTo', message: '终止日期早于起始日期，请核对' }]
      : [],
  key: (row) => row.number,
  upsert: (transaction, rows) => upsertRows(transaction, sweepDuty, rows, ['number']),
};

/** What acts alone set is in no register. */
type SweepRow = Omit<WithoutId<typeof sweep>, 'version' | 'occasion' | 'dueOn'>;

export const sweeps: Register<SweepRow> = {
  name: 'sweeps',
  title: '排查例会登记簿',
  basis: 'M-05',
  columns: {
    number: number('PC-990101100000-201101'),
    dutyNumber: text({
      title: '责任编号',
      help: '排查责任单位名册中的编号',
      example: 'PCZ-990101100000',
      maxLength: 60,
    }),
    regionCode: place,
    tier,
    slot: day({ title: '周期起始日', help: '本次排查所属周期的第一天', example: '2011-01-01' }),
    heldOn: optional(day({ title: '开展日期', help: '未开展则留空', example: '2011-01-12' })),
    status: code({ title: '状态', help: '计划、已开展、已上报', example: '已上报' }, codes.sweepStatus),
    findings: optional(integer({ title: '发现纠纷数', help: '未上报则留空', example: '2' })),
  },
  check: ({ status, heldOn, slot }) => [
    ...((status === 'PLANNED') === (heldOn === null)
      ? []
      : [{ property: 'heldOn', message: '已开展的要有开展日期，未开展的要留空' }]),
    ...(heldOn !== null && heldOn < slot ? [{ property: 'heldOn', message: '早于周期起始日，请核对' }] : []),
    ...(/-(01|16)$/.test(slot) ? [] : [{ property: 'slot', message: '周期从每月 1 日或 16 日起，请核对' }]),
  ],
  key: (row) => row.number,
  upsert: async (transaction, rows) => {
    const numbers = await plannedNumbers(transaction, rows);
    const meant = rows.map((row) => ({ ...row, number: numbers.get(plannedNumber(row)) ?? row.number }));
    return upsertCases(
      ...([transaction, sweep, sweepHistory, meant, linesOf] as const),
      await deadlinesOf(transaction, meant),
    );
  },
};

/** Which of these sweeps the hub has planned: a book kept by hand that tells of them means these. */
async function plannedNumbers(
  transaction: Transaction,
  rows: readonly SweepRow[],
): Promise<ReadonlyMap<string, string>> {
  const found = await transaction
    .select({ number: sweep.number })
    .from(sweep)
    .where(inArray(sweep.number, rows.map(plannedNumber)));
  return new Map(found.map(({ number: planned }) => [planned, planned]));
}

function linesOf({ slot, heldOn, status }: SweepRow): RegisterLine[] {
  const lines: (RegisterLine | null)[] = [
    { day: slot, act: '列入排查计划', status: 'PLANNED' },
    heldOn === null ? null : { day: heldOn, act: '开展排查', status: 'HELD' },
    heldOn === null || status !== 'REPORTED' ? null : { day: heldOn, act: '上报排查情况', status },
  ];
  return lines.filter((line) => line !== null);
}

/** A sweep was due within its slot, as the cadence of its duty says. */
async function deadlinesOf(
  transaction: Transaction,
  rows: readonly SweepRow[],
): Promise<RegisterDeadlines<SweepRow>> {
  const duties = await transaction
    .select({ number: sweepDuty.number, cadence: sweepDuty.cadence })
    .from(sweepDuty)
    .where(inArray(sweepDuty.number, [...new Set(rows.map(({ dutyNumber }) => dutyNumber))]));
  const cadences = new Map(duties.map(({ number: duty, cadence }) => [duty, cadence]));
  return {
    ...{ kind: caseBooks.sweep.kind, table: deadline, rules: deadlineRules },
    region: ({ regionCode }) => regionCode,
    of: ({ dutyNumber, slot, heldOn }) => {
      const cadence = cadences.get(dutyNumber);
      return cadence ? [{ rule: slotRule(cadence, slot), startedOn: slot, metOn: heldOn }] : [];
    },
  };
}
