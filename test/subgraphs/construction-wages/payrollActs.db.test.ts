import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/construction-wages/index.ts';
import { faultsInBooks } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { firms, payrollLine, project, worker } from './cells.ts';
import { act, contractor, head, stranger } from './clerks.ts';

const start = '2024-03-05T09:00:00+08:00';
const site = { viewer: contractor };
const lines = ['W1', 'W2'].map((number) => ({
  ...{ worker: number, daysWorked: 26, gross: '2600', deducted: '100' },
}));

describe('a payroll sheet', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department, start);
    const started = { 开工日期: '2024-02-01', 工资专用账户开立日期: '2024-02-02' };
    await world.take('projects', [
      ...['G1', 'G2'].map((number) => project(number, started)),
      project('G3', { ...started, 施工总承包单位代码: firms[2] ?? '', 建设单位代码: firms[3] ?? '' }),
    ]);
    const entered = { 进场日期: '2024-02-01', 劳动合同签订日期: '2024-02-01' };
    await world.take(
      'roster',
      ['W1', 'W2'].map((number) => worker(number, 'G1', entered)),
    );
    await world.take('roster', [worker('W3', 'G2', { ...entered, 劳动合同签订日期: '' })]);
  });
  beforeEach(() => {
    world.clock.now = new Date(start);
  });
  afterAll(() => world.close());

  it('goes from its draft by every worker’s word to the proof of payment, and shows no line to anybody', async () => {
    const selection =
      'id number month status workers confirmed refused payable { amount } nextActs history { act status }';
    const draft = { project: 'G1', month: '2024-02', lines };
    const { row } = await act(world, 'payrollSheetDraft', draft, { ...site, selection });
    expect(row).toMatchObject({
      ...{ number: expect.stringMatching(/^990101薪〔2024〕\d{4}号$/), month: '2024-02', status: 'DRAFTED' },
      ...{ workers: 2, confirmed: 0, refused: 0, payable: { amount: '5000.00' } },
      nextActs: ['payrollSheetConfirm', 'payrollSheetCorrect'],
      history: [{ act: '编制工资支付表', status: 'DRAFTED' }],
    });
    const { id } = row;
    expect((await act(world, 'payrollSheetDraft', draft, site)).codes).toEqual(['SHEET_EXISTS']);
    const signed = { id, answers: [{ worker: 'W1', signed: true }] };
    expect((await act(world, 'payrollSheetConfirm', signed, site)).row.status).toBe('DRAFTED');
    const refusal = { id, answers: [{ worker: 'W2', signed: false, reason: '天数不对' }] };
    const answered = await act(world, 'payrollSheetConfirm', refusal, { ...site, selection });
    expect(answered.row).toMatchObject({ status: 'CONFIRMED', confirmed: 1, refused: 1 });
    const [kept] = await world.connection
      .sql`select refusal_reason from payroll_line where worker_number = 'W2'`;
    expect(kept?.['refusal_reason']).toBe('天数不对');
    const better = { id, lines: [{ ...lines[1], gross: '2700' }] };
    const corrected = await act(world, 'payrollSheetCorrect', better, { ...site, selection });
    expect(corrected.row).toMatchObject({
      ...{ status: 'DRAFTED', confirmed: 1, refused: 0, payable: { amount: '5100.00' } },
    });
    await act(world, 'payrollSheetConfirm', { id, answers: [{ worker: 'W2', signed: true }] }, site);
    expect((await act(world, 'payrollSheetCheck', { id }, site)).row.status).toBe('CHECKED');
    const payment = { id, amount: '5000', paidOn: '2024-03-05', ownCards: true };
    expect((await act(world, 'payrollSheetPay', payment, site)).codes).toEqual(['SUM_DIFFERS']);
    const paid = await act(
      world,
      'payrollSheetPay',
      { ...payment, amount: '5100' },
      {
        ...site,
        selection: 'status paid { amount } paidOn',
      },
    );
    expect(paid.row).toEqual({ status: 'PAID', paid: { amount: '5100.00' }, paidOn: '2024-03-05' });
    expect((await act(world, 'payrollSheetReturnProof', { id }, site)).row.status).toBe('PROOF_RETURNED');
    const [sum] = await world.connection.sql`select sum(net_amount) as net, count(paid_on)::int as paid
      from payroll_line where project_number = 'G1'`;
    expect(sum).toEqual({ net: '5100.00', paid: 2 });
  });

  it('has no line for a worker without a labour contract, who is not on the site (R-WA-8)', async () => {
    const draft = { project: 'G2', month: '2024-02', lines: [{ ...lines[0], worker: 'W3' }] };
    expect((await act(world, 'payrollSheetDraft', draft, site)).codes).toEqual(['NO_LABOUR_CONTRACT']);
    const absent = { ...draft, lines: [lines[0]] };
    expect((await act(world, 'payrollSheetDraft', absent, site)).codes).toEqual(['NO_SUCH_WORKER']);
    const elsewhere = { ...draft, project: 'G3' };
    expect((await act(world, 'payrollSheetDraft', elsewhere, site)).codes).toEqual(['NO_SUCH_PROJECT']);
  });

  it('is overdue while nobody draws it up, and kept here once somebody has', async () => {
    world.clock.now = new Date('2024-05-02T09:00:00+08:00');
    const sheets = `{ constructionProject(number: "G1") { payrollSheets(period: { from: "2024-02-01", to: "2024-05-02" }) {
      id number month status nextActs history { act } } } }`;
    const { data } = await world.ask(contractor, sheets);
    const months = data.constructionProject.payrollSheets as { month: string; status: string }[];
    expect(months.map(({ month, status }) => [month, status])).toEqual([
      ['2024-02', 'PROOF_RETURNED'],
      ['2024-03', 'OVERDUE'],
      ['2024-04', 'DUE'],
      ['2024-05', 'DUE'],
    ]);
    expect(months[1]).toMatchObject({ id: null, number: null, nextActs: [], history: [] });
    const { refused } = await world.take('payroll', [payrollLine('G1', '2024-02', 'W1')]);
    expect(refused.map(({ property }) => property)).toEqual(['projectNumber']);
    const { inserted } = await world.take('payroll', [payrollLine('G1', '2024-03', 'W1')]);
    expect(inserted).toBe(1);
  });

  it('is overdue when it is not paid in time, without anybody’s act, and late once it is', async () => {
    const sheet = '{ number overdue deadlines { rule dueOn state boundParty } history { act } }';
    world.clock.now = new Date('2024-04-10T09:00:00+08:00');
    const entered = { 进场日期: '2024-02-01', 劳动合同签订日期: '2024-02-01' };
    await world.take('roster', [worker('W4', 'G2', entered)]);
    const draft = { project: 'G2', month: '2024-03', lines: [{ ...lines[0], worker: 'W4' }] };
    const { row } = await act(world, 'payrollSheetDraft', draft, { ...site, selection: 'id number overdue' });
    expect(row.overdue).toBe(false);
    const { id } = row;
    const overdue = async () => {
      const query = `{ wageDeadlines(filter: { state: [OVERDUE], rule: ["R-WA-11"] }) { nodes { payrollSheet ${sheet} } } }`;
      return (await world.ask(head, query)).data.wageDeadlines.nodes;
    };
    // The last day of April is a working day.
    world.clock.now = new Date('2024-04-30T23:00:00+08:00');
    expect(await overdue()).toEqual([]);
    world.clock.now = new Date('2024-05-06T09:00:00+08:00');
    expect(await overdue()).toContainEqual({
      payrollSheet: {
        ...{ number: row.number, overdue: true, history: [{ act: '编制工资支付表' }] },
        deadlines: [{ rule: 'R-WA-11', dueOn: '2024-04-30', state: 'OVERDUE', boundParty: 'FIRM' }],
      },
    });
    const months = `{ constructionProject(number: "G2") { payrollSheets(period: { from: "2024-02-01", to: "2024-05-06" }) {
      month status overdue deadlines { rule } project { number } } } }`;
    const shown = (await world.ask(contractor, months)).data.constructionProject.payrollSheets;
    const project = { number: 'G2' };
    expect(shown).toEqual([
      { month: '2024-02', status: 'OVERDUE', overdue: true, deadlines: [], project },
      { month: '2024-03', status: 'DRAFTED', overdue: true, deadlines: [{ rule: 'R-WA-11' }], project },
      { month: '2024-04', status: 'DUE', overdue: false, deadlines: [], project },
      { month: '2024-05', status: 'DUE', overdue: false, deadlines: [], project },
    ]);
    await act(world, 'payrollSheetConfirm', { id, answers: [{ worker: 'W4', signed: true }] }, site);
    await act(world, 'payrollSheetCheck', { id }, site);
    const payment = { id, amount: '2500', paidOn: '2024-05-06', ownCards: true };
    const selection = 'overdue deadlines { state metOn }';
    const paid = await act(world, 'payrollSheetPay', payment, { ...site, selection });
    expect(paid.row).toEqual({ overdue: false, deadlines: [{ state: 'MET_LATE', metOn: '2024-05-06' }] });
  });

  it('is drawn up and seen by nobody else', async () => {
    const [row] = await world.connection.sql`select id from payroll_sheet where month = '2024-02'`;
    const check = { id: String(row?.['id']) };
    const other = { ...contractor, body: firms[4] ?? '' };
    expect((await act(world, 'payrollSheetCheck', check, { viewer: other })).codes).toEqual(['NOT_FOUND']);
    for (const viewer of [head, stranger]) {
      const query = `mutation { payrollSheetCheck(input: { id: "x", idempotencyKey: "x" }) { userErrors { code } } }`;
      expect((await world.ask(viewer, query)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
    const books = { kind: 'PayrollSheet', table: 'payroll_sheet', history: 'payroll_sheet_history' };
    expect(await faultsInBooks(world, books)).toEqual([]);
  });
});
