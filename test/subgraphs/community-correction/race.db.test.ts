import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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

  it('are one who did it and one who is told so, each time', async () => {
    const leave = { reason: 'WORK', fromDay: '2024-03-01', toDay: '2024-03-02' };
    for (let round = 0; round < rounds(12); round += 1) {
      await desk.done(justiceOfficer, 'correctionLeaveApply', { id, ...leave });
      const approve = () => desk.ask(decisionMaker, 'correctionLeaveApprove', { id });
      const refuse = () =>
        desk.ask(justiceOfficer, 'correctionLeaveApprove', { id, nextLevelApproved: false });
      const { done, codes } = await both('correctionLeaveApprove', [approve, refuse]);
      expect(done).toBe(1);
      expect(['CHANGED_MEANWHILE', 'NOTHING_WAITING']).toContain(codes[0]);
      await desk.done(justiceOfficer, 'correctionLeaveStart', { id });
      await desk.done(justiceOfficer, 'correctionLeaveReturn', { id, returnedOn: '2024-03-01' });
      const [lines] = await desk.world.connection.sql`
        select count(*)::int as n from correction_subject_history where case_id = ${id} and act = '批准外出'`;
      expect(lines?.['n']).toBe(round + 1);
    }
    for (const kind of books) expect(await faultsInBooks(desk.world, kind)).toEqual([]);
  }, 600_000);

  it('enter one leave and one proposal between them', async () => {
    const ask = (name: string, input: object) => () => desk.ask(justiceOfficer, name, { id, ...input });
    const leave = { reason: 'WORK', fromDay: '2024-03-01', toDay: '2024-03-02' };
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
