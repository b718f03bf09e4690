import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../schema/viewer.ts';
import { faultsInBooks } from '../acts.ts';
import {
  books,
  countyOfficer,
  groupMember,
  justiceOfficer,
  openDesk,
  procuratorate,
  type Desk,
} from './clerks.ts';

/** With every post, scope and region of the department, but no officer of it. */
const outside: Viewer = {
  ...countyOfficer,
  roles: ['DISPATCHER', 'ANALYST', 'AUDITOR', 'ADMIN'],
  scopes: [
    'community-correction:read',
    'statistics:read',
    'dispatch:read',
    ...['justice-officer', 'county-officer', 'decision-maker', 'justice-head', 'procuratorate'].map(
      (post) => `community-correction:${post}`,
    ),
  ],
};

describe('a juvenile', () => {
  let desk: Desk;
  let subjectId: string;
  let caseId: string;
  beforeAll(async () => {
    desk = await openDesk();
    subjectId = await desk.begun({ juvenile: true, person: '赵某戊' });
    caseId = await desk.registered({ juvenile: true, person: '赵某戊' });
    await desk.done(justiceOfficer, 'reintegrationCheckAsk', { id: caseId });
    await desk.done(justiceOfficer, 'correctionLeaveApply', {
      id: subjectId,
      reason: 'STUDY',
      fromDay: '2024-03-02',
      toDay: '2024-03-03',
    });
  });
  afterAll(() => desk.world.close());

  const lists = `{ correctionSubjects { totalCount } reintegrationCases { totalCount }
    identityVerifications { totalCount } correctionInbox { totalCount } reintegrationInbox { totalCount }
    correctionDeadlines { totalCount }
    correctionSubjectsByParty(party: "赵某戊", reason: "核对") { totalCount nodes { id } }
    reintegrationCasesByParty(party: "赵某戊", reason: "核对") { totalCount nodes { id } } }`;

  it('is in every list of the department’s officers', async () => {
    const { data } = await desk.world.ask({ ...outside, roles: ['OFFICER'] }, lists);
    const totals = Object.values<{ totalCount: number }>(data).map(({ totalCount }) => totalCount);
    expect(totals).toEqual([1, 1, 1, 1, 1, 3, 1, 1]);
  });

  it.each([
    ['everybody else, whatever their posts', outside],
    ['the procuratorate', procuratorate],
  ])('is in no list, inbox, deadline or search for %s', async (_who, viewer) => {
    const { data, errors } = await desk.world.ask(viewer, lists);
    expect(errors).toBeUndefined();
    for (const list of Object.values<{ totalCount: number; nodes?: unknown[] }>(data)) {
      expect([list.totalCount, list.nodes ?? []]).toEqual([0, []]);
    }
  });

  it('is not there by id or by reference, nor to be acted on', async () => {
    const { data } = await desk.world.ask(
      outside,
      `{ correctionSubject(id: "${subjectId}") { id } reintegrationCase(id: "${caseId}") { id } }`,
    );
    expect(data).toEqual({ correctionSubject: null, reintegrationCase: null });
    const refs = [
      { __typename: 'CorrectionSubject', id: subjectId },
      { __typename: 'ReintegrationCase', id: caseId },
    ];
    const selection = '... on CorrectionSubject { number } ... on ReintegrationCase { number }';
    expect(await desk.world.entities(outside, refs, selection)).toEqual([null, null]);
    const approved = await desk.act(outside, 'correctionLeaveApprove', { id: subjectId });
    expect(approved.codes).toEqual(['NOT_FOUND']);
    const closed = await desk.act(outside, 'reintegrationCheckResolve', { id: caseId, note: '更正' });
    expect(closed.codes).toEqual(['NOT_FOUND']);
  });

  it('has tasks that no member of the group sees who is no officer', async () => {
    const query = '{ correctionTasks { nodes { id } } }';
    expect((await desk.world.ask(groupMember, query)).data.correctionTasks.nodes).toEqual([]);
    const officer = { ...groupMember, roles: ['OFFICER' as const] };
    const { data } = await desk.world.ask(officer, query);
    expect(data.correctionTasks.nodes).toHaveLength(1);
    const [{ id }] = data.correctionTasks.nodes;
    expect((await desk.act(groupMember, 'correctionTaskDone', { id }, 'id')).codes).toEqual(['NOT_FOUND']);
  });

  it('is announced to nobody, and no event tells of one', async () => {
    const id = await desk.received({ juvenile: true });
    await desk.done(justiceOfficer, 'correctionPlanMake', {
      id,
      tasks: [{ kind: 'STUDY_HELP', dueOn: '2024-04-01' }],
    });
    await desk.done(justiceOfficer, 'correctionGroupForm', {
      id,
      members: [{ role: 'FAMILY' }],
      womanNeeded: false,
      womanIncluded: false,
    });
    const enrol = await desk.act(justiceOfficer, 'correctionEnrol', { id, announced: true, openly: true });
    expect(enrol.codes).toEqual(['ANNOUNCED_OPENLY']);
    const [told] = await desk.world.connection.sql`select count(*)::int as n from outbox`;
    expect(told?.['n']).toBe(0);
    await desk.begun();
    const [others] = await desk.world.connection.sql`select count(*)::int as n from outbox`;
    expect(others?.['n']).toBe(7);
    for (const kind of books) expect(await faultsInBooks(desk.world, kind)).toEqual([]);
  });
});
