import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demonstrationPeople } from '../../scripts/identity/people.ts';
import { startTestHub, type TestHub } from './hub.ts';
import { savedOperation } from './operations.ts';

describe('an analyst of the demonstration county', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub('2012-01-15T09:00:00+08:00');
  }, 180_000);
  afterAll(() => hub.close());

  const answer = async (name: string) => {
    const { query, variables } = savedOperation(name);
    const { data, errors } = await hub.ask(demonstrationPeople.analyst.viewer, query, variables);
    expect(errors).toBeUndefined();
    return data.region;
  };

  it('learns what became of a year’s disputes, by tier and month, and what is left on the ledger', async () => {
    const { mediation } = await answer('countyMediation');
    expect(mediation).toMatchObject({
      ...{ accepted: 321, settled: 314, onLedger: 2 },
      byTier: [
        { tier: 'COUNTY', accepted: 16, settled: 12 },
        { tier: 'TOWNSHIP', accepted: 64, settled: 64 },
        { tier: 'VILLAGE', accepted: 241, settled: 238 },
      ],
    });
    const months = mediation.byMonth as { accepted: number; settled: number }[];
    expect(months).toHaveLength(12);
    expect(months.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(321);
    expect(months.reduce((sum, { settled }) => sum + settled, 0)).toBe(314);
  });

  it('learns which referrals were sent, answered and not answered, by pair of departments', async () => {
    const { dispatch, petitions } = await answer('referralsByPair');
    const none = { agreements: 0, consentRefused: 0 };
    expect(dispatch.referralPairs).toEqual([
      {
        ...{ fromDepartment: 'PETITIONS', toDepartment: 'MEDIATION', sent: 24, unanswered: 2 },
        ...{ accepted: 21, returned: 1, concluded: 15, medianAnswerDays: 3.5, ...none },
      },
      {
        ...{ fromDepartment: 'CONSTRUCTION_WAGES', toDepartment: 'LEGAL_AID', sent: 5, unanswered: 1 },
        ...{ accepted: 3, returned: 1, concluded: 3, medianAnswerDays: 2.5, ...none },
      },
      {
        ...{ fromDepartment: 'COURT', toDepartment: 'MEDIATION', sent: 8, unanswered: 1 },
        ...{ accepted: 7, returned: 0, concluded: 5, medianAnswerDays: 5, ...none },
      },
    ]);
    // What mediation accepted is what the petition office says that it diverted.
    expect(petitions.divertedToMediation).toBe(21);
  });

  it('learns what of the budget was paid for cases', async () => {
    const { mediationBudget, caseSubsidies } = await answer('caseSubsidies');
    expect(mediationBudget).toMatchObject({
      total: { amount: '300000.00' },
      subsidyPerAcceptedDispute: { amount: '311.53' },
    });
    expect(caseSubsidies).toEqual({
      ...{ claimed: 300, approved: 275, paid: 275, amountPaid: { amount: '59300.00' } },
    });
  });
});
