import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/community-correction/index.ts';
import { readCells, registerOf, type Cells, type World } from '../world.ts';
import {
  completed,
  county,
  handover,
  inCustody,
  notFound,
  released,
  sanction,
  subject,
  support,
  tracking,
  verified,
} from './cells.ts';
import { correctionWorld, officer } from './world.ts';

const written = { inserted: 0, updated: 0, unchanged: 0, refused: [] };
const faultsOf = (register: string, cells: Cells): string[] =>
  readCells(registerOf(department, register), cells).faults.map(({ property }) => property);

describe('a line of a register', () => {
  it.each([
    ['correction-subjects', subject('S')],
    ['correction-subjects', completed('S')],
    ['correction-sanctions', sanction('J', 'S')],
    ['electronic-tracking', tracking('T', 'S')],
    ['reintegration-register', released('R')],
    ['reintegration-register', inCustody('R')],
    ['release-handovers', handover('H', 'R')],
    ['support-measures', support('M', 'R')],
    ['identity-verifications', verified('V')],
    ['identity-verifications', notFound('V')],
  ])('of %s is read when it is sound', (register, cells) => {
    expect(faultsOf(register, cells)).toEqual([]);
  });

  it.each([
    ['correction-subjects', subject('S'), '管理类别', 'supervisionClass', '重点'],
    ['correction-subjects', subject('S'), '矫正类别', 'kind', '拘役'],
    ['correction-subjects', subject('S'), '状态', 'status', '在逃'],
    ['correction-subjects', subject('S'), '是否未成年', 'isMinor', '不详'],
    ['correction-subjects', subject('S'), '是否外地法院判决', 'decidedElsewhere', '外地'],
    [
      'correction-subjects',
      subject('S'),
      '负责机构代码',
      'responsibleOrganizationCode',
      '11990101000100028F',
    ],
    ['correction-subjects', subject('S'), '接收日期', 'openedOn', '2011-02-30'],
    ['correction-subjects', subject('S'), '矫正方案日期', 'planOn', '三月'],
    ['correction-subjects', subject('S'), '矫正小组日期', 'groupOn', '三月'],
    ['correction-subjects', subject('S'), '期满日期', 'termEndsOn', '长期'],
    ['correction-subjects', subject('S'), '终止日期', 'closedOn', '期满'],
    ['correction-subjects', subject('S'), '编号', 'number', '号'.repeat(61)],
    ['correction-subjects', subject('S'), '姓名', 'name', '名'.repeat(41)],
    ['correction-sanctions', sanction('J', 'S'), '奖惩种类', 'sanction', '罚款'],
    ['correction-sanctions', sanction('J', 'S'), '决定日期', 'decidedOn', '13月'],
    ['electronic-tracking', tracking('T', 'S'), '法定情形', 'ground', '风险较高'],
    ['electronic-tracking', tracking('T', 'S'), '批准日期', 'approvedOn', '五月'],
    ['electronic-tracking', tracking('T', 'S'), '起始日期', 'fromDay', '五月'],
    ['electronic-tracking', tracking('T', 'S'), '终止日期', 'toDay', '长期'],
    ['electronic-tracking', tracking('T', 'S'), '解除日期', 'liftedOn', '未解除'],
    ['reintegration-register', released('R'), '状态', 'status', '失踪'],
    ['reintegration-register', released('R'), '是否未成年', 'isMinor', '?'],
    ['reintegration-register', released('R'), '登记日期', 'openedOn', '二月'],
    ['reintegration-register', released('R'), '释放日期', 'releasedOn', '三月'],
    ['reintegration-register', released('R'), '衔接日期', 'handedOverOn', '三月'],
    ['reintegration-register', released('R'), '重新犯罪日期', 'reoffendedOn', '没有'],
    ['release-handovers', handover('H', 'R'), '状态', 'status', '逾期'],
    ['release-handovers', handover('H', 'R'), '应释放日期', 'releaseDueOn', '三月'],
    ['support-measures', support('M', 'R'), '帮扶类别', 'kind', '扶贫'],
    ['support-measures', support('M', 'R'), '是否接受', 'accepted', '考虑中'],
    ['identity-verifications', verified('V'), '核查结果', 'result', '不详'],
    ['identity-verifications', verified('V'), '假姓名', 'falseName', '张三'],
    ['identity-verifications', verified('V'), '核查日期', 'checkedOn', '三月'],
  ])('of %s is refused for one cell: %j, %s', (register, cells, title, property, cell) => {
    expect(faultsOf(register, { ...cells, [title]: cell })).toEqual([property]);
  });

  it.each([
    ['correction-subjects', subject('S', { 状态: '已解矫' }), 'closedOn'],
    ['correction-subjects', subject('S', { 终止日期: '2011-09-01' }), 'closedOn'],
    ['electronic-tracking', tracking('T', 'S', { 终止日期: '2011-08-03' }), 'toDay'],
    ['reintegration-register', released('R', { 状态: '期满结束' }), 'closedOn'],
    ['reintegration-register', released('R', { 状态: '本人谢绝' }), 'closedOn'],
    ['reintegration-register', inCustody('R', { 释放日期: '2011-03-10' }), 'releasedOn'],
    ['release-handovers', handover('H', 'R', { 交接日期: '' }), 'handedOverOn'],
    ['identity-verifications', verified('V', { 核查结果: '信息不符' }), 'result'],
  ])('of %s is refused when its columns do not fit: %j', (register, cells, property) => {
    expect(faultsOf(register, cells)).toEqual([property]);
  });

  it('says what the law allows of electronic tracking', () => {
    const { faults } = readCells(
      registerOf(department, 'electronic-tracking'),
      tracking('T', 'S', { 终止日期: '2011-12-31' }),
    );
    expect(faults.map(({ message }) => message)).toEqual([
      '电子定位每次不得超过三个月（社区矫正法第二十九条）',
    ]);
  });

  it.each(department.registers.map(({ name }) => name))(
    'of %s has examples that its columns read',
    (name) => {
      const context = { region: (text: string) => ({ ok: true as const, value: text }) };
      const unread = Object.values(registerOf(department, name).columns).filter(
        (column) => !column.parse(column.example, context).ok,
      );
      expect(unread.map(({ title }) => title)).toEqual([]);
    },
  );

  it('has no column for a place, a phone or a number of a person', () => {
    const titles = department.registers.flatMap(({ columns }) =>
      Object.values(columns as Record<string, { title: string; aliases: readonly string[] }>).flatMap(
        ({ title, aliases }) => [title, ...aliases],
      ),
    );
    expect(
      titles.filter((title) => /坐标|经度|纬度|位置|轨迹|电话|手机|身份证|身份号码|住址|民族/.test(title)),
    ).toEqual([]);
  });
});

