import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { petitionsFiles } from '../../../scripts/demo/petitions/index.ts';
import { accusation, answeredClaim, auditBody, claim, landBureau, review } from './cells.ts';
import { officer, petitionsWorld, readRow, registerNamed, type PetitionsWorld } from './world.ts';

const columnsOf = Object.values;
const written = { inserted: 0, updated: 0, unchanged: 0, refused: [] };

describe('a register of the petition office', () => {
  let world: PetitionsWorld;
  beforeAll(async () => {
    world = await petitionsWorld();
    await world.take('petitions', [answeredClaim('P1'), answeredClaim('P2'), claim('P3')]);
  }, 60_000);
  afterAll(() => world.close());

  const history = async (number: string): Promise<string[]> => {
    const { data } = await world.ask(
      officer('990000000000'),
      `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Petition { history { act } } } }`,
      { refs: [{ __typename: 'Petition', number }] },
    );
    return data._entities[0].history.map(({ act }: { act: string }) => act);
  };

  it.each(['petitions', 'review-requests', 'leader-cases', 'reception-schedules', 'reception-days'])(
    'has examples that its columns can read: %s',
    (name) => {
      const context = { region: (text: string) => ({ ok: true as const, value: text }) };
      const unread = columnsOf(registerNamed(name).columns).filter(
        (column) => !column.parse(column.example, context).ok,
      );
      expect(unread.map(({ title }) => title)).toEqual([]);
    },
  );

  it('changes nothing when the same file comes twice, and notes a correction', async () => {
    const rows = [answeredClaim('P4'), claim('P5')];
    expect(await world.take('petitions', rows)).toEqual({ ...written, inserted: 2 });
    expect(await world.take('petitions', rows)).toEqual({ ...written, unchanged: 2 });
    expect(await history('P5')).toEqual(['登记', '转送', '受理告知']);
    const mended = [answeredClaim('P4'), claim('P5', { 督办日期: '2011-05-01' })];
    expect(await world.take('petitions', mended)).toEqual({ ...written, updated: 1, unchanged: 1 });
    expect(await history('P5')).toEqual(['登记', '转送', '受理告知', '登记簿更正']);
  });

  it('leaves the state as it is when a matter is pressed', async () => {
    await world.take('petitions', [claim('P6', { 督办日期: '2011-03-09' })]);
    const { data } = await world.ask(
      officer('990000000000'),
      `{ _entities(representations: [{ __typename: "Petition", number: "P6" }]) { ... on Petition { history { act status } } } }`,
    );
    expect(data._entities[0].history[2]).toEqual({ act: '督办', status: 'TRANSFERRED' });
  });

  it('refuses an accusation without the accused body, or one passed to it', () => {
    const read = (cells: Record<string, string>) => () => readRow(registerNamed('petitions'), cells);
    expect(read(accusation('X'))).not.toThrow();
    expect(read(accusation('X', { 被检举控告单位代码: '' }))).toThrow(/须填写被检举控告单位代码/);
    expect(read(accusation('X', { 有权处理单位代码: landBureau }))).toThrow(/不得转交被检举控告的单位/);
  });

  it('takes reviews in their order and tells them to the history once', async () => {
    const first = review('R1', 'P1');
    const final = review('R2', 'P1', {
      阶段: '复核',
      状态: '已终结',
      申请日期: '2011-06-20',
      答复日期: '2011-07-15',
    });
    expect(await world.take('review-requests', [first, final])).toEqual({ ...written, inserted: 2 });
    const acts = ['登记', '转送', '受理告知', '出具处理意见', '申请复查', '复查答复', '申请复核', '复核答复'];
    expect(await history('P1')).toEqual(acts);
    expect(await world.take('review-requests', [first, final])).toEqual({ ...written, unchanged: 2 });
    expect(await history('P1')).toEqual(acts);
    expect(await world.take('review-requests', [{ ...first, 结论: '变更' }, final])).toEqual({
      ...written,
      updated: 1,
      unchanged: 1,
    });
    expect((await history('P1')).at(-1)).toBe('复查复核登记簿更正');
  });

  it('tells the periods of reviews, which a corrected line of the other register leaves alone', async () => {
    const told = async (number: string) => {
      const { data } = await world.ask(
        officer('990000000000'),
        `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Petition {
          deadlines { rule dueOn metOn state pausedDays } } } }`,
        { refs: [{ __typename: 'Petition', number }] },
      );
      return data._entities[0].deadlines.map(Object.values);
    };
    const final = { 阶段: '复核', 状态: '已申请', 申请日期: '2011-06-20', 答复日期: '', 结论: '' };
    const asked = review('R31', 'P7', { ...final, 听证占用天数: '5' });
    await world.take('petitions', [answeredClaim('P7')]);
    await world.take('review-requests', [review('R30', 'P7'), asked]);
    const [registered, noticed, handled] = [
      ['R-PE-6', '2011-03-16', '2011-03-08', 'MET', 0],
      ['R-PE-8', '2011-03-23', '2011-03-10', 'MET', 0],
      ['R-PE-12', '2011-05-09', '2011-04-20', 'MET', 0],
    ];
    const reviewed = ['R-PE-15', '2011-06-01', '2011-05-27', 'MET', 0];
    // 30 days and the 5 of the hearing.
    const open = ['R-PE-16', '2011-07-25', null, 'OVERDUE', 5];
    expect(await told('P7')).toEqual([registered, noticed, handled, reviewed, open]);
    await world.take('review-requests', [{ ...asked, 状态: '已终结', 答复日期: '2011-08-01', 结论: '维持' }]);
    await world.take('petitions', [answeredClaim('P7', { 督办日期: '2011-04-21' })]);
    const late = ['R-PE-16', '2011-07-25', '2011-08-01', 'MET_LATE', 5];
    expect(await told('P7')).toEqual([registered, noticed, handled, reviewed, late]);
  });

  it('refuses a review by row, and writes the rest', async () => {
    const result = await world.take('review-requests', [
      review('R10', 'P2'),
      review('R11', 'P2'),
      review('R12', 'P9'),
      review('R13', 'P3'),
      review('R14', 'P4', { 申请日期: '2011-04-19' }),
      review('R15', 'P4', { 阶段: '复核', 状态: '已终结' }),
    ]);
    expect(result.inserted).toBe(1);
    const faults = result.refused.map(({ index, property, message }) => `${index} ${property}: ${message}`);
    expect(faults).toEqual([
      '1 stage: P2 的复查已登记为 R10，请核对编号',
      '2 petitionNumber: 信访事项登记簿里没有 P9，请核对编号或先导入信访事项登记簿',
      '3 petitionNumber: P3 尚未出具处理意见，不能复查，请核对',
      '4 requestedOn: 申请日期早于处理意见日期（2011-04-20），请核对',
      '5 stage: P4 没有复查记录，不能复核，请先登记复查',
    ]);
  });

  it('takes a final review that stands before its review in the file', async () => {
    const final = review('R21', 'P4', {
      阶段: '复核',
      状态: '已终结',
      申请日期: '2011-06-20',
      答复日期: '2011-07-15',
    });
    expect(await world.take('review-requests', [final, review('R20', 'P4')])).toEqual({
      ...written,
      inserted: 2,
    });
  });

  it("takes leaders' cases of petitions that are registered", async () => {
    const charge = {
      编号: 'L1',
      信访事项编号: 'P2',
      包案领导职务: '县长',
      状态: '办理中',
      包案日期: '2011-05-10',
    };
    const rows = [charge, { ...charge, 编号: 'L2', 信访事项编号: 'P9' }];
    expect(await world.take('leader-cases', rows)).toMatchObject({ inserted: 1, refused: [{ index: 1 }] });
    expect(await world.take('leader-cases', rows)).toMatchObject({ inserted: 0, unchanged: 1 });
    expect((await history('P2')).filter((act) => act.startsWith('领导包案'))).toEqual(['领导包案（县长）']);
  });
});

