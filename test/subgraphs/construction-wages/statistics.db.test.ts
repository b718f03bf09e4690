import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { qingyuan } from '../../../scripts/demo/geography.ts';
import { complaint, county, paidComplaint } from './cells.ts';
import type { World } from '../world.ts';
import { officer, wagesWorld } from './world.ts';

const year = { from: '2011-01-01', to: '2011-12-31' };
const viewer = officer('990000000000');

describe('the figures of many regions', () => {
  let world: World;
  beforeAll(async () => {
    world = await wagesWorld();
    await world.take('complaints', [complaint('C1'), paidComplaint('C2')]);
  }, 60_000);
  afterAll(() => world.close());

  it('cost the same number of statements for 20 regions as for one', async () => {
    const overview = `query ($refs: [_Any!]!, $period: PeriodInput!) { _entities(representations: $refs) { ... on Region {
      constructionWages(period: $period) { complaints workersAffected recoveryRate byStatus { status } byFinding { finding } byMonth { month }
        payroll { due } deposits { count } acceptance { stage } inspections { campaign } } } } }`;
    const statementsFor = async (codes: readonly string[], scopes: string[]): Promise<number> => {
      world.statements.length = 0;
      const refs = codes.map((code) => ({ __typename: 'Region', code }));
      const { data } = await world.ask({ ...viewer, scopes }, overview, { refs, period: year });
      expect(data._entities).toHaveLength(codes.length);
      return world.statements.length;
    };
    const codes = qingyuan.townships.map(({ code }) => code);
    const own = ['construction-wages:read', 'statistics:read'];
    // Totals, three breakdowns, payroll, deposits, acceptance, inspections; outsiders' workers are one more.
    for (const some of [codes.slice(0, 1), codes]) {
      expect(await statementsFor(some, own)).toBe(8);
      expect(await statementsFor(some, ['statistics:read'])).toBe(9);
    }
    expect(world.faults).toEqual([]);
  });

  it('are rates of their counts, and none of nothing', async () => {
    const { data } = await world.ask(
      viewer,
      `query ($refs: [_Any!]!, $period: PeriodInput!) { _entities(representations: $refs) { ... on Region { constructionWages(period: $period) {
        complaints open closed medianDaysToPayment recoveryRate workersPerComplaint recoveredPerComplaint { amount } recoveredPerWorker { amount }
        byStatus { status complaints recovered { amount } } byFinding { finding complaints } payroll { submissionRate } } } } }`,
      { refs: [county, '990102000000'].map((code) => ({ __typename: 'Region', code })), period: year },
    );
    const [whole, empty] = data._entities.map(
      (each: { constructionWages: object }) => each.constructionWages,
    );
    expect(whole).toEqual({
      complaints: 2,
      open: 1,
      closed: 1,
      medianDaysToPayment: 31,
      recoveryRate: 0.5,
      workersPerComplaint: 8,
      recoveredPerComplaint: { amount: '20000.00' },
      recoveredPerWorker: { amount: '2500.00' },
      byStatus: [
        { status: 'INVESTIGATING', complaints: 1, recovered: { amount: '0.00' } },
        { status: 'CLOSED', complaints: 1, recovered: { amount: '40000.00' } },
      ],
      byFinding: [{ finding: 'ARREARS_PAID', complaints: 1 }],
      payroll: { submissionRate: null },
    });
    expect(empty).toMatchObject({
      complaints: 0,
      recoveryRate: null,
      workersPerComplaint: null,
      recoveredPerComplaint: null,
      recoveredPerWorker: null,
      byStatus: [],
    });
  });
});
