import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, dayOf } from '../../../subgraphs/_kit/deadlines/days.ts';
import { both, faultsInBooks, rounds } from '../acts.ts';
import { books, decisionMaker, justiceOfficer, openDesk, type Desk } from './clerks.ts';

describe('two clerks who act on the same person at once', () => {
  let desk: Desk;
  let id: string;
  beforeAll(async () => {
    desk = await openDesk();
    id = await desk.begun();
  });
  afterAll(() => desk.world.close());

  /** The next day: a leave that was approved and not taken stands in the way of no other. */
  const nextDay = (): string => {
    const day = addDays(dayOf(desk.world.clock.now!), 1);
    desk.world.clock.now = new Date(`${day}T09:00:00+08:00`);
    return day;
  };

  it('are one who did it and one who is told so, each time', async () => {
    const { sql } = desk.world.connection;
    let fromDay = '2024-03-01';
    const apply = () =>
      desk.ask(justiceOfficer, 'correctionLeaveApply', { id, reason: 'WORK', fromDay, toDay: fromDay });
    const approve = () => desk.ask(decisionMaker, 'correctionLeaveApprove', { id });
    const allow = () => desk.ask(justiceOfficer, 'correctionLeaveApprove', { id, nextLevelApproved: false });
    // Every round is a race, and what was won in one is what the next is about: nothing is done between them.
    for (let round = 0; round < rounds(12); round += 1) {
      const asking = round % 2 === 0;
      if (asking) fromDay = nextDay();
      const { done, codes } = asking
        ? await both('correctionLeaveApply', [apply, apply])
        : await both('correctionLeaveApprove', [approve, allow]);
      expect(done).toBe(1);
      expect(['CHANGED_MEANWHILE', asking ? 'STILL_OPEN' : 'NOTHING_WAITING']).toContain(codes[0]);
      const [lines] = await sql`select count(*)::int as n from correction_subject_history
        where case_id = ${id} and act in ('申请外出', '批准外出')`;
      expect(lines?.['n']).toBe(round + 1);
    }
    for (const kind of books) expect(await faultsInBooks(desk.world, kind)).toEqual([]);
  }, 600_000);

  it('enter one leave and one proposal between them', async () => {
    const ask = (name: string, input: object) => () => desk.ask(justiceOfficer, name, { id, ...input });
    const fromDay = nextDay();
    const leave = { reason: 'WORK', fromDay, toDay: fromDay };
    const proposal = { sanction: 'ADMONITION', ground: 'SLIGHT_BREACH', conduct: '经过' };
    for (const [name, input] of [
      ['correctionLeaveApply', leave],
      ['correctionSanctionPropose', proposal],
    ] as const) {
      const { done, codes } = await both(name, [ask(name, input), ask(name, input)]);
      expect(done).toBe(1);
      expect(['CHANGED_MEANWHILE', 'STILL_OPEN']).toContain(codes[0]);
    }
  }, 600_000);
});
