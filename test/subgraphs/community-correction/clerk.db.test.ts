import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../schema/viewer.ts';
import { viewerOf } from '../world.ts';
import { county, otherCounty } from './cells.ts';
import {
  countyOfficer,
  decisionMaker,
  groupMember,
  justiceHead,
  justiceOfficer,
  openDesk,
  stranger,
  type Desk,
} from './clerks.ts';

const reasons = { reasons: '事实清楚' };

describe('the work of a clerk', () => {
  let desk: Desk;
  const at = (moment: string): void => {
    desk.world.clock.now = new Date(`${moment}T09:00:00+08:00`);
  };
  beforeAll(async () => {
    desk = await openDesk();
  });
  beforeEach(() => at('2024-03-01'));
  afterAll(() => desk.world.close());

  /** What waits for a viewer in a case; null when it is not in their inbox. */
  const waits = async (viewer: Viewer, id: string): Promise<string[] | null> => {
    const { data } = await desk.world.ask(viewer, '{ correctionInbox(first: 100) { nodes { id waits } } }');
    const found = data.correctionInbox.nodes.find((node: { id: string }) => node.id === id);
    return found?.waits ?? null;
  };

  it('is what waits for their post, and goes to the next one with each act', async () => {
    const id = await desk.notified();
    expect(await waits(justiceOfficer, id)).toEqual(['RECEPTION']);
    expect(await waits(countyOfficer, id)).toBeNull();
    const other = await desk.begun();
    expect(await waits(justiceOfficer, other)).toBeNull();
    await desk.done(justiceOfficer, 'correctionSanctionPropose', {
      id: other,
      sanction: 'POLICE_PUNISHMENT_PROPOSED',
      ground: 'BREACH_OF_PUBLIC_ORDER',
      conduct: '经过',
    });
    expect(await waits(countyOfficer, other)).toEqual(['SANCTION_CHECK']);
    await desk.done(countyOfficer, 'correctionSanctionCheck', { id: other, factsFound: true, note: '属实' });
    expect(await waits(justiceOfficer, other)).toEqual(['SANCTION_HEARING']);
    await desk.done(countyOfficer, 'correctionSanctionHear', { id: other, heard: true, statement: '陈述' });
    expect(await waits(decisionMaker, other)).toEqual(['SANCTION_DECISION']);
    const decide = { id: other, copiedToProcuratorate: true, ...reasons };
    await desk.done(decisionMaker, 'correctionSanctionDecide', decide);
    expect(await waits(decisionMaker, other)).toBeNull();
    expect(await waits(countyOfficer, other)).toEqual(['ANSWER_OUTSIDE']);
  });

  it('waits with the head for tracking and reviews, with the decision maker for the rest', async () => {
    const id = await desk.begun();
    const tracking = { ground: 'PROHIBITION_BROKEN', fromDay: '2024-03-01', toDay: '2024-04-01' };
    await desk.done(justiceOfficer, 'correctionTrackingPropose', { id, ...tracking });
    const strict = { id, supervisionClass: 'STRICT', ...reasons };
    await desk.done(justiceOfficer, 'correctionClassPropose', strict);
    await desk.done(justiceOfficer, 'correctionMoveApply', { id, region: otherCounty });
    expect(await waits(justiceHead, id)).toEqual(['TRACKING_APPROVAL']);
    expect(await waits(decisionMaker, id)).toEqual(['MOVE_STEP', 'CLASS_DECISION']);
    await desk.done(decisionMaker, 'correctionClassDecide', strict);
    await desk.done(justiceOfficer, 'correctionClassAppeal', { id, ...reasons });
    expect(await waits(justiceHead, id)).toEqual(['TRACKING_APPROVAL', 'CLASS_REVIEW']);
  });

  it('waits when a leave is not given back and when a term has ended', async () => {
    const away = await desk.begun();
    const leave = { id: away, reason: 'WORK', fromDay: '2024-03-01', toDay: '2024-03-02' };
    await desk.done(justiceOfficer, 'correctionLeaveApply', leave);
    expect(await waits(decisionMaker, away)).toEqual(['LEAVE_DECISION']);
    await desk.done(justiceOfficer, 'correctionLeaveApprove', { id: away });
    await desk.done(justiceOfficer, 'correctionLeaveStart', { id: away });
    at('2024-03-03');
    expect(await waits(justiceOfficer, away)).toEqual(['LEAVE_RETURN']);
    const over = await desk.begun();
    at('2025-02-27');
    expect(await waits(countyOfficer, over)).toEqual(['TERM_ENDED']);
  });

  it('shows what is due and overdue by rule, and nothing of it to another county', async () => {
    await desk.notified();
    at('2024-03-12');
    const query = `query ($filter: DeadlineFilter) { correctionDeadlines(filter: $filter, first: 100) {
      totalCount nodes { deadline { rule state dueOn boundParty } correctionSubject { status } } } }`;
    const overdue = { filter: { state: ['OVERDUE'] } };
    const { data } = await desk.world.ask(countyOfficer, query, overdue);
    expect(data.correctionDeadlines.nodes[0]).toEqual({
      deadline: { rule: 'R-CC-3-PAPERS', state: 'OVERDUE', dueOn: '2024-03-11', boundParty: 'AUTHORITY' },
      correctionSubject: { status: 'NOTIFIED' },
    });
    const lapsed = await desk.world.ask(countyOfficer, query, { filter: { state: ['LAPSED'] } });
    for (const { deadline } of lapsed.data.correctionDeadlines.nodes) {
      expect([deadline.rule, deadline.boundParty]).toEqual(['R-CC-4', 'PERSON']);
    }
    const elsewhere = await desk.world.ask(stranger, query, {});
    expect(elsewhere.data.correctionDeadlines.totalCount).toBe(0);
  });

  it('finds a case by its number, within the reach', async () => {
    const id = await desk.notified();
    const { data } = await desk.world.ask(countyOfficer, `{ correctionSubject(id: "${id}") { number } }`);
    const { number } = data.correctionSubject;
    const query = 'query ($f: CorrectionSubjectFilter) { correctionSubjects(filter: $f) { nodes { id } } }';
    const found = await desk.world.ask(countyOfficer, query, { f: { number } });
    expect(found.data.correctionSubjects.nodes).toEqual([{ id }]);
    const elsewhere = await desk.world.ask(stranger, query, { f: { number } });
    expect(elsewhere.data.correctionSubjects.nodes).toEqual([]);
    const help = await desk.registered();
    const [row] = await desk.world.connection.sql`select number from reintegration_case where id = ${help}`;
    const cases = `{ reintegrationCases(filter: { number: "${row?.['number']}" }) { nodes { id } } }`;
    expect((await desk.world.ask(countyOfficer, cases)).data.reintegrationCases.nodes).toEqual([
      { id: help },
    ]);
  });

  const search = `query ($party: String!, $reason: String!) {
    correctionSubjectsByParty(party: $party, reason: $reason, first: 2) {
      totalCount nodes { number } pageInfo { hasNextPage } } }`;
  const kept = async () =>
    desk.world.connection.sql`select subject, reason, found from party_search order by id`.then((rows) => [
      ...rows,
    ]);

  it('finds cases by the whole name, and keeps who asked and why before it answers', async () => {
    for (let n = 0; n < 3; n += 1) await desk.notified({ person: '钱某己' });
    const asked = { party: ' 钱某己 ', reason: '核对报到人身份' };
    const { data } = await desk.world.ask(justiceOfficer, search, asked);
    expect(data.correctionSubjectsByParty).toMatchObject({
      totalCount: 3,
      nodes: [{}, {}],
      pageInfo: { hasNextPage: true },
    });
    const part = await desk.world.ask(justiceOfficer, search, { ...asked, party: '钱某' });
    expect(part.data.correctionSubjectsByParty.totalCount).toBe(0);
    const elsewhere = await desk.world.ask(stranger, search, asked);
    expect(elsewhere.data.correctionSubjectsByParty.totalCount).toBe(0);
    const line = { subject: 'test-justice-officer', reason: asked.reason };
    expect(await kept()).toEqual([
      { ...line, found: 3 },
      { ...line, found: 0 },
      { subject: 'test-county-officer', reason: asked.reason, found: 0 },
    ]);
  });

  it('searches by name for nobody without a post, for no part of a name, and for no unnamed reason', async () => {
    const before = await kept();
    const reader = viewerOf(['community-correction:read', 'mediation:committee-clerk'], county);
    for (const [viewer, asked, code] of [
      [reader, { party: '钱某己', reason: '核对身份' }, 'FORBIDDEN'],
      [groupMember, { party: '钱某己', reason: '核对身份' }, 'FORBIDDEN'],
      [justiceOfficer, { party: '钱', reason: '核对身份' }, 'BAD_USER_INPUT'],
      [justiceOfficer, { party: '钱某己', reason: ' ' }, 'BAD_USER_INPUT'],
    ] as const) {
      const { errors } = await desk.world.ask(viewer, search, asked);
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([code]);
    }
    expect(await kept()).toEqual(before);
  });
});
