import { eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../../_kit/database.ts';
import { upsertRows, upsertSound } from '../../_kit/register/upsert.ts';
import { code, day, integer, optional, type Register } from '../../_kit/register/register.ts';
import * as codes from '../codes.ts';
import { receptionDay, receptionDayHistory, receptionSchedule } from '../tables/index.ts';
import { leaderPost, number, place } from './columns.ts';
import type { RegisteredReceptionDay } from './rows.ts';

const kind = code(
  { title: '接访类别', help: '调解员值班、领导接访、领导下访', example: '调解员值班' },
  codes.receptionKind,
);

/** On which day of each month receptions are held (M-42, F2-16): from it comes how many were due. */
export const receptionSchedules: Register<Omit<typeof receptionSchedule.$inferSelect, 'id'>> = {
  name: 'reception-schedules',
  title: '接访日安排表',
  basis: 'F2-16',
  columns: {
    number: number('安接排-01'),
    regionCode: place,
    kind,
    dayOfMonth: integer({
      title: '每月接访日',
      help: '每月几日，1 到 28',
      example: '15',
      min: 1,
      max: 28,
    }),
    validFrom: day({ title: '起始日期', help: '从哪天起实行', example: '2011-01-01' }),
    validTo: optional(day({ title: '截止日期', help: '仍在实行则留空', example: '2015-12-31' })),
  },
  check: ({ validFrom, validTo }) =>
    validTo !== null && validTo < validFrom
      ? [{ property: 'validTo', message: `截止日期不能早于起始日期（${validFrom}）` }]
      : [],
  key: (row) => row.number,
  upsert: (transaction, rows) => upsertRows(transaction, receptionSchedule, rows, ['number']),
};

/** The book of reception days that were held (M-42); it counts matters, and names nobody who came. */
export const receptionDays: Register<RegisteredReceptionDay> = {
  name: 'reception-days',
  title: '接访日登记簿',
  basis: 'M-42',
  columns: {
    number: number('安接-20110115'),
    regionCode: place,
    kind,
    dueOn: optional(
      day({ title: '应接访日', help: '安排表规定的日期；临时增加的留空', example: '2011-01-15' }),
    ),
    heldOn: day({ title: '接访日期', help: '实际接访之日', example: '2011-01-15' }),
    leaderPost: optional(leaderPost('接访领导职务')),
    mediatorsOnDuty: optional(
      integer({ title: '值班调解员人数', help: '没有则留空', example: '2', max: 1000 }),
    ),
    mattersHeard: integer({ title: '接待件数', help: '接待的事项件数', example: '4', max: 100_000 }),
  },
  check: (row) => {
    if (row.kind === 'MEDIATORS_ON_DUTY') {
      return row.mediatorsOnDuty === null || row.mediatorsOnDuty === 0
        ? [{ property: 'mediatorsOnDuty', message: '调解员值班须填写值班调解员人数' }]
        : [];
    }
    return row.leaderPost === null
      ? [{ property: 'leaderPost', message: '领导接访、下访须填写接访领导职务' }]
      : [];
  },
  key: (row) => row.number,
  upsert: async (transaction, rows) => {
    const acted = await actedOn(transaction, rows);
    return upsertSound(
      rows,
      (row) => (acted.has(row.number) ? { property: 'number', message: keptHere } : null),
      (sound) =>
        upsertRows(
          transaction,
          receptionDay,
          sound.map((row) => ({ ...row, status: 'HELD' as const, day: row.heldOn })),
          ['number'],
        ),
    );
  },
};

const keptHere = '该接访日已在系统中安排，登记簿不能再改动它；请在系统中办理，或从文件中删去这一行';

/** The numbers among the rows that were planned in the hub. */
async function actedOn(
  transaction: Transaction,
  rows: readonly RegisteredReceptionDay[],
): Promise<ReadonlySet<string>> {
  const found = await transaction
    .selectDistinct({ number: receptionDay.number })
    .from(receptionDay)
    .innerJoin(receptionDayHistory, eq(receptionDayHistory.caseId, receptionDay.id))
    .where(
      inArray(
        receptionDay.number,
        rows.map((row) => row.number),
      ),
    );
  return new Set(found.map((row) => row.number));
}
