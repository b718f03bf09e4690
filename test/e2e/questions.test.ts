import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../schema/viewer.ts';
import { demonstrationPeople, departmentOfficer } from '../../scripts/identity/people.ts';
import { startTestHub, type TestHub } from './hub.ts';
import { savedOperation } from './operations.ts';

const { analyst, dispatcher } = demonstrationPeople;

describe('who asks about the demonstration county', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub('2012-01-15T09:00:00+08:00');
  }, 180_000);
  afterAll(() => hub.close());

  const answer = async (name: string, viewer: Viewer = analyst.viewer, other: object = {}) => {
    const { query, variables } = savedOperation(name);
    const { data, errors } = await hub.ask(viewer, query, { ...variables, ...other });
    expect(errors).toBeUndefined();
    return { ...data, ...data.region };
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
    const { dispatch, petitions, mediation } = await answer('referralsByPair');
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
    const entrusted = { origin: 'ENTRUSTED_PETITION_OFFICE', accepted: 24, settled: 24 };
    expect(mediation.byOrigin).toContainEqual(entrusted);
  });

  it('learns what of the budget was paid for cases, and how many wait for their dossier', async () => {
    const { mediationBudget, caseSubsidies } = await answer('caseSubsidies');
    expect(mediationBudget).toMatchObject({
      total: { amount: '300000.00' },
      subsidyPerAcceptedDispute: { amount: '311.53' },
    });
    expect(caseSubsidies).toEqual({
      ...{ claimed: 300, approved: 275, paid: 275, amountPaid: { amount: '59300.00' } },
      incompleteDossiers: 3,
    });
  });

  it('learns how many aid cases ended by mediation, and which agreements the court confirmed in thirty days', async () => {
    const { legalAid, legalAidCases } = await answer('aidByMediation', dispatcher.viewer);
    expect(legalAid).toEqual({ accepted: 20, concludedByMediation: 10, mediatedShare: 0.5 });
    expect(legalAidCases.totalCount).toBe(10);
    const nodes = legalAidCases.nodes as {
      dispute: { number: string; confirmedWithin30Days: boolean | null };
    }[];
    expect(
      nodes.filter(({ dispute }) => dispute.confirmedWithin30Days).map(({ dispute }) => dispute),
    ).toEqual([
      {
        ...{ number: '安调〔2011〕0030号', result: 'SETTLED_WRITTEN', settledOn: '2011-02-19' },
        ...{ confirmedOn: '2011-03-18', confirmedWithin30Days: true },
      },
      {
        ...{ number: '安调〔2011〕0015号', result: 'SETTLED_WRITTEN', settledOn: '2011-02-10' },
        ...{ confirmedOn: '2011-02-24', confirmedWithin30Days: true },
      },
    ]);
    const period = { from: '2010-01-01', to: '2010-12-31' };
    const before = await answer('aidByMediation', dispatcher.viewer, { period });
    expect(before).toMatchObject({ legalAid: { mediatedShare: 0.625 }, legalAidCases: { totalCount: 210 } });
  });

  it('learns how migrant workers came to their wages, by totals and times', async () => {
    const { constructionWages, legalAid, mediation, dispatch } = await answer('migrantWorkersPath');
    expect(constructionWages).toEqual({
      ...{ complaints: 52, workersAffected: 416, medianDaysToPayment: 28 },
      ...{ arrears: { amount: '2854050.00' }, recovered: { amount: '2080000.00' } },
    });
    expect(legalAid).toEqual({
      ...{ applicationsWithoutMeansCheck: 9, fastLane: 9 },
      byCategory: [
        {
          ...{ category: 'MIGRANT_WORKER', cases: 9, recipients: 24, medianDaysToClose: 40 },
          lossRecovered: { amount: '105000.00' },
        },
      ],
    });
    expect(mediation.byKind).toContainEqual({ kind: 'WAGE_ARREARS', accepted: 6, settled: 6 });
    expect(dispatch.referralPairs).toContainEqual({
      ...{ fromDepartment: 'CONSTRUCTION_WAGES', toDepartment: 'LEGAL_AID', sent: 5, accepted: 3 },
      ...{ concluded: 3, agreements: 0, medianAnswerDays: 2.5 },
    });
  });

  it('learns that nobody was tracked for longer than the law allows, and not how many were tracked', async () => {
    const { communityCorrection } = await answer('trackingApprovals');
    expect(communityCorrection).toEqual({ onRegister: 81, tracked: null, trackedBeyondLaw: 0 });
  });

  it('learns where at least five come home from prison next month, but from the department alone', async () => {
    const officer = departmentOfficer('community-correction', ['county-officer'], null);
    const county = await answer('releasesNextMonth', officer);
    expect(county).toMatchObject({
      nextMonth: { releasesDue: 15 },
      before: { releasesDue: 24, releasesHandedOver: 21 },
    });
    const townships = (nodes: { nextMonth: { releasesDue: number | null } | null }[]) =>
      nodes.map(({ nextMonth }) => nextMonth?.releasesDue);
    // Of the 15, six live in six other townships, and nobody in the last.
    expect(townships(county.children.nodes)).toEqual([9, null, null, null, null, null, null, 0]);
    const outside = await answer('releasesNextMonth');
    expect(outside).toMatchObject({
      nextMonth: null,
      before: { releasesDue: null, releasesHandedOver: null },
    });
    expect(new Set(townships(outside.children.nodes))).toEqual(new Set([undefined]));
  });
});
