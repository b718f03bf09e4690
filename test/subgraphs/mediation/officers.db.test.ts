import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/mediation/index.ts';
import { actor, both, faultsInBooks } from '../acts.ts';
import { allPages, departmentWorld, type Cells, type World } from '../world.ts';
import { committee, county, town, township, village } from './cells.ts';
import { act, ask, found, freshKey, posts, refusedAct, takeRosters, villageCommittee } from './clerks.ts';

const { clerk, head, informationOfficer, officer: bureau, stranger } = posts;
const today = '2024-03-01';
const second = '990101100201';
const secondCommittee = `TW${second}`;

interface Line {
  readonly number: string;
  readonly villagersGroup: string | null;
}

describe('the roster of information officers', () => {
  let world: World;
  const ids: Record<string, string> = {};
  const keyed = (more: object, of = villageCommittee) => ({
    id: ids[of],
    idempotencyKey: freshKey(),
    ...more,
  });
  const reason = '外出务工';
  const line = (number: string, place: string, more: Cells = {}): Cells => ({
    ...{ 编号: number, 所在地: place, 姓名: '王某丙', 聘任日期: '2011-03-01' },
    ...more,
  });

  /** The officers that a committee has now. */
  const officersOf = async (number: string, viewer = clerk): Promise<Line[]> => {
    const query = `{ mediationCommittees(filter: { region: "${county}" }, first: 100) {
      nodes { number informationOfficers { number villagersGroup } } } }`;
    const { data, errors } = await world.ask(viewer, query);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.mediationCommittees.nodes.find((node: { number: string }) => node.number === number)
      .informationOfficers;
  };
  const groupsOf = async (number: string) =>
    (await officersOf(number)).map(({ villagersGroup }) => villagersGroup);
  const appointed = async (villagersGroup: string | null, of = villageCommittee): Promise<string> => {
    const before = (await officersOf(of)).map(({ number }) => number);
    await act(world, head, 'informationOfficerAppoint', keyed({ name: '孙某己', villagersGroup }, of));
    return (await officersOf(of)).find(({ number }) => !before.includes(number))?.number ?? '';
  };

  beforeAll(async () => {
    world = await departmentWorld(department, `${today}T09:00:00+08:00`);
    await takeRosters(world);
    await world.take('committees', [committee(second, '村（居）调委会', '村')]);
    await world.take('information-officers', [
      line('XXY-1', village, { 村民小组: '第1组' }),
      line('XXY-2', village),
      line('XXY-3', village, { 村民小组: '第9组', 离任日期: '2020-12-31' }),
      line('XXY-4', township),
    ]);
    for (const { id, number } of await world.connection.sql`select id, number from committee`) {
      ids[number as string] = id as string;
    }
  });
  afterAll(() => world.close());

  it('takes a line for a group and one for the whole village, whichever way the village is served (F1-05)', async () => {
    const number = await appointed('第2组');
    expect(number).toMatch(/^990101信〔2024〕\d{4}号$/);
    await appointed(null);
    expect(await groupsOf(villageCommittee)).toEqual(['第2组', null, '第1组', null]);
    const again = keyed({ name: '李某乙', villagersGroup: '第2组' });
    expect(await refusedAct(world, head, 'informationOfficerAppoint', again)).toEqual(['GROUP_HAS_OFFICER']);
    const elsewhere = keyed({ name: '李某乙' }, `TW${town}`);
    expect(await refusedAct(world, head, 'informationOfficerAppoint', elsewhere)).toEqual([
      'NOT_A_VILLAGE_COMMITTEE',
    ]);
  });

  it('gives a group one officer, also when two are appointed at once', async () => {
    const asks = () =>
      ask(world, head, 'informationOfficerAppoint', keyed({ name: '李某乙', villagersGroup: '第3组' }));
    const { done, codes } = await both('informationOfficerAppoint', [asks, asks]);
    expect(done).toBe(1);
    expect(['CHANGED_MEANWHILE', 'GROUP_HAS_OFFICER']).toContain(codes[0]);
    expect((await groupsOf(villageCommittee)).filter((group) => group === '第3组')).toHaveLength(1);
  });

  it('moves an officer to another group by another line, and the old one ends', async () => {
    await act(
      world,
      head,
      'informationOfficerTransfer',
      keyed({ officer: 'XXY-1', villagersGroup: '第4组', reason }),
    );
    expect(await groupsOf(villageCommittee)).toContain('第4组');
    const lines = await world.connection.sql`select number, name, left_on::text as "leftOn"
      from information_officer where name = '王某丙' and region_code = ${village} and appointed_on <> '2011-03-01'
      or number = 'XXY-1' order by number`;
    expect([...lines]).toEqual([
      { number: expect.stringContaining('信〔2024〕'), name: '王某丙', leftOn: null },
      { number: 'XXY-1', name: '王某丙', leftOn: today },
    ]);
  });

  it('moves an officer to another village, whose committee has it in its history', async () => {
    const transfer = keyed({ officer: 'XXY-2', committee: secondCommittee, villagersGroup: '第1组', reason });
    await act(world, bureau, 'informationOfficerTransfer', transfer);
    expect(await groupsOf(secondCommittee)).toEqual(['第1组']);
    expect((await officersOf(villageCommittee)).map(({ number }) => number)).not.toContain('XXY-2');
    const { data } = await world.ask(
      clerk,
      `{ mediationCommittees(filter: { region: "${second}" }) { nodes { history { act } } } }`,
    );
    expect(data.mediationCommittees.nodes[0].history).toEqual([{ act: '设立' }, { act: '接收信息员' }]);
  });

  it.each([
    ['GROUP_HAS_OFFICER', { committee: secondCommittee, villagersGroup: '第1组' }],
    ['NOT_A_VILLAGE_COMMITTEE', { committee: `TW${town}` }],
    ['NO_SUCH_COMMITTEE', { committee: `TW${township}` }],
    ['NO_SUCH_COMMITTEE', { committee: 'TW0' }],
    ['NO_SUCH_OFFICER', { committee: secondCommittee, officer: 'XXY-3' }],
    ['NO_SUCH_OFFICER', { committee: secondCommittee, officer: 'XXY-4' }],
  ])('leaves everything as it was when the other village cannot take the officer: %s', async (code, to) => {
    const { number } = (await officersOf(villageCommittee))[0] ?? { number: '' };
    const before = await world.connection.sql`select * from information_officer order by id`;
    const transfer = keyed({ officer: number, reason, ...to });
    expect(await refusedAct(world, head, 'informationOfficerTransfer', transfer)).toEqual([code]);
    expect(await world.connection.sql`select * from information_officer order by id`).toEqual(before);
  });

  it('loses who leaves, and an old book does not bring them back', async () => {
    const number = await appointed('第5组');
    await act(world, head, 'informationOfficerRelease', keyed({ officer: number, reason }));
    expect(await groupsOf(villageCommittee)).not.toContain('第5组');
    const again = keyed({ officer: number, reason });
    expect(await refusedAct(world, head, 'informationOfficerRelease', again)).toEqual(['NO_SUCH_OFFICER']);
    const { refused, inserted } = await world.take('information-officers', [
      line('XXY-1', village, { 村民小组: '第1组' }),
      line('XXY-5', second),
    ]);
    expect([refused.map(({ index, property }) => [index, property]), inserted]).toEqual([[[0, 'number']], 1]);
    expect(await groupsOf(villageCommittee)).not.toContain('第1组');
  });

  it('is read page by page within the viewer’s reach, and says no names', async () => {
    const list = async (viewer: typeof clerk, region: string | null, after: string | null = null) =>
      (
        await world.ask(
          viewer,
          `query ($region: ID, $after: String) { informationOfficers(region: $region, first: 2, after: $after) {
            nodes { number region { code } villagersGroup appointedOn } totalCount pageInfo { hasNextPage endCursor } } }`,
          { region, after },
        )
      ).data.informationOfficers;
    const all = await allPages<Line>((after) => list(bureau, null, after));
    const known = await world.connection.sql`select number from information_officer where left_on is null`;
    expect(all.map(({ number }) => number).sort()).toEqual(known.map(({ number }) => number).sort());
    expect((await list(bureau, second)).totalCount).toBe(2);
    expect((await list(stranger, null)).nodes.map(({ number }: Line) => number)).toEqual(['XXY-4']);
    expect((await list(stranger, village)).totalCount).toBe(0);
    expect(await officersOf(villageCommittee, stranger)).toEqual([]);
    expect(await officersOf(`TW${town}`)).toEqual([]);
  });

  it('is kept by the committee’s head or the bureau, in their own area', async () => {
    const release = keyed({ officer: 'XXY-5', reason }, secondCommittee);
    const answer = await ask(world, clerk, 'informationOfficerRelease', release);
    expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(await refusedAct(world, stranger, 'informationOfficerRelease', release)).toEqual(['NOT_FOUND']);
    await act(world, bureau, 'informationOfficerRelease', release);
  });

  it('says whose report a dispute came from, within the department only', async () => {
    const { number } = (await officersOf(villageCommittee))[0] ?? { number: '' };
    const { id } = await act(world, informationOfficer, 'disputeReport', found({ officer: number }));
    const query = `{ dispute(id: "${id}") { officerNumber origin } }`;
    const read = async (viewer: typeof clerk) => (await world.ask(viewer, query)).data.dispute;
    expect(await read(clerk)).toEqual({ officerNumber: number, origin: 'OWN_INITIATIVE' });
    expect(await read(actor('mediation', town))).toEqual({ officerNumber: null, origin: 'OWN_INITIATIVE' });
    for (const officer of ['XXY-1', 'XXY-4', 'nobody']) {
      expect(await refusedAct(world, informationOfficer, 'disputeReport', found({ officer }))).toEqual([
        'NO_SUCH_OFFICER',
      ]);
    }
  });

  it('leaves the books in order', async () => {
    const books = { kind: 'MediationCommittee', table: 'committee', history: 'committee_history' };
    expect(await faultsInBooks(world, books)).toEqual([]);
    expect(world.faults).toEqual([]);
  });
});

describe('the roster of mediators', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department, `${today}T09:00:00+08:00`);
    await takeRosters(world);
  });
  afterAll(() => world.close());

  it('loses a mediator who leaves, and an old book does not bring them back', async () => {
    const [{ id }] = (await world.connection.sql`
      select id from committee where number = ${villageCommittee}`) as unknown as [{ id: string }];
    const release = () => ({ id, mediator: 'M-V', reason: '退休', idempotencyKey: freshKey() });
    await act(world, head, 'mediatorRelease', release());
    expect(await refusedAct(world, head, 'mediatorRelease', release())).toEqual(['NO_SUCH_MEDIATOR']);
    const cells = { 编号: 'M-V', 调委会编号: villageCommittee, 姓名: '张某甲', 聘用方式: '专职' };
    const { refused } = await world.take('mediators', [{ ...cells, 聘任日期: '2011-01-10' }]);
    expect(refused.map(({ property }) => property)).toEqual(['number']);
    const { data } = await world.ask(
      clerk,
      `{ mediationCommittees(filter: { region: "${village}" }) { nodes { mediators { number } } } }`,
    );
    expect(data.mediationCommittees.nodes[0].mediators).toEqual([]);
  });
});
