import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/mediation/index.ts';
import { departmentWorld, type Cells, type World } from '../world.ts';
import {
  analyst,
  clerk,
  committee,
  committees,
  county,
  dispute,
  neighbour,
  settled,
  town,
  township,
  village,
  whole,
  year,
} from './cells.ts';

const report = (place: string, month: string): Cells => ({
  调委会编号: `TW${place}`,
  所在地: place,
  月份: month,
  报送日期: '2011-12-28',
});
const subsidy = (number: string, of: string, more: Cells = {}): Cells => ({
  编号: number,
  调解编号: of,
  所在地: town,
  状态: '已发放',
  金额: '200.50',
  申报日期: '2011-02-02',
  发放日期: '2011-12-31',
  ...more,
});
const entry = (number: string, heldOn: string, more: Cells = {}): Cells => ({
  编号: number,
  日期: heldOn,
  调委会编号: `TW${town}`,
  所在地: town,
  主题: '排查',
  发现纠纷数: '1',
  ...more,
});
const review = (code: string, place: string, rank: string): Cells => ({
  机构代码: code,
  所在地: place,
  年份: '2009',
  得分: '96.5',
  全市名次: rank,
});
const budget = (place: string, purpose: string, amount: string): Cells => ({
  所在地: place,
  年份: '2011',
  用途: purpose,
  金额: amount,
});

