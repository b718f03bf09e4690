import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsInBooks, refusals } from '../acts.ts';
import { application, county } from './cells.ts';
import {
  applicationInput,
  bureau,
  clerk,
  handsAt,
  head,
  migrantInput,
  reviewer,
  town,
  type Hands,
} from './hands.ts';

const moment = '2024-03-01T09:00:00+08:00';
const reasons = '不属于援助事项范围';

describe('an act to an application', () => {
  let world: Hands;
  const receive = 'legalAidApplicationReceive';
  const received = async (more: object = {}) => world.done(clerk, receive, applicationInput(more));
  const at = (time: string) => {
    world.clock.now = new Date(time);
  };

  beforeAll(async () => {
    world = await handsAt(moment);
    const station = {
      名称: '演示工作站',
      类别: '乡镇',
      所属区划: town,
      援助机构代码: 'A',
      设立日期: '2011-04-20',
    };
    await world.take('workstations', [
      { ...station, 工作站编号: 'GZZ-1' },
      { ...station, 工作站编号: 'GZZ-2', 撤销日期: '2020-12-31' },
    ]);
  });
  afterAll(() => world.close());

  it('opens it with a number, its history, its seven days and what comes next (R-LA-6)', async () => {
    expect(await received({ note: '老人来访' })).toEqual({
      id: expect.any(String),
      number: expect.stringMatching(/^990101援申〔2024〕\d{4}号$/),
      status: 'RECEIVED',
      openedOn: '2024-03-01',
      decidedOn: null,
      closedOn: null,
      supplyBy: null,
      meansResult: null,
      meansCheckExempt: null,
      hardshipProof: null,
      refusalGround: null,
      objection: null,
      nextActs: ['legalAidApplicationRequestSupplement'],
      cases: [],
      deadlines: [{ rule: 'R-LA-6-DECIDE', state: 'PENDING', dueOn: '2024-03-08' }],
      history: [{ act: '收到申请', status: 'RECEIVED', actor: clerk.subject, note: '老人来访' }],
    });
  });

  it('comes in at a workstation that is open', async () => {
    const at = (workstation: string) =>
      world.act(clerk, receive, applicationInput({ channel: 'WORKSTATION', workstation }));
    expect(refusals(await at('GZZ-1'), receive)).toEqual([]);
    expect(refusals(await at('GZZ-2'), receive)).toEqual(['NO_SUCH_WORKSTATION']);
  });

  it('keeps the names it takes in, and gives them to the case alone', async () => {
    const id = await world.inReview(
      migrantInput({ applicantName: '孙某己', wageComplaint: 'Q-1', project: 'P-1' }),
    );
    const { cases } = await world.done(head, 'legalAidApplicationGrant', { id });
    const [row] = await world.connection.sql`select recipient_name, opponent_name, recipient_count,
      wage_complaint_number, project_number, lane, application_number from aid_case where id = ${cases[0].id}`;
    expect(row).toMatchObject({
      recipient_name: '孙某己',
      opponent_name: '演示建设第一有限公司',
      recipient_count: 1,
      wage_complaint_number: 'Q-1',
      project_number: 'P-1',
      lane: 'MIGRANT_WORKER_WAGES',
    });
  });

  it('grants it: the seven days are met, a case is opened, and three days run for the assignment', async () => {
    const id = await world.inReview();
    await world.done(reviewer, 'legalAidApplicationSettleMeans', {
      id,
      proof: 'HONESTY_DECLARATION',
      monthlyIncome: '800.00',
    });
    at('2024-03-08T23:59:59+08:00');
    const granted = await world.done(head, 'legalAidApplicationGrant', { id });
    at(moment);
    expect(granted).toMatchObject({
      status: 'GRANTED',
      decidedOn: '2024-03-08',
      meansResult: 'SHOWN',
      hardshipProof: 'HONESTY_DECLARATION',
      cases: [{ status: 'GRANTED', number: expect.stringMatching(/^990101援〔2024〕\d{4}号$/) }],
      deadlines: [{ rule: 'R-LA-6-DECIDE', state: 'MET' }],
    });
    const { data } = await world.ask(
      head,
      `{ legalAidCase(id: "${granted.cases[0].id}") { application { number } deadlines { rule state dueOn } } }`,
    );
    // The third day is a Monday, 11 March.
    expect(data.legalAidCase).toEqual({
      application: { number: granted.number },
      deadlines: [{ rule: 'R-LA-6-ASSIGN', state: 'PENDING', dueOn: '2024-03-11' }],
    });
  });

  it('is told so when the decision comes a day late', async () => {
    const id = await world.inReview({ form: 'ADVICE', matter: null });
    at('2024-03-09T00:00:00+08:00');
    const { deadlines } = await world.done(head, 'legalAidApplicationGrant', { id });
    at(moment);
    expect(deadlines).toEqual([{ rule: 'R-LA-6-DECIDE', state: 'MET_LATE', dueOn: '2024-03-08' }]);
  });

  it('compares an income with the standard of the day and the nearest unit, and keeps no income', async () => {
    const settle = 'legalAidApplicationSettleMeans';
    const id = await world.inReview();
    const asked = { id, proof: 'INFORMATION_QUERY', monthlyIncome: '1234.56' };
    expect(await world.done(reviewer, settle, asked)).toMatchObject({
      meansResult: 'NOT_SHOWN',
      hardshipProof: null,
    });
    await world.take('means-standards', [
      { 所属区划: county, 施行日期: '2023-01-01', 家庭人均月收入: '1300', 文号: '演示县〔2022〕1号' },
    ]);
    expect(await world.done(reviewer, settle, asked)).toMatchObject({ meansResult: 'SHOWN' });
    const [row] = await world.connection
      .sql`select a::text as line, means_standard from application a where id = ${id}`;
    expect(row?.['means_standard']).toBe('1300.00');
    expect(row?.['line']).not.toContain('1234.56');
    await world.connection.sql`delete from means_standard where region_code = ${county}`;
  });

  it('asks once for what is missing, and waits for the day that it set (R-LA-7)', async () => {
    const { id } = await received();
    const asked = { id, missing: ['身份证明', '户口簿'], supplyBy: '2024-03-05' };
    const told = await world.done(reviewer, 'legalAidApplicationRequestSupplement', asked);
    expect(told).toMatchObject({ status: 'SUPPLEMENT_REQUESTED', supplyBy: '2024-03-05' });
    expect(told.history.at(-1).note).toBe('身份证明；户口簿');
    expect(
      refusals(
        await world.act(clerk, 'legalAidApplicationDeemWithdrawn', { id }),
        'legalAidApplicationDeemWithdrawn',
      ),
    ).toEqual(['STILL_TIME']);
    at('2024-03-06T09:00:00+08:00');
    const over = await world.done(clerk, 'legalAidApplicationDeemWithdrawn', { id });
    at(moment);
    expect(over).toMatchObject({
      status: 'DEEMED_WITHDRAWN',
      closedOn: '2024-03-06',
      deadlines: [{ rule: 'R-LA-6-DECIDE', state: 'WAIVED' }],
    });
  });

  it('goes on when what was missing is in, and asks no second time', async () => {
    const { id } = await received();
    const request = 'legalAidApplicationRequestSupplement';
    await world.done(clerk, request, { id, missing: ['身份证明'], supplyBy: '2024-03-05' });
    expect(await world.done(clerk, 'legalAidApplicationSupply', { id })).toMatchObject({
      status: 'UNDER_REVIEW',
    });
    const again = await world.act(clerk, request, { id, missing: ['户口簿'], supplyBy: '2024-03-05' });
    expect(refusals(again, request)).toEqual(['ASKED_ALREADY']);
  });

  it('measures how long a place of detention took (R-LA-10)', async () => {
    const of = async (askedInDetentionAt: string) => {
      const { deadlines } = await received({
        channel: 'DETENTION_PLACE',
        askedInDetentionAt,
        form: 'CRIMINAL_DEFENCE',
        matter: null,
      });
      return deadlines.find(({ rule }: { rule: string }) => rule === 'R-LA-10').state;
    };
    expect(await of('2024-02-29T09:00:01+08:00')).toBe('MET');
    expect(await of('2024-02-29T09:00:00+08:00')).toBe('MET_LATE');
  });

  it('gives aid before the papers and opens one case only (R-LA-8)', async () => {
    const { id } = await received();
    const advance = { id, ground: 'LIMITATION_NEAR', limitationEndsOn: '2024-03-04' };
    const advanced = await world.done(head, 'legalAidApplicationAdvance', advance);
    expect(advanced).toMatchObject({ status: 'ADVANCE_AID', cases: [{ status: 'GRANTED' }] });
    await world.done(clerk, 'legalAidApplicationCompletePapers', { id });
    await world.done(reviewer, 'legalAidApplicationSettleMeans', {
      id,
      exempt: 'RELIEF_RECIPIENT',
      proved: true,
    });
    const granted = await world.done(head, 'legalAidApplicationGrant', { id });
    expect(granted.cases).toEqual(advanced.cases);
  });

  it('ends aid that came before the papers when the application fails', async () => {
    const advanced = async () => {
      const { id } = await received();
      await world.done(head, 'legalAidApplicationAdvance', { id, ground: 'URGENT_PRESERVATION' });
      return id;
    };
    const refused = await advanced();
    await world.done(clerk, 'legalAidApplicationCompletePapers', { id: refused });
    const after = await world.done(head, 'legalAidApplicationRefuse', {
      id: refused,
      ground: 'NOT_IN_SCOPE',
      reasons,
    });
    expect(after.cases).toMatchObject([{ status: 'TERMINATED' }]);
    const object = 'legalAidCaseObject';
    const objected = await world.act(bureau, object, { id: after.cases[0].id });
    expect(refusals(objected, object)).toEqual(['NOTHING_TO_RESUME']);
    const withdrawn = await advanced();
    await world.done(clerk, 'legalAidApplicationRequestSupplement', {
      id: withdrawn,
      missing: ['证明'],
      supplyBy: '2024-03-02',
    });
    at('2024-03-03T09:00:00+08:00');
    const over = await world.done(clerk, 'legalAidApplicationDeemWithdrawn', { id: withdrawn });
    at(moment);
    expect(over.cases).toMatchObject([{ status: 'TERMINATED' }]);
  });

  it('is refused with reasons, objected to, and granted when the bureau orders it (R-LA-13)', async () => {
    const id = await world.inReview();
    const refused = await world.done(head, 'legalAidApplicationRefuse', {
      id,
      ground: 'MEANS_NOT_SHOWN',
      reasons,
    });
    expect(refused).toMatchObject({ status: 'REFUSED', refusalGround: 'MEANS_NOT_SHOWN', cases: [] });
    const objected = await world.done(bureau, 'legalAidApplicationObject', { id });
    expect(objected).toMatchObject({ objection: 'RAISED' });
    expect(objected.deadlines[1]).toEqual({ rule: 'R-LA-13', state: 'PENDING', dueOn: '2024-03-06' });
    const early = await world.act(head, 'legalAidApplicationGrant', { id });
    expect(refusals(early, 'legalAidApplicationGrant')).toEqual(['NOT_CORRECTED']);
    const corrected = { id, decision: 'CORRECTED', reasons: '符合经济困难条件' };
    await world.done(bureau, 'legalAidApplicationDecideObjection', corrected);
    const granted = await world.done(head, 'legalAidApplicationGrant', { id });
    expect(granted).toMatchObject({ status: 'GRANTED', refusalGround: null, cases: [{ status: 'GRANTED' }] });
    expect(granted.deadlines[1].state).toBe('MET');
  });

  it('takes an application out of the book: the import refuses its row', async () => {
    await world.take('applications', [application('B1')]);
    const [row] = await world.connection.sql`select id from application where number = 'B1'`;
    const id = String(row?.['id']);
    await world.done(reviewer, 'legalAidApplicationSettleMeans', {
      id,
      exempt: 'NO_FIXED_INCOME',
      proved: true,
    });
    const { refused, updated } = await world.take('applications', [application('B1', { 申请人: '李某' })]);
    expect([refused.map(({ property }) => property), updated]).toEqual([['number'], 0]);
    expect(await world.done(head, 'legalAidApplicationGrant', { id })).toMatchObject({
      cases: [{ status: 'GRANTED' }],
    });
  });

  it('leaves the books in order', async () => {
    const books = { kind: 'LegalAidApplication', table: 'application', history: 'application_history' };
    const cases = { kind: 'LegalAidCase', table: 'aid_case', history: 'aid_case_history' };
    expect([...(await faultsInBooks(world, books)), ...(await faultsInBooks(world, cases))]).toEqual([]);
    expect(world.faults).toEqual([]);
  });
});
