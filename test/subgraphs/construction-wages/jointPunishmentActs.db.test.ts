import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/construction-wages/index.ts';
import { both, faultsInBooks } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { bureau, county, firms, project } from './cells.ts';
import { act, clerks, contractor, head, investigator, key, ordered, stranger } from './clerks.ts';

const start = '2024-03-15T09:00:00+08:00';
const late = '2024-03-26T09:00:00+08:00';
const by = { viewer: investigator };
const deputy = { viewer: clerks.deputy };

describe('a listing for joint punishment', () => {
  let world: World;
  let complaint: { id: string; number: string };
  let id: string;
  beforeAll(async () => {
    world = await departmentWorld(department, start);
    await world.take('projects', [project('G1')]);
    const made = await ordered(world, { project: 'G1' });
    const { data } = await world.ask(head, `{ wageComplaint(id: "${made}") { id number } }`);
    complaint = data.wageComplaint;
  });
  beforeEach(() => {
    world.clock.now = new Date(late);
  });
  afterAll(() => world.close());

  const propose = (more: object = {}) => ({
    ...{
      organization: firms[0] ?? '',
      complaint: complaint.number,
      ground: 'CRIMINAL_THRESHOLD',
      body: bureau,
    },
    ...{ officerPosts: ['LEGAL_REPRESENTATIVE', 'DIRECTLY_IN_CHARGE'], reason: '逾期未支付，达到数额标准' },
    ...more,
  });
  const selection =
    'id number status inForce organization { code } complaint { number } officerPosts validTo nextActs history { act note }';

  it('is proposed of an employer that did not pay as ordered, with posts and without names', async () => {
    world.clock.now = new Date(start);
    expect((await act(world, 'jointPunishmentPropose', propose(), by)).codes).toEqual([
      'ORDER_STILL_RUNNING',
    ]);
    world.clock.now = new Date(late);
    const other = propose({ organization: firms[1] ?? '' });
    expect((await act(world, 'jointPunishmentPropose', other, by)).codes).toEqual(['NOT_THE_RESPONDENT']);
    const unknown = propose({ complaint: 'C9' });
    expect((await act(world, 'jointPunishmentPropose', unknown, by)).codes).toEqual(['NO_SUCH_COMPLAINT']);
    const ask = () =>
      world.ask(
        investigator,
        `mutation ($input: JointPunishmentProposeInput!) { jointPunishmentPropose(input: $input) {
          jointPunishmentListing { id } userErrors { code } } }`,
        { input: { ...propose(), idempotencyKey: key() } },
      );
    const twice = await both('jointPunishmentPropose', [ask, ask]);
    expect(twice.done).toBe(1);
    expect(['CHANGED_MEANWHILE', 'LISTING_EXISTS']).toContain(twice.codes[0]);
    expect((await act(world, 'jointPunishmentPropose', propose(), by)).codes).toEqual(['LISTING_EXISTS']);
    const { data } = await world.ask(investigator, `{ jointPunishmentInbox { nodes { ${selection} } } }`);
    expect(data.jointPunishmentInbox.nodes).toEqual([
      {
        ...{ id: expect.any(String), number: '990101惩戒〔2024〕0001号', status: 'PROPOSED', inForce: false },
        ...{ organization: { code: firms[0] }, complaint: { number: complaint.number }, validTo: null },
        officerPosts: ['LEGAL_REPRESENTATIVE', 'DIRECTLY_IN_CHARGE'],
        nextActs: ['jointPunishmentHear'],
        history: [{ act: '拟列入失信联合惩戒名单', note: '逾期未支付，达到数额标准' }],
      },
    ]);
    id = data.jointPunishmentInbox.nodes[0].id;
  });

  it('is decided after the employer was heard, and lasts three years', async () => {
    expect((await act(world, 'jointPunishmentList', { id, reason: '属实' }, deputy)).codes).toEqual([
      'NOT_IN_THIS_STATE',
    ]);
    const heard = { id, heardOn: '2024-03-26', statement: '资金困难' };
    expect((await act(world, 'jointPunishmentHear', heard, by)).row.status).toBe('HEARD');
    const listed = await act(world, 'jointPunishmentList', { id, reason: '属实' }, { ...deputy, selection });
    expect(listed.row).toMatchObject({ status: 'LISTED', inForce: true, validTo: '2027-03-26' });
    const inForce = async (yes: boolean) =>
      (
        await world.ask(
          head,
          `{ jointPunishmentListings(filter: { inForce: ${yes}, region: "${county}" }) { totalCount } }`,
        )
      ).data.jointPunishmentListings.totalCount;
    expect([await inForce(true), await inForce(false)]).toEqual([1, 0]);
    // Nobody has to act for it to end.
    world.clock.now = new Date('2027-03-27T09:00:00+08:00');
    expect([await inForce(true), await inForce(false)]).toEqual([0, 1]);
    const seen = await world.ask(head, `{ jointPunishmentListing(id: "${id}") { status inForce } }`);
    expect(seen.data.jointPunishmentListing).toEqual({ status: 'LISTED', inForce: false });
  });

  it('is seen by its firm, which learns nothing of the complaint, and by no other', async () => {
    const query = `query ($id: ID!) { jointPunishmentListing(id: $id) { number complaint { id } decidingBody { code }
      region { code } history { act note } } }`;
    const { data } = await world.ask(contractor, query, { id });
    expect(data.jointPunishmentListing).toMatchObject({
      ...{ number: '990101惩戒〔2024〕0001号', complaint: null, decidingBody: { code: bureau } },
      history: expect.arrayContaining([{ act: '决定列入', note: null }]),
    });
    for (const viewer of [stranger, { ...contractor, body: firms[4] ?? '' }]) {
      expect((await world.ask(viewer, query, { id })).data.jointPunishmentListing).toBeNull();
    }
    const firm = [{ __typename: 'Organization', code: firms[0] }];
    const of = async (viewer: typeof head) =>
      (await world.entities(viewer, firm, '... on Organization { jointPunishments { status } }'))[0]
        .jointPunishments;
    expect(await of(head)).toEqual([{ status: 'LISTED' }]);
    expect(await of({ ...head, scopes: [] })).toBeNull();
    const drop = { id, reason: '理由' };
    const away = { ...clerks.deputy, regions: ['990102000000'] };
    expect((await act(world, 'jointPunishmentDrop', drop, { viewer: away })).codes).toEqual(['NOT_FOUND']);
  });

  it('ends early six months after all is paid and promised, or when its time is over', async () => {
    expect((await act(world, 'jointPunishmentExpire', { id })).codes).toEqual(['STILL_IN_FORCE']);
    const promise = { id, promisedOn: '2024-03-26' };
    expect((await act(world, 'jointPunishmentPromise', promise, by)).codes).toEqual(['ARREARS_OPEN']);
    expect((await act(world, 'jointPunishmentRemove', { id, reason: '理由' }, deputy)).codes).toEqual([
      'NO_PROMISE',
    ]);
    const money = { id: complaint.id, amount: '1000', paidOn: '2024-03-26', confirmedOn: '2024-03-26' };
    expect((await act(world, 'wageComplaintPay', money, by)).codes).toEqual([]);
    const promised = await act(world, 'jointPunishmentPromise', promise, {
      ...by,
      selection: 'paidOn promisedOn',
    });
    expect(promised.row).toEqual({ paidOn: '2024-03-26', promisedOn: '2024-03-26' });
    const remove = () => act(world, 'jointPunishmentRemove', { id, reason: '已付清满六个月' }, deputy);
    world.clock.now = new Date('2024-09-25T09:00:00+08:00');
    expect((await remove()).codes).toEqual(['SIX_MONTHS_NOT_OVER']);
    world.clock.now = new Date('2024-09-26T09:00:00+08:00');
    expect((await remove()).row).toMatchObject({ status: 'REMOVED', nextActs: [] });
    const again = await act(world, 'jointPunishmentPropose', propose(), by);
    expect(again.codes).toEqual(['NOTHING_OWED']);
  });

  it('is not made of one that pays before the decision, and expires by hand after three years', async () => {
    world.clock.now = new Date(start);
    const made = await ordered(world, { project: 'G1' });
    const { number } = (await world.ask(head, `{ wageComplaint(id: "${made}") { number } }`)).data
      .wageComplaint;
    world.clock.now = new Date(late);
    const { row } = await act(world, 'jointPunishmentPropose', propose({ complaint: number }), by);
    await act(world, 'jointPunishmentHear', { id: row.id, heardOn: '2024-03-26', statement: '放弃陈述' }, by);
    await act(world, 'jointPunishmentList', { id: row.id, reason: '属实' }, deputy);
    world.clock.now = new Date('2027-03-27T09:00:00+08:00');
    const expired = await act(world, 'jointPunishmentExpire', { id: row.id });
    expect(expired.row.status).toBe('EXPIRED');
    world.clock.now = new Date(late);
    const { row: next } = await act(world, 'jointPunishmentPropose', propose({ complaint: number }), by);
    const dropped = await act(
      world,
      'jointPunishmentDrop',
      { id: next.id, reason: '已付清' },
      {
        ...deputy,
        selection: 'status endedOn',
      },
    );
    expect(dropped.row).toEqual({ status: 'NOT_LISTED', endedOn: '2024-03-26' });
  });

  it('leaves the books in order', async () => {
    const books = {
      ...{ kind: 'JointPunishmentListing', table: 'joint_punishment' },
      history: 'joint_punishment_history',
    };
    expect(await faultsInBooks(world, books)).toEqual([]);
  });
});