describe("the demonstration counties' registers", () => {
  let world: PetitionsWorld;
  beforeAll(async () => {
    world = await petitionsWorld();
  }, 60_000);
  afterAll(() => world.close());

  it('are taken whole, and twice makes no difference', async () => {
    for (const { register, rows } of petitionsFiles()) {
      expect(await world.take(register, rows)).toEqual({ ...written, inserted: rows.length });
    }
    const lines = await world.count('petition_history');
    for (const { register, rows } of petitionsFiles()) {
      expect(await world.take(register, rows)).toEqual({ ...written, unchanged: rows.length });
    }
    expect(await world.count('petition_history')).toBe(lines);
  }, 60_000);

  it('give 180 petitions in 2011 of which ten went to a review and three through all tiers', async () => {
    // The petition office's own figures: the ones that have the 15 accusations.
    const office = { body: auditBody, scopes: ['petitions:read', 'petitions:petition-office-head'] };
    const { data } = await world.ask(
      officer('990000000000', office),
      `query ($period: PeriodInput!) { _entities(representations: [{ __typename: "Region", code: "990101000000" }]) {
        ... on Region { petitions(period: $period) { registered divertedToMediation byStage { stage entered answered } } }
      } }`,
      { period: { from: '2011-01-01', to: '2011-12-31' } },
    );
    expect(data._entities[0].petitions).toEqual({
      registered: 180,
      divertedToMediation: 21,
      byStage: [
        { stage: 'HANDLING', entered: 88, answered: 62 },
        { stage: 'REVIEW', entered: 10, answered: 10 },
        { stage: 'FINAL_REVIEW', entered: 4, answered: 3 },
      ],
    });
  });

  it('show 12 days of mediators on duty, one missed day of leaders, and days moved from weekends', async () => {
    const { data } = await world.ask(
      officer('990000000000'),
      `query ($refs: [_Any!]!, $period: PeriodInput!) { _entities(representations: $refs) { ... on Region {
        mediators: receptionDays(period: $period) { due held heldOnDay missing }
        leaders: receptionDays(period: $period, kind: LEADER_RECEPTION) { due held missing }
      } } }`,
      {
        refs: ['990101000000', '990103000000'].map((code) => ({ __typename: 'Region', code })),
        period: { from: '2011-01-01', to: '2011-12-31' },
      },
    );
    expect(data._entities).toEqual([
      {
        mediators: { due: 12, held: 12, heldOnDay: 12, missing: 0 },
        leaders: { due: 12, held: 11, missing: 1 },
      },
      {
        mediators: { due: 12, held: 12, heldOnDay: 9, missing: 0 },
        leaders: { due: 0, held: 0, missing: 0 },
      },
    ]);
  });

  it('number the claims that were diverted to mediation as their disputes', () => {
    const diverted = petitionsFiles()
      .flatMap(({ rows }) => rows)
      .filter((row) => row['调解案号']);
    expect(diverted).toHaveLength(21);
    for (const row of diverted) expect(row['调解案号']).toBe(row['编号']?.replace('信', '调'));
  });

  it('reach every township of the county of 20', async () => {
    const townships = petitionsFiles()
      .filter(({ title }) => title.startsWith('青原县'))
      .flatMap(({ rows }) => rows.map((row) => row['事发地']));
    expect(new Set(townships).size).toBe(20);
  });
});
