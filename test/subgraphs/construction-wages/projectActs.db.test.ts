import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { noticeItem } from '../../../subgraphs/construction-wages/codes.ts';
import { department } from '../../../subgraphs/construction-wages/index.ts';
import { faultsInBooks } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { bureau, firms, project, townships } from './cells.ts';
import { act, clerks, contractor, head, investigator, stranger } from './clerks.ts';

const start = '2024-03-01T09:00:00+08:00';
const section = { viewer: clerks.construction };
const site = { viewer: contractor };
const workers = (...numbers: string[]) =>
  numbers.map((citizenNumber) => ({
    ...{ name: '张某甲', citizenNumber, employer: firms[0] ?? '', contractSignedOn: '2024-03-01' },
  }));

describe('a construction project', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department, start);
  });
  beforeEach(() => {
    world.clock.now = new Date(start);
  });
  afterAll(() => world.close());

  const registered = async (more: object = {}): Promise<string> => {
    const input = {
      ...{ region: townships[0] ?? '', name: '演示工程', kind: 'HOUSING', body: bureau },
      ...{ owner: firms[1] ?? '', generalContractor: firms[0] ?? '', contractAmount: '4000000' },
      ...more,
    };
    return (await act(world, 'constructionProjectRegister', input, section)).row.id;
  };
  const day = (id: string) => ({ id, on: '2024-03-01' });
  const atWork = async (): Promise<string> => {
    const id = await registered();
    await act(world, 'constructionProjectProveFunds', day(id), section);
    await act(world, 'constructionProjectGuarantee', day(id), section);
    await act(world, 'constructionProjectPermit', { id }, section);
    await act(world, 'constructionProjectSignContract', day(id), section);
    await act(world, 'constructionProjectStart', { id }, section);
    return id;
  };

  it('gets no permit without the funds and the guarantee of the owner (R-WA-5, R-WA-6)', async () => {
    const id = await registered();
    const permit = () => act(world, 'constructionProjectPermit', { id }, section);
    expect((await permit()).codes).toEqual(['NO_FUNDS_PROOF']);
    await act(world, 'constructionProjectProveFunds', day(id), section);
    expect((await permit()).codes).toEqual(['NO_PAYMENT_GUARANTEE']);
    await act(world, 'constructionProjectGuarantee', day(id), section);
    expect((await permit()).row.status).toBe('PERMITTED');
  });

  it('has its special account within 30 days of the contract, or the firm is overdue (R-WA-7)', async () => {
    const id = await atWork();
    const selection = 'specialAccountOpenedOn deadlines { rule boundParty dueOn state metOn }';
    const query = `{ wageDeadlines(filter: { state: [OVERDUE], rule: ["R-WA-7"] }) { nodes {
      deadline { boundParty dueOn } project { id } complaint { id } } } }`;
    world.clock.now = new Date('2024-04-02T09:00:00+08:00');
    const overdue = (await world.ask(head, query)).data.wageDeadlines.nodes;
    // The last day falls on a Sunday, so the Monday after it is the last one.
    expect(overdue).toContainEqual({
      deadline: { boundParty: 'FIRM', dueOn: '2024-04-01' },
      project: { id },
      complaint: null,
    });
    const open = { id, on: '2024-04-02' };
    const { row } = await act(world, 'constructionProjectOpenAccount', open, { ...site, selection });
    expect(row).toEqual({
      specialAccountOpenedOn: '2024-04-02',
      deadlines: [
        { rule: 'R-WA-7', boundParty: 'FIRM', dueOn: '2024-04-01', state: 'MET_LATE', metOn: '2024-04-02' },
      ],
    });
  });

  it('lets nobody in without a real name and a labour contract, and counts who is there (R-WA-8)', async () => {
    const id = await atWork();
    const entering = { ...day(id), workers: workers('990101198001010014', '990101198001010030') };
    const bare = entering.workers.map((each) => ({ ...each, contractSignedOn: null }));
    expect(
      (await act(world, 'constructionProjectEnterWorkers', { ...entering, workers: bare }, site)).codes,
    ).toEqual(['NO_LABOUR_CONTRACT']);
    const selection = 'number roster(on: "2024-03-01") { onSite withoutContract } history { act }';
    const { row } = await act(world, 'constructionProjectEnterWorkers', entering, { ...site, selection });
    expect(row.roster).toEqual({ onSite: 2, withoutContract: 0 });
    expect((await act(world, 'constructionProjectEnterWorkers', entering, site)).codes).toEqual([
      'ALREADY_ON_SITE',
    ]);
    const leaving = { id, on: '2024-03-01', workers: [`${row.number}-R0001`] };
    expect((await act(world, 'constructionProjectLeaveWorkers', leaving, site)).codes).toEqual([]);
    expect((await act(world, 'constructionProjectLeaveWorkers', leaving, site)).codes).toEqual([
      'NO_SUCH_WORKER',
    ]);
    const back = { id, on: '2024-03-01', workers: workers('990101198001010014') };
    expect((await act(world, 'constructionProjectEnterWorkers', back, site)).codes).toEqual([]);
  });

  it('has a board that says all that it should (R-WA-14)', async () => {
    const id = await atWork();
    const items = Object.keys(noticeItem);
    const board = { id, items: items.slice(1) };
    expect((await act(world, 'constructionProjectPostNotice', board, site)).codes).toEqual([
      'NOTICE_INCOMPLETE',
    ]);
    const by = { viewer: investigator, selection: 'noticeBoardOn' };
    const { row } = await act(world, 'constructionProjectPostNotice', { id, items }, by);
    expect(row.noticeBoardOn).toBe('2024-03-01');
  });

  it('is completed after the last acceptance, published, its account closed, and settled', async () => {
    const id = await atWork();
    await act(world, 'constructionProjectOpenAccount', day(id), site);
    const step = (name: string, viewer = head) =>
      act(world, `constructionProject${name}`, { id }, { viewer, selection: 'status closedOn' });
    expect((await step('Complete', clerks.construction)).codes).toEqual(['COMPLETION_NOT_ACCEPTED']);
    const [row] = await world.connection.sql`select number from construction_project where id = ${id}`;
    await world.connection
      .sql`insert into acceptance_application (id, number, project_number, region_code, stage, status, opened_on)
      values (gen_random_uuid(), 'V1', ${String(row?.['number'])}, ${townships[0] ?? ''}, 'COMPLETION', 'PASSED', '2024-03-01')`;
    expect((await step('Complete', clerks.construction)).row.status).toBe('COMPLETED');
    expect((await step('Settle', clerks.construction)).codes).toEqual(['ACCOUNT_NOT_CLOSED']);
    expect((await step('CloseAccount')).codes).toEqual(['NOT_PUBLISHED']);
    await step('PublishSettlement');
    world.clock.now = new Date('2024-04-01T09:00:00+08:00');
    // Work was done in March, and April is here: its payroll is not overdue yet, for nobody worked.
    expect((await step('CloseAccount')).codes).toEqual([]);
    expect((await step('Settle', clerks.construction)).row).toEqual({
      status: 'SETTLED',
      closedOn: '2024-04-01',
    });
  });

  it('is not there for a stranger nor for another firm, and an import leaves it alone', async () => {
    const id = await registered();
    const other = await registered({ generalContractor: firms[2] ?? '', owner: firms[3] ?? '' });
    const day_ = (of: string) => ({ id: of, on: '2024-03-01' });
    const codes = async (of: string, viewer: typeof head) =>
      (await act(world, 'constructionProjectOpenAccount', day_(of), { viewer })).codes;
    expect(await codes(id, stranger)).toEqual(['NOT_FOUND']);
    expect(await codes(other, contractor)).toEqual(['NOT_FOUND']);
    expect(await codes(id, contractor)).toEqual(['NO_CONTRACT']);
    const [row] = await world.connection.sql`select number from construction_project where id = ${id}`;
    const { refused } = await world.take('projects', [project(String(row?.['number']))]);
    expect(refused.map(({ property }) => property)).toEqual(['number']);
  });

  it('is registered by nobody outside their own region', async () => {
    const input = {
      ...{
        region: '990102000000',
        name: '演示工程',
        kind: 'HOUSING',
        body: bureau,
        contractAmount: '4000000',
      },
      ...{ owner: firms[1] ?? '', generalContractor: firms[0] ?? '' },
    };
    const { codes } = await act(world, 'constructionProjectRegister', input, section);
    expect(codes).toEqual(['OUTSIDE_YOUR_REGION']);
  });

  it('leaves the books in order', async () => {
    const books = {
      kind: 'ConstructionProject',
      table: 'construction_project',
      history: 'construction_project_history',
    };
    expect(await faultsInBooks(world, books)).toEqual([]);
  });
});
