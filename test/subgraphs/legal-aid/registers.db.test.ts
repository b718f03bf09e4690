import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { legalAidFiles } from '../../../scripts/demo/legal-aid/index.ts';
import type { Column } from '../../../subgraphs/_kit/register/register.ts';
import { department } from '../../../subgraphs/legal-aid/index.ts';
import { archivedCase, grantedApplication, openCase } from './cells.ts';
import { legalAidWorld, officer, readRow, registerNamed, type LegalAidWorld } from './world.ts';

const written = { inserted: 0, updated: 0, unchanged: 0, refused: [] };

describe('the registers of legal aid', () => {
  let world: LegalAidWorld;
  const history = async (typename: string, number: string): Promise<string[]> => {
    const { data } = await world.ask(
      officer('990000000000'),
      `query ($refs: [_Any!]!) { _entities(representations: $refs) {
        ... on LegalAidCase { history { act } } ... on LegalAidApplication { history { act } } } }`,
      { refs: [{ __typename: typename, number }] },
    );
    return data._entities[0].history.map(({ act }: { act: string }) => act);
  };

  beforeAll(async () => {
    world = await legalAidWorld();
  }, 60_000);
  afterAll(() => world.close());

  it.each(department.registers.map(({ name }) => name))(
    'have examples that their columns can read: %s',
    (name) => {
      const context = { region: (text: string) => ({ ok: true as const, value: text }) };
      const unread = Object.values<Column<unknown>>(registerNamed(name).columns).filter(
        (column) => !column.parse(column.example, context).ok,
      );
      expect(unread.map(({ title }) => title)).toEqual([]);
    },
  );

  it('change nothing when the same file of cases comes twice, and note a correction', async () => {
    const rows = [archivedCase('C1'), openCase('C2')];
    expect(await world.take('cases', rows)).toEqual({ ...written, inserted: 2 });
    expect(await world.take('cases', rows)).toEqual({ ...written, unchanged: 2 });
    expect(await history('LegalAidCase', 'C2')).toEqual(['给予援助', '指派']);
    const ended = { 状态: '已终止', 终止情形: '其他情形', 结案日期: '2011-04-01' };
    expect(await world.take('cases', [archivedCase('C1'), openCase('C2', ended)])).toEqual({
      ...written,
      updated: 1,
      unchanged: 1,
    });
    expect(await history('LegalAidCase', 'C2')).toEqual(['给予援助', '指派', '登记簿更正']);
    expect(await world.count('aid_case_history')).toBe(7 + 3);
  });

  it('tell the way of an application, objection and withdrawal included', async () => {
    const rows = [
      grantedApplication('A1', {
        状态: '不予援助',
        不予援助理由: '不属于援助事项',
        困难证明方式: '',
        异议情况: '维持',
        提出异议日期: '2011-03-10',
        异议处理日期: '2011-03-14',
      }),
      grantedApplication('A2', {
        状态: '视为撤回',
        困难证明方式: '',
        通知补充材料日期: '2011-03-02',
        决定日期: '',
      }),
      grantedApplication('A3'),
    ];
    expect(await world.take('applications', rows)).toEqual({ ...written, inserted: 3 });
    expect(await world.take('applications', rows)).toEqual({ ...written, unchanged: 3 });
    expect(await history('LegalAidApplication', 'A1')).toEqual([
      '收到申请',
      '决定不予援助',
      '提出异议',
      '异议处理',
    ]);
    expect(await history('LegalAidApplication', 'A2')).toEqual(['收到申请', '通知补充材料', '视为撤回']);
    expect(await history('LegalAidApplication', 'A3')).toEqual(['收到申请', '决定给予援助']);
  });

  it('refuse a line whose columns contradict each other, with what to do', () => {
    const read = (register: string, cells: Record<string, string>) => () =>
      readRow(registerNamed(register), cells);
    expect(read('cases', openCase('X', { 结案方式: '调解' }))).toThrow(/未结案的不应填写结案方式/);
    expect(read('applications', grantedApplication('X', { 决定日期: '' }))).toThrow(/要填写决定日期/);
    expect(read('cases', openCase('X', { 受援人数: '0' }))).toThrow(/1 到/);
    expect(
      read('coverage-reports', {
        所属区划: '990101000000',
        年份: '2010',
        覆盖面: '137%',
        口径说明: '未注明',
        报告日期: '2011-01-20',
      }),
    ).toThrow(/0 到 100/);
  });
});

describe("the demonstration counties' registers of legal aid", () => {
  let world: LegalAidWorld;
  beforeAll(async () => {
    world = await legalAidWorld();
  }, 60_000);
  afterAll(() => world.close());

  it('are taken whole, and twice makes no difference', async () => {
    for (const { register, rows } of legalAidFiles()) {
      expect(await world.take(register, rows)).toEqual({ ...written, inserted: rows.length });
    }
    const lines = await world.count('aid_case_history');
    for (const { register, rows } of legalAidFiles()) {
      expect(await world.take(register, rows)).toEqual({ ...written, unchanged: rows.length });
    }
    expect(await world.count('aid_case_history')).toBe(lines);
  }, 60_000);
});
