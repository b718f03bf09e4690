import { code, region, text } from '../../_kit/register/register.ts';
import { sweepTier } from '../codes.ts';

/** A row as a register gives it: the id is made when it is written. */
export type WithoutId<Table extends { $inferSelect: object }> = Omit<Table['$inferSelect'], 'id'>;

/** Columns that several of the command centre's registers share. */
export const number = (example: string) =>
  text({ title: '编号', help: '本登记簿内不重复的编号', example, maxLength: 60 });
export const place = region({
  title: '区划',
  aliases: ['所在地', '所属区划'],
  help: '区划代码或名称',
  example: '990101000000',
});
export const organizationCode = (title: string) =>
  text({ title, help: '机构名册中的机构代码', example: '1199010100010001XE', maxLength: 40 });
export const tier = code({ title: '层级', help: '县、乡镇、村（居）', example: '乡镇' }, sweepTier);
