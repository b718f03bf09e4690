import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/mediation/index.ts';
import { faultsInBooks } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { dispute, settled, village } from './cells.ts';
import { act, agreement, posts, takeRosters } from './clerks.ts';

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
});
