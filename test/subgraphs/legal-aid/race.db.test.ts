import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { both, faultsInBooks, rounds } from '../acts.ts';
import { application, openCase } from './cells.ts';
import { bureau, bureauHead, finance, handsAt, head, type Hands } from './hands.ts';
import type { Cells } from './world.ts';

const cases = { kind: 'LegalAidCase', table: 'aid_case', history: 'aid_case_history' };
const applications = { kind: 'LegalAidApplication', table: 'application', history: 'application_history' };
const proceedings = { kind: 'LegalAidFraudCase', table: 'aid_fraud', history: 'aid_fraud_history' };

/** What two who race read of the record: not more than why they were refused. */
const nothing = '';

/** A case of the book that is over; its way there is not what is raced for. */
const ended = { 结案日期: '2024-02-10', 指派日期: '2024-01-03', 受理日期: '2024-01-02' };

describe('two officers who act on the same record at once', () => {
  let world: Hands;
  beforeAll(async () => {
    world = await handsAt('2024-03-01T09:00:00+08:00');
  });
  afterAll(() => world.close());

  /** Takes as many lines into a book as there are rounds; the ids of their records, in order. */
  const taken = async (register: string, table: string, count: number, line: (number: string) => Cells) => {
    const numbers = Array.from({ length: count }, (_, round) => `${table}-${String(round).padStart(6, '0')}`);
    for (let start = 0; start < count; start += 500) {
      const { inserted } = await world.take(register, numbers.slice(start, start + 500).map(line));
      expect(inserted).toBe(Math.min(500, count - start));
    }
    const { sql } = world.connection;
    const rows = await sql`select id from ${sql(table)} where number in ${sql(numbers)} order by number`;
    return rows.map(({ id }) => id as string);
  };

  it('grant one case for one application, each time', async () => {
    const ids = await taken('applications', 'application', rounds(20), (number) =>
      application(number, { 收到日期: '2024-02-28', 援助形式: '法律咨询' }),
    );
    for (const id of ids) {
      const ask = () => world.act(head, 'legalAidApplicationGrant', { id }, nothing);
      const { done, codes } = await both('legalAidApplicationGrant', [ask, ask]);
      expect(done).toBe(1);
      expect(['CHANGED_MEANWHILE', 'NOT_IN_THIS_STATE']).toContain(codes[0]);
    }
    const { sql } = world.connection;
    const opened = await sql`select count(c.id)::int as n from application a
      left join aid_case c on c.application_number = a.number where a.id in ${sql(ids)} group by a.id`;
    expect(opened.map(({ n }) => n)).toEqual(ids.map(() => 1));
    expect([...(await faultsInBooks(world, cases)), ...(await faultsInBooks(world, applications))]).toEqual(
      [],
    );
  }, 600_000);

  it('pay one subsidy for one case, each time', async () => {
    const ids = await taken('cases', 'aid_case', rounds(5), (number) =>
      openCase(number, {
        ...{ ...ended, 状态: '已审卷', 结案方式: '调解', 交卷日期: '2024-02-20', 审卷日期: '2024-02-25' },
      }),
    );
    for (const id of ids) {
      await world.act(head, 'legalAidCaseApproveSubsidy', { id }, nothing);
      const ask = () => world.act(finance, 'legalAidCasePaySubsidy', { id }, nothing);
      const { done, codes } = await both('legalAidCasePaySubsidy', [ask, ask]);
      expect(done).toBe(1);
      expect(['CHANGED_MEANWHILE', 'NOT_IN_THIS_STATE']).toContain(codes[0]);
    }
    const { sql } = world.connection;
    const paid = await sql`select count(*)::int as n from aid_case_history
      where case_id in ${sql(ids)} and act = '发放补贴' group by case_id`;
    expect(paid.map(({ n }) => n)).toEqual(ids.map(() => 1));
    expect(await faultsInBooks(world, cases)).toEqual([]);
  }, 600_000);

  it('take what is owed once, each time', async () => {
    const fraud = '以欺骗等不正当手段获得法律援助';
    const line = { ...ended, 案号: 'fraud-1', 状态: '已终止', 终止情形: fraud };
    await world.take('cases', [openCase('fraud-1', line)]);
    const [aidCase] = await world.connection.sql`select id from aid_case where number = 'fraud-1'`;
    const opening = { case: aidCase?.['id'] as string, summary: '伪造证明' };
    const { id } = await world.done(bureau, 'legalAidFraudCaseOpen', opening);
    const sums = { id, cost: '100', fine: '0', reasons: '伪造证明' };
    await world.done(bureau, 'legalAidFraudCaseNotify', { ...sums, rightsTold: true });
    await world.done(bureau, 'legalAidFraudCaseHear', { id, waived: true });
    await world.done(bureauHead, 'legalAidFraudCaseDecide', sums);
    const pay = (amount: string) => () =>
      world.act(finance, 'legalAidFraudCaseRecordPayment', { id, kind: 'COST', amount }, nothing);
    for (let round = 0; round < rounds(5); round += 1) {
      const { done, codes } = await both('legalAidFraudCaseRecordPayment', [pay('100'), pay('100')]);
      expect(done).toBe(1);
      expect(['CHANGED_MEANWHILE', 'AMOUNT_NOT_RIGHT']).toContain(codes[0]);
      await pay('-100')();
    }
    const [row] = await world.connection.sql`select count(*)::int as n, sum(amount)::text as sum
      from aid_fraud_payment where fraud_id = ${id}`;
    expect(row).toEqual({ n: 2 * rounds(5), sum: '0.00' });
    expect(await faultsInBooks(world, proceedings)).toEqual([]);
  }, 600_000);
});