describe('the work of mediation', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department);
    await world.take('committees', [
      ...committees,
      committee('990101102000', '乡镇调解中心', '乡镇', { 设立日期: '2011-03-02' }),
      committee('990101103000', '乡镇调解中心', '乡镇', { 撤销日期: '2011-03-01' }),
    ]);
    await world.take('disputes', [
      settled('D1', town),
      settled('D2', town),
      dispute('D3', village),
      settled('D4', township),
      dispute('D5', county, { 受理日期: '2010-12-31' }),
    ]);
    await world.take('monthly-reports', [
      report(town, '2011-01'),
      report(town, '2011年2月'),
      report(township, '2011-12'),
      report(town, '2010-12'),
    ]);
    await world.take('subsidies', [
      subsidy('B1', 'D1'),
      subsidy('B2', 'D2', { 金额: '99.49', 申报日期: year.to }),
      subsidy('B3', 'D3', { 状态: '已批准', 发放日期: '', 所在地: village }),
      subsidy('B4', 'D4', { 状态: '未批准', 发放日期: '', 所在地: township }),
      subsidy('B5', 'D5', { 申报日期: '2010-12-31', 发放日期: '2011-01-01' }),
    ]);
    await world.take('sweep-register', [
      entry('P1', year.from),
      entry('P2', year.to),
      entry('P3', '2012-01-01'),
    ]);
    await world.take('study-minutes', [
      { 编号: 'X1', 日期: year.from, 调委会编号: `TW${town}`, 所在地: village, 主题: '学习' },
    ]);
    await world.take('dossier-reviews', [
      review('S1', town, '3'),
      review('S2', township, '10'),
      review('S3', county, '11'),
      review('S4', neighbour, '1'),
    ]);
    await world.take('budgets', [
      budget(county, '聘任调解员和专职人民调解员基本工资', '10万元'),
      budget(county, '个案补贴', '1000'),
      budget(county, '宣传培训', '0.05'),
      budget(neighbour, '宣传培训', '5'),
    ]);
  }, 60_000);
  afterAll(() => world.close());

  const ofRegions = async (codes: readonly string[], field: string, period: object = year) => {
    const refs = codes.map((code) => ({ __typename: 'Region', code }));
    const found = await world.entities(analyst(whole), refs, `... on Region { found: ${field} }`, { period });
    return found.map((region) => region.found);
  };

  // Two centres stood all the year, one from 2 March, one up to 1 March: 12 + 12 + 9 + 2 in 2011.
  it.each([
    [county, '2011-01-01', '2011-12-31', { due: 35, submitted: 3, missing: 32 }],
    [town, '2011-01-01', '2011-12-31', { due: 12, submitted: 2, missing: 10 }],
    [town, '2011-01-02', '2011-02-28', { due: 1, submitted: 1, missing: 0 }],
    [town, '2011-02-01', '2011-02-01', { due: 1, submitted: 1, missing: 0 }],
    [town, '2011-01-31', '2011-01-31', { due: 0, submitted: 0, missing: 0 }],
    [town, '2011-01-30', '2011-03-01', { due: 2, submitted: 1, missing: 1 }],
    ['990101102000', '2011-01-01', '2011-12-31', { due: 9, submitted: 0, missing: 9 }],
    ['990101103000', '2011-01-01', '2011-12-31', { due: 2, submitted: 0, missing: 2 }],
    [village, '2011-01-01', '2011-12-31', { due: 0, submitted: 0, missing: 0 }],
    [neighbour, '2011-01-01', '2011-12-31', { due: 0, submitted: 0, missing: 0 }],
  ])(
    'has monthly reports of %s from %s to %s for the months that begin then',
    async (code, from, to, expected) => {
      const field = 'monthlyReports(period: $period) { due submitted missing }';
      expect(await ofRegions([code], field, { from, to })).toEqual([expected]);
    },
  );

  it('has subsidies by the day of the claim, and those of disputes that are not closed', async () => {
    const field =
      'caseSubsidies(period: $period) { claimed approved paid amountPaid { amount } incompleteDossiers }';
    expect(await ofRegions([county, town, village, neighbour], field)).toEqual([
      { claimed: 4, approved: 3, paid: 2, amountPaid: { amount: '299.99' }, incompleteDossiers: 1 },
      { claimed: 3, approved: 3, paid: 2, amountPaid: { amount: '299.99' }, incompleteDossiers: 1 },
      { claimed: 1, approved: 1, paid: 0, amountPaid: { amount: '0.00' }, incompleteDossiers: 1 },
      { claimed: 0, approved: 0, paid: 0, amountPaid: { amount: '0.00' }, incompleteDossiers: 0 },
    ]);
  });

  it('has a budget of a year, exact to the fen, and what it gives for a dispute', async () => {
    const field = (of: number) =>
      `mediationBudget(year: ${of}) { total { amount } lines { purpose amount { amount } } subsidyPerAcceptedDispute { amount } }`;
    const [own, ofTown, neighbours] = await ofRegions([county, town, neighbour], `${field(2011)}`);
    expect(own).toEqual({
      total: { amount: '101000.05' },
      lines: [
        { purpose: 'WAGES', amount: { amount: '100000.00' } },
        { purpose: 'CASE_SUBSIDY', amount: { amount: '1000.00' } },
        { purpose: 'PUBLICITY_TRAINING', amount: { amount: '0.05' } },
      ],
      // Four were accepted in 2011.
      subsidyPerAcceptedDispute: { amount: '250.00' },
    });
    expect(ofTown).toBeNull();
    expect(neighbours).toMatchObject({ total: { amount: '5.00' }, subsidyPerAcceptedDispute: null });
    expect(await ofRegions([county], field(2010))).toEqual([null]);
  });

  it('has lines of the books, each by its own', async () => {
    const field = (book: string) => `registerEntryCount(book: ${book}, period: $period)`;
    const places = [county, town, village, neighbour];
    expect(await ofRegions(places, field('SWEEP_REGISTER'))).toEqual([2, 2, 0, 0]);
    expect(await ofRegions(places, field('STUDY_MINUTES'))).toEqual([1, 1, 1, 0]);
    expect(await ofRegions(places, field('REVISIT_REGISTER'))).toEqual([0, 0, 0, 0]);
  });

  it('has reviews of dossiers, counted down to a place in the city', async () => {
    const field = (more: string) => `dossierReview(year: 2009${more}) { reviewed withinBestRank }`;
    expect(await ofRegions([county], field(''))).toEqual([{ reviewed: 3, withinBestRank: 2 }]);
    expect(await ofRegions([county], field(', bestRank: 3'))).toEqual([{ reviewed: 3, withinBestRank: 1 }]);
    expect(await ofRegions([village], field(''))).toEqual([{ reviewed: 0, withinBestRank: 0 }]);
  });

  it('is null out of reach, all of it', async () => {
    const selection = `... on Region { monthlyReports(period: $period) { due } caseSubsidies(period: $period) { paid }
      mediationBudget(year: 2011) { total { amount } } dossierReview(year: 2009) { reviewed }
      registerEntryCount(book: SWEEP_REGISTER, period: $period) }`;
    const refs = [{ __typename: 'Region', code: county }];
    for (const viewer of [clerk(town), clerk(neighbour), analyst()]) {
      const [region] = await world.entities(viewer, refs, selection, { period: year });
      expect(region).toEqual({
        __typename: 'Region',
        monthlyReports: null,
        caseSubsidies: null,
        mediationBudget: null,
        dossierReview: null,
        registerEntryCount: null,
      });
    }
  });

  it('of 20 regions costs one statement for each figure', async () => {
    const codes = Array.from({ length: 20 }, (_, t) => `990101${100 + t}000`);
    world.statements.length = 0;
    const found = await ofRegions(
      codes,
      `monthlyReports(period: $period) { due } caseSubsidies(period: $period) { paid }
        mediationBudget(year: 2011) { total { amount } } dossierReview(year: 2009) { reviewed }
        registerEntryCount(book: SWEEP_REGISTER, period: $period)`,
    );
    expect(found).toHaveLength(20);
    expect(world.statements).toHaveLength(5);
  });
});
