import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actor } from '../acts.ts';
import { archivedCase, county, grantedApplication, openCase } from './cells.ts';
import { finance, grader, handsAt, head, otherTown, town, type Hands } from './hands.ts';

const query = `query ($code: ID!, $period: PeriodInput!) {
  _entities(representations: [{ __typename: "Region", code: $code }]) { ... on Region { legalAidReport(period: $period) {
    applicationsReceived applicationsGranted applicationsRefused casesOpened casesConcluded casesTerminated
    lossRecovered { amount } subsidiesPaid subsidyFunds { amount } qualityReviewed byQualityGrade { grade cases } } } } }`;

describe('what is published of legal aid (R-LA-17)', () => {
  let world: Hands;
  const published = async (code: string, from: string, to: string, viewer = head) => {
    const { data, errors } = await world.ask(viewer, query, { code, period: { from, to } });
    if (errors) throw new Error(JSON.stringify(errors));
    return data._entities[0].legalAidReport;
  };

  beforeAll(async () => {
    world = await handsAt('2024-03-01T09:00:00+08:00');
    await world.take('applications', [
      grantedApplication('A1'),
      grantedApplication('A2', { 状态: '不予援助', 不予援助理由: '不属于援助事项', 困难证明方式: '' }),
    ]);
    await world.take('cases', [
      archivedCase('C1'),
      openCase('C2', { 状态: '已终止', 终止情形: '其他情形', 结案日期: '2011-05-01' }),
    ]);
    const id = await world.fileReviewed();
    await world.done(head, 'legalAidCaseApproveSubsidy', { id });
    await world.done(finance, 'legalAidCasePaySubsidy', { id });
    await world.done(grader, 'legalAidCaseReviewQuality', { id, grade: 'GOOD', findings: '材料齐全' });
    await world.fileReviewed();
  });
  afterAll(() => world.close());

  it('counts each thing in the period in which it happened', async () => {
    expect(await published(county, '2011-01-01', '2011-04-30')).toEqual({
      applicationsReceived: 2,
      applicationsGranted: 1,
      applicationsRefused: 1,
      casesOpened: 2,
      casesConcluded: 1,
      casesTerminated: 0,
      lossRecovered: { amount: '5000.00' },
      subsidiesPaid: 0,
      subsidyFunds: { amount: '0.00' },
      qualityReviewed: 0,
      byQualityGrade: [],
    });
    expect(await published(county, '2011-05-01', '2011-12-31')).toMatchObject({
      casesOpened: 0,
      casesConcluded: 0,
      casesTerminated: 1,
      subsidiesPaid: 1,
      subsidyFunds: { amount: '600.00' },
    });
    expect(await published(county, '2024-01-01', '2024-12-31')).toMatchObject({
      applicationsReceived: 2,
      applicationsGranted: 2,
      casesOpened: 2,
      casesConcluded: 2,
      subsidiesPaid: 1,
      subsidyFunds: { amount: '1200.00' },
      qualityReviewed: 1,
      byQualityGrade: [{ grade: 'GOOD', cases: 1 }],
    });
  });

  it('adds up over neighbouring periods and over the units below', async () => {
    const whole = await published(county, '2011-01-01', '2024-12-31');
    expect([whole.casesOpened, whole.subsidyFunds.amount]).toEqual([4, '1800.00']);
    expect(await published(town, '2011-01-01', '2024-12-31')).toEqual(whole);
    expect((await published(otherTown, '2011-01-01', '2024-12-31')).casesOpened).toBe(0);
  });

  it('is nobody’s outside the reach', async () => {
    const stranger = actor('legal-aid', otherTown);
    expect(await published(county, '2011-01-01', '2011-12-31', stranger)).toBeNull();
  });
});
