import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mediationFiles } from '../../../scripts/demo/mediation/index.ts';
import { department } from '../../../subgraphs/mediation/index.ts';
import { departmentWorld, readCells, registerOf, type Cells, type World } from '../world.ts';
import { clerk, committee, committees, county, dispute, settled, town, village, whole } from './cells.ts';

const none = { inserted: 0, updated: 0, unchanged: 0, refused: [] };
const unknownCommittee = {
  property: 'committeeNumber',
  message: expect.stringContaining('调委会名册里没有 TW0'),
};
const subsidy = (number: string, of: string, more: Cells = {}): Cells => ({
  编号: number,
  调解编号: of,
  所在地: town,
  状态: '已申报',
  金额: '200',
  申报日期: '2011-04-02',
  ...more,
});
const report = (more: Cells = {}): Cells => ({
  调委会编号: `TW${town}`,
  所在地: town,
  月份: '2011-03',
  报送日期: '2011-03-28',
  ...more,
});
const person = { 编号: 'R1', 调委会编号: `TW${town}`, 姓名: '张某甲' };

describe('a register of mediation', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department);
    await world.take('committees', committees);
    await world.take('disputes', [settled('D1', town), settled('D2', town)]);
  }, 60_000);
  afterAll(() => world.close());

  const rowsOf: Record<string, Cells[]> = {
    committees,
    'committee-members': [{ ...person, 职务: '主任', 是否女性: '否', 当选日期: '2011-01-10' }],
    mediators: [{ ...person, 聘用方式: '专职', 聘任日期: '2011-01-10' }],
    'information-officers': [{ 编号: 'R1', 所在地: village, 姓名: '张某甲', 聘任日期: '2011-01-10' }],
    disputes: [settled('D1', town), dispute('D9', village, { 涉及金额: '1,000元' })],
    'study-minutes': [
      { 编号: 'X1', 日期: '2011-01-10', 调委会编号: `TW${town}`, 所在地: town, 主题: '学习' },
    ],
    'publicity-register': [
      { 编号: 'X2', 日期: '2011-01-10', 调委会编号: `TW${town}`, 所在地: town, 主题: '宣传' },
    ],
    'sweep-register': [
      {
        编号: 'X3',
        日期: '2011-01-10',
        调委会编号: `TW${town}`,
        所在地: town,
        主题: '排查',
        发现纠纷数: '2',
      },
    ],
    'revisit-register': [
      { 编号: 'X4', 日期: '2011-01-10', 调委会编号: `TW${town}`, 所在地: town, 主题: '回访', 调解编号: 'D1' },
    ],
    'monthly-reports': [report()],
    budgets: [{ 所在地: county, 年份: '2011', 用途: '个案补贴', 金额: '10万元' }],
    subsidies: [subsidy('B1', 'D1')],
    'dossier-reviews': [{ 机构代码: 'S1', 所在地: town, 年份: '2009', 得分: '96.5', 全市名次: '3' }],
  };

  it('is known to these tests', () => {
    expect(Object.keys(rowsOf).sort()).toEqual(department.registers.map(({ name }) => name).sort());
  });

  it.each(Object.keys(rowsOf))('changes nothing when it comes twice: %s', async (name) => {
    const rows = rowsOf[name] ?? [];
    await world.take(name, rows);
    expect(await world.take(name, rows)).toEqual({ ...none, unchanged: rows.length });
  });

  it.each(Object.keys(rowsOf))('has examples that its columns can read: %s', (name) => {
    const context = { region: (text: string) => ({ ok: true as const, value: text }) };
    const columns = Object.values(registerOf(department, name).columns);
    const unread = columns.filter((column) => !column.parse(column.example, context).ok);
    expect(unread.map(({ title }) => title)).toEqual([]);
  });

  it.each([
    'committee-members',
    'mediators',
    'study-minutes',
    'sweep-register',
    'monthly-reports',
    'disputes',
  ])('refuses the rows of a committee that is not registered, and writes the others: %s', async (name) => {
    const [row = {}] = rowsOf[name] ?? [];
    const fresh = name === 'monthly-reports' ? { 月份: '2011-07' } : { 编号: `${name}-1` };
    const stray = name === 'monthly-reports' ? { 月份: '2011-08' } : { 编号: `${name}-2` };
    const result = await world.take(name, [
      { ...row, ...stray, 调委会编号: 'TW0' },
      { ...row, ...fresh },
    ]);
    expect(result).toEqual({ ...none, inserted: 1, refused: [{ index: 0, ...unknownCommittee }] });
  });

  it('refuses subsidies of unknown disputes and a second one of a dispute', async () => {
    const rows = [subsidy('B10', 'D0'), subsidy('B11', 'D2'), subsidy('B12', 'D2')];
    const result = await world.take('subsidies', rows);
    expect(result).toMatchObject({
      inserted: 1,
      refused: [
        { index: 0, property: 'disputeNumber', message: expect.stringContaining('纠纷调解登记簿里没有 D0') },
        { index: 2, property: 'disputeNumber', message: expect.stringContaining('只能登记一次') },
      ],
    });
  });

  it('notes a correction of a dispute once, and keeps its id', async () => {
    const read = async () => {
      const query = '... on Dispute { id status history { act status } }';
      return (await world.entities(clerk(whole), [{ __typename: 'Dispute', number: 'D5' }], query))[0];
    };
    await world.take('disputes', [dispute('D5', village)]);
    const before = await read();
    expect(before.history).toEqual([{ act: '受理', status: 'ACCEPTED' }]);
    const mended = settled('D5', village, { 状态: '调解成功' });
    expect(await world.take('disputes', [mended])).toEqual({ ...none, updated: 1 });
    expect(await world.take('disputes', [mended])).toEqual({ ...none, unchanged: 1 });
    const after = await read();
    expect(after.id).toBe(before.id);
    expect(after.history).toEqual([...before.history, { act: '登记簿更正', status: 'SETTLED' }]);
  });

  it.each<[string, Cells, string[]]>([
    ['disputes', settled('X', town, { 调解成功日期: '' }), ['settledOn: 调解成功的要填写成功日期']],
    [
      'disputes',
      dispute('X', town, { 调解成功日期: '2011-04-01' }),
      ['settledOn: 未调解成功的不应填写成功日期，请留空或改正结果'],
    ],
    [
      'disputes',
      settled('X', town, {
        调解成功日期: '2011-03-04',
        销号日期: '2011-03-04',
        反弹日期: '2011-03-04',
        司法确认日期: '2011-03-04',
      }),
      ['settledOn', 'closedOn', 'relapsedOn', 'confirmedOn'].map((name) => `${name}: 早于受理日期，请核对`),
    ],
    [
      'disputes',
      settled('X', town, { 销号日期: '2012-01-05', 是否挂账: '是' }),
      ['onLedger: 已销号的不再挂账，请核对'],
    ],
    ['disputes', dispute('X', town, { 当事人数: '1' }), ['partyCount: 请填写 2 到 10000 之间的整数']],
    ['committees', committee(town, '专业性调解组织', '县'), ['sector: 专业性调解组织要填写专业领域']],
    [
      'committees',
      committee(town, '乡镇调解中心', '乡镇', { 撤销日期: '2010-12-19' }),
      ['dissolvedOn: 早于设立日期，请核对'],
    ],
    [
      'committee-members',
      { ...rowsOf['committee-members']?.[0], 离任日期: '2011-01-09' },
      ['leftOn: 早于当选日期，请核对'],
    ],
    ['mediators', { ...rowsOf['mediators']?.[0], 离任日期: '2011-01-09' }, ['leftOn: 早于聘任日期，请核对']],
    [
      'information-officers',
      { ...rowsOf['information-officers']?.[0], 离任日期: '2011-01-09' },
      ['leftOn: 早于聘任日期，请核对'],
    ],
    ['subsidies', subsidy('X', 'D1', { 状态: '已发放' }), ['paidOn: 已发放的要有发放日期，未发放的要留空']],
    [
      'subsidies',
      subsidy('X', 'D1', { 发放日期: '2011-04-03' }),
      ['paidOn: 已发放的要有发放日期，未发放的要留空'],
    ],
    [
      'subsidies',
      subsidy('X', 'D1', { 状态: '已发放', 发放日期: '2011-04-01' }),
      ['paidOn: 早于申报日期，请核对'],
    ],
    ['monthly-reports', report({ 月份: '2011-13' }), ['month: 请填写月份，例如 2011-03']],
    [
      'dossier-reviews',
      { ...rowsOf['dossier-reviews']?.[0], 得分: '100.5' },
      ['score: 请填写 0 到 100 的分数，最多两位小数'],
    ],
  ])('finds what is wrong in a row or between its columns: %s', (name, cells, expected) => {
    const { faults } = readCells(registerOf(department, name), cells);
    expect(faults.map(({ property, message }) => `${property}: ${message}`)).toEqual(expected);
  });

  it('of the demonstration counties has no faults', () => {
    for (const file of mediationFiles()) {
      const register = registerOf(department, file.register);
      expect([file.title, file.rows.flatMap((cells) => readCells(register, cells).faults)]).toEqual([
        file.title,
        [],
      ]);
    }
  });
});
