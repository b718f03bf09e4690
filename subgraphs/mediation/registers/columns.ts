import { day, optional, region, text, type RowFault } from '../../_kit/register/register.ts';

/** Columns that several of the department's registers share. */
export const number = (example: string) =>
  text({
    title: '编号',
    aliases: ['登记编号', '序号编号'],
    help: '本登记簿内不重复的编号',
    example,
    maxLength: 60,
  });

export const committeeNumber = text({
  title: '调委会编号',
  aliases: ['受理调委会编号'],
  help: '调委会名册中的编号，须先导入调委会名册',
  example: 'TW990101100000',
  maxLength: 60,
});

export const place = region({
  title: '所在地',
  aliases: ['发生地', '区划'],
  help: '区划代码或名称',
  example: '990101100000',
});

export const leftOn = optional(day({ title: '离任日期', help: '仍在任则留空', example: '2013-12-31' }));

/** A fault for each of the later days that lies before the first one. */
export function earlierThan<Property extends string>(
  row: Readonly<Record<Property, unknown>>,
  first: Property,
  title: string,
  later: readonly Property[],
): RowFault[] {
  const start = row[first];
  return later
    .filter((property) => {
      const end = row[property];
      return typeof start === 'string' && typeof end === 'string' && end < start;
    })
    .map((property) => ({ property, message: `早于${title}，请核对` }));
}
