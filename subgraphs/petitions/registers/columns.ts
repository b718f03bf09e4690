import { creditCode, region, text } from '../../_kit/register/register.ts';

/** Columns that several of the department's registers share. */
export const number = (example: string) =>
  text({ title: '编号', aliases: ['登记编号'], help: '本登记簿内不重复的编号', example, maxLength: 60 });

export const petitionNumber = text({
  title: '信访事项编号',
  aliases: ['信访编号'],
  help: '信访事项登记簿中的编号，须先导入信访事项登记簿',
  example: '安信〔2011〕0001号',
  maxLength: 60,
});

export const place = region({
  title: '所属区划',
  aliases: ['区划', '所在地'],
  help: '区划代码或名称',
  example: '990101000000',
});

export const bodyCode = (title: string, help: string) =>
  creditCode({ title, help: `${help}，18 位统一社会信用代码`, example: '11990101000100028E' });

export const leaderPost = (title: string) =>
  text({ title, help: '只写职务，不写姓名', example: '分管副县长', maxLength: 60 });
