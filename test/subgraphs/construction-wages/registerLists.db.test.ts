import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/construction-wages/index.ts';
import { actor } from '../acts.ts';
import { allPages, departmentWorld, type World } from '../world.ts';
import {
  badBehaviour,
  blockedApplication,
  complaint,
  county,
  deposit,
  firms,
  inspection,
  payrollLine,
  project,
  townships,
  worker,
} from './cells.ts';
import { contractor, head, stranger } from './clerks.ts';

const order = { 违法情形: '未公示维权信息', 整改情况: '限期整改', 整改期限: '2011-06-20' };
/** Every register with the number of an entry about G1. */
const registers = {
  constructionProjects: 'G1',
  wageComplaints: 'C1',
  payrollSheets: 'G1-2011-04',
  wageDeposits: 'B-G1',
  acceptanceApplications: 'V1',
  rectificationOrders: 'J1',
  badBehaviourRecords: 'L1',
};

describe('the registers of wage supervision', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department, '2011-07-01T09:00:00+08:00');
    const other = {
      所在地: townships[1] ?? '',
      施工总承包单位代码: firms[2] ?? '',
      建设单位代码: firms[3] ?? '',
    };
    await world.take('projects', [project('G1'), project('G2', other)]);
    await world.take('roster', [worker('W1', 'G1'), worker('W2', 'G2', { 用工单位代码: firms[2] ?? '' })]);
    await world.take('payroll', [payrollLine('G1', '2011-04', 'W1'), payrollLine('G2', '2011-04', 'W2')]);
    await world.take('complaints', [
      complaint('C1', { 工程项目编码: 'G1' }),
      complaint('C2', { 工程项目编码: 'G2', 欠薪发生地: townships[1] ?? '' }),
    ]);
    const unlodged = { 状态: '应存储', 已存或担保金额: '0', 存储日期: '' };
    await world.take('deposits', [deposit('G1'), deposit('G2', unlodged)]);
    await world.take('acceptance', [blockedApplication('V1', 'G1'), blockedApplication('V2', 'G2')]);
    await world.take('inspections', [inspection('J1', 'G1', order), inspection('J2', 'G2', order)]);
    const place = {
      所在地: townships[1] ?? '',
      工程项目编码: 'G2',
      状态: '拟记录',
      决定日期: '',
      有效期至: '',
    };
    await world.take('bad-behaviours', [
      badBehaviour('L1', firms[0] ?? '', { 工程项目编码: 'G1' }),
      badBehaviour('L2', firms[2] ?? '', place),
    ]);
  }, 60_000);
  afterAll(() => world.close());

  const numbers = async (viewer: typeof head, list: string, args = ''): Promise<string[]> => {
    const { data, errors } = await world.ask(viewer, `{ ${list}${args} { totalCount nodes { number } } }`);
    if (errors) throw new Error(JSON.stringify(errors));
    const { totalCount, nodes } = data[list];
    expect(nodes).toHaveLength(totalCount);
    return nodes.map(({ number }: { number: string }) => number).sort();
  };

  it.each(Object.entries(registers))('finds an entry of %s by its number %s', async (list, number) => {
    expect(await numbers(head, list, `(filter: { number: "${number}" })`)).toEqual([number]);
    expect(await numbers(head, list, '(filter: { number: "X9" })')).toEqual([]);
    expect(await numbers(stranger, list, `(filter: { number: "${number}" })`)).toEqual([]);
    const second = number.replace('1', '2');
    expect(await numbers(head, list)).toEqual([number, second].sort());
    expect(await numbers(head, list, `(filter: { region: "${townships[1] ?? ''}" })`)).toEqual([second]);
  });

  it.each(Object.keys(registers).slice(2))('lists %s of a project', async (list) => {
    const [, first] = Object.entries(registers).find(([name]) => name === list)!;
    expect(await numbers(head, list, '(filter: { project: "G1" })')).toEqual([first]);
  });

  it.each([
    ['constructionProjects', ['G1']],
    ['payrollSheets', ['G1-2011-04']],
    ['wageDeposits', ['B-G1']],
    ['acceptanceApplications', ['V1']],
    ['rectificationOrders', ['J1']],
    ['badBehaviourRecords', ['L1']],
    ['wageComplaints', []],
  ])('shows a firm of %s only its own', async (list, own) => {
    expect(await numbers(contractor, list)).toEqual(own);
  });

  it('goes through a register page by page, latest first, each entry once', async () => {
    const found = await allPages(async (after) => {
      const query =
        'query ($after: String) { rectificationOrders(first: 1, after: $after) { nodes { number } pageInfo { hasNextPage endCursor } } }';
      return (await world.ask(head, query, { after })).data.rectificationOrders;
    });
    expect(found.map((node) => (node as { number: string }).number).sort()).toEqual(['J1', 'J2']);
  });

  const at = (...posts: string[]) => actor('construction-wages', county, ...posts);
  it.each([
    // The section still waits for the completion of what is being built.
    ['constructionProjectInbox', at('construction-section'), ['G1', 'G2']],
    ['constructionProjectInbox', at('investigator'), ['G1', 'G2']],
    ['constructionProjectInbox', at('quality-section'), []],
    ['payrollSheetInbox', contractor, ['G1-2011-04']],
    ['payrollSheetInbox', head, []],
    // What is lodged waits for nobody until its project is completed.
    ['wageDepositInbox', head, ['B-G2']],
    ['wageDepositInbox', contractor, []],
    ['rectificationOrderInbox', at('investigator'), ['J1', 'J2']],
    ['rectificationOrderInbox', head, []],
    // A sanction in force waits until its time is over.
    ['badBehaviourInbox', at('construction-section'), []],
    ['badBehaviourInbox', at('investigator'), ['L2']],
    ['badBehaviourInbox', at('deputy-head'), []],
    ['jointPunishmentInbox', at('investigator'), []],
    ['seasonalCampaignInbox', head, []],
  ])('puts in %s what waits for the post (%#)', async (inbox, viewer, expected) => {
    expect(await numbers(viewer, inbox)).toEqual(expected);
    expect(await numbers({ ...viewer, regions: ['990102000000'] }, inbox)).toEqual([]);
  });

  it('lists what waits and what does not, and together they are the register', async () => {
    const by = at('investigator');
    const waiting = await numbers(by, 'badBehaviourRecords', '(filter: { awaiting: true })');
    const others = await numbers(by, 'badBehaviourRecords', '(filter: { awaiting: false })');
    expect([waiting, others]).toEqual([['L2'], ['L1']]);
  });

  it('brings a deposit to the head once its project is completed, and a sanction to its end', async () => {
    await world.take('projects', [project('G1', { 状态: '已竣工', 竣工日期: '2011-06-30' })]);
    expect(await numbers(head, 'wageDepositInbox')).toEqual(['B-G1', 'B-G2']);
    world.clock.now = new Date('2012-06-13T09:00:00+08:00');
    expect(await numbers(at('construction-section'), 'badBehaviourInbox')).toEqual(['L1']);
  });
});
