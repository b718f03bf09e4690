import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { committeeStandard } from '../../../subgraphs/mediation/codes.ts';
import { department } from '../../../subgraphs/mediation/index.ts';
import { actor, faultsInBooks } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { committees, county, town, village } from './cells.ts';
import { act, ask, found, freshKey, posts, refusedAct, takeRosters, villageCommittee } from './clerks.ts';

const { clerk, head, officer, stranger } = posts;
const today = '2024-03-01';

describe('a committee', () => {
  let world: World;
  let id = '';
  const keyed = (more: object) => ({ id, idempotencyKey: freshKey(), ...more });
  const seat = (name: string, post: string, isWoman = false) => ({ name, post, isWoman });
  const members = [
    seat('张某甲', 'HEAD'),
    seat('李某乙', 'DEPUTY_HEAD', true),
    seat('王某丙', 'MEMBER'),
    seat('赵某丁', 'MEMBER'),
  ];
  const read = async (selection: string) => {
    const query = `{ mediationCommittees(filter: { region: "${village}" }) { nodes { key: number ${selection} } } }`;
    const { data, errors } = await world.ask(clerk, query);
    if (errors) throw new Error(JSON.stringify(errors));
    const { nodes } = data.mediationCommittees;
    const { key: _key, ...own } = nodes.find(({ key }: { key: string }) => key === villageCommittee);
    return own;
  };
  const counted = async () => {
    const refs = [{ __typename: 'Region', code: village }];
    const period = { from: '2024-01-01', to: '2024-12-31' };
    const selection = '... on Region { n: registerEntryCount(book: SWEEP_REGISTER, period: $period) }';
    return (await world.entities(clerk, refs, selection, { period }))[0].n as number;
  };

  beforeAll(async () => {
    world = await departmentWorld(department, `${today}T09:00:00+08:00`);
    await takeRosters(world);
    ({ id } = await read('id'));
  });
  afterAll(() => world.close());

  it('elects its members for three years, and those before leave', async () => {
    await act(world, clerk, 'mediationCommitteeElect', keyed({ electedOn: '2021-02-28', members }));
    const second = members.slice(0, 3);
    await act(world, clerk, 'mediationCommitteeElect', keyed({ electedOn: today, members: second }));
    expect(await read('members { name post electedOn } deadlines { rule state } history { act }')).toEqual({
      members: second.map(({ name, post }) => ({ name, post, electedOn: today })),
      deadlines: [
        { rule: 'R-PM-4', state: 'MET_LATE' },
        { rule: 'R-PM-4', state: 'PENDING' },
      ],
      history: ['设立', '选举委员', '选举委员'].map((title) => ({ act: title })),
    });
  });

  it('has the end of its members’ term among what is due in its area', async () => {
    const query = `{ mediationDeadlines(filter: { rule: ["R-PM-4"] }) {
      nodes { deadline { state } committee { number } dispute { id } } } }`;
    const due = async (viewer: typeof clerk) =>
      (await world.ask(viewer, query)).data.mediationDeadlines.nodes as object[];
    const own = { committee: { number: villageCommittee }, dispute: null };
    // The second term ends in a year whose calendar is not published yet.
    expect(await due(clerk)).toEqual([{ deadline: { state: 'MET_LATE' }, ...own }]);
    expect(await due(stranger)).toEqual([]);
  });

  it('changes a member as long as it stays a committee', async () => {
    const { members: now } = await read('members { number name }');
    const leaves = keyed({ member: now[2].number, reason: '工作变动' });
    expect(await refusedAct(world, clerk, 'mediationCommitteeMemberReplace', leaves)).toEqual([
      'COMMITTEE_SIZE',
    ]);
    const replacement = seat('钱某戊', 'MEMBER');
    await act(world, clerk, 'mediationCommitteeMemberReplace', { ...leaves, replacement });
    const after = (await read('members { name }')).members as { name: string }[];
    expect(after.map(({ name }) => name)).toEqual(['张某甲', '李某乙', '钱某戊']);
  });

  it('appoints mediators, and removes one who breaks the duty', async () => {
    const appointment = keyed({ name: '孙某己', employment: 'PART_TIME', villagersGroup: '第1组' });
    await act(world, head, 'mediatorAppoint', appointment);
    const mediators = (await read('mediators { number name }')).mediators as {
      number: string;
      name: string;
    }[];
    const { number } = mediators.find(({ name }) => name === '孙某己') ?? { number: '' };
    const measure = { mediator: number, breach: 'LEAK', reason: '泄露隐私' };
    await act(world, head, 'mediatorDiscipline', keyed({ ...measure, discipline: 'REPRIMAND' }));
    await act(world, head, 'mediatorDiscipline', keyed({ ...measure, discipline: 'REMOVAL' }));
    const again = keyed({ ...measure, discipline: 'CORRECTION' });
    expect(await refusedAct(world, head, 'mediatorDiscipline', again)).toEqual(['NO_SUCH_MEDIATOR']);
    expect((await read('mediators { name }')).mediators).not.toContainEqual({ name: '孙某己' });
    const kept = await world.connection.sql`select discipline from mediator_measure order by id`;
    expect(kept.map(({ discipline }) => discipline)).toEqual(['REPRIMAND', 'REMOVAL']);
  });

  it('keeps its books by adding: a wrong line stands corrected by another, and is counted once', async () => {
    const line = { heldOn: today, topic: '节前排查', findings: 1 };
    await act(world, clerk, 'registerEntryAdd', keyed({ ...line, book: 'SWEEP_REGISTER' }));
    expect(await counted()).toBe(1);
    const [{ number }] = (await world.connection.sql`
      select number from register_entry where topic = '节前排查'`) as unknown as [{ number: string }];
    const correction = { ...line, findings: 2, entry: number, reason: '漏登一件' };
    await act(world, clerk, 'registerEntryCorrect', keyed(correction));
    expect(await refusedAct(world, clerk, 'registerEntryCorrect', keyed(correction))).toEqual([
      'NO_SUCH_ENTRY',
    ]);
    expect(await counted()).toBe(1);
    const lines = await world.connection.sql`select findings, corrects from register_entry order by number`;
    expect([...lines]).toEqual([
      { findings: 1, corrects: null },
      { findings: 2, corrects: number },
    ]);
    const dispute = await act(world, clerk, 'disputeReport', found({ sweep: number }));
    expect(dispute.status).toBe('FOUND');
  });

  it('is inspected by the bureau, and each sheet says all that it has and lacks (M-09)', async () => {
    const items = Object.keys(committeeStandard);
    const sheet = (lacking: number) =>
      keyed({ inspectedOn: today, met: items.slice(lacking), unmet: items.slice(0, lacking) });
    for (const lacking of [2, 0]) await act(world, officer, 'mediationCommitteeInspect', sheet(lacking));
    const { inspections } = await read('inspections { inspectedOn items { item met } }');
    expect(inspections).toEqual(
      [2, 0].map((lacking) => ({
        inspectedOn: today,
        items: items.map((item, nth) => ({ item, met: nth >= lacking })),
      })),
    );
    const { data } = await world.ask(
      stranger,
      `{ mediationCommittees(filter: { region: "${village}" }) { nodes { inspections { inspectedOn } } } }`,
    );
    expect(data.mediationCommittees.nodes).toEqual([{ inspections: [] }]);
  });

  it('that rests takes up no dispute, and works again when the bureau says so', async () => {
    await act(world, officer, 'mediationCommitteeSuspend', { id, reason: '整顿' });
    expect(await refusedAct(world, clerk, 'disputeReport', found())).toEqual(['NO_SUCH_COMMITTEE']);
    await act(world, officer, 'mediationCommitteeResume', { id, reason: '整顿结束' });
    await act(world, clerk, 'disputeReport', found());
  });

  it('is set up and dissolved by the bureau, and the book leaves it alone from then on', async () => {
    const wanted = {
      ...{ region: village, name: '新设调委会', kind: 'ENTERPRISE_COMMITTEE', tier: 'VILLAGE' },
      idempotencyKey: freshKey(),
    };
    const made = await act(world, officer, 'mediationCommitteeEstablish', wanted);
    expect(made).toMatchObject({ number: expect.stringMatching(/^990101会〔2024〕/), status: 'ACTIVE' });
    const ended = await act(world, officer, 'mediationCommitteeDissolve', {
      id: made.id,
      reason: '企业注销',
    });
    expect(ended.status).toBe('DISSOLVED');
    const { refused, unchanged } = await world.take('committees', committees);
    expect(refused.map(({ property }) => property)).toEqual(['number']);
    expect(unchanged).toBe(committees.length - 1);
  });

  it('is acted on by its own people only', async () => {
    expect(
      await refusedAct(world, stranger, 'mediationCommitteeElect', keyed({ electedOn: today, members })),
    ).toEqual(['NOT_FOUND']);
    const answer = await ask(world, head, 'mediationCommitteeDissolve', { id, reason: '撤销' });
    expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(await read('nextActs')).toEqual({
      nextActs: [
        ...['mediationCommitteeElect', 'mediationCommitteeMemberReplace'],
        ...['registerEntryAdd', 'registerEntryCorrect'],
      ],
    });
    const reader = await world.ask(
      actor('mediation', town),
      `{ mediationCommittees(filter: { region: "${county}" }) { nodes { number nextActs history { actor } } } }`,
    );
    const own = reader.data.mediationCommittees.nodes.find(
      ({ number }: { number: string }) => number === villageCommittee,
    );
    expect(own.nextActs).toEqual([]);
    expect(own.history.every(({ actor: who }: { actor: string | null }) => who === null)).toBe(true);
  });

  it('leaves the books in order', async () => {
    const books = { kind: 'MediationCommittee', table: 'committee', history: 'committee_history' };
    expect(await faultsInBooks(world, books)).toEqual([]);
    expect(world.faults).toEqual([]);
  });
});
