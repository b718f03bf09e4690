import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../schema/viewer.ts';
import { department } from '../../../subgraphs/petitions/index.ts';
import { departmentWorld, type World } from '../world.ts';
import { besideOffice, leader } from './besideOffice.ts';
import { accusation, auditBody, county, landBureau, townships } from './cells.ts';
import { newKey, people, petitionOffices } from './office.ts';

describe("a leader's office", () => {
  let world: World;
  let beside: ReturnType<typeof besideOffice>;
  /** Cases of two leaders, one in each of the four states and one more. */
  const cases = new Map<string, { id: string; petition: string }>();

  const listed = async (viewer: Viewer, filter: string): Promise<string[]> => {
    const { data } = await world.ask(
      viewer,
      `{ leaderCases(filter: { ${filter} }) { totalCount nodes { id } } }`,
    );
    expect(data.leaderCases.totalCount).toBe(data.leaderCases.nodes.length);
    return data.leaderCases.nodes.map(({ id }: { id: string }) => id);
  };
  const waiting = async (viewer: Viewer, leaderPost?: string): Promise<string[]> => {
    const { data } = await world.ask(
      viewer,
      `query ($leaderPost: String) { leaderCaseInbox(leaderPost: $leaderPost) { nodes { id } } }`,
      { leaderPost },
    );
    return data.leaderCaseInbox.nodes.map(({ id }: { id: string }) => id);
  };
  const idOf = (name: string): string => cases.get(name)?.id ?? '';

  beforeAll(async () => {
    world = await departmentWorld(department, '2024-03-01T09:00:00+08:00');
    beside = besideOffice(world);
    const office = petitionOffices(world);
    const steps: readonly [state: string, step: (id: string) => Promise<unknown>][] = [
      ['ASSIGNED', () => Promise.resolve()],
      ['IN_PROGRESS', (id) => beside.done(leader, 'leaderCaseStart', { id })],
      ['RESOLVED', (id) => beside.done(leader, 'leaderCaseResolve', { id, how: '已化解' })],
      ['CLOSED', (id) => beside.done(people.head, 'leaderCaseClose', { id })],
    ];
    const opened = async (name: string, leaderPost: string, upTo: number) => {
      const { number } = await office.registered();
      const input = { petition: number, leaderPost, idempotencyKey: newKey() };
      const { id } = await beside.done(people.head, 'leaderCaseAssign', input);
      for (const [, step] of steps.slice(0, upTo + 1)) await step(id);
      cases.set(name, { id, petition: number });
    };
    for (const [index, [state]] of steps.entries()) await opened(state, '分管副县长', index);
    await opened('other', '县长', 0);
    await world.take('petitions', [accusation('A1')]);
    await world.take('leader-cases', [
      { 编号: 'L1', 信访事项编号: 'A1', 包案领导职务: '县长', 状态: '已包案', 包案日期: '2011-05-10' },
    ]);
  }, 60_000);
  afterAll(() => world.close());

  it('sees what its leader answers for, by state, with the petition, longest first', async () => {
    const states = ['ASSIGNED', 'IN_PROGRESS', 'RESOLVED', 'CLOSED'];
    for (const state of states)
      expect(await listed(leader, `leaderPost: "分管副县长", status: [${state}]`)).toEqual([idOf(state)]);
    expect(await listed(leader, 'leaderPost: "分管副县长"')).toEqual(states.map(idOf));
    expect(await listed(leader, `region: "${townships[0]}", status: [ASSIGNED]`)).toEqual(
      expect.arrayContaining([idOf('ASSIGNED'), idOf('other')]),
    );
    expect(await listed(leader, `region: "${townships[1]}"`)).toEqual([]);
    const query =
      '{ leaderCases(filter: { leaderPost: "分管副县长" }, first: 1) { nodes { status petition { number } } } }';
    expect((await world.ask(leader, query)).data.leaderCases.nodes).toEqual([
      { status: 'ASSIGNED', petition: { number: cases.get('ASSIGNED')?.petition } },
    ]);
  });

  it('has in its inbox what waits for its post, and the petition office what it has to strike off', async () => {
    expect(await waiting(leader, '分管副县长')).toEqual([idOf('ASSIGNED'), idOf('IN_PROGRESS')]);
    expect(await waiting(leader)).toEqual(['ASSIGNED', 'IN_PROGRESS', 'other'].map(idOf));
    expect(await waiting(people.head)).toEqual([idOf('RESOLVED')]);
    expect(await waiting(people.reader)).toEqual([]);
    expect(await waiting({ ...leader, regions: people.stranger.regions })).toEqual([]);
  });

  it('meets a case of an accusation only where the accusation may be read, and never in an inbox', async () => {
    const numbers = async (viewer: Viewer): Promise<string[]> => {
      const query = `{ leaderCases(filter: { region: "${county}" }) { nodes { number petition { number } } } }`;
      const { data } = await world.ask(viewer, query);
      return data.leaderCases.nodes.map(({ number }: { number: string }) => number);
    };
    expect(await numbers({ ...leader, body: auditBody })).toContain('L1');
    expect(await numbers({ ...leader, body: landBureau })).not.toContain('L1');
    const [row] = await world.connection.sql`select id from leader_case where number = 'L1'`;
    expect(await waiting({ ...leader, body: auditBody })).not.toContain(String(row?.['id']));
  });
});
