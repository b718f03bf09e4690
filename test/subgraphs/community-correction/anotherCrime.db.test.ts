import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { faultsInBooks } from '../acts.ts';
import { county, released, townships } from './cells.ts';
import { books, countyOfficer, justiceOfficer, openDesk, type Desk } from './clerks.ts';
import { figuresOf, officer } from './world.ts';

const fields = `status closedOn custodies { takenOn endedOn } leaves { status } deadlines { rule state }
  history { act note }`;
const told = { note: '公安机关通知' };

describe('another crime', () => {
  let desk: Desk;
  const at = (moment: string): void => {
    desk.world.clock.now = new Date(`${moment}T09:00:00+08:00`);
  };
  beforeAll(async () => {
    desk = await openDesk();
  });
  beforeEach(() => at('2024-03-01'));
  afterAll(() => desk.world.close());

  it('that somebody is only suspected of ends no correction; the court that tries it does (CCL art. 45, 46)', async () => {
    const id = await desk.begun();
    at('2024-05-10');
    const custody = { id, takenOn: '2024-05-08', ...told };
    const held = await desk.done(justiceOfficer, 'correctionCustodyTake', custody, fields);
    expect(held).toMatchObject({
      status: 'UNDER_CORRECTION',
      closedOn: null,
      custodies: [{ takenOn: '2024-05-08', endedOn: null }],
    });
    expect(held.history.at(-1)).toEqual({ act: '因涉嫌其他犯罪被羁押', note: told.note });
    const leave = { id, reason: 'WORK', fromDay: '2024-05-11', toDay: '2024-05-12' };
    expect((await desk.act(justiceOfficer, 'correctionLeaveApply', leave)).codes).toEqual(['IN_CUSTODY']);
    at('2024-09-02');
    const ruling = { id, ruling: 'REVOKED', ruledOn: '2024-08-30' };
    expect(await desk.done(countyOfficer, 'correctionRulingTake', ruling, fields)).toMatchObject({
      status: 'REVOKED',
      closedOn: '2024-09-02',
      custodies: [{ takenOn: '2024-05-08', endedOn: '2024-09-02' }],
    });
  });

  it('takes nobody’s leave for late, and no report for missed, who was in custody', async () => {
    const id = await desk.begun({ kind: 'TEMPORARY_OUTSIDE_EXECUTION', medicalParole: true });
    const leave = { id, reason: 'MEDICAL_CARE', fromDay: '2024-03-01', toDay: '2024-03-05' };
    await desk.done(justiceOfficer, 'correctionLeaveApply', leave);
    await desk.done(justiceOfficer, 'correctionLeaveApprove', { id });
    await desk.done(justiceOfficer, 'correctionLeaveStart', { id });
    at('2024-03-20');
    const custody = { id, takenOn: '2024-03-04', ...told };
    const held = await desk.done(countyOfficer, 'correctionCustodyTake', custody, fields);
    expect(held).toMatchObject({ status: 'UNDER_CORRECTION', leaves: [{ status: 'ENDED' }] });
    const clocks = (row: { deadlines: { rule: string; state: string }[] }) =>
      row.deadlines
        .filter(({ rule }) => rule.startsWith('R-CC-9'))
        .map(({ rule, state }) => `${rule} ${state}`);
    expect(clocks(held)).toEqual(['R-CC-9-CONDITION WAIVED', 'R-CC-9-EXAMINATION WAIVED']);
    at('2024-04-02');
    const free = { id, releasedOn: '2024-04-01', note: '不予起诉' };
    const released = await desk.done(justiceOfficer, 'correctionCustodyEnd', free, fields);
    expect(released).toMatchObject({
      status: 'UNDER_CORRECTION',
      custodies: [{ takenOn: '2024-03-04', endedOn: '2024-04-01' }],
    });
    expect(clocks(released)).toEqual([
      'R-CC-9-CONDITION WAIVED',
      'R-CC-9-EXAMINATION WAIVED',
      'R-CC-9-CONDITION PENDING',
      'R-CC-9-EXAMINATION PENDING',
    ]);
  });

  it('lets nobody be searched for who is in custody before reporting in', async () => {
    const id = await desk.notified();
    at('2024-03-20');
    await desk.done(countyOfficer, 'correctionCustodyTake', { id, takenOn: '2024-03-05', ...told });
    const organs = ['DECIDING_ORGAN', 'PROCURATORATE', 'POLICE'];
    const search = { id, searched: true, notices: organs, note: '已查找' };
    expect((await desk.act(justiceOfficer, 'correctionNotReported', search)).codes).toEqual(['IN_CUSTODY']);
    const free = { id, releasedOn: '2024-03-20', note: '已释放' };
    const { deadlines } = await desk.done(justiceOfficer, 'correctionCustodyEnd', free, fields);
    expect(deadlines).toContainEqual({ rule: 'R-CC-4', state: 'WAIVED' });
    await desk.done(justiceOfficer, 'correctionReportIn', { id, reportedOn: '2024-03-20' });
  });

  it('of a released person is counted for the county and told of nobody (F1-21, M-36)', async () => {
    await desk.world.take(
      'reintegration-register',
      Array.from({ length: 8 }, (_, n) =>
        released(`R${n}`, { 登记日期: '2024-01-10', 释放日期: '2024-01-10', 衔接日期: '2024-01-10' }),
      ),
    );
    const rows = await desk.world.connection.sql`select id from reintegration_case order by number`;
    const ids = rows.map((row) => String(row['id']));
    const period = { from: '2024-01-01', to: '2024-12-31' };
    const figures = () =>
      figuresOf(desk.world, officer(county), [county, townships[0]!], 'reoffended reoffendingRate', period);
    expect(await figures()).toEqual([
      { reoffended: 0, reoffendingRate: 0 },
      { reoffended: null, reoffendingRate: null },
    ]);
    const note = '走访了解';
    for (const [n, id] of ids.entries()) {
      const found = n < 2 ? { convictedAnewOn: '2024-02-20' } : {};
      await desk.done(justiceOfficer, 'reintegrationReview', { id, note, ...found });
    }
    expect(await figures()).toEqual([
      { reoffended: 2, reoffendingRate: 0.25 },
      { reoffended: null, reoffendingRate: null },
    ]);
    // Neither what a record shows nor what an event says differs between those who were convicted and those who were not.
    const everything = `status openedOn releasedOn handedOverOn closedOn nextActs
      history { act status actor note } supportMeasures { kind } handover { status }`;
    const records = await Promise.all(
      ids.map((id) => desk.world.ask(countyOfficer, `{ reintegrationCase(id: "${id}") { ${everything} } }`)),
    );
    expect(new Set(records.map((record) => JSON.stringify(record))).size).toBe(1);
    const events = await desk.world.connection.sql`
      select type, sequence, data - 'number' as data from outbox where subject like 'ReintegrationDuty/%'`;
    expect(events).toHaveLength(8);
    expect(new Set(events.map((event) => JSON.stringify(event))).size).toBe(1);
    // A second conviction makes no second person.
    const again = { id: ids[0], note, convictedAnewOn: '2024-02-28' };
    expect((await desk.act(countyOfficer, 'reintegrationReview', again)).codes).toEqual(['NOTHING_WAITING']);
  });

  it('leaves the books in order', async () => {
    for (const kind of books) expect(await faultsInBooks(desk.world, kind)).toEqual([]);
  });
});
