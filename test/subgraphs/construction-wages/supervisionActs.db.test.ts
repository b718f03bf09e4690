import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/construction-wages/index.ts';
import { faultsInBooks } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { blockedApplication, deposit, firms, payrollLine, project, worker } from './cells.ts';
import { act, clerks, head, investigator, ordered, stranger } from './clerks.ts';

const start = '2024-03-15T09:00:00+08:00';
const later = '2024-03-28T09:00:00+08:00';
/** A site on which work began this month, so that no payroll is due yet. */
const fresh = (number: string, more: object = {}) => project(number, { 开工日期: '2024-03-01', ...more });
const firm = { cleanYears: 0, hadArrears: false, systemsInPlace: false };

describe('a wage deposit', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department, start);
    await world.take('projects', [
      ...['G1', 'G2', 'G3'].map((number) => fresh(number)),
      fresh('G4', { 状态: '已竣工', 竣工日期: '2024-03-10' }),
    ]);
    await world.take('deposits', [deposit('G2')]);
  });
  beforeEach(() => {
    world.clock.now = new Date(start);
  });
  afterAll(() => world.close());

  const lodged = async (of: string, amount = '40000'): Promise<string> => {
    const { row } = await act(world, 'wageDepositRequire', { project: of, ...firm });
    await act(world, 'wageDepositLodge', { id: row.id, amount, guaranteed: true });
    return row.id;
  };

  it('is set by the table of rates, lodged in 20 working days, and once for a project', async () => {
    const selection =
      'id status required { amount } contractor { code } project { number } deadlines { rule boundParty dueOn state } nextActs';
    const { row } = await act(world, 'wageDepositRequire', { project: 'G1', ...firm }, { selection });
    expect(row).toMatchObject({
      status: 'REQUIRED',
      required: { amount: '40000.00' },
      contractor: { code: firms[0] },
      project: { number: 'G1' },
      deadlines: [{ rule: 'R-WA-12-LODGE', boundParty: 'FIRM', dueOn: '2024-04-15', state: 'PENDING' }],
      nextActs: ['wageDepositLodge'],
    });
    expect((await act(world, 'wageDepositRequire', { project: 'G1', ...firm })).codes).toEqual([
      'DEPOSIT_EXISTS',
    ]);
    expect((await act(world, 'wageDepositRequire', { project: 'G9', ...firm })).codes).toEqual([
      'NO_SUCH_PROJECT',
    ]);
    const { row: given } = await act(
      world,
      'wageDepositLodge',
      { id: row.id, amount: '40000', guaranteed: true },
      { selection: 'status held { amount } lodgedOn deadlines { state }' },
    );
    expect(given).toEqual({
      status: 'GUARANTEED',
      held: { amount: '40000.00' },
      lodgedOn: '2024-03-15',
      deadlines: [{ state: 'MET' }],
    });
  });

  it('is drawn by the act to the complaint, both or neither, and topped up in 10 working days', async () => {
    const id = await lodged('G3', '500000');
    const complaint = await ordered(world, { project: 'G3' });
    const drawing = { id: complaint, amount: '600', paidOn: '2024-03-28', confirmedOn: '2024-03-28' };
    expect((await act(world, 'wageComplaintDrawDeposit', drawing)).codes).toEqual(['ORDER_STILL_RUNNING']);
    world.clock.now = new Date(later);
    const { row } = await act(world, 'wageComplaintDrawDeposit', drawing, {
      selection:
        'number status payments { source amount { amount } } project { deposit { id status drawn { amount } } }',
    });
    expect(row).toMatchObject({
      status: 'DEPOSIT_DRAWN',
      payments: [{ source: 'DEPOSIT', amount: { amount: '600.00' } }],
      project: { deposit: { id, status: 'DRAWN', drawn: { amount: '600.00' } } },
    });
    const topUp = { id, amount: '600' };
    const selection = 'status held { amount } deadlines { rule dueOn state } history { act note }';
    const { row: whole } = await act(world, 'wageDepositTopUp', topUp, { selection });
    expect(whole).toMatchObject({ status: 'TOPPED_UP', held: { amount: '500600.00' } });
    expect(whole.deadlines.at(-1)).toEqual({ rule: 'R-WA-12-TOP-UP', dueOn: '2024-04-12', state: 'MET' });
    expect(whole.history).toContainEqual({ act: '动用工资保证金', note: row.number });
  });

  it('that does not cover what is asked for leaves the complaint as it was', async () => {
    const complaint = await ordered(world, { project: 'G2', arrears: '70000' });
    // What was ordered is 1,000; the deposit is emptied first.
    await world.connection
      .sql`update wage_deposit set drawn_amount = held_amount - 1 where project_number = 'G2'`;
    world.clock.now = new Date(later);
    const drawing = { id: complaint, amount: '600', paidOn: '2024-03-28' };
    expect((await act(world, 'wageComplaintDrawDeposit', drawing)).codes).toEqual(['NO_DEPOSIT']);
    const [row] = await world.connection.sql`select status, recovered_amount from wage_complaint
      where id = ${complaint}`;
    expect(row).toEqual({ status: 'ORDERED', recovered_amount: '0.00' });
  });

  it('of a completed project without arrears goes back after 30 days of publication', async () => {
    const id = await lodged('G4');
    const release = { id, reason: '已竣工' };
    expect((await act(world, 'wageDepositRelease', release)).codes).toEqual(['NOT_PUBLISHED']);
    const published = await act(world, 'wageDepositPublishRelease', release, {
      selection: 'status releasePublishedOn',
    });
    expect(published.row).toEqual({ status: 'GUARANTEED', releasePublishedOn: '2024-03-15' });
    world.clock.now = new Date('2024-04-14T09:00:00+08:00');
    expect((await act(world, 'wageDepositRelease', release)).codes).toEqual(['STILL_PUBLISHED']);
    world.clock.now = new Date('2024-04-15T09:00:00+08:00');
    const { row } = await act(world, 'wageDepositRelease', release, {
      selection: 'status releasedOn nextActs',
    });
    expect(row).toEqual({ status: 'RELEASED', releasedOn: '2024-04-15', nextActs: [] });
  });

  it('is kept here once acted on: the import refuses its row, and no stranger finds it', async () => {
    const { refused, updated } = await world.take('deposits', [deposit('G1')]);
    expect([refused.map(({ property }) => property), updated]).toEqual([['projectNumber'], 0]);
    const [row] = await world.connection.sql`select id from wage_deposit where project_number = 'G1'`;
    const topUp = { id: String(row?.['id']), amount: '1' };
    expect((await act(world, 'wageDepositTopUp', topUp, { viewer: stranger })).codes).toEqual(['NOT_FOUND']);
    const books = { kind: 'WageDeposit', table: 'wage_deposit', history: 'wage_deposit_history' };
    expect(await faultsInBooks(world, books)).toEqual([]);
  });
});

