import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../schema/viewer.ts';
import { department } from '../../../subgraphs/petitions/index.ts';
import { faultsInBooks, refusals } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { landBureau, procuratorate, townships } from './cells.ts';
import {
  mutationOf,
  newKey,
  people,
  petitionBooks,
  petitionOffices,
  registration,
  waterBureau,
} from './office.ts';

const progress = `query ($code: String!) { petitionProgress(receiptCode: $code) { number status deadlines { rule state } } }`;
const rate = `mutation ($input: PetitionRateInput!) { petitionRate(input: $input) {
  progress { number status } userErrors { code field } } }`;
const byParty = `query ($party: String!, $reason: String!) { petitionsByParty(party: $party, reason: $reason) { id } }`;
const inbox = '{ petitionInbox(first: 100) { nodes { id status } totalCount } }';

describe('the petition office', () => {
  let world: World;
  let office: ReturnType<typeof petitionOffices>;
  const key = (id: string, more: object = {}) => ({ id, idempotencyKey: newKey(), ...more });
  const rated = (receiptCode: string, viewer: Viewer = people.desk) =>
    world.ask(viewer, rate, { input: { receiptCode, satisfaction: 'SATISFIED' } });
  const waiting = async (viewer: Viewer): Promise<string[]> => {
    const { data } = await world.ask(viewer, inbox);
    return data.petitionInbox.nodes.map(({ id }: { id: string }) => id);
  };
  const forbidden = async (viewer: Viewer, query: string, variables: Record<string, unknown>) =>
    (await world.ask(viewer, query, variables)).errors?.map(({ extensions }) => extensions?.code);

  beforeAll(async () => {
    world = await departmentWorld(department, '2024-03-01T09:00:00+08:00');
    office = petitionOffices(world);
  });
  afterAll(() => world.close());

  it('tells whoever holds the receipt code where the matter stands and until when', async () => {
    const { number, receiptCode } = await office.broughtTo('TRANSFERRED');
    for (const code of [receiptCode, receiptCode.toLowerCase().replaceAll('-', ' ')]) {
      const { data } = await world.ask(people.desk, progress, { code });
      expect(data.petitionProgress).toEqual({
        number,
        status: 'TRANSFERRED',
        deadlines: [
          { rule: 'R-PE-6', state: 'MET' },
          { rule: 'R-PE-8', state: 'PENDING' },
        ],
      });
    }
    expect((await world.ask(people.desk, progress, { code: 'AAAA-BBBB' })).data.petitionProgress).toBeNull();
    expect(await forbidden(people.clerk, progress, { code: receiptCode })).toEqual(['FORBIDDEN']);
  });

  it('takes down a rating once, by the code, when there is something to rate', async () => {
    const { id, number, receiptCode } = await office.broughtTo('IN_HANDLING');
    expect(refusals(await rated(receiptCode), 'petitionRate')).toEqual(['NOT_IN_THIS_STATE']);
    await office.done(people.clerk, 'Settle', { id, agreement: '双方和解' });
    expect((await rated('AAAA-BBBB')).data.petitionRate).toEqual({
      progress: null,
      userErrors: [{ code: 'NOT_FOUND', field: 'receiptCode' }],
    });
    expect((await rated(receiptCode)).data.petitionRate).toEqual({
      progress: { number, status: 'CONCLUDED' },
      userErrors: [],
    });
    expect(refusals(await rated(receiptCode), 'petitionRate')).toEqual(['ALREADY_RATED']);
    expect(refusals(await rated(receiptCode, people.stranger), 'petitionRate')).toEqual(['NOT_FOUND']);
    const { errors } = await rated('AAAA-BBBB', people.clerk);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
  });

  it('finds a matter by its number, and nothing out of reach', async () => {
    const { id, number } = await office.registered();
    const query = `{ petitionByNumber(number: "${number}") { id } }`;
    expect((await world.ask(people.reader, query)).data.petitionByNumber).toEqual({ id });
    expect((await world.ask(people.stranger, query)).data.petitionByNumber).toBeNull();
  });

  it('searches by a whole name for a reason, and writes down that it did before it tells', async () => {
    const { id } = await office.registered({ petitioner: '李某乙' });
    await office.registered({ petitioner: '李某乙丙' });
    const ask = (viewer: Viewer, party: string, reason = '来访查询') =>
      world.ask(viewer, byParty, { party, reason });
    expect((await ask(people.officer, '李某乙')).data.petitionsByParty).toEqual([{ id }]);
    expect((await ask(people.stranger, '李某乙')).data.petitionsByParty).toEqual([]);
    expect(await forbidden(people.reader, byParty, { party: '李某乙', reason: '来访查询' })).toEqual([
      'FORBIDDEN',
    ]);
    for (const [party, reason] of [
      ['李', '来访查询'],
      ['李某乙', ' '],
    ] as const) {
      expect(await forbidden(people.officer, byParty, { party, reason })).toEqual(['BAD_USER_INPUT']);
    }
    const log = await world.connection
      .sql`select subject, body, reason, found from party_search order by at, id`;
    expect([...log]).toEqual([
      { subject: people.officer.subject, body: people.officer.body, reason: '来访查询', found: 1 },
      { subject: people.stranger.subject, body: people.stranger.body, reason: '来访查询', found: 0 },
    ]);
  });

  it('lists in an inbox what waits for the post, and in the body that is responsible', async () => {
    const { id } = await office.registered();
    expect(await waiting(people.officer)).toContain(id);
    await office.done(people.officer, 'Transfer', key(id, { body: landBureau }));
    expect(await waiting(people.officer)).not.toContain(id);
    expect(await waiting(people.clerk)).toContain(id);
    expect(await waiting(people.waterClerk)).not.toContain(id);
    const reviewed = await office.broughtTo('REVIEW_REQUESTED');
    expect(await waiting(people.reviewer)).toEqual([reviewed.id]);
    expect(await waiting(people.finalReviewer)).toEqual([]);
    expect(await waiting(people.desk)).toEqual([]);
    expect(await waiting({ ...people.clerk, body: null })).toEqual([]);
    const direct = await office.registered({ direct: true }, people.waterClerk);
    expect(await waiting(people.waterClerk)).toContain(direct.id);
    expect(await waiting(people.officer)).not.toContain(direct.id);
  });

  it('shows what is overdue when time has passed, by rule, to those in whose reach it lies', async () => {
    const query = `query ($filter: DeadlineFilter) { petitionDeadlines(filter: $filter, first: 100) {
      totalCount nodes { deadline { rule state dueOn boundParty } petition { number } } } }`;
    const { number } = await office.broughtTo('TRANSFERRED');
    const overdue = async (viewer: Viewer) =>
      (await world.ask(viewer, query, { filter: { state: ['OVERDUE'], rule: ['R-PE-8'] } })).data
        .petitionDeadlines;
    expect((await overdue(people.officer)).totalCount).toBe(0);
    world.clock.now = new Date('2024-03-19T00:00:00+08:00');
    const late = await overdue(people.officer);
    const strange = await overdue(people.stranger);
    world.clock.now = new Date('2024-03-01T09:00:00+08:00');
    expect(late.nodes).toContainEqual({
      deadline: { rule: 'R-PE-8', state: 'OVERDUE', dueOn: '2024-03-18', boundParty: 'AUTHORITY' },
      petition: { number },
    });
    expect(strange.totalCount).toBe(0);
  });

  it('gives nothing to a clerk of another township, and forbids what no post covers', async () => {
    const { id, number } = await office.registered();
    const transfer = key(id, { body: landBureau });
    expect(await office.refusedAs(people.stranger, 'Transfer', transfer)).toEqual(['NOT_FOUND']);
    expect(await office.refusedAs(people.officer, 'Transfer', { ...transfer, id: 'no id' })).toEqual([
      'NOT_FOUND',
    ]);
    const elsewhere = registration({ region: townships[2] });
    expect(await office.refusedAs(people.stranger, 'Register', elsewhere)).toEqual(['OUTSIDE_YOUR_REGION']);
    const refs = [{ __typename: 'Petition', number }];
    expect(await world.entities(people.stranger, refs, '... on Petition { nextActs }')).toEqual([null]);
    for (const target of [id, 'no id']) {
      const { data, errors } = await office.ask(people.clerk, 'Transfer', { ...transfer, id: target });
      expect([data, errors?.[0]?.extensions?.code]).toEqual([null, 'FORBIDDEN']);
    }
  });

  it('tells who did what and why within the department only', async () => {
    const { id } = await office.registered({ note: '来信登记' });
    const query = `{ petition(id: "${id}") { nextActs history { act actor bodyCode note } } }`;
    const within = await world.ask(people.officer, query);
    expect(within.data.petition.history).toEqual([
      { act: '登记', actor: people.registrar.subject, bodyCode: people.registrar.body, note: '来信登记' },
    ]);
    expect(within.data.petition.nextActs).toContain('petitionTransfer');
    const { data } = await world.ask(people.reader, query);
    expect(data.petition).toEqual({
      nextActs: [],
      history: [{ act: '登记', actor: null, bodyCode: null, note: null }],
    });
  });
});

