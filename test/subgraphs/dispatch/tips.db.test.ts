import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../schema/viewer.ts';
import { department } from '../../../subgraphs/dispatch/index.ts';
import { both, faultsInBooks, refusals } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { county, neighbour } from './cells.ts';
import { court, landBureau } from './office.ts';
import {
  askTip,
  doneTip,
  provenTip,
  receivedTip,
  telling,
  tipInChecking,
  tipPeople,
  tipStrangers,
} from './tipOffice.ts';

const { desk, head, checker, second, payer } = tipPeople;
const progress = `query ($code: String!) { tipByReceipt(receiptCode: $code) {
  status result reward { amount { amount } paidOn } identityReleasedAt } }`;
const lines = '{ tips(status: [RECEIVED, CHECKING]) { totalCount nodes { id } } }';
const inbox = '{ tipInbox { totalCount nodes { id facts nextActs } } }';

describe('tips', () => {
  let world: World;
  const stands = async (code: string) => (await world.ask(desk, progress, { code })).data.tipByReceipt;
  const seen = async (viewer: Viewer, id: string) =>
    (await world.ask(viewer, `{ tip(id: "${id}") { facts } }`)).data.tip;

  beforeAll(async () => {
    world = await departmentWorld(department, '2024-03-11T09:00:00+08:00');
  });
  afterAll(() => world.close());

  it('go from reception to the seal, and whoever has the code learns how they stand', async () => {
    const { id, number, code } = await receivedTip(world);
    expect(code).toMatch(/^([2-9A-Z]{4}-){3}[2-9A-Z]{4}$/);
    expect(await stands(code)).toEqual({
      ...{ status: 'RECEIVED', result: null, reward: null, identityReleasedAt: null },
    });
    world.clock.now = new Date('2024-03-14T09:00:00+08:00');
    const named = { account: checker.subject, body: court };
    const { line } = await doneTip(world, head, 'tipCheckersName', { id, checkers: [named] });
    expect(line).toEqual({
      ...{ id, number, status: 'CHECKING', kind: 'OFFICIAL_MISCONDUCT', county: { code: county } },
      ...{ days: 3, result: null, reward: null, nextActs: ['tipCheckersName'] },
    });
    expect((await world.ask(checker, inbox)).data.tipInbox).toEqual({
      totalCount: 1,
      nodes: [{ id, facts: telling.facts, nextActs: ['tipConclude'] }],
    });
    const conclusion = { id, result: 'SUBSTANTIATED', findings: '清单与账册不符' };
    expect((await doneTip(world, checker, 'tipConclude', conclusion)).tip).toMatchObject({
      ...{ status: 'SUBSTANTIATED', region: { code: telling.region }, organization: { code: landBureau } },
      ...{ project: null, otherBody: null, receivedOn: '2024-03-11', nextActs: ['tipOutcomeTell'] },
      history: [
        { act: '受理举报', note: null },
        { act: '指定核查人', note: null },
        { act: '作出核查结论', note: '清单与账册不符' },
      ],
    });
    expect(await stands(code)).toMatchObject({ status: 'CHECKING', result: null });
    await doneTip(world, checker, 'tipOutcomeTell', { id });
    expect(await stands(code)).toMatchObject({ status: 'OUTCOME_TOLD', result: 'SUBSTANTIATED' });
    await doneTip(world, head, 'tipRewardDecide', { id, amount: '500' });
    const early = await askTip(world, head, 'tipSeal', { id });
    expect(refusals(early, 'tipSeal')).toEqual(['REWARD_NOT_PAID']);
    const due = `{ tipRewardByReceipt(receiptCode: "${code}") { amount { amount } decidedOn paidOn } }`;
    expect((await world.ask(payer, due)).data.tipRewardByReceipt).toEqual({
      ...{ amount: { amount: '500.00' }, decidedOn: '2024-03-14', paidOn: null },
    });
    expect((await doneTip(world, payer, 'tipRewardPay', { receiptCode: code.toLowerCase() })).reward).toEqual(
      {
        ...{ amount: { amount: '500.00', currency: 'CNY' }, decidedOn: '2024-03-14', paidOn: '2024-03-14' },
      },
    );
    expect(await stands(code)).toMatchObject({ status: 'REWARDED', reward: { paidOn: '2024-03-14' } });
    const sealed = await doneTip(world, head, 'tipSeal', { id });
    expect(sealed.line).toMatchObject({ status: 'SEALED', days: 3, nextActs: [] });
    const late = await askTip(world, checker, 'tipOutcomeTell', { id });
    expect(refusals(late, 'tipOutcomeTell')).toEqual(['NOT_IN_THIS_STATE']);
  });

  it('are for nobody but their own posts, and not for whom they are about, whatever posts those hold', async () => {
    const { id, code } = await tipInChecking(world);
    for (const viewer of [checker, second]) expect(await seen(viewer, id)).toEqual({ facts: telling.facts });
    for (const viewer of [desk, head, payer, ...Object.values(tipStrangers)]) {
      expect([viewer.subject, await seen(viewer, id)]).toEqual([viewer.subject, null]);
      expect([viewer.subject, (await world.ask(viewer, inbox)).data.tipInbox.totalCount]).toEqual([
        viewer.subject,
        0,
      ]);
    }
    for (const viewer of [desk, checker, payer, ...Object.values(tipStrangers)]) {
      expect((await world.ask(viewer, lines)).data.tips).toEqual({ totalCount: 0, nodes: [] });
    }
    expect((await world.ask(head, lines)).data.tips.nodes).toContainEqual({ id });
    const all = (await world.ask(head, '{ tips { totalCount } }')).data.tips;
    expect(all.totalCount).toBeGreaterThan((await world.ask(head, lines)).data.tips.totalCount);
    const { accused, neighbour: afar, reader } = tipStrangers;
    for (const viewer of [accused, afar])
      expect((await world.ask(viewer, progress, { code })).data.tipByReceipt).toBeNull();
    for (const viewer of [reader, head, checker, payer]) {
      const { errors } = await world.ask(viewer, progress, { code });
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
    }
  });

  it('are acted on by nobody whom they are about, nor by a checker of others', async () => {
    const { id, code } = await tipInChecking(world);
    const { accused, accusedUnderACheckersAccount, checkerOfOthers } = tipStrangers;
    const conclusion = { id, result: 'NOT_SUBSTANTIATED', findings: '无' };
    for (const viewer of [accused, accusedUnderACheckersAccount, checkerOfOthers]) {
      const answer = await askTip(world, viewer, 'tipConclude', conclusion);
      expect([viewer.subject, refusals(answer, 'tipConclude')]).toEqual([viewer.subject, ['NOT_FOUND']]);
    }
    const sealed = await askTip(world, accused, 'tipSeal', { id });
    expect(refusals(sealed, 'tipSeal')).toEqual(['NOT_FOUND']);
    const paid = await askTip(world, accused, 'tipRewardPay', { receiptCode: code });
    expect(paid.data.tipRewardPay.userErrors).toEqual([{ code: 'NOT_FOUND', field: 'receiptCode' }]);
  });

  it('are told to no other department and stand in no list of cases', async () => {
    await receivedTip(world);
    const [{ n } = { n: -1 }] = await world.connection.sql<{ n: number }[]>`
      select count(*)::int as n from outbox where type like '%tip%' or subject like 'Tip%' or data::text like '%举%'`;
    expect(n).toBe(0);
    const query = '{ cases { nodes { number } } }';
    expect(JSON.stringify((await world.ask(tipStrangers.reader, query)).data)).not.toContain('举');
  });

  it('have numbers by which nobody learns of another one', async () => {
    const numbers = [(await receivedTip(world)).number, (await receivedTip(world)).number];
    for (const number of numbers) expect(number).toMatch(/^990101举\d{8}〔2024〕0001号$/);
  });

  it('give their code once: the same key again says so and takes down nothing', async () => {
    const input = { ...telling, idempotencyKey: 'twice' };
    const first = await doneTip(world, desk, 'tipReceive', input);
    expect(first).toMatchObject({ isReceived: true, receiptCode: expect.any(String), zh: null, en: null });
    expect(await doneTip(world, desk, 'tipReceive', input)).toMatchObject({
      ...{ isReceived: true, receiptCode: null },
      zh: expect.stringContaining('重新受理'),
      en: expect.stringContaining('new key'),
    });
    const outside = { ...telling, region: neighbour, idempotencyKey: 'outside' };
    expect((await askTip(world, desk, 'tipReceive', outside)).data.tipReceive).toMatchObject({
      ...{ isReceived: false, receiptCode: null, zh: null },
      userErrors: [{ code: 'OUTSIDE_YOUR_REGION', field: 'region' }],
    });
  });

  it('are never checked by three, also when two heads name at once', async () => {
    const { id } = await receivedTip(world);
    const name = (...accounts: string[]) =>
      askTip(world, head, 'tipCheckersName', {
        ...{ id, checkers: accounts.map((account) => ({ account, body: court })) },
      });
    expect((await both('tipCheckersName', [() => name('x', 'y'), () => name('z')])).done).toBe(1);
    const [row] = await world.connection.sql`select checker_accounts from tip where id = ${id}`;
    expect([['x', 'y'], ['z']]).toContainEqual(row?.['checker_accounts']);
    const third = world.connection
      .sql`update tip set checker_accounts = '{a,b,c}', checker_body_codes = '{a,b,c}'
      where id = ${id}`;
    await expect(third).rejects.toThrow(/tip_checkers/);
  });

  it('are paid once, against the right code, by somebody other than who decided', async () => {
    const { id, code } = await provenTip(world);
    const pay = (viewer: Viewer, receiptCode: string) =>
      askTip(world, viewer, 'tipRewardPay', { receiptCode });
    expect(refusals(await pay(payer, code), 'tipRewardPay')).toEqual(['REWARD_NOT_DECIDED']);
    const both2 = { ...head, scopes: ['dispatch:centre-head', 'dispatch:tip-payer'] };
    await doneTip(world, both2, 'tipRewardDecide', { id, amount: '200.00' });
    expect(refusals(await pay(both2, code), 'tipRewardPay')).toEqual(['ANOTHER_PAYS']);
    expect(refusals(await pay(payer, 'AAAA-BBBB-CCCC-DDDD'), 'tipRewardPay')).toEqual(['NOT_FOUND']);
    const wrong = '{ tipRewardByReceipt(receiptCode: "AAAA-BBBB-CCCC-DDDD") { paidOn } }';
    expect((await world.ask(payer, wrong)).data.tipRewardByReceipt).toBeNull();
    const { errors } = await world.ask(desk, wrong);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
    const asks = [() => pay(payer, code), () => pay(payer, code)] as const;
    expect((await both('tipRewardPay', asks)).done).toBe(1);
    expect(refusals(await pay(payer, code), 'tipRewardPay')).toEqual(['NOT_IN_THIS_STATE']);
  });

  it('leave nothing of what they say in the log when the database fails', async () => {
    await world.connection.sql`alter table tip add constraint no_more check (false) not valid`;
    const input = { ...telling, idempotencyKey: 'in vain' };
    const { errors } = await askTip(world, desk, 'tipReceive', input);
    await world.connection.sql`alter table tip drop constraint no_more`;
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['DEPARTMENT_ERROR']);
    const [fault] = world.faults;
    expect(inspect(fault, { depth: 9, showHidden: true })).toMatch(
      /Failed query \(23514\): insert into "tip"[^]* at /,
    );
    expect(inspect(fault, { depth: 9, showHidden: true })).not.toContain(telling.facts);
  });

  it('leave books that are in order', async () => {
    const books = { kind: 'Tip', table: 'tip', history: 'tip_history', untold: 'true' };
    expect(await faultsInBooks(world, books)).toEqual([]);
  });
});
