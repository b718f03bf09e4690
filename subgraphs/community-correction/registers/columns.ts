import { day, optional, text, yesNo, type RowFault } from '../../_kit/register.ts';

/** A row of a table as a register tells it. */
export type WithoutId<Table extends { $inferSelect: object }> = Omit<Table['$inferSelect'], 'id'>;

export const number = (example: string) =>
  text({ title: '编号', help: '本登记簿内不重复的编号', example, maxLength: 60 });
export const name = text({ title: '姓名', help: '只供本部门使用', example: '张某甲', maxLength: 40 });
export const isMinor = yesNo({
  title: '是否未成年',
  help: '未成年人的记录只有本部门经办人可见',
  example: '否',
});
export const responsible = text({
  title: '负责机构代码',
  help: '司法所等的机构代码',
  example: '1299010100010100XX',
  maxLength: 40,
});
export const closedOn = optional(day({ title: '终止日期', help: '未终止则留空', example: '2011-12-01' }));

/** A fault when a day lies before the earliest it can be. */
export function notBefore(
  property: string,
  value: string | null,
  earliest: string,
  message: string,
): RowFault[] {
  return value !== null && value < earliest ? [{ property, message }] : [];
}
