import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { qingyuan } from '../../../scripts/demo/geography.ts';
import {
  application,
  archivedCase,
  county,
  grantedApplication,
  migrantCase,
  openCase,
  townships,
} from './cells.ts';
import { legalAidWorld, officer, type LegalAidWorld } from './world.ts';

const year = { from: '2011-01-01', to: '2011-12-31' };
const viewer = officer('990000000000');

describe('the figures of many regions', () => {
  let world: LegalAidWorld;
  const overview = `query ($refs: [_Any!]!, $period: PeriodInput!) { _entities(representations: $refs) { ... on Region {
    code legalAid(period: $period) {
      applications applicationsGranted applicationsWithoutMeansCheck applicationsRefused applicationsWithdrawn grantRate accepted concluded
      concludedByMediation mediatedShare terminated open recipients fastLane lossRecovered { amount }
      subsidiesPaid subsidyAmount { amount }
      byOutcome { outcome cases } byForm { form cases } byMonth { month cases }
      byCategory { category cases recipients lossRecovered { amount } medianDaysToClose } byMatter { matter cases }
    }
    legalAidWorkstations(on: "2011-12-31") { open notices { number } }
    legalAidCoverage(year: 2010) { percentage }
  } } }`;
  const ask = async (codes: readonly string[], as = viewer) =>
    (
      await world.ask(as, overview, {
        refs: codes.map((code) => ({ __typename: 'Region', code })),
        period: year,
      })
    ).data._entities;

  beforeAll(async () => {
    world = await legalAidWorld();
    const refusal = {
      状态: '不予援助',
      困难证明方式: '',
      不予援助理由: '不属于援助事项',
    };
    await world.take('applications', [
      grantedApplication('A1'),
      grantedApplication('A2', { 困难证明方式: '', 免予核查情形: '社会救助、司法救助或者优抚对象' }),
      grantedApplication('A3', refusal),
      application('A4', { 状态: '视为撤回', 通知补充材料日期: '2011-03-02', 办结日期: '2011-03-20' }),
      application('A5', { 收到日期: '2010-12-31' }),
    ]);
    await world.take('cases', [
      archivedCase('C1'),
      archivedCase('C2', { 结案方式: '判决、裁定', 避免和挽回损失: '0.05', 补贴发放日期: '' }),
      openCase('C3', { 状态: '已终止', 终止情形: '其他情形', 结案日期: '2011-04-01' }),
      migrantCase('C4', {
        受援人数: '6',
        避免和挽回损失: '1万元',
        受理日期: '2011-12-31',
        指派日期: '2012-01-02',
      }),
      openCase('C5', {
        所属区划: townships[1]!,
        受理日期: '2011-01-01',
        援助形式: '刑事辩护与代理',
        援助事项: '',
      }),
      openCase('C6', { 受理日期: '2012-01-01', 指派日期: '2012-01-02' }),
    ]);
    await world.take('coverage-reports', [
      { 所属区划: county, 年份: '2010', 覆盖面: '37%', 口径说明: '未注明', 报告日期: '2011-01-20' },
    ]);
  }, 60_000);
  afterAll(() => world.close());

  it('count what became of the applications and cases of the period, the ends included', async () => {
    const [ofCounty, ofTownship, ofVillage] = await ask([county, townships[1]!, '990103400000']);
    expect(ofCounty.legalAid).toMatchObject({
      applications: 4,
      applicationsGranted: 2,
      applicationsWithoutMeansCheck: 1,
      applicationsRefused: 1,
      applicationsWithdrawn: 1,
      grantRate: 2 / 3,
      accepted: 5,
      concluded: 2,
      concludedByMediation: 1,
      mediatedShare: 0.2,
      terminated: 1,
      open: 2,
      recipients: 10,
      fastLane: 1,
      lossRecovered: { amount: '15000.05' },
      subsidiesPaid: 1,
      subsidyAmount: { amount: '600.00' },
      byOutcome: [
        { outcome: 'JUDGMENT', cases: 1 },
        { outcome: 'MEDIATED', cases: 1 },
      ],
      byForm: [
        { form: 'CRIMINAL_DEFENCE', cases: 1 },
        { form: 'CIVIL_ADMINISTRATIVE_AGENCY', cases: 4 },
      ],
      byMonth: [
        { month: '2011-01', cases: 1 },
        { month: '2011-03', cases: 3 },
        { month: '2011-12', cases: 1 },
      ],
      byCategory: [
        {
          ...{ category: 'MIGRANT_WORKER', cases: 1, recipients: 6, lossRecovered: { amount: '10000.00' } },
          medianDaysToClose: null,
        },
        {
          ...{ category: 'ELDERLY', cases: 4, recipients: 4, lossRecovered: { amount: '5000.05' } },
          medianDaysToClose: 46,
        },
      ],
      byMatter: [
        { matter: 'MAINTENANCE', cases: 3 },
        { matter: 'LABOUR_PAY', cases: 1 },
        { matter: null, cases: 1 },
      ],
    });
    expect(ofCounty.legalAidCoverage).toEqual({ percentage: '37.00' });
    expect(ofTownship.legalAid).toMatchObject({ accepted: 1, mediatedShare: 0, open: 1 });
    expect(ofVillage.legalAid).toMatchObject({
      accepted: 0,
      mediatedShare: null,
      grantRate: null,
      lossRecovered: { amount: '0.00' },
      byMatter: [],
    });
  });

  it('hide groups and matters of fewer than five persons from viewers of other departments', async () => {
    const [{ legalAid }] = await ask([county], officer(county, { scopes: ['statistics:read'] }));
    expect(legalAid.accepted).toBe(5);
    expect(legalAid.recipients).toBe(10);
    // Six migrant workers would give the four others away.
    expect(legalAid.byCategory).toEqual([]);
    expect(legalAid.byMatter).toEqual([]);
  });

  it('come from the same number of statements for one township as for twenty', async () => {
    world.statements.length = 0;
    await ask([qingyuan.townships[0]!.code]);
    const one = world.statements.length;
    world.statements.length = 0;
    const answers = await ask(qingyuan.townships.map(({ code }) => code));
    expect(answers).toHaveLength(20);
    expect(world.statements).toHaveLength(one);
    // The totals, five breakdowns, workstations, notices, coverage.
    expect(one).toBe(9);
  });
});
