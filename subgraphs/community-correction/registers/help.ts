import type { Transaction } from '../../_kit/database.ts';
import { inArray } from 'drizzle-orm';
import { upsertRows } from '../../_kit/register/upsert.ts';
import { code, day, optional, yesNo, type Register, type RowFault } from '../../_kit/register/register.ts';
import * as codes from '../codes.ts';
import { handoverFaults } from '../rules/records.ts';
import {
  reintegrationCase,
  reintegrationCaseHistory,
  releaseHandover,
  supportMeasure,
} from '../tables/index.ts';
import { actedNumbers, keptHere } from './acted.ts';
import { caseNumber, number, type WithoutId } from './columns.ts';
import { upsertSound } from '../../_kit/register/upsert.ts';

/** How released persons are fetched home (M-34), one line a case. */
export const releaseHandovers: Register<WithoutId<typeof releaseHandover>> = {
  name: 'release-handovers',
  title: '刑满释放人员衔接登记表',
  basis: 'M-34',
  columns: {
    number: number('安衔〔2011〕001号'),
    caseNumber,
    status: code(
      { title: '状态', help: Object.values(codes.handoverStatus).join('、'), example: '已交接' },
      codes.handoverStatus,
    ),
    releaseDueOn: day({ title: '应释放日期', help: '监所通知的释放之日', example: '2011-03-10' }),
    notifiedOn: optional(day({ title: '通知接回日期', help: '未通知则留空', example: '2011-03-01' })),
    collectedOn: optional(day({ title: '接回日期', help: '未接回则留空', example: '2011-03-10' })),
    handedOverOn: optional(day({ title: '交接日期', help: '未交接则留空', example: '2011-03-11' })),
  },
  check: handoverFaults,
  key: (row) => row.number,
  upsert: async (transaction, rows) => {
    const named = await casesNamed(transaction, rows);
    const holders = await standingHandovers(transaction, rows);
    const faultOf = (row: (typeof rows)[number]): RowFault | null => {
      const unknown = named(row);
      if (unknown) return unknown;
      const holder = holders.get(row.caseNumber);
      if (holder === undefined || holder === row.number) {
        holders.set(row.caseNumber, row.number);
        return null;
      }
      const message = `${row.caseNumber} 的衔接已登记为 ${holder}，请核对编号`;
      return { property: 'caseNumber', message };
    };
    return upsertSound(rows, faultOf, (sound) => upsertRows(transaction, releaseHandover, sound, ['number']));
  },
};

/** Voluntary support (M-35): whoever declines loses nothing. */
export const supportMeasures: Register<WithoutId<typeof supportMeasure>> = {
  name: 'support-measures',
  title: '帮扶措施登记表',
  basis: 'M-35',
  columns: {
    number: number('安扶〔2011〕0001号'),
    caseNumber,
    kind: code(
      { title: '帮扶类别', help: Object.values(codes.supportKind).join('、'), example: '扶业' },
      codes.supportKind,
    ),
    offeredOn: day({ title: '告知日期', help: '告知之日', example: '2011-04-01' }),
    accepted: yesNo({ title: '是否接受', help: '自愿接受；谢绝不影响任何权利', example: '是' }),
  },
  key: (row) => row.number,
  upsert: async (transaction, rows) =>
    upsertSound(rows, await casesNamed(transaction, rows), (sound) =>
      upsertRows(transaction, supportMeasure, sound, ['number']),
    ),
};

type NamesCase = { readonly caseNumber: string };

async function casesNamed(
  transaction: Transaction,
  rows: readonly NamesCase[],
): Promise<(row: NamesCase) => RowFault | null> {
  const found = await transaction
    .select({ number: reintegrationCase.number })
    .from(reintegrationCase)
    .where(inArray(reintegrationCase.number, numbersOf(rows)));
  const known = new Set(found.map((row) => row.number));
  const acted = await actedNumbers(transaction, reintegrationCase, reintegrationCaseHistory, numbersOf(rows));
  return (row) => {
    if (acted.has(row.caseNumber)) return { property: 'caseNumber', message: keptHere };
    const message = `安置帮教登记簿里没有 ${row.caseNumber}，请核对编号或先导入该登记簿`;
    return known.has(row.caseNumber) ? null : { property: 'caseNumber', message };
  };
}

/** The number of the line that already holds the handover of each case. */
async function standingHandovers(
  transaction: Transaction,
  rows: readonly NamesCase[],
): Promise<Map<string, string>> {
  const standing = await transaction
    .select()
    .from(releaseHandover)
    .where(inArray(releaseHandover.caseNumber, numbersOf(rows)));
  return new Map(standing.map((row) => [row.caseNumber, row.number]));
}

function numbersOf(rows: readonly NamesCase[]): string[] {
  return [...new Set(rows.map((row) => row.caseNumber))];
}