describe('an application for acceptance', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department, start);
    await world.take('projects', [fresh('G1'), project('G2', { 开工日期: '2024-01-10' })]);
    await world.take('roster', [worker('W1', 'G2', { 进场日期: '2024-01-10' })]);
  });
  beforeEach(() => {
    world.clock.now = new Date(start);
  });
  afterAll(() => world.close());

  const applied = async (of: string, stage = 'FOUNDATION'): Promise<string> => {
    const { row, codes } = await act(
      world,
      'acceptanceApply',
      { project: of, stage },
      { viewer: clerks.acceptance },
    );
    expect(codes).toEqual([]);
    return row.id;
  };
  const sign = (id: string, section: string, viewer: typeof head) =>
    act(world, 'acceptanceSign', { id, section }, { viewer });

  it('is held up by an unpaid complaint, let go on when it is paid, signed by all and accepted', async () => {
    const id = await applied('G1');
    const complaint = await ordered(world, { project: 'G1' });
    world.clock.now = new Date(later);
    expect((await sign(id, 'QUALITY_SUPERVISION', clerks.quality)).row.status).toBe('SIGNING');
    expect((await sign(id, 'SAFETY_SUPERVISION', clerks.quality)).codes).toEqual(['WRONG_SECTION']);
    expect((await sign(id, 'WAGE_OFFICE', head)).codes).toEqual(['ARREARS_OPEN']);
    const block = { id, reason: '四十名农民工工资未付' };
    const blocked = await act(world, 'acceptanceBlock', block, {
      selection: 'status project { acceptanceBlocked } nextActs',
    });
    expect(blocked.row).toEqual({
      status: 'BLOCKED',
      project: { acceptanceBlocked: true },
      nextActs: ['acceptanceRelease'],
    });
    expect((await sign(id, 'SAFETY_SUPERVISION', clerks.safety)).codes).toEqual(['NOT_IN_THIS_STATE']);
    expect((await act(world, 'acceptanceRelease', block)).codes).toEqual(['ARREARS_OPEN']);
    const payment = { id: complaint, amount: '1000', paidOn: '2024-03-28', confirmedOn: '2024-03-28' };
    await act(world, 'wageComplaintPay', payment, { viewer: investigator });
    expect((await act(world, 'acceptanceRelease', { id, reason: '已付清' })).row.status).toBe('SIGNING');
    expect((await act(world, 'acceptanceBlock', block)).codes).toEqual(['NO_ARREARS']);
    expect((await sign(id, 'CONSTRUCTION_MANAGEMENT', clerks.construction)).row.status).toBe('SIGNING');
    expect((await sign(id, 'SAFETY_SUPERVISION', clerks.safety)).row.status).toBe('SIGNING');
    expect((await sign(id, 'WAGE_OFFICE', head)).row.status).toBe('ALL_SIGNED');
    const deputy = await act(world, 'acceptanceDeputyHeadSign', { id }, { viewer: clerks.deputy });
    expect(deputy.row.status).toBe('DEPUTY_HEAD_SIGNED');
    await act(world, 'acceptanceBegin', { id }, { viewer: clerks.acceptance });
    const { row } = await act(
      world,
      'acceptanceConclude',
      { id, passed: true },
      {
        viewer: clerks.acceptance,
        selection:
          'status closedOn deputyHeadSignedOn coSignatures { section signedOn } history { act status }',
      },
    );
    expect(row).toMatchObject({
      status: 'PASSED',
      closedOn: '2024-03-28',
      deputyHeadSignedOn: '2024-03-28',
      coSignatures: [
        'CONSTRUCTION_MANAGEMENT',
        'QUALITY_SUPERVISION',
        'SAFETY_SUPERVISION',
        'WAGE_OFFICE',
      ].map((section) => ({ section, signedOn: '2024-03-28' })),
    });
    expect(row.history.map(({ status }: { status: string }) => status)).toEqual([
      ...['APPLIED', 'SIGNING', 'BLOCKED', 'SIGNING', 'SIGNING', 'SIGNING'],
      ...['ALL_SIGNED', 'DEPUTY_HEAD_SIGNED', 'JOINT_ACCEPTANCE', 'PASSED'],
    ]);
  });

  it('comes stage by stage, each once until it fails', async () => {
    const ask = (stage: string) =>
      act(world, 'acceptanceApply', { project: 'G1', stage }, { viewer: clerks.acceptance });
    expect((await ask('FOUNDATION')).codes).toEqual(['STAGE_APPLIED_FOR']);
    expect((await ask('COMPLETION')).codes).toEqual(['STAGE_OUT_OF_ORDER']);
    expect((await ask('MAIN_STRUCTURE')).codes).toEqual([]);
  });

  it('is held up by a month whose payroll is not paid, handed in or not', async () => {
    const id = await applied('G2');
    // January is due by the end of February; February may be handed in until the end of March.
    expect((await sign(id, 'WAGE_OFFICE', head)).codes).toEqual(['ARREARS_OPEN']);
    const paid = { 核对日期: '2024-02-05', 发放日期: '2024-02-06' };
    await world.take('payroll', [payrollLine('G2', '2024-01', 'W1', paid)]);
    await world.take('payroll', [payrollLine('G2', '2024-02', 'W1')]);
    expect((await sign(id, 'WAGE_OFFICE', head)).codes).toEqual(['ARREARS_OPEN']);
    await world.take('payroll', [
      payrollLine('G2', '2024-02', 'W1', { 核对日期: '2024-03-05', 发放日期: '2024-03-06' }),
    ]);
    expect((await sign(id, 'WAGE_OFFICE', head)).row.status).toBe('SIGNING');
  });

  it('waits in the inbox of the section that has to sign, and for no stranger', async () => {
    const inbox = '{ acceptanceInbox { totalCount nodes { project { number } status } } }';
    const { data } = await world.ask(clerks.safety, inbox);
    expect(data.acceptanceInbox.nodes).toContainEqual({ project: { number: 'G2' }, status: 'SIGNING' });
    expect((await world.ask(clerks.deputy, inbox)).data.acceptanceInbox.totalCount).toBe(0);
    expect((await world.ask(stranger, inbox)).data.acceptanceInbox.totalCount).toBe(0);
    const [row] = await world.connection.sql`select id from acceptance_application limit 1`;
    const query = `{ acceptanceApplication(id: "${String(row?.['id'])}") { status } }`;
    expect((await world.ask(clerks.safety, query)).data.acceptanceApplication).not.toBeNull();
    expect((await world.ask(stranger, query)).data.acceptanceApplication).toBeNull();
    const signing = await act(
      world,
      'acceptanceBlock',
      { id: String(row?.['id']), reason: '理由' },
      { viewer: stranger },
    );
    expect(signing.codes).toEqual(['NOT_FOUND']);
  });

  it('leaves the books in order, imported applications among them', async () => {
    await world.take('acceptance', [blockedApplication('V1', 'G2')]);
    const [row] = await world.connection
      .sql`select region_code from acceptance_application where number = 'V1'`;
    expect(row?.['region_code']).toMatch(/^990101/);
    const books = {
      kind: 'AcceptanceApplication',
      table: 'acceptance_application',
      history: 'acceptance_history',
    };
    expect(await faultsInBooks(world, books)).toEqual([]);
  });
});
