import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { correctionPost, type CorrectionPost } from '../../../subgraphs/community-correction/codes.ts';
import { reintegrationActs } from '../../../subgraphs/community-correction/rules/reintegrationActs.ts';
import { subjectActs } from '../../../subgraphs/community-correction/rules/subjectActs.ts';
import { taskActs } from '../../../subgraphs/community-correction/rules/taskActs.ts';
import { actor, refusals } from '../acts.ts';
import { viewerOf } from '../world.ts';
import { county, otherCounty } from './cells.ts';
import {
  countyOfficer,
  groupMember,
  justiceOfficer,
  openDesk,
  person,
  procuratorate,
  stranger,
  type Desk,
} from './clerks.ts';
import { inputFor } from './files.ts';

const acts: Record<string, { readonly by: readonly CorrectionPost[]; readonly from: readonly string[] }> = {
  ...subjectActs,
  ...reintegrationActs,
  ...taskActs,
};
const named = Object.keys(acts);
const onCases = named.filter((name) => acts[name]!.from.length > 0 && name !== 'correctionTaskDone');
const posts = Object.keys(correctionPost) as CorrectionPost[];
const words = (post: CorrectionPost): string => post.toLowerCase().replaceAll('_', '-');
/** What the rules do not ask for, and the mutation does. */
const besides: Record<string, object> = {
  correctionMoveApply: { region: otherCounty },
  reintegrationCheckAnswer: { result: 'VERIFIED', falseData: [] },
  reintegrationCheckResolve: { note: '已更正' },
  reintegrationHandOver: { releasedOn: '2024-03-01' },
  reintegrationMeet: { by: 'FAMILY' },
  reintegrationReview: { note: '走访' },
  reintegrationSupportOffer: { kinds: ['SUPPORT_WORK'] },
  reintegrationSupportAccept: { kinds: ['SUPPORT_WORK'] },
};

const { region, responsibleBody } = person();
const openings: Record<string, object> = {
  correctionNotify: person(),
  reintegrationRegister: {
    region,
    responsibleBody,
    person: '李某丁',
    juvenile: false,
    releaseDueOn: '2024-03-20',
  },
};

