import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/construction-wages/index.ts';
import { actor, faultsInBooks } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { complaint, deposit, firms, inspection, payrollLine, project, townships, worker } from './cells.ts';
import { act, head, investigator } from './clerks.ts';

const start = '2011-07-01T09:00:00+08:00';
const by = { viewer: investigator };
const order = { 违法情形: '未公示维权信息', 整改情况: '限期整改', 整改期限: '2011-06-20' };
const late = { ...order, 整改情况: '逾期未整改' };

describe('a case that came from a book', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department, start);
    await world.take('projects', [project('G1'), project('G2')]);
    await world.take('roster', [worker('W1', 'G1'), worker('W2', 'G1')]);
  });
  beforeEach(() => {
    world.clock.now = new Date(start);
  });
  afterAll(() => world.close());

  const deadlines = async (filter: string) => {
    const query = `{ wageDeadlines(filter: { ${filter} }) { nodes { deadline { rule startedOn dueOn state metOn boundParty }
      complaint { number } payrollSheet { number } } } }`;
    return (await world.ask(head, query)).data.wageDeadlines.nodes;
  };

  it('has the deadline of its investigation, which an act meets', async () => {
    await world.take('complaints', [
      complaint('C1'),
      complaint('C2', { 状态: '责令支付', 责令支付日期: '2011-05-10', 责令支付期限: '2011-05-20' }),
      complaint('C3', { 状态: '已受理', 立案日期: '' }),
    ]);
    const told = { rule: 'R-LI-17', startedOn: '2011-04-02', dueOn: '2011-06-30', boundParty: 'AUTHORITY' };
    const other = { payrollSheet: null };
    expect(await deadlines('rule: ["R-LI-17"], state: [OVERDUE]')).toEqual([
      { deadline: { ...told, state: 'OVERDUE', metOn: null }, complaint: { number: 'C1' }, ...other },
    ]);
    expect(await deadlines('rule: ["R-LI-17"], state: [MET]')).toEqual([
      { deadline: { ...told, state: 'MET', metOn: '2011-05-10' }, complaint: { number: 'C2' }, ...other },
    ]);
    // A corrected line of the book tells its deadlines anew.
    await world.take('complaints', [complaint('C2', { 立案日期: '2011-04-06' })]);
    expect(await deadlines('rule: ["R-LI-17"], state: [MET]')).toEqual([]);
    const { data } = await world.ask(head, '{ wageComplaints(filter: { number: "C1" }) { nodes { id } } }');
    const ordering = { id: data.wageComplaints.nodes[0].id, respondent: firms[0] ?? '', payBy: '2011-07-20' };
    expect((await act(world, 'wageComplaintOrder', { ...ordering, arrears: '40000' })).codes).toEqual([]);
    expect((await deadlines('rule: ["R-LI-17"], state: [MET_LATE]'))[0].complaint).toEqual({ number: 'C1' });
  });

  it('is overdue for a month’s pay by its deadline, and met when the book says that it was paid', async () => {
    world.clock.now = new Date('2020-08-10T09:00:00+08:00');
    const line = (number: string, more = {}) => payrollLine('G1', '2020-06', number, more);
    await world.take('payroll', [line('W1'), line('W2', { 发放日期: '2020-07-03' })]);
    const [found] = await deadlines('rule: ["R-WA-11"], state: [OVERDUE]');
    expect(found).toMatchObject({
      deadline: { startedOn: '2020-06-30', dueOn: '2020-07-31', boundParty: 'FIRM' },
      payrollSheet: { number: 'G1-2020-06' },
    });
    await world.take('payroll', [line('W1', { 发放日期: '2020-07-04' })]);
    expect((await deadlines('rule: ["R-WA-11"], state: [MET]'))[0].deadline.metOn).toBe('2020-07-04');
    expect(await deadlines('rule: ["R-WA-11"], state: [OVERDUE]')).toEqual([]);
  });

  it('that is an order can be acted on, and is kept here from then on', async () => {
    await world.take('inspections', [
      inspection('J1', 'G1', order),
      inspection('J2', 'G1', late),
      inspection('J3', 'G1'),
      inspection('J4', 'G1', { ...order, 整改情况: '已整改', 整改完成日期: '2011-06-18' }),
    ]);
    const query = `{ rectificationOrders { nodes { id number status issuedOn rectifyBy nextActs history { act status } } } }`;
    const orders = (await world.ask(investigator, query)).data.rectificationOrders.nodes;
    const of = (number: string) => orders.find((each: { number: string }) => each.number === number);
    expect(orders).toHaveLength(3);
    expect(of('J2')).toMatchObject({
      ...{ status: 'OVERDUE', issuedOn: '2011-06-02', rectifyBy: '2011-06-20' },
      nextActs: ['rectificationOrderRectify'],
      history: [
        { act: '限期整改', status: 'ISSUED' },
        { act: '逾期未整改', status: 'OVERDUE' },
      ],
    });
    expect(of('J4')).toMatchObject({ status: 'RECTIFIED', nextActs: [] });
    const rectify = { id: of('J1').id, on: '2011-06-30' };
    expect((await act(world, 'rectificationOrderRectify', rectify, by)).row.status).toBe('RECTIFIED');
    const fine = { id: of('J2').id, fine: '60000', stopWork: false, reason: '逾期未改正' };
    expect((await act(world, 'rectificationOrderPenalise', fine)).row.status).toBe('PENALISED');
    const { data } = await world.ask(head, '{ inspection(number: "J1") { rectification rectifiedOn } }');
    expect(data.inspection).toEqual({ rectification: 'RECTIFIED', rectifiedOn: '2011-06-30' });
    const { refused, unchanged } = await world.take('inspections', [
      inspection('J1', 'G1', order),
      inspection('J2', 'G1'),
      inspection('J3', 'G1'),
      inspection('J4', 'G1'),
    ]);
    expect(refused.map(({ index, property }) => [index, property])).toEqual([
      [0, 'number'],
      [1, 'number'],
      [3, 'rectification'],
    ]);
    expect(unchanged).toBe(1);
    const books = {
      ...{ kind: 'RectificationOrder', table: 'rectification_order' },
      history: 'rectification_order_history',
    };
    expect(await faultsInBooks(world, books)).toEqual([]);
  });

  it('moves with its project when the register says that it lies elsewhere', async () => {
    await world.take('deposits', [deposit('G1'), deposit('G2')]);
    const { data } = await world.ask(head, '{ constructionProject(number: "G1") { deposit { id } } }');
    const { id } = data.constructionProject.deposit;
    const [before] = await world.connection.sql`select version from wage_deposit where id = ${id}`;
    await world.connection
      .sql`insert into deadline (id, case_kind, case_id, case_number, region_code, rule, bound_party, started_at)
      values (gen_random_uuid(), 'WageDeposit', ${id}, 'B-G1', ${townships[0] ?? ''}, 'R-WA-12-LODGE', 'FIRM', now())`;
    await world.take('projects', [project('G1', { 所在地: townships[1] ?? '' }), project('G2')]);
    const there = actor('construction-wages', townships[1] ?? '', 'wage-office-head');
    const lists =
      '{ wageDeposits { nodes { number } } payrollSheets { nodes { number } } rectificationOrders { totalCount } }';
    const seen = await world.ask(there, lists);
    expect(seen.data).toEqual({
      wageDeposits: { nodes: [{ number: 'B-G1' }] },
      payrollSheets: { nodes: [{ number: 'G1-2020-06' }] },
      rectificationOrders: { totalCount: 3 },
    });
    const here = await world.ask({ ...there, regions: [townships[0] ?? ''] }, lists);
    expect(here.data).toMatchObject({
      wageDeposits: { nodes: [{ number: 'B-G2' }] },
      payrollSheets: { nodes: [] },
    });
    const [after] = await world.connection.sql`select w.version, d.region_code from wage_deposit w
      join deadline d on d.case_id = w.id where w.id = ${id}`;
    expect(after).toEqual({ version: before?.['version'], region_code: townships[1] });
  });

  it('takes a listing with it when the complaint turns out to lie elsewhere', async () => {
    const ordered = { 状态: '责令支付', 责令支付日期: '2011-05-10', 责令支付期限: '2011-05-20' };
    const cell = complaint('C7', { ...ordered, 被投诉单位代码: firms[0] ?? '' });
    await world.take('complaints', [cell]);
    const propose = {
      ...{ organization: firms[0] ?? '', complaint: 'C7', ground: 'INCIDENT', body: firms[1] ?? '' },
      ...{ officerPosts: ['PRINCIPAL'], reason: '逾期未支付' },
    };
    const { row } = await act(world, 'jointPunishmentPropose', propose, by);
    const there = { ...head, regions: [townships[1] ?? ''] };
    const query = `{ jointPunishmentListing(id: "${row.id}") { region { code } } }`;
    expect((await world.ask(there, query)).data.jointPunishmentListing).toBeNull();
    await world.take('complaints', [{ ...cell, 欠薪发生地: townships[1] ?? '' }]);
    expect((await world.ask(there, query)).data.jointPunishmentListing).toEqual({
      region: { code: townships[1] },
    });
  });
});
