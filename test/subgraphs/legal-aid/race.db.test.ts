import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { both, faultsInBooks, rounds } from '../acts.ts';
import { finance, handsAt, head, type Hands } from './hands.ts';

const cases = { kind: 'LegalAidCase', table: 'aid_case', history: 'aid_case_history' };
const applications = { kind: 'LegalAidApplication', table: 'application', history: 'application_history' };

describe('two officers who act on the same record at once', () => {
  let world: Hands;
  beforeAll(async () => {
    world = await handsAt('2024-03-01T09:00:00+08:00');
  });
  afterAll(() => world.close());

  it('grant one case for one application, each time', async () => {
    for (let round = 0; round < rounds(20); round += 1) {
      const id = await world.inReview({ form: 'ADVICE', matter: null });
      const ask = () => world.act(head, 'legalAidApplicationGrant', { id });
      const { done, codes } = await both('legalAidApplicationGrant', [ask, ask]);
      expect(done).toBe(1);
      expect(['CHANGED_MEANWHILE', 'NOT_IN_THIS_STATE']).toContain(codes[0]);
      const [row] = await world.connection.sql`select count(*)::int as n from aid_case c
        join application a on a.number = c.application_number where a.id = ${id}`;
      expect(row?.['n']).toBe(1);
    }
    expect([...(await faultsInBooks(world, cases)), ...(await faultsInBooks(world, applications))]).toEqual(
      [],
    );
  }, 600_000);

  it('pay one subsidy for one case, each time', async () => {
    for (let round = 0; round < rounds(5); round += 1) {
      const id = await world.fileReviewed();
      await world.done(head, 'legalAidCaseApproveSubsidy', { id });
      const ask = () => world.act(finance, 'legalAidCasePaySubsidy', { id });
      const { done, codes } = await both('legalAidCasePaySubsidy', [ask, ask]);
      expect(done).toBe(1);
      expect(['CHANGED_MEANWHILE', 'NOT_IN_THIS_STATE']).toContain(codes[0]);
      const [row] = await world.connection.sql`select count(*)::int as n from aid_case_history
        where case_id = ${id} and act = '发放补贴'`;
      expect(row?.['n']).toBe(1);
    }
    expect(await faultsInBooks(world, cases)).toEqual([]);
  }, 600_000);
});
