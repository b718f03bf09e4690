import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsInBooks } from '../acts.ts';
import { application, openCase } from './cells.ts';
import { handsAt, head, lawyer, type Hands } from './hands.ts';

const asked = (more: object = {}) =>
  application('A-1', { 收到日期: '2024-03-01', 援助形式: '法律咨询', ...more });
const given = (more: object = {}) => {
  const { 指派日期: _on, 承办人类别: _kind, 承办人: _who, ...waiting } = openCase('C-1');
  return { ...waiting, 申请编号: 'A-0', 受理日期: '2024-03-01', 状态: '待指派', ...more };
};

describe('an application and a case that come from the books', () => {
  let world: Hands;
  beforeAll(async () => {
    world = await handsAt('2024-03-04T09:00:00+08:00');
  });
  afterAll(() => world.close());

  const due = async () => {
    const { data } = await world.ask(
      head,
      `{ legalAidDeadlines { nodes { deadline { rule state startedOn dueOn }
        legalAidApplication { number } legalAidCase { number } } } }`,
    );
    return data.legalAidDeadlines.nodes.map(
      // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape of the data is the query's
      ({ deadline, legalAidApplication, legalAidCase }: any) =>
        `${(legalAidApplication ?? legalAidCase).number} ${deadline.rule} ${deadline.dueOn} ${deadline.state}`,
    );
  };

  it('have the days that their lines tell, also when a line is corrected', async () => {
    await world.take('applications', [asked()]);
    await world.take('cases', [given()]);
    const told = ['C-1 R-LA-6-ASSIGN 2024-03-04 PENDING', 'A-1 R-LA-6-DECIDE 2024-03-08 PENDING'];
    expect(await due()).toEqual(told);
    await world.take('applications', [asked({ 案情简况: '更正' })]);
    expect(await due()).toEqual(told);
    await world.take('applications', [asked({ 收到日期: '2024-02-29' })]);
    expect(await due()).toEqual([
      'C-1 R-LA-6-ASSIGN 2024-03-04 PENDING',
      'A-1 R-LA-6-DECIDE 2024-03-07 PENDING',
    ]);
  });

  it('have none of the years before the Law', async () => {
    await world.take('applications', [application('A-2011')]);
    await world.take('cases', [openCase('C-2011', { 申请编号: 'A-2011' })]);
    expect((await due()).filter((line: string) => line.includes('2011'))).toEqual([]);
  });

  it('meet them by acts in the hub', async () => {
    const { data } = await world.ask(
      head,
      '{ legalAidApplicationByNumber(number: "A-1") { id } legalAidCaseByNumber(number: "C-1") { id } }',
    );
    await world.done(head, 'legalAidApplicationGrant', { id: data.legalAidApplicationByNumber.id });
    world.clock.now = new Date('2024-03-05T09:00:00+08:00');
    const assigned = await world.done(head, 'legalAidCaseAssign', {
      ...{ id: data.legalAidCaseByNumber.id, providerKind: 'LAWYER', providerName: '李某乙' },
      assignee: lawyer.subject,
    });
    expect(assigned.deadlines).toEqual([{ rule: 'R-LA-6-ASSIGN', dueOn: '2024-03-04', state: 'MET_LATE' }]);
    expect((await due()).filter((line: string) => line.startsWith('A-1'))).toEqual([
      'A-1 R-LA-6-DECIDE 2024-03-07 MET',
    ]);
    const books = { kind: 'LegalAidCase', table: 'aid_case', history: 'aid_case_history' };
    expect(await faultsInBooks(world, books)).toEqual([]);
  });
});
