import {
  code,
  column,
  creditCode,
  day,
  money,
  region,
  text,
  type Column,
} from '../../_kit/register/register.ts';
import { wageViolation, type WageViolation } from '../codes.ts';
import { constructionProject } from '../tables/index.ts';
import type { Reference } from '../../_kit/register/upsert.ts';

/** Columns that several of the department's registers share. */
export const number = (example: string, title = '编号') =>
  text({ title, aliases: ['登记编号', '序号编号'], help: '本登记簿内不重复的编号', example, maxLength: 60 });

export const place = (title: string) =>
  region({
    title,
    aliases: ['所在地', '区划'].filter((alias) => alias !== title),
    help: '区划代码或名称',
    example: '990101100000',
  });

export const firm = (title: string) =>
  creditCode({ title, help: '18 位统一社会信用代码', example: '91990101000110007Q' });

export const body = (title: string) =>
  text({ title, help: '机构名册中的机构代码', example: '119901010001000369', maxLength: 40 });

export const dayOf = (title: string, help: string, example = '2011-03-05') => day({ title, help, example });

export const yuan = (title: string, help = '元，可写万元') => money({ title, help, example: '20000.00' });

export const projectNumber = text({
  title: '工程项目编码',
  aliases: ['项目编码'],
  help: '工程项目台账中的编码，须先导入工程项目台账',
  example: 'AH-GC-2010-001',
  maxLength: 60,
});

/** A month: 2011-03, 2011/3, 2011年3月 → `YYYY-MM`. */
export const month: Column<string> = column(
  { title: '月份', aliases: ['所属月份'], help: '工资所属月份，形如 2011-03', example: '2011-03' },
  (cell) => {
    const [, year = '', of = ''] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})月?$/.exec(cell) ?? [];
    return year && Number(of) >= 1 && Number(of) <= 12
      ? { ok: true, value: `${year}-${of.padStart(2, '0')}` }
      : { ok: false, message: '请填写月份，例如 2011-03' };
  },
);

const violationOptions = {
  title: '违法情形',
  help: '保障农民工工资支付条例第五十四条至第五十七条的情形，用顿号隔开',
  example: '未公示维权信息',
};
export const violation = code(violationOptions, wageViolation);

/** Several violations in one cell, each once. */
export const violations: Column<WageViolation[]> = column(violationOptions, (cell, context) => {
  const found = new Set<WageViolation>();
  for (const label of cell.split(/[、，,；;]/).map((part) => part.trim())) {
    if (label === '') continue;
    const read = violation.parse(label, context);
    if (!read.ok) return { ok: false, message: `“${label}”不在列表中。${read.message}` };
    found.add(read.value);
  }
  return { ok: true, value: [...found] };
});

/** The project that a row names has to be on the register of projects. */
export function ofProject<Row extends { projectNumber: string | null }>(): Reference<Row> {
  return {
    table: constructionProject,
    column: constructionProject.number,
    property: 'projectNumber',
    of: (row) => row.projectNumber,
    title: '工程项目台账',
  };
}
