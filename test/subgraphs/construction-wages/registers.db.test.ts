import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { constructionWagesFiles } from '../../../scripts/demo/construction-wages/index.ts';
import { department } from '../../../subgraphs/construction-wages/index.ts';
import { readCells, registerOf, type World } from '../world.ts';
import {
  badBehaviour,
  blockedApplication,
  complaint,
  deposit,
  firms,
  inspection,
  paidComplaint,
  payrollLine,
  project,
  worker,
} from './cells.ts';
import { officer, wagesWorld } from './world.ts';

const written = { inserted: 0, updated: 0, unchanged: 0, refused: [] };
const viewer = officer('990000000000');

describe('a register of construction wages', () => {
  let world: World;
  beforeAll(async () => {
    world = await wagesWorld();
    await world.take('projects', [project('G1'), project('G2')]);
    await world.take('roster', [worker('W1', 'G1'), worker('W2', 'G1')]);
  }, 60_000);
  afterAll(() => world.close());

  const acts = async (typename: string, number: string): Promise<string[]> => {
    const [entity] = await world.entities(
      viewer,
      [{ __typename: typename, number }],
      `... on ${typename} { history { act } }`,
    );
    return entity.history.map(({ act }: { act: string }) => act);
  };

  it.each(department.registers.map(({ name }) => name))(
    'has examples that its columns can read: %s',
    (name) => {
      const context = { region: (text: string) => ({ ok: true as const, value: text }) };
      const unread = Object.values(registerOf(department, name).columns).filter(
        (column) => !column.parse(column.example, context).ok,
      );
      expect(unread.map(({ title }) => title)).toEqual([]);
    },
  );

  it.each([
    ['projects', project('X1')],
    ['roster', worker('X1', 'G1')],
    ['payroll', payrollLine('G2', '2011-09', 'W1')],
    ['complaints', complaint('X1', { 工程项目编码: 'G1' })],
    ['deposits', deposit('G1')],
    ['acceptance', blockedApplication('X1', 'G1')],
    [
      'inspections',
      inspection('X1', 'G1', { 违法情形: '扣押工资卡', 整改情况: '当场改正', 整改完成日期: '2011-06-02' }),
    ],
    ['bad-behaviours', badBehaviour('X1', firms[0] ?? '')],
  ])('changes nothing when the same file comes twice: %s', async (name, cells) => {
    expect(await world.take(name, [cells])).toEqual({ ...written, inserted: 1 });
    expect(await world.take(name, [cells])).toEqual({ ...written, unchanged: 1 });
  });

  it('tells what happened to a complaint once, and notes a correction', async () => {
    const paid = paidComplaint('C1', { 责令支付日期: '2011-04-20', 责令支付期限: '2011-05-05' });
    await world.take('complaints', [paid]);
    const told = ['已受理', '已立案', '责令支付', '全部支付', '已结案'];
    expect(await acts('WageComplaint', 'C1')).toEqual(told);
    await world.take('complaints', [paid]);
    expect(await acts('WageComplaint', 'C1')).toEqual(told);
    await world.take('complaints', [{ ...paid, 涉及人数: '9' }]);
    expect(await acts('WageComplaint', 'C1')).toEqual([...told, '登记簿更正']);
  });

  it('tells where a complaint went, and a part that was paid', async () => {
    const partly = { 追回金额: '10000', 支付日期: '2011-04-11' };
    await world.take('complaints', [
      complaint('C2', { 状态: '转法律援助', 转办日期: '2011-04-10', 法律援助案号: 'A1', ...partly }),
    ]);
    expect(await acts('WageComplaint', 'C2')).toEqual(['已受理', '已立案', '转法律援助', '部分支付']);
  });

  it('refuses rows by what they name, and writes the rest', async () => {
    const result = await world.take('payroll', [
      payrollLine('G9', '2011-04', 'W1'),
      payrollLine('G1', '2011-04', 'W9'),
      payrollLine('G1', '2011-04', 'W2'),
    ]);
    expect(result).toMatchObject({ inserted: 1, unchanged: 0 });
    expect(result.refused.map(({ index, property, message }) => `${index} ${property}: ${message}`)).toEqual([
      '0 projectNumber: 工程项目台账里没有 G9，请核对编号或先导入工程项目台账',
      '1 workerNumber: 务工人员花名册里没有 W9，请核对编号或先导入务工人员花名册',
    ]);
  });

  it('makes a payroll sheet of all its lines, whatever the file they came in', async () => {
    const sheet = async (): Promise<unknown> => {
      const { data } = await world.ask(
        viewer,
        `{ constructionProject(number: "G1") { unpaidPayrollSheets { month workers status paid { amount } } } }`,
      );
      return data.constructionProject.unpaidPayrollSheets.filter(
        ({ month }: { month: string }) => month === '2011-05',
      );
    };
    const paid = { 核对日期: '2011-06-02', 发放日期: '2011-06-03' };
    await world.take('payroll', [payrollLine('G1', '2011-05', 'W1', paid)]);
    expect(await sheet()).toEqual([]);
    await world.take('payroll', [payrollLine('G1', '2011-05', 'W2')]);
    expect(await sheet()).toEqual([
      { month: '2011-05', workers: 2, status: 'CONFIRMED', paid: { amount: '2500.00' } },
    ]);
    await world.take('payroll', [payrollLine('G1', '2011-05', 'W2', paid)]);
    expect(await sheet()).toEqual([]);
  });

  it('reads months and violations as they are written, and says which it does not know', () => {
    const read = (name: string, cells: Record<string, string>) =>
      readCells(registerOf(department, name), cells);
    expect(read('payroll', payrollLine('G1', '2011-05', 'W1', { 月份: '2011年5月' })).row['month']).toBe(
      '2011-05',
    );
    expect(read('payroll', payrollLine('G1', '2011-05', 'W1', { 月份: '5月' })).faults).toMatchObject([
      { property: 'month' },
    ]);
    const found = { 整改情况: '当场改正', 整改完成日期: '2011-06-02' };
    expect(
      read(
        'inspections',
        inspection('J', 'G1', { ...found, 违法情形: '扣押工资卡；未公示维权信息、扣押工资卡' }),
      ).row,
    ).toMatchObject({ violations: ['PAY_CARD_WITHHELD', 'NO_NOTICE_BOARD'] });
    const unknown = read('inspections', inspection('J', 'G1', { ...found, 违法情形: '扣押工资卡、迟到' }));
    expect(unknown.faults).toMatchObject([
      { property: 'violations', message: expect.stringMatching(/^“迟到”/) },
    ]);
  });

  it('passes what its columns say together to its rule', () => {
    const faults = (name: string, cells: Record<string, string>): string[] =>
      readCells(registerOf(department, name), cells).faults.map(({ property }) => property);
    expect(faults('projects', project('G', { 开工日期: '' }))).toEqual(['startedOn']);
    expect(faults('roster', worker('W', 'G', { 离场日期: '2011-03-14' }))).toEqual(['leftOn']);
    expect(faults('payroll', payrollLine('G', '2011-04', 'W', { 实发工资: '1' }))).toEqual(['netAmount']);
    expect(faults('complaints', complaint('C', { 追回金额: '5万元', 支付日期: '2011-05-01' }))).toEqual([
      'recoveredAmount',
    ]);
    expect(faults('deposits', deposit('G', { 存储日期: '' }))).toEqual(['lodgedOn']);
    expect(faults('acceptance', blockedApplication('V', 'G', { 清欠办签署日期: '2011-06-02' }))).toEqual([
      'wageOfficeSignedOn',
    ]);
    expect(faults('inspections', inspection('J', 'G', { 整改期限: '2011-06-20' }))).toEqual(['rectifyBy']);
    expect(faults('bad-behaviours', badBehaviour('L', firms[0] ?? '', { 决定日期: '' }))).toEqual([
      'decidedOn',
    ]);
  });
});

