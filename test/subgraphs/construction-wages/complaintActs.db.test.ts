import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/construction-wages/index.ts';
import { actor, faultsInBooks } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { bureau, county, firms, project } from './cells.ts';
import {
  act,
  complaintInput,
  contractor,
  head,
  investigator,
  key,
  ordered,
  stranger,
  windowClerk,
} from './clerks.ts';

const start = '2024-03-15T09:00:00+08:00';
const later = '2024-03-28T09:00:00+08:00';
const paid = (id: string, amount: string, more: object = {}) => ({
  ...{ id, amount, paidOn: '2024-03-28', confirmedOn: '2024-03-28' },
  ...more,
});

describe('a wage complaint', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department, start);
    await world.take('projects', [project('G1')]);
  });
  beforeEach(() => {
    world.clock.now = new Date(start);
  });
  afterAll(() => world.close());

  const received = async (more: object = {}): Promise<string> =>
    (await act(world, 'wageComplaintReceive', complaintInput(more), { viewer: windowClerk })).row.id;

  it('is received with a number, how many workers it concerns, and no name anywhere', async () => {
    const selection = `number status workersAffected arrears { amount } project { number } responsibleBody { code }
      nextActs outcomeToldOn deadlines { rule } history { act status actor note }`;
    const asked = complaintInput({ project: 'G1', note: '四十人来访' });
    const { row } = await act(world, 'wageComplaintReceive', asked, { viewer: windowClerk, selection });
    expect(row).toEqual({
      number: expect.stringMatching(/^990101欠〔2024〕\d{4}号$/),
      status: 'RECEIVED',
      workersAffected: 40,
      arrears: { amount: '200000.00' },
      project: { number: 'G1' },
      responsibleBody: { code: bureau },
      nextActs: ['wageComplaintPassOn'],
      outcomeToldOn: null,
      // R-WA-2 names no day; the five days of the ministry's rules are off unless the county switches them on.
      deadlines: [],
      history: [{ act: '接到投诉', status: 'RECEIVED', actor: 'test-window-clerk', note: '四十人来访' }],
    });
    const [kept] = await world.connection.sql`select count(*)::int as n from wage_claimant`;
    expect(kept?.['n']).toBe(1);
  });

  it('is passed on to the competent body only when the complainants were told (R-WA-2)', async () => {
    const id = await received();
    const passing = { id, to: '119901010001000369', reason: '属于交通部门' };
    expect((await act(world, 'wageComplaintPassOn', passing)).codes).toEqual(['NOT_TOLD']);
    const selection = 'status transferredTo { code } transferredOn outcomeToldOn';
    const { row } = await act(
      world,
      'wageComplaintPassOn',
      { ...passing, toldOn: '2024-03-15' },
      { selection },
    );
    expect(row).toEqual({
      status: 'PASSED_ON',
      transferredTo: { code: '119901010001000369' },
      transferredOn: '2024-03-15',
      outcomeToldOn: '2024-03-15',
    });
  });

  it('is investigated within 60 working days of filing, and 30 more with approval, once', async () => {
    const id = await received();
    const deadlines = 'deadlines { rule dueOn state boundParty extension { by reason notifiedOn } }';
    const filed = await act(
      world,
      'wageComplaintFile',
      { id, toldOn: '2024-03-15' },
      { selection: deadlines },
    );
    const running = { rule: 'R-LI-17', boundParty: 'AUTHORITY', state: 'PENDING', extension: null };
    // 60 working days after 15 March 2024, the Qingming, May Day and Dragon Boat days and their make-up days counted.
    expect(filed.row.deadlines).toEqual([{ ...running, dueOn: '2024-06-12' }]);
    const more = { id, by: 30, reason: '案情复杂', toldOn: '2024-03-15' };
    const extended = await act(world, 'wageComplaintExtend', more, { selection: deadlines });
    expect(extended.row.deadlines).toEqual([
      {
        ...running,
        dueOn: '2024-07-24',
        extension: { by: 30, reason: '案情复杂', notifiedOn: '2024-03-15' },
      },
    ]);
    expect((await act(world, 'wageComplaintExtend', more)).codes).toEqual(['ALREADY_EXTENDED']);
    await act(world, 'wageComplaintInvestigate', { id, investigators: 2 }, { viewer: investigator });
    const order = { id, respondent: firms[0], payBy: '2024-03-25', arrears: '1000' };
    const after = await act(world, 'wageComplaintOrder', order, {
      selection: 'payBy arrears { amount } respondent { code } deadlines { state metOn }',
    });
    expect(after.row).toEqual({
      payBy: '2024-03-25',
      arrears: { amount: '1000.00' },
      respondent: { code: firms[0] },
      deadlines: [{ state: 'MET', metOn: '2024-03-15' }],
    });
    expect((await act(world, 'wageComplaintExtend', more)).codes).toEqual(['NOT_IN_THIS_STATE']);
  });

  it('is paid in part and in full, each time as the workers confirm, and closed', async () => {
    const id = await ordered(world);
    world.clock.now = new Date(later);
    const by = { viewer: investigator };
    const unconfirmed = await act(world, 'wageComplaintPay', paid(id, '400', { confirmedOn: null }), by);
    expect(unconfirmed.codes).toEqual(['NOT_CONFIRMED_BY_WORKERS']);
    expect((await act(world, 'wageComplaintPay', paid(id, '400.00'), by)).row.status).toBe('PAID_IN_PART');
    expect((await act(world, 'wageComplaintPay', paid(id, '600.01'), by)).codes).toEqual(['MORE_THAN_OWED']);
    const selection =
      'status recovered { amount } workersConfirmedOn payments { source amount { amount } paidOn recourse { amount } }';
    const { row } = await act(world, 'wageComplaintPay', paid(id, '600'), { ...by, selection });
    const line = { source: 'RESPONDENT', paidOn: '2024-03-28', recourse: { amount: '0.00' } };
    expect(row).toEqual({
      status: 'PAID_IN_FULL',
      recovered: { amount: '1000.00' },
      workersConfirmedOn: '2024-03-28',
      payments: [
        { ...line, amount: { amount: '400.00' } },
        { ...line, amount: { amount: '600.00' } },
      ],
    });
    const closing = { id, finding: 'ARREARS_PAID', reason: '已付清', toldOn: '2024-03-28' };
    const { row: closed } = await act(world, 'wageComplaintClose', closing, {
      selection: 'status finding closedOn outcomeToldOn nextActs',
    });
    expect(closed).toEqual({
      status: 'CLOSED',
      finding: 'ARREARS_PAID',
      closedOn: '2024-03-28',
      outcomeToldOn: '2024-03-28',
      nextActs: ['wageComplaintRecourse'],
    });
  });

  it('is advanced by the owner up to what it owes, confirmed, closed, and recovered afterwards', async () => {
    const id = await ordered(world);
    world.clock.now = new Date(later);
    const advance = paid(id, '1000', { from: 'OWNER', confirmedOn: null, ownerOwes: '999' });
    expect((await act(world, 'wageComplaintAdvance', advance)).codes).toEqual(['OWNER_OWES_LESS']);
    const { row } = await act(
      world,
      'wageComplaintAdvance',
      { ...advance, ownerOwes: '1000' },
      { selection: 'status payments { id source workersConfirmedOn }' },
    );
    expect(row).toMatchObject({
      status: 'ADVANCED_BY_OWNER',
      payments: [{ source: 'OWNER', workersConfirmedOn: null }],
    });
    const closing = { id, finding: 'ARREARS_ADVANCED', reason: '建设单位垫付', toldOn: '2024-03-28' };
    expect((await act(world, 'wageComplaintClose', closing)).codes).toEqual(['NOT_CONFIRMED_BY_WORKERS']);
    const confirmed = await act(
      world,
      'wageComplaintConfirm',
      { id, confirmedOn: '2024-03-28' },
      { viewer: windowClerk, selection: 'workersConfirmedOn payments { workersConfirmedOn }' },
    );
    expect(confirmed.row).toEqual({
      workersConfirmedOn: '2024-03-28',
      payments: [{ workersConfirmedOn: '2024-03-28' }],
    });
    expect((await act(world, 'wageComplaintClose', closing)).row.status).toBe('CLOSED');
    const back = { id, payment: row.payments[0].id, amount: '700' };
    const first = await act(world, 'wageComplaintRecourse', back, {
      selection: 'status payments { recourse { amount } }',
    });
    expect(first.row).toEqual({ status: 'CLOSED', payments: [{ recourse: { amount: '700.00' } }] });
    expect((await act(world, 'wageComplaintRecourse', back)).codes).toEqual(['RECOURSE_TOO_HIGH']);
  });

  it.each([
    ['wageComplaintRequestEnforcement', 'ENFORCEMENT_REQUESTED'],
    ['wageComplaintToPolice', 'TO_POLICE'],
    ['wageComplaintToArbitration', 'TO_ARBITRATION'],
    ['wageComplaintToLegalAid', 'TO_LEGAL_AID'],
  ])('goes on elsewhere by %s once the order has run out', async (name, status) => {
    const id = await ordered(world);
    const guiding = name.endsWith('Arbitration') || name.endsWith('Aid');
    const input = { id, to: 'X1', reason: '逾期', ...(guiding ? { complainantsAgree: true } : {}) };
    if (!guiding) expect((await act(world, name, input)).codes).toEqual(['ORDER_STILL_RUNNING']);
    world.clock.now = new Date(later);
    const aid = status === 'TO_LEGAL_AID' ? { legalAidNumber: '安援〔2024〕0001号' } : {};
    const { row } = await act(
      world,
      name,
      { ...input, ...aid },
      { selection: 'status transferredTo { code } legalAidCase { number }' },
    );
    expect(row).toEqual({
      status,
      transferredTo: { code: 'X1' },
      legalAidCase: status === 'TO_LEGAL_AID' ? { number: '安援〔2024〕0001号' } : null,
    });
    if (status === 'ENFORCEMENT_REQUESTED') return;
    const { row: back } = await act(
      world,
      'wageComplaintResume',
      { id, reason: '退回' },
      { selection: 'status deadlines { rule state }' },
    );
    expect(back.status).toBe('INVESTIGATING');
    expect(back.deadlines.at(-1)).toEqual({ rule: 'R-LI-17', state: 'PENDING' });
  });

  it('waits in the inbox of whose act it needs, and nowhere when it is closed', async () => {
    const id = await received();
    const inbox = '{ wageComplaintInbox(first: 100) { nodes { id status } } }';
    const inboxOf = async (viewer: typeof head) =>
      (await world.ask(viewer, inbox)).data.wageComplaintInbox.nodes as { id: string; status: string }[];
    expect(await inboxOf(windowClerk)).toContainEqual({ id, status: 'RECEIVED' });
    expect((await inboxOf(head)).filter(({ status }) => status === 'CLOSED')).toEqual([]);
    expect(await inboxOf(actor('construction-wages', county))).toEqual([]);
    expect(await inboxOf(stranger)).toEqual([]);
  });

  it('shows its deadlines first due first, and which are overdue when time has passed', async () => {
    const id = await received();
    await act(world, 'wageComplaintFile', { id, toldOn: '2024-03-15' });
    const query = `query ($filter: DeadlineFilter) { wageDeadlines(filter: $filter, first: 100) { totalCount
      nodes { deadline { rule state dueOn } complaint { id } deposit { id } } } }`;
    const asked = { filter: { state: ['OVERDUE'], rule: ['R-LI-17'] } };
    expect((await world.ask(head, query, asked)).data.wageDeadlines.totalCount).toBe(0);
    world.clock.now = new Date('2024-06-13T00:00:00+08:00');
    const { nodes } = (await world.ask(head, query, asked)).data.wageDeadlines;
    expect(nodes).toContainEqual({
      deadline: { rule: 'R-LI-17', state: 'OVERDUE', dueOn: '2024-06-12' },
      complaint: { id },
      deposit: null,
    });
    expect((await world.ask(stranger, query, asked)).data.wageDeadlines.totalCount).toBe(0);
    expect((await world.ask(contractor, query, asked)).data.wageDeadlines.totalCount).toBe(0);
  });

  it('is not found by a stranger, and forbidden to whoever holds no post for the act', async () => {
    const id = await received();
    const filing = { id, toldOn: '2024-03-15' };
    expect((await act(world, 'wageComplaintFile', filing, { viewer: stranger })).codes).toEqual([
      'NOT_FOUND',
    ]);
    const refs = [{ __typename: 'WageComplaint', id }];
    expect(await world.entities(stranger, refs, '... on WageComplaint { number nextActs }')).toEqual([null]);
    const query = `mutation { wageComplaintFile(input: { id: "${id}", idempotencyKey: "x" }) { userErrors { code } } }`;
    const { errors } = await world.ask(windowClerk, query);
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('cannot be received outside of the own regions, nor about a project that is not there', async () => {
    const asked = complaintInput({ region: '990102100000' });
    expect((await act(world, 'wageComplaintReceive', asked, { viewer: windowClerk })).codes).toEqual([
      'OUTSIDE_YOUR_REGION',
    ]);
    const unknown = complaintInput({ project: 'G9' });
    expect((await act(world, 'wageComplaintReceive', unknown, { viewer: windowClerk })).codes).toEqual([
      'NO_SUCH_PROJECT',
    ]);
  });

  it('under one key is paid once', async () => {
    const id = await ordered(world);
    world.clock.now = new Date(later);
    const asked = { ...paid(id, '400'), idempotencyKey: key() };
    const by = { viewer: investigator, selection: 'recovered { amount } payments { paidOn }' };
    const first = await act(world, 'wageComplaintPay', asked, by);
    expect(await act(world, 'wageComplaintPay', asked, by)).toEqual(first);
    expect(first.row.payments).toHaveLength(1);
    expect((await act(world, 'wageComplaintPay', { ...asked, amount: '500' }, by)).codes).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
  });

  it('leaves the books in order', async () => {
    const books = {
      kind: 'WageComplaint',
      table: 'wage_complaint',
      history: 'wage_complaint_history',
    };
    expect(await faultsInBooks(world, books)).toEqual([]);
  });
});
