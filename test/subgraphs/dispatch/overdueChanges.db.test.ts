import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plainReckoning } from '../../../subgraphs/_kit/acts/context.ts';
import { department } from '../../../subgraphs/dispatch/index.ts';
import { takeEvents } from '../../../subgraphs/_kit/subgraph/takeEvents.ts';
import { taking } from '../../../subgraphs/dispatch/store/taking.ts';
import { passTime } from '../../../subgraphs/dispatch/store/changeLog.ts';
import { departmentWorld, type World } from '../world.ts';
import { listen, type Beginning, type Listener, type ToldChange } from './listening.ts';
import { dispatcher, due, toldCase } from './told.ts';

describe('overdue duties', () => {
  let world: World;
  let day: number;
  const listeners: Listener[] = [];
  beforeAll(async () => {
    world = await departmentWorld(department, '2024-06-01T12:00:00Z');
    day = 1;
  }, 60_000);
  afterAll(async () => {
    for (const listener of listeners) listener.leave();
    await world.close();
  });

  const begin = async (beginning: Beginning): Promise<Listener> => {
    const listener = await listen(world, dispatcher, { field: 'overdueChanged', ...beginning });
    listeners.push(listener);
    return listener;
  };
  const now = (): Date => new Date(`2024-06-${String(day).padStart(2, '0')}T12:00:00Z`);
  const pass = async (days: number): Promise<void> => {
    day += days;
    await passTime(world.connection.db, now());
  };
  const sequences = new Map<string, number>();
  const take = async (number: string, deadlines: ReturnType<typeof due>[], facts: object = {}) => {
    const sequence = (sequences.get(number) ?? 0) + 1;
    sequences.set(number, sequence);
    const event = toldCase(
      'mediation',
      { kind: 'Dispute', number, deadlines, ...facts },
      {
        ...{ sequence, time: now().toISOString() },
      },
    );
    await takeEvents(world.connection.db, taking, [event], { ...plainReckoning, clock: now });
  };
  const end = (inDays: number, rule = 'R-PM-21') =>
    due(rule, new Date(now().getTime() + inDays * 86_400_000).toISOString().slice(0, 10));
  const worded = ({ what, rule, act, case: { number } }: ToldChange) => [number, what, rule, act];

  it('are told when they become so, each once, and when they are met', async () => {
    const listener = await begin({ filter: { body: 'A' } });
    const first = end(2, 'R-PM-21');
    await take('A1', [first, end(4, 'R-PM-22')], { body: 'A' });
    await pass(1);
    await pass(1);
    await pass(0);
    const overdue = await listener.change();
    expect(worded(overdue)).toEqual(['A1', 'OVERDUE', 'R-PM-21', null]);
    expect([overdue.at, overdue.dueAt]).toEqual([`${first.dueAt?.slice(0, 19)}.000Z`, overdue.at]);
    expect(overdue.case.duties).toMatchObject([{ rule: 'R-PM-21' }, { rule: 'R-PM-22' }]);
    await take('A1', [end(2, 'R-PM-22')], { body: 'A', act: 'answer' });
    expect(worded(await listener.change())).toEqual(['A1', 'SETTLED', 'R-PM-21', 'answer']);
    await take('A1', [], { body: 'A', act: 'close' });
    await take('A2', [end(-3)], { body: 'A', act: 'record' });
    expect(worded(await listener.change())).toEqual(['A2', 'OVERDUE', 'R-PM-21', 'record']);
  });

  it('are settled by a later end', async () => {
    const listener = await begin({ filter: { body: 'B' } });
    await take('B1', [end(1)], { body: 'B' });
    await pass(1);
    await take('B1', [end(5)], { body: 'B', act: 'extend' });
    await pass(5);
    const told = [await listener.change(), await listener.change(), await listener.change()];
    expect(told.map(({ what }) => what)).toEqual(['OVERDUE', 'SETTLED', 'OVERDUE']);
  });

  it('that passed while nobody counted are told when an act comes before the clock', async () => {
    const listener = await begin({ filter: { body: 'C' } });
    await take('C1', [end(1)], { body: 'C' });
    day += 2;
    await take('C1', [], { body: 'C', act: 'answer' });
    expect(worded(await listener.change())).toEqual(['C1', 'OVERDUE', 'R-PM-21', null]);
    expect(worded(await listener.change())).toEqual(['C1', 'SETTLED', 'R-PM-21', 'answer']);
  });

  it('are noted once by however many processes', async () => {
    const listener = await begin({ filter: { body: 'D' } });
    await take('D1', [end(1)], { body: 'D' });
    day += 1;
    await Promise.all([pass(0), pass(0), pass(0)]);
    await take('D2', [end(0)], { body: 'D' });
    const told = [await listener.change(), await listener.change()];
    expect(told.map(({ case: { number } }) => number)).toEqual(['D1', 'D2']);
  });

  it('move a case into and out of the lists that ask for them', async () => {
    const overdue = await begin({ field: 'caseChanged', filter: { body: 'E', isOverdue: true } });
    const others = await begin({ field: 'caseChanged', filter: { body: 'E', isOverdue: false } });
    await take('E1', [end(1)], { body: 'E' });
    await pass(1);
    await take('E1', [], { body: 'E', act: 'answer' });
    const told = async (listener: Listener) => {
      const { what, isWithin } = await listener.change();
      return `${what} ${isWithin}`;
    };
    expect([await told(overdue), await told(overdue)]).toEqual(['OVERDUE true', 'ACT false']);
    expect([await told(others), await told(others), await told(others)]).toEqual([
      ...['ACT true', 'OVERDUE false', 'ACT true'],
    ]);
  });

  it('that were so before anybody counted are no news', async () => {
    const other = await departmentWorld(department, '2024-06-01T12:00:00Z');
    const { db } = other.connection;
    await db.execute('delete from case_change_log');
    const event = toldCase('mediation', {
      kind: 'Dispute',
      number: 'F1',
      deadlines: [due('R-PM-21', '2024-05-01')],
    });
    await takeEvents(db, taking, [event], {
      ...plainReckoning,
      clock: () => new Date('2024-04-01T00:00:00Z'),
    });
    await db.execute('delete from case_change_log');
    await passTime(db, new Date('2024-06-02T00:00:00Z'));
    const rows = await db.execute('select what from case_change');
    expect(rows.map(({ what }) => what)).toEqual(['ACT']);
    await other.close();
  });
});