describe('the registers of the department', () => {
  let world: World;
  beforeAll(async () => {
    world = await correctionWorld();
    await world.take('correction-subjects', [
      subject('S1'),
      completed('S2'),
      subject('S3', { 矫正类别: '管制' }),
    ]);
    await world.take('reintegration-register', [released('R1'), inCustody('R2')]);
  }, 60_000);
  afterAll(() => world.close());

  const acts = async (
    field: 'correctionSubjects' | 'reintegrationCases',
    number: string,
  ): Promise<string[]> => {
    const { data } = await world.ask(
      officer(county),
      `{ ${field} { nodes { number history { act status } } } }`,
    );
    const node = data[field].nodes.find((each: { number: string }) => each.number === number);
    return node.history.map(({ act, status }: { act: string; status: string }) => `${act} ${status}`);
  };

  it.each([
    ['correction-subjects', [subject('X1'), completed('X2')], { 管理类别: '宽管' }],
    ['correction-sanctions', [sanction('J1', 'S1'), sanction('J2', 'S2')], { 奖惩种类: '警告' }],
    ['electronic-tracking', [tracking('T1', 'S1'), tracking('T2', 'S3')], { 解除日期: '2011-07-01' }],
    ['reintegration-register', [released('X3'), inCustody('X4')], { 重新犯罪日期: '2011-09-01' }],
    ['release-handovers', [handover('H1', 'R1'), handover('H2', 'R2')], { 接回日期: '2011-03-11' }],
    ['support-measures', [support('M1', 'R1'), support('M2', 'R2')], { 是否接受: '否' }],
    ['identity-verifications', [verified('V1'), notFound('V2')], { 核查日期: '2011-03-02' }],
  ])('%s taken twice are unchanged, and a correction is an update', async (register, rows, mended) => {
    expect(await world.take(register, rows)).toEqual({ ...written, inserted: 2 });
    expect(await world.take(register, rows)).toEqual({ ...written, unchanged: 2 });
    const corrected = [{ ...rows[0], ...mended } as Cells, rows[1] as Cells];
    expect(await world.take(register, corrected)).toEqual({ ...written, updated: 1, unchanged: 1 });
    expect(await world.take(register, corrected)).toEqual({ ...written, unchanged: 2 });
  });

  it('tell the history of a person under correction once, and note a correction', async () => {
    const story = ['接收 ENROLLED', '制定矫正方案 UNDER_CORRECTION', '已解矫 COMPLETED'];
    await world.take('correction-subjects', [completed('S10')]);
    await world.take('correction-subjects', [completed('S10')]);
    expect(await acts('correctionSubjects', 'S10')).toEqual(story);
    await world.take('correction-subjects', [completed('S10', { 管理类别: '宽管' })]);
    expect(await acts('correctionSubjects', 'S10')).toEqual([...story, '登记簿更正 COMPLETED']);
  });

  it('tell no reception of who has not been received', async () => {
    await world.take('correction-subjects', [subject('S11', { 状态: '未按时报到' })]);
    expect(await acts('correctionSubjects', 'S11')).toEqual(['未按时报到 NOT_REPORTED']);
  });

  it('tell the history of help in the order of its days, to the end that it came to', async () => {
    await world.take('reintegration-register', [
      released('R10', { 状态: '本人谢绝', 终止日期: '2011-06-01' }),
      released('R11', { 登记日期: '2011-03-20' }),
      inCustody('R12', { 状态: '信息不符' }),
    ]);
    expect(await acts('reintegrationCases', 'R10')).toEqual([
      '登记 PRE_RELEASE',
      '衔接 HANDED_OVER',
      '本人谢绝 DECLINED',
    ]);
    expect(await acts('reintegrationCases', 'R11')).toEqual(['衔接 HANDED_OVER', '登记 SUPPORT_OFFERED']);
    expect(await acts('reintegrationCases', 'R12')).toEqual(['登记 MISMATCH']);
  });

  it('tell of the deadline of reporting in where they tell of legal force, and write it anew when corrected', async () => {
    const clock = async (number: string): Promise<object[]> => {
      const { data } = await world.ask(
        officer(county),
        `{ correctionSubjects(filter: { number: "${number}" }) { nodes {
             effectiveOn reportedOn deadlines { rule boundParty startedOn dueOn state metOn } } } }`,
      );
      return data.correctionSubjects.nodes[0].deadlines;
    };
    const legalForce = { 裁判生效日期: '2011-02-20' };
    await world.take('correction-subjects', [
      subject('D1', { ...legalForce, 状态: '已通知', 矫正方案日期: '', 矫正小组日期: '' }),
      subject('D2', { ...legalForce, 报到日期: '2011-03-04' }),
      subject('D3', { ...legalForce, 矫正类别: '暂予监外执行', 报到日期: '2011-02-25' }),
      subject('D4'),
      subject('D5', legalForce),
    ]);
    const due = { startedOn: '2011-02-20', dueOn: '2011-03-02' };
    const person = { rule: 'R-CC-4', boundParty: 'PERSON', ...due };
    expect(await clock('D1')).toEqual([{ ...person, state: 'LAPSED', metOn: null }]);
    expect(await clock('D2')).toEqual([{ ...person, state: 'MET_LATE', metOn: '2011-03-04' }]);
    expect(await clock('D3')).toEqual([
      { rule: 'R-CC-4-HANDOVER', boundParty: 'AUTHORITY', ...due, state: 'MET', metOn: '2011-02-25' },
    ]);
    expect([await clock('D4'), await clock('D5')]).toEqual([[], []]);
    await world.take('correction-subjects', [subject('D2', { ...legalForce, 报到日期: '2011-03-01' })]);
    expect(await clock('D2')).toEqual([{ ...person, state: 'MET', metOn: '2011-03-01' }]);
  });

  it('tell of a minor’s deadlines to the department’s officers alone', async () => {
    const minor = { 裁判生效日期: '2011-02-20', 是否未成年: '是', 报到日期: '2011-02-21' };
    const due = async (roles: readonly ('OFFICER' | 'ANALYST')[]): Promise<number> => {
      const query = '{ correctionDeadlines { totalCount } }';
      const { data } = await world.ask(officer(county, { roles: [...roles] }), query);
      return data.correctionDeadlines.totalCount;
    };
    const before = [await due(['OFFICER']), await due(['ANALYST'])];
    await world.take('correction-subjects', [subject('D6', minor)]);
    expect([await due(['OFFICER']), await due(['ANALYST'])]).toEqual([before[0]! + 1, before[1]]);
  });

  it('refuse by row what names an unknown person or case, and write the rest', async () => {
    const subjects = '社区矫正对象登记簿里没有 S9，请核对编号或先导入该登记簿';
    const cases = '安置帮教登记簿里没有 R9，请核对编号或先导入该登记簿';
    const refused = (register: string, rows: readonly Cells[]) => world.take(register, rows);
    expect(await refused('electronic-tracking', [tracking('T20', 'S9'), tracking('T21', 'S1')])).toEqual({
      ...written,
      inserted: 1,
      refused: [{ index: 0, property: 'subjectNumber', message: subjects }],
    });
    expect(await refused('correction-sanctions', [sanction('J20', 'S1'), sanction('J21', 'S9')])).toEqual({
      ...written,
      inserted: 1,
      refused: [{ index: 1, property: 'subjectNumber', message: subjects }],
    });
    expect(await refused('support-measures', [support('M20', 'R9'), support('M21', 'R1')])).toEqual({
      ...written,
      inserted: 1,
      refused: [{ index: 0, property: 'caseNumber', message: cases }],
    });
    expect(await refused('release-handovers', [handover('H20', 'R9')])).toEqual({
      ...written,
      refused: [{ index: 0, property: 'caseNumber', message: cases }],
    });
  });

  it('refuse a tracking or a sanction outside of the correction', async () => {
    const result = await world.take('electronic-tracking', [
      tracking('T30', 'S1', { 批准日期: '2011-02-01' }),
      tracking('T31', 'S2', { 起始日期: '2011-08-01', 终止日期: '2011-10-01' }),
    ]);
    expect(result.refused.map(({ index, property }) => `${index} ${property}`)).toEqual([
      '0 approvedOn',
      '1 liftedOn',
    ]);
    const { refused } = await world.take('correction-sanctions', [
      sanction('J30', 'S3', { 奖惩种类: '提请撤销缓刑、撤销假释' }),
      sanction('J31', 'S1', { 奖惩种类: '提请收监执行' }),
      sanction('J32', 'S2', { 决定日期: '2011-09-02' }),
    ]);
    expect(refused.map(({ index, property }) => `${index} ${property}`)).toEqual([
      '0 sanction',
      '1 sanction',
      '2 decidedOn',
    ]);
  });

  it('hold one handover of a case', async () => {
    await world.take('reintegration-register', [released('R20'), released('R21')]);
    const { inserted, refused } = await world.take('release-handovers', [
      handover('H30', 'R20'),
      handover('H31', 'R20'),
      handover('H32', 'R21'),
    ]);
    expect({ inserted, refused }).toEqual({
      inserted: 2,
      refused: [{ index: 1, property: 'caseNumber', message: 'R20 的衔接已登记为 H30，请核对编号' }],
    });
    const [again] = (await world.take('release-handovers', [handover('H33', 'R21')])).refused;
    expect(again).toMatchObject({ index: 0, property: 'caseNumber' });
  });
});
