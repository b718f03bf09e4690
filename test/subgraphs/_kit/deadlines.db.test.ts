import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { calendarOf, shippedCalendar } from '../../../subgraphs/_kit/deadlines/calendar.ts';
import { dayOf } from '../../../subgraphs/_kit/deadlines/days.ts';
import type { DeadlineChange, DeadlineRules } from '../../../subgraphs/_kit/deadlines/deadline.ts';
import {
  changeDeadlines,
  deadlinesOf,
  inDeadlineState,
  openDeadlines,
  recountDeadlines,
} from '../../../subgraphs/_kit/deadlines/store.ts';
import { connectDatabase, type DatabaseConnection } from '../../../subgraphs/_kit/database.ts';
import { deadline } from '../../../subgraphs/mediation/tables/index.ts';
import { departmentDatabase, type TestDatabase } from '../../setup/database.ts';
import { actAt } from '../acts.ts';

const base = { basis: '', trigger: '', unit: 'DAYS' } as const;
const rules: DeadlineRules = {
  ANSWER: { ...base, boundParty: 'AUTHORITY', length: 30 },
  APPEAL: { ...base, boundParty: 'PERSON', length: 30 },
  REPAIR: { ...base, boundParty: 'FIRM', length: 30 },
  LEAVE: { ...base, boundParty: 'AUTHORITY', length: 7, unverified: true },
};
const now = '2024-03-01T09:00:00+08:00';

describe('the deadlines of a case', () => {
  let database: TestDatabase;
  let connection: DatabaseConnection;
  beforeAll(async () => {
    database = await departmentDatabase('mediation');
    connection = connectDatabase(database.url, { name: 'deadlines-test', max: 2 });
  });
  afterAll(async () => {
    await connection.close();
    await database.drop();
  });

  const newCase = () => ({ kind: 'Dispute', id: v7(), number: v7(), regionCode: '990101000000' });
  const change = (of: ReturnType<typeof newCase>, changes: readonly DeadlineChange[], at = actAt(now, [])) =>
    connection.db.transaction((transaction) =>
      changeDeadlines(transaction, { table: deadline, rules }, of, changes, at),
    );
  const rowsOf = (of: { id: string }) => deadlinesOf(connection.db, deadline, [of.id]);

  it('start, are extended with a reason, paused for a hearing, and met', async () => {
    const of = newCase();
    await change(of, [{ start: 'ANSWER' }, { start: 'APPEAL' }]);
    await change(of, [
      { extend: 'ANSWER', by: 10, reason: '案情复杂', notifiedOn: '2024-03-02' },
      { pause: 'ANSWER', days: 2 },
    ]);
    await change(of, [{ meet: 'ANSWER', at: new Date('2024-03-20T09:00:00+08:00') }]);
    const [answer, appeal] = await rowsOf(of);
    expect(answer).toMatchObject({
      rule: 'ANSWER',
      boundParty: 'AUTHORITY',
      pausedDays: 2,
      extension: { by: 10, reason: '案情复杂', notifiedOn: '2024-03-02', approvedBy: 'officer-1' },
      metAt: new Date('2024-03-20T09:00:00+08:00'),
    });
    // 30 + 10 + 2 days after 1 March.
    expect(dayOf(new Date((answer?.dueAt?.getTime() ?? 0) - 1))).toBe('2024-04-12');
    expect(appeal).toMatchObject({ rule: 'APPEAL', boundParty: 'PERSON', metAt: null });
    const open = await connection.db.transaction((transaction) =>
      openDeadlines(transaction, deadline, of.id),
    );
    expect(open.map(({ rule }) => rule)).toEqual(['APPEAL']);
  });

  it('that are open all end when what they were for is gone; met ones stay met', async () => {
    const of = newCase();
    await change(of, [
      { start: 'ANSWER' },
      { start: 'APPEAL' },
      { meet: 'ANSWER' },
      { waiveAll: true, reason: '撤回' },
    ]);
    const [answer, appeal] = await rowsOf(of);
    expect([answer?.waivedAt, appeal?.waivedReason]).toEqual([null, '撤回']);
  });

  it('of which none is open are left alone', async () => {
    const of = newCase();
    await change(of, [{ meet: 'ANSWER' }, { pause: 'ANSWER', days: 1 }, { waive: 'APPEAL', reason: '' }]);
    expect(await rowsOf(of)).toEqual([]);
  });

  it('of an unverified rule start only where it is switched on', async () => {
    const of = newCase();
    await change(of, [{ start: 'LEAVE' }]);
    expect(await rowsOf(of)).toEqual([]);
    await change(of, [{ start: 'LEAVE' }], actAt(now, [], { enabled: (rule) => rule === 'LEAVE' }));
    expect(await rowsOf(of)).toHaveLength(1);
  });

  it('of a rule that nobody knows are a fault', async () => {
    await expect(change(newCase(), [{ start: 'NONE' }])).rejects.toThrow('NONE is a deadline rule');
  });

  it('that wait for the calendar are counted when it has the year', async () => {
    const of = newCase();
    await change(of, [{ start: 'ANSWER' }], actAt('2026-12-20T09:00:00+08:00', []));
    expect((await rowsOf(of))[0]?.dueAt).toBeNull();
    const books = { table: deadline, rules };
    expect(await recountDeadlines(connection.db, books, shippedCalendar)).toEqual([]);
    const longer = calendarOf({ '2026': { off: [], work: [] }, '2027': { off: ['01-01'], work: [] } });
    expect(await recountDeadlines(connection.db, books, longer)).not.toEqual([]);
    expect((await rowsOf(of))[0]?.dueAt).toEqual(new Date('2027-01-20T00:00:00+08:00'));
  });

  it('are in one state each, the same in SQL as by the rule', async () => {
    const of = newCase();
    await change(of, [{ start: 'ANSWER' }, { start: 'APPEAL' }, { start: 'REPAIR' }]);
    const inState = async (moment: string, ...states: Parameters<typeof inDeadlineState>[1][number][]) => {
      const found = await connection.db
        .select()
        .from(deadline)
        .where(inDeadlineState(deadline, states, new Date(moment)));
      return found
        .filter(({ caseId }) => caseId === of.id)
        .map(({ rule }) => rule)
        .sort();
    };
    expect(await inState('2024-04-01T23:59:00+08:00', 'PENDING')).toEqual(['ANSWER', 'APPEAL', 'REPAIR']);
    expect(await inState('2024-04-02T00:00:00+08:00', 'PENDING')).toEqual([]);
    expect(await inState('2024-04-02T00:00:00+08:00', 'OVERDUE')).toEqual(['ANSWER', 'REPAIR']);
    expect(await inState('2024-04-02T00:00:00+08:00', 'LAPSED')).toEqual(['APPEAL']);
    expect(await inState('2024-04-02T00:00:00+08:00', 'MET', 'MET_LATE', 'WAIVED')).toEqual([]);
  });
});
