import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../schema/viewer.ts';
import { faultsInBooks } from '../acts.ts';
import { handover, released, support } from './cells.ts';
import { books, countyOfficer, justiceOfficer, openDesk, type Desk } from './clerks.ts';

const fields = `status releasedOn handedOverOn closedOn handover { status notifiedOn collectedOn handedOverOn }
  identityVerifications { result falseData resolvedOn } supportMeasures { kind accepted } nextActs`;

describe('the help to a released person', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.world.close());

  const met = async (by: string): Promise<string> => {
    const id = await desk.registered();
    await desk.done(justiceOfficer, 'reintegrationCheckAsk', { id });
    await desk.done(countyOfficer, 'reintegrationCheckAnswer', { id, result: 'VERIFIED', falseData: [] });
    if (by !== 'NOBODY') await desk.done(justiceOfficer, 'reintegrationHomeTell', { id });
    await desk.done(countyOfficer, 'reintegrationHandOver', { id, releasedOn: '2024-03-01' });
    await desk.done(justiceOfficer, 'reintegrationMeet', { id, by });
    return id;
  };

  it('goes from the registration over the check and the handover to support that is taken', async () => {
    const id = await met('FAMILY');
    await desk.done(justiceOfficer, 'reintegrationSupportOffer', {
      id,
      kinds: ['SUPPORT_WORK', 'SUPPORT_MIND'],
    });
    await desk.done(justiceOfficer, 'reintegrationSupportAccept', { id, kinds: ['SUPPORT_WORK'] });
    const later = { id, kinds: ['SUPPORT_SKILL'] };
    const running = await desk.done(justiceOfficer, 'reintegrationSupportOffer', later, fields);
    expect(running).toMatchObject({
      status: 'SUPPORT_RUNNING',
      releasedOn: '2024-03-01',
      handedOverOn: '2024-03-01',
      handover: { status: 'HANDED_OVER', notifiedOn: '2024-03-01', collectedOn: '2024-03-01' },
      identityVerifications: [{ result: 'VERIFIED', falseData: [], resolvedOn: null }],
      supportMeasures: [
        { kind: 'SUPPORT_WORK', accepted: true },
        { kind: 'SUPPORT_MIND', accepted: false },
        { kind: 'SUPPORT_SKILL', accepted: false },
      ],
    });
    expect(await desk.done(countyOfficer, 'reintegrationClose', { id }, 'status closedOn nextActs')).toEqual({
      status: 'CLOSED',
      closedOn: '2024-03-01',
      nextActs: [],
    });
  });

  it('may be declined, which ends it lawfully', async () => {
    const id = await met('NOBODY');
    const offer = { id, kinds: ['SUPPORT_HARDSHIP'] };
    await desk.done(justiceOfficer, 'reintegrationSupportOffer', offer);
    const declined = await desk.done(justiceOfficer, 'reintegrationSupportDecline', { id }, fields);
    expect(declined).toMatchObject({
      status: 'DECLINED',
      closedOn: '2024-03-01',
      handover: { status: 'NOT_COLLECTED', collectedOn: null },
      supportMeasures: [{ kind: 'SUPPORT_HARDSHIP', accepted: false }],
    });
    expect(await desk.done(justiceOfficer, 'reintegrationClose', { id }, 'status')).toEqual({
      status: 'CLOSED',
    });
  });

  it('keeps what was false and that it was put right, and holds nobody back for it', async () => {
    const id = await desk.registered();
    await desk.done(justiceOfficer, 'reintegrationCheckAsk', { id });
    const answer = { id, result: 'MISMATCH', falseData: ['FALSE_NAME', 'FALSE_ADDRESS'] };
    const mismatch = await desk.done(countyOfficer, 'reintegrationCheckAnswer', answer, fields);
    expect(mismatch).toMatchObject({
      status: 'MISMATCH',
      identityVerifications: [
        { result: 'MISMATCH', falseData: ['FALSE_NAME', 'FALSE_ADDRESS'], resolvedOn: null },
      ],
    });
    await desk.done(justiceOfficer, 'reintegrationCheckAsk', { id });
    const resolve = { id, note: '户籍地派出所已更正' };
    const resolved = await desk.done(justiceOfficer, 'reintegrationCheckResolve', resolve, fields);
    expect(resolved).toMatchObject({
      status: 'VERIFIED',
      identityVerifications: [{ resolvedOn: '2024-03-01' }, { result: 'VERIFIED', resolvedOn: null }],
    });
    const other = await desk.registered();
    await desk.done(justiceOfficer, 'reintegrationCheckAsk', { id: other });
    const nobody = { id: other, result: 'NOT_FOUND', falseData: [] };
    await desk.done(countyOfficer, 'reintegrationCheckAnswer', nobody);
    const released = { id: other, releasedOn: '2024-03-01' };
    expect(await desk.done(countyOfficer, 'reintegrationHandOver', released, 'status')).toEqual({
      status: 'HANDED_OVER',
    });
  });

  it('is taken out of the books by the first act: the sheets of what hangs on it refuse their line', async () => {
    await desk.world.take('reintegration-register', [released('B1')]);
    await desk.world.take('support-measures', [support('M1', 'B1')]);
    const [row] = await desk.world.connection.sql`select id from reintegration_case where number = 'B1'`;
    const accept = { id: String(row?.['id']), kinds: ['SUPPORT_WORK'] };
    await desk.done(justiceOfficer, 'reintegrationSupportAccept', accept);
    for (const [register, line] of [
      ['support-measures', support('M2', 'B1')],
      ['release-handovers', handover('H1', 'B1')],
    ] as const) {
      const { refused } = await desk.world.take(register, [line]);
      expect(refused.map(({ property }) => property)).toEqual(['caseNumber']);
    }
    await desk.done(countyOfficer, 'reintegrationClose', { id: accept.id });
  });

  it('waits in the inbox of the post that has something to do, and leaves the books in order', async () => {
    const inbox = '{ reintegrationInbox(first: 2) { totalCount nodes { status } } }';
    const statuses = async (viewer: Viewer): Promise<string[]> => {
      const { data } = await desk.world.ask(viewer, inbox);
      return data.reintegrationInbox.nodes.map(({ status }: { status: string }) => status);
    };
    expect(await statuses(countyOfficer)).toEqual(['VERIFIED']);
    expect(await statuses(justiceOfficer)).toEqual(['VERIFIED', 'HANDED_OVER']);
    for (const kind of books) expect(await faultsInBooks(desk.world, kind)).toEqual([]);
  });
});