describe('the rights of whoever acts', () => {
  let desk: Desk;
  let subjectId: string;
  let caseId: string;
  const input = (name: string, id = name.startsWith('correction') ? subjectId : caseId) =>
    acts[name]!.from.length === 0 ? openings[name]! : { ...inputFor(name), ...besides[name], id };
  beforeAll(async () => {
    desk = await openDesk();
    subjectId = await desk.begun();
    caseId = await desk.registered();
  });
  afterAll(() => desk.world.close());

  it.each(named)(
    '%s is forbidden to every post that it does not belong to, whatever the case',
    async (name) => {
      const strangers = posts.filter((post) => !acts[name]!.by.includes(post)).map(words);
      for (const id of [undefined, 'no id']) {
        const viewer = actor('community-correction', county, ...strangers);
        const { data, errors } = await desk.ask(viewer, name, input(name, id), 'id');
        expect([data, errors?.[0]?.extensions?.code]).toEqual([null, 'FORBIDDEN']);
      }
    },
  );

  it.each(onCases)(
    '%s finds no case for a clerk of another county, nor for an id that is none',
    async (name) => {
      const elsewhere = actor('community-correction', otherCounty, ...acts[name]!.by.map(words));
      for (const [viewer, id] of [
        [elsewhere, undefined],
        [{ ...elsewhere, regions: [county] }, 'no id'],
      ] as const) {
        expect(refusals(await desk.ask(viewer, name, input(name, id)), name)).toEqual(['NOT_FOUND']);
      }
    },
  );

  it('open nothing outside of their region, and nobody who is no officer opens a juvenile’s case', async () => {
    for (const name of ['correctionNotify', 'reintegrationRegister']) {
      const { codes } = await desk.act(stranger, name, input(name));
      expect(codes).toEqual(['OUTSIDE_YOUR_REGION']);
      const clerk = { ...countyOfficer, roles: ['DISPATCHER' as const] };
      const juvenile = await desk.act(clerk, name, { ...input(name), juvenile: true });
      expect(juvenile.codes).toEqual(['JUVENILE_BY_OFFICERS']);
    }
  });

  it('say in both languages what to do next', async () => {
    const { data } = await desk.ask(countyOfficer, 'correctionNotify', person({ effectiveOn: '2024-03-02' }));
    const [error] = data.correctionNotify.userErrors;
    expect(error).toEqual({
      code: 'DAY_IN_FUTURE',
      field: 'effectiveOn',
      message: expect.stringMatching(/。$/),
      english: expect.stringMatching(/\.$/),
    });
  });

  it('under one key do a thing once, and another thing under it not at all', async () => {
    const idempotencyKey = 'once';
    const first = await desk.act(countyOfficer, 'correctionNotify', { ...person(), idempotencyKey });
    const again = await desk.act(countyOfficer, 'correctionNotify', { ...person(), idempotencyKey });
    expect(again).toEqual(first);
    const other = { ...person({ kind: 'CONTROL' }), idempotencyKey };
    expect((await desk.act(countyOfficer, 'correctionNotify', other)).codes).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
  });

  it('end where the state does not allow it, and leave no trace', async () => {
    const id = await desk.notified();
    const { codes } = await desk.act(justiceOfficer, 'correctionBegin', { id, rightsTold: true });
    expect(codes).toEqual(['NOT_IN_THIS_STATE']);
    const [row] = await desk.world.connection.sql`select version from correction_subject where id = ${id}`;
    expect(row?.['version']).toBe(1);
  });

  it('of a reader without a post do not reach to who acted, and why', async () => {
    const reader = viewerOf(['community-correction:read'], county);
    const query = `{ correctionSubject(id: "${subjectId}") { nextActs waits history { act actor note } } }`;
    const { data } = await desk.world.ask(reader, query);
    expect(data.correctionSubject).toMatchObject({ nextActs: [], waits: [] });
    for (const { act, actor: who, note } of data.correctionSubject.history) {
      expect([act === '', who, note]).toEqual([false, null, null]);
    }
    const inbox = await desk.world.ask(
      reader,
      '{ correctionInbox { totalCount } reintegrationInbox { totalCount } }',
    );
    expect(inbox.data).toEqual({
      correctionInbox: { totalCount: 0 },
      reintegrationInbox: { totalCount: 0 },
    });
  });

  it('of a group member are the tasks of the plan, even where the token would let them read', async () => {
    const query = `{ correctionTasks { totalCount nodes { kind dueOn } } correctionSubjects { totalCount }
      reintegrationCases { totalCount } identityVerifications { totalCount }
      correctionDeadlines { totalCount } correctionInbox { totalCount } }`;
    const none = { totalCount: 0 };
    const { data } = await desk.world.ask(groupMember, query);
    expect(data).toEqual({
      correctionTasks: { totalCount: 1, nodes: [{ kind: 'TALK', dueOn: '2024-04-01' }] },
      correctionSubjects: none,
      reintegrationCases: none,
      identityVerifications: none,
      correctionDeadlines: none,
      correctionInbox: none,
    });
    const refs = [{ __typename: 'CorrectionSubject', id: subjectId }];
    const selection = '... on CorrectionSubject { number }';
    expect(await desk.world.entities(groupMember, refs, selection)).toEqual([null]);
    const figures = await desk.world.entities(
      groupMember,
      [{ __typename: 'Region', code: groupMember.regions[0] }],
      '... on Region { communityCorrection(period: $period) { onRegister } }',
      { period: { from: '2024-01-01', to: '2024-12-31' } },
    );
    expect(figures[0].communityCorrection).toBeNull();
    const other = { ...groupMember, subject: 'villager-2' };
    expect((await desk.world.ask(other, query)).data.correctionTasks).toEqual({ ...none, nodes: [] });
  });

  it('of a group member end a task once, and no task of another group', async () => {
    const { data } = await desk.world.ask(groupMember, '{ correctionTasks { nodes { id } } }');
    const [{ id }] = data.correctionTasks.nodes;
    const other = { ...groupMember, subject: 'villager-2' };
    expect((await desk.act(other, 'correctionTaskDone', { id }, 'id')).codes).toEqual(['NOT_FOUND']);
    expect((await desk.act(groupMember, 'correctionTaskDone', { id: 'none' }, 'id')).codes).toEqual([
      'NOT_FOUND',
    ]);
    expect(await desk.done(groupMember, 'correctionTaskDone', { id }, 'doneOn')).toEqual({
      doneOn: '2024-03-01',
    });
    const again = await desk.act(groupMember, 'correctionTaskDone', { id }, 'id');
    expect(again.codes).toEqual(['NOTHING_WAITING']);
    const elsewhere = { ...justiceOfficer, regions: [otherCounty] };
    const { data: seen } = await desk.world.ask(
      justiceOfficer,
      `{ correctionSubject(id: "${await desk.begun()}") { tasks { id } } }`,
    );
    const task = { id: seen.correctionSubject.tasks[0].id };
    expect((await desk.act(elsewhere, 'correctionTaskDone', task, 'id')).codes).toEqual(['NOT_FOUND']);
    expect(await desk.done(justiceOfficer, 'correctionTaskDone', task, 'doneOn')).toEqual({
      doneOn: '2024-03-01',
    });
    const list = '{ correctionTasks(open: false) { nodes { doneOn } } }';
    expect((await desk.world.ask(groupMember, list)).data.correctionTasks.nodes).toContainEqual({
      doneOn: '2024-03-01',
    });
  });

  it('of the procuratorate reach to every record that is no minor’s, with the reasons', async () => {
    const query = `{ correctionSubject(id: "${subjectId}") { history { actor } nextActs } }`;
    const { data } = await desk.world.ask(procuratorate, query);
    expect(data.correctionSubject.nextActs).toEqual(['correctionRemarkWrite']);
    expect(data.correctionSubject.history.at(-1).actor).toBe('villager-1');
  });
});
