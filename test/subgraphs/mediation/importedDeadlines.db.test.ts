import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/mediation/index.ts';
import { faultsInBooks } from '../acts.ts';
import { departmentWorld, type Cells, type World } from '../world.ts';
import { dispute, settled, village } from './cells.ts';
import { act, agreement, freshKey, posts, refusedAct, takeRosters } from './clerks.ts';

const { clerk, mediator } = posts;

describe('a dispute that comes from the book', () => {
  let world: World;
  const deadlinesOf = async (number: string) => {
    const query = `{ disputeByNumber(number: "${number}") { id deadlines { rule dueOn state } } }`;
    return (await world.ask(clerk, query)).data.disputeByNumber;
  };
  const recent = { 受理日期: '2024-02-20' };

  beforeAll(async () => {
    world = await departmentWorld(department, '2024-03-01T09:00:00+08:00');
    await takeRosters(world);
    await world.take('disputes', [
      dispute('D1', village, { ...recent, 来源: '法院委托' }),
      dispute('D2', village, { 受理日期: '2024-01-02' }),
      settled('D3', village, { 受理日期: '2024-01-02', 调解成功日期: '2024-01-20' }),
      dispute('D4', village, { ...recent, 调解结果: '一方拒绝', 状态: '一方拒绝' }),
    ]);
  });
  afterAll(() => world.close());

  it('open has the deadlines of one that was taken up here', async () => {
    expect((await deadlinesOf('D1')).deadlines).toEqual([
      { rule: 'R-PM-21', dueOn: '2024-03-20', state: 'PENDING' },
      { rule: 'R-PM-22', dueOn: '2024-03-21', state: 'PENDING' },
    ]);
    const due = await world.ask(
      clerk,
      '{ mediationDeadlines(filter: { state: [OVERDUE] }) { nodes { dispute { number } deadline { rule } } } }',
    );
    expect(due.data.mediationDeadlines.nodes).toEqual([
      { dispute: { number: 'D2' }, deadline: { rule: 'R-PM-21' } },
    ]);
  });

  it('settled has kept them, and one whose day of ending the book does not say has none', async () => {
    expect((await deadlinesOf('D3')).deadlines).toMatchObject([{ rule: 'R-PM-21', state: 'MET' }]);
    expect((await deadlinesOf('D4')).deadlines).toEqual([]);
  });

  it('meets them by the acts that are done to it here', async () => {
    const { id } = await deadlinesOf('D1');
    await act(world, mediator, 'disputeSettle', { id, ...agreement('2024-03-01') });
    expect((await deadlinesOf('D1')).deadlines).toMatchObject([{ state: 'MET' }, { state: 'MET' }]);
    expect(
      await faultsInBooks(world, { kind: 'Dispute', table: 'dispute', history: 'dispute_history' }),
    ).toEqual([]);
  });

  it('has them counted anew when the book is corrected', async () => {
    await world.take('disputes', [
      settled('D2', village, { 受理日期: '2024-01-02', 调解成功日期: '2024-01-30' }),
    ]);
    expect((await deadlinesOf('D2')).deadlines).toMatchObject([{ rule: 'R-PM-21', state: 'MET' }]);
  });

  const enter = (id: string, more: object = {}) => ({
    ...{ id, terms: '甲方于月底前付清', concernsStatus: false, idempotencyKey: freshKey(), ...more },
  });
  const confirmationsOf = async (number: string) => {
    const query = `{ disputeByNumber(number: "${number}") { agreements { form agreedOn }
      confirmations { id status validOn deadlines { rule dueOn state } } } }`;
    return (await world.ask(clerk, query)).data.disputeByNumber;
  };

  it('may be confirmed once its agreement is entered, from the day that the book tells', async () => {
    const days = { 受理日期: '2024-02-01', 调解成功日期: '2024-02-20' };
    await world.take('disputes', [settled('D6', village, days)]);
    const { id } = await deadlinesOf('D6');
    await act(world, clerk, 'disputeAgreementEnter', enter(id));
    const { agreements, confirmations } = await confirmationsOf('D6');
    expect(agreements).toEqual([{ form: 'WRITTEN', agreedOn: '2024-02-20' }]);
    expect(confirmations).toEqual([
      {
        ...{ id: expect.any(String), status: 'AVAILABLE', validOn: '2024-02-20' },
        deadlines: [{ rule: 'R-PM-19', dueOn: '2024-03-21', state: 'PENDING' }],
      },
    ]);
    expect(await refusedAct(world, clerk, 'disputeAgreementEnter', enter(id))).toEqual([
      'AGREEMENT_ON_RECORD',
    ]);
    const apply = { id: confirmations[0].id, appliedOn: '2024-02-28', jointly: true };
    await act(world, clerk, 'judicialConfirmationApply', { ...apply, idempotencyKey: freshKey() });
  });

  it.each<[string, Cells, object]>([
    ['was confirmed already', { 司法确认日期: '2024-02-25' }, {}],
    ['is about status', {}, { concernsStatus: true }],
  ])('is not offered to the court when its agreement %s', async (_why, cells, more) => {
    const number = `D7-${Object.keys(cells).length}`;
    const days = { 受理日期: '2024-02-01', 调解成功日期: '2024-02-20', 调解结果: '口头协议' };
    await world.take('disputes', [settled(number, village, { ...days, ...cells })]);
    const { id } = await deadlinesOf(number);
    await act(world, mediator, 'disputeAgreementEnter', enter(id, more));
    expect(await confirmationsOf(number)).toEqual({
      agreements: [{ form: 'ORAL', agreedOn: '2024-02-20' }],
      confirmations: [],
    });
  });
});