describe("the demonstration counties' registers", () => {
  let world: World;
  beforeAll(async () => {
    world = await wagesWorld();
  }, 60_000);
  afterAll(() => world.close());

  it('are taken whole, and twice makes no difference', async () => {
    const historyLines = async (): Promise<unknown> =>
      await world.connection.sql`select (select count(*) from wage_complaint_history) as complaints,
        (select count(*) from construction_project_history) as projects, (select count(*) from acceptance_history) as acceptance`;
    for (const { register, rows } of constructionWagesFiles()) {
      expect(await world.take(register, rows)).toEqual({ ...written, inserted: rows.length });
    }
    const lines = await historyLines();
    for (const { register, rows } of constructionWagesFiles()) {
      expect(await world.take(register, rows)).toEqual({ ...written, unchanged: rows.length });
    }
    expect(await historyLines()).toEqual(lines);
  }, 60_000);

  it('reach every township of the county of 20', () => {
    const townships = constructionWagesFiles()
      .filter(({ title }) => title.startsWith('青原县'))
      .flatMap(({ rows }) => rows.map((row) => row['欠薪发生地'] ?? ''))
      .filter((place) => place !== '');
    expect(new Set(townships).size).toBe(20);
  });

  it('give project 1 everything that the question about arrears asks for', async () => {
    const { data } = await world.ask(
      viewer,
      `{ constructionProject(number: "AH-GC-2010-001") { complaints { total open workersAffected } deposit { status }
        unpaidPayrollSheets { month } acceptanceBlocked }
        wageComplaints(filter: { project: "AH-GC-2010-001", status: [TO_LEGAL_AID] }) { nodes { legalAidCase { number } dispute { number } } } }`,
    );
    expect(data.constructionProject).toEqual({
      complaints: { total: 13, open: 8, workersAffected: 96 },
      deposit: { status: 'DRAWN' },
      unpaidPayrollSheets: [{ month: '2011-05' }, { month: '2011-06' }, { month: '2011-07' }],
      acceptanceBlocked: true,
    });
    expect(data.wageComplaints.nodes.at(-1)).toEqual({
      legalAidCase: { number: '安援〔2011〕0001号' },
      dispute: { number: '安调〔2011〕0001号' },
    });
  });
});
