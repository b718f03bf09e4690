import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  badBehaviour,
  blockedApplication,
  bureau,
  complaint,
  county,
  deposit,
  firms,
  inspection,
  paidComplaint,
  payrollLine,
  project,
  townships,
  worker,
} from './cells.ts';
import type { World } from '../world.ts';
import { officer, wagesWorld } from './world.ts';

const viewer = officer('990000000000');

describe('a project with arrears', () => {
  let world: World;
  beforeAll(async () => {
    world = await wagesWorld();
    await world.take('projects', [project('G1'), project('G2')]);
    await world.take('roster', [
      worker('W1', 'G1'),
      worker('W2', 'G1', { 劳动合同签订日期: '' }),
      worker('W3', 'G1', { 离场日期: '2011-04-30' }),
    ]);
    const paid = { 核对日期: '2011-06-05', 发放日期: '2011-06-06' };
    await world.take('payroll', [
      payrollLine('G1', '2011-04', 'W1', paid),
      payrollLine('G1', '2011-04', 'W2', { ...paid, 签字情况: '拒绝签字' }),
      payrollLine('G1', '2011-05', 'W1', paid),
      payrollLine('G1', '2011-05', 'W2'),
      payrollLine('G1', '2011-06', 'W1', { 签字情况: '未签字' }),
    ]);
    await world.take('complaints', [
      complaint('C1', { 工程项目编码: 'G1' }),
      paidComplaint('C2', { 工程项目编码: 'G1', 涉及人数: '5' }),
    ]);
    await world.take('deposits', [deposit('G1')]);
    await world.take('acceptance', [blockedApplication('V1', 'G1')]);
    await world.take('inspections', [
      inspection('J1', 'G1', {
        违法情形: '未公示维权信息、扣押工资卡',
        整改情况: '限期整改',
        整改期限: '2011-06-20',
      }),
    ]);
    await world.take('bad-behaviours', [badBehaviour('L1', firms[0] ?? '', { 工程项目编码: 'G1' })]);
  }, 60_000);
  afterAll(() => world.close());

  it('shows complaints, workers, deposit, payroll, blocked acceptance and its contractor in one answer', async () => {
    const { data } = await world.ask(
      viewer,
      `query ($period: PeriodInput!) { constructionProject(number: "G1") {
        status openedOn closedOn region { code } contractAmount { amount }
        complaints { total open workersAffected arrears { amount } recovered { amount } }
        roster(on: "2011-05-01") { onSite withoutContract }
        deposit { status held { amount } }
        unpaidPayrollSheets { month status }
        payrollSheets(period: $period) { month status workers confirmed refused payable { amount } paid { amount } paidOn }
        acceptanceBlocked acceptanceApplications { stage status coSignatures { section signedOn } history { act status } }
        inspections { campaign violations rectification rectifyBy }
        generalContractor { wageDeposits { project { number } contractor { code } required { amount } drawn { amount } } badBehaviours { status sanction validTo project { number } decidingBody { code } } }
        history { act status }
      } }`,
      { period: { from: '2011-04-01', to: '2011-07-31' } },
    );
    const sheet = { refused: 0, payable: { amount: '5000.00' }, workers: 2 };
    expect(data.constructionProject).toEqual({
      status: 'UNDER_CONSTRUCTION',
      openedOn: '2011-01-10',
      closedOn: null,
      region: { code: townships[0] },
      contractAmount: { amount: '4000000.00' },
      complaints: {
        total: 2,
        open: 1,
        workersAffected: 13,
        arrears: { amount: '80000.00' },
        recovered: { amount: '40000.00' },
      },
      roster: { onSite: 2, withoutContract: 1 },
      deposit: { status: 'LODGED', held: { amount: '60000.00' } },
      unpaidPayrollSheets: [
        { month: '2011-05', status: 'CONFIRMED' },
        { month: '2011-06', status: 'DRAFTED' },
      ],
      payrollSheets: [
        {
          ...sheet,
          month: '2011-04',
          status: 'PAID',
          confirmed: 1,
          refused: 1,
          paid: { amount: '5000.00' },
          paidOn: '2011-06-06',
        },
        {
          ...sheet,
          month: '2011-05',
          status: 'CONFIRMED',
          confirmed: 2,
          paid: { amount: '2500.00' },
          paidOn: null,
        },
        {
          ...sheet,
          month: '2011-06',
          status: 'DRAFTED',
          confirmed: 0,
          workers: 1,
          payable: { amount: '2500.00' },
          paid: { amount: '0.00' },
          paidOn: null,
        },
        {
          month: '2011-07',
          status: 'DUE',
          workers: null,
          confirmed: null,
          refused: null,
          payable: null,
          paid: null,
          paidOn: null,
        },
      ],
      acceptanceBlocked: true,
      acceptanceApplications: [
        {
          stage: 'MAIN_STRUCTURE',
          status: 'BLOCKED',
          coSignatures: [
            { section: 'CONSTRUCTION_MANAGEMENT', signedOn: null },
            { section: 'QUALITY_SUPERVISION', signedOn: '2011-06-03' },
            { section: 'SAFETY_SUPERVISION', signedOn: null },
            { section: 'WAGE_OFFICE', signedOn: null },
          ],
          history: [
            { act: '建设单位申请', status: 'APPLIED' },
            { act: '质量监督站签署', status: 'SIGNING' },
          ],
        },
      ],
      inspections: [
        {
          campaign: 'SUMMER_HARVEST',
          violations: ['NO_NOTICE_BOARD', 'PAY_CARD_WITHHELD'],
          rectification: 'ISSUED',
          rectifyBy: '2011-06-20',
        },
      ],
      generalContractor: {
        wageDeposits: [
          {
            project: { number: 'G1' },
            contractor: { code: firms[0] },
            required: { amount: '60000.00' },
            drawn: { amount: '0.00' },
          },
        ],
        badBehaviours: [
          {
            status: 'IN_FORCE',
            sanction: 'BID_RESTRICTION',
            validTo: '2012-06-12',
            project: { number: 'G1' },
            decidingBody: { code: bureau },
          },
        ],
      },
      history: [
        { act: '登记', status: 'PLANNED' },
        { act: '施工许可', status: 'PERMITTED' },
        { act: '开工', status: 'UNDER_CONSTRUCTION' },
      ],
    });
  });

  it('shows a sheet that nobody handed in as overdue once its month is over', async () => {
    const statuses = async (to: string): Promise<string[]> => {
      const { data } = await world.ask(
        viewer,
        `query ($period: PeriodInput!) { constructionProject(number: "G2") { payrollSheets(period: $period) { status } } }`,
        { period: { from: '2011-03-01', to } },
      );
      return data.constructionProject.payrollSheets.map(({ status }: { status: string }) => status);
    };
    // Work began on 2011-03-15: the sheet of March may come until 30 April.
    expect(await statuses('2011-04-30')).toEqual(['DUE', 'DUE']);
    expect(await statuses('2011-05-01')).toEqual(['OVERDUE', 'DUE', 'DUE']);
  });

  it('has nothing where nothing is on the books', async () => {
    const { data } = await world.ask(
      viewer,
      `{ constructionProject(number: "G2") { complaints { total arrears { amount } } roster(on: "2011-05-01") { onSite }
        deposit { status } unpaidPayrollSheets { month } acceptanceBlocked acceptanceApplications { stage } } }`,
    );
    expect(data.constructionProject).toEqual({
      complaints: { total: 0, arrears: { amount: '0.00' } },
      roster: { onSite: 0 },
      deposit: null,
      unpaidPayrollSheets: [],
      acceptanceBlocked: false,
      acceptanceApplications: [],
    });
  });

  it('counts what the sites had to hand in, and what came late', async () => {
    const { data } = await world.ask(
      viewer,
      `query ($period: PeriodInput!) { _entities(representations: [{ __typename: "Region", code: "${county}" }]) { ... on Region {
        constructionWages(period: $period) { payroll { due submitted overdue paid submissionRate } deposits { status count held { amount } }
          acceptance { stage applications blocked } inspections { campaign inspections withViolations rectified } } } } }`,
      { period: { from: '2011-04-01', to: '2011-07-31' } },
    );
    expect(data._entities[0].constructionWages).toEqual({
      payroll: { due: 8, submitted: 3, overdue: 2, paid: 1, submissionRate: 0.375 },
      deposits: [{ status: 'LODGED', count: 1, held: { amount: '60000.00' } }],
      acceptance: [
        { stage: 'FOUNDATION', applications: 0, blocked: 0 },
        { stage: 'MAIN_STRUCTURE', applications: 1, blocked: 1 },
        { stage: 'COMPLETION', applications: 0, blocked: 0 },
      ],
      inspections: [{ campaign: 'SUMMER_HARVEST', inspections: 1, withViolations: 1, rectified: 0 }],
    });
  });

  it('costs the same number of statements for two projects as for one', async () => {
    const statementsFor = async (numbers: readonly string[]): Promise<number> => {
      world.statements.length = 0;
      const { data } = await world.ask(
        viewer,
        `query ($refs: [_Any!]!, $period: PeriodInput!) { _entities(representations: $refs) { ... on ConstructionProject {
          number complaints { total } deposit { status } unpaidPayrollSheets { month } payrollSheets(period: $period) { month }
          acceptanceBlocked inspections { number } roster(on: "2011-05-01") { onSite } history { act }
          generalContractor { wageDeposits { number } badBehaviours { number } } } } }`,
        {
          refs: numbers.map((number) => ({ __typename: 'ConstructionProject', number })),
          period: { from: '2011-01-01', to: '2011-12-31' },
        },
      );
      expect(data._entities).toHaveLength(numbers.length);
      return world.statements.length;
    };
    expect(await statementsFor(['G1'])).toBe(11);
    expect(await statementsFor(['G1', 'G2'])).toBe(11);
    expect(world.faults).toEqual([]);
  });
});
