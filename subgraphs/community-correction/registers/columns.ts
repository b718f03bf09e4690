import { creditCode, region, text, yesNo } from '../../_kit/register/register.ts';

/** A row of a table as a register tells it. */
export type WithoutId<Table extends { $inferSelect: object }> = Omit<Table['$inferSelect'], 'id' | 'version'>;

/** Columns that several of the department's registers share. */
export const number = (example: string) =>
  text({ title: '编号', help: '本登记簿内不重复的编号', example, maxLength: 60 });

export const place = (title: string, ...aliases: string[]) =>
  region({ title, aliases, help: '区划代码或名称', example: '990101100000' });

export const name = text({ title: '姓名', help: '只供本部门使用', example: '张某甲', maxLength: 40 });

export const isMinor = yesNo({
  title: '是否未成年',
  aliases: ['未成年'],
  help: '未成年人的记录只有本部门经办人、主管可见',
  example: '否',
});

export const responsible = creditCode({
  title: '负责机构代码',
  help: '司法所等机构的 18 位统一社会信用代码',
  example: '11990101000100028E',
});

export const subjectNumber = text({
  title: '矫正编号',
  help: '社区矫正对象登记簿中的编号，须先导入该登记簿',
  example: '安矫〔2011〕0001号',
  maxLength: 60,
});

export const caseNumber = text({
  title: '帮教编号',
  help: '安置帮教登记簿中的编号，须先导入该登记簿',
  example: '安帮〔2011〕0001号',
  maxLength: 60,
});