describe('an accusation', () => {
  const accusation = (more: object = {}) =>
    registration({ kind: 'ACCUSATION', accusedBody: landBureau, ...more });
  const accused = {
    ...people.waterClerk,
    body: landBureau,
    scopes: [...people.officer.scopes, ...people.head.scopes],
  };
  let world: World;
  let office: ReturnType<typeof petitionOffices>;
  let id: string;
  let number: string;

  beforeAll(async () => {
    world = await departmentWorld(department, '2024-03-01T09:00:00+08:00');
    office = petitionOffices(world);
    const { data } = await world.ask(people.registrar, mutationOf('Register'), {
      input: accusation({ petitioner: '王某丁' }),
    });
    ({ id, number } = data.petitionRegister.petition);
  });
  afterAll(() => world.close());

  it('exists for the accused body by no way into the department', async () => {
    const lists = `{ petitions { totalCount } petitionInbox { totalCount } petitionDeadlines { totalCount }
      petition(id: "${id}") { id } petitionByNumber(number: "${number}") { id }
      petitionsByParty(party: "王某丁", reason: "查询") { id } }`;
    const { data } = await world.ask(accused, lists);
    const none = { totalCount: 0 };
    expect(data).toEqual({
      petitions: none,
      petitionInbox: none,
      petitionDeadlines: none,
      petition: null,
      petitionByNumber: null,
      petitionsByParty: [],
    });
    for (const ref of [{ id }, { number }]) {
      const refs = [{ __typename: 'Petition', ...ref }];
      expect(await world.entities(accused, refs, '... on Petition { number deadlines { rule } }')).toEqual([
        null,
      ]);
    }
    const transfer = { id, body: procuratorate, idempotencyKey: newKey() };
    expect(await office.refusedAs(accused, 'PassToDiscipline', transfer)).toEqual(['NOT_FOUND']);
    const seen = await world.ask(people.officer, lists);
    expect(seen.data.petition).toEqual({ id });
    expect(seen.data.petitionInbox.totalCount).toBe(1);
  });

  it('has a number that leaves no gap in any series', async () => {
    const series = new Set<string>();
    for (let nth = 0; nth < 5; nth += 1) {
      const { data } = await world.ask(people.registrar, mutationOf('Register'), { input: accusation() });
      series.add(data.petitionRegister.petition.number);
    }
    expect(series.size).toBe(5);
    for (const each of series) expect(each).toMatch(/^990101检\d{8}〔2024〕0001号$/);
    const first = await office.registered();
    await world.ask(people.registrar, mutationOf('Register'), { input: accusation() });
    const second = await office.registered();
    const counted = (of: string): number => Number(/(\d{4})号$/.exec(of)?.[1]);
    expect(counted(second.number)).toBe(counted(first.number) + 1);
  });

  it('may not be named as an earlier matter by the accused body, which would find it out', async () => {
    const registrar = { ...accused, scopes: people.registrar.scopes };
    const input = registration({ earlier: number });
    expect(await office.refusedAs(registrar, 'Register', input)).toEqual(['NO_SUCH_MATTER']);
  });

  it('is told to nobody by an event, whatever is done to it', async () => {
    const pass = { id, body: procuratorate, idempotencyKey: newKey() };
    await office.done(people.officer, 'PassToDiscipline', pass);
    const read = await office.done(people.officer, 'OrganAnswerRecord', { id, report: '已初核' });
    expect(read.status).toBe('CONCLUDED');
    const [events] = await world.connection.sql`
      select count(*)::int as n from outbox where subject like '%检%' or data::text like '%检%'`;
    expect(events?.['n']).toBe(0);
    expect(await faultsInBooks(world, petitionBooks)).toEqual([]);
  });

  it('is not passed to the accused body, nor to any that would handle it in the open', async () => {
    const { data } = await world.ask(people.registrar, mutationOf('Register'), { input: accusation() });
    const of = data.petitionRegister.petition.id;
    const to = (body: string) => ({ id: of, body, idempotencyKey: newKey() });
    expect(await office.refusedAs(people.officer, 'PassToLawOrgan', to(landBureau))).toEqual([
      'ACCUSED_BODY',
    ]);
    expect(await office.refusedAs(people.officer, 'Transfer', to(waterBureau))).toEqual([
      'ACCUSATION_WITHHELD',
    ]);
  });
});
