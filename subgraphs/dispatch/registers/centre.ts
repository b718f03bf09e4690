import { day, integer, optional, text, type Register } from '../../_kit/register/register.ts';
import { upsertRows } from '../../_kit/register/upsert.ts';
import * as codes from '../codes.ts';
import { commandCentre, memberBody } from '../tables/index.ts';
import { number, organizationCode, place, type WithoutId } from './columns.ts';

export const commandCentres: Register<
  Omit<WithoutId<typeof commandCentre>, 'answerDays'> & { answerDays: number | null }
> = {
  name: 'command-centres',
  title: '指挥中心登记表',
  basis: 'M-02',
  columns: {
    number: number('ZH-990101'),
    name: text({ title: '名称', help: '全称', example: '安和县社会矛盾纠纷排查调处指挥中心' }),
    regionCode: place,
    directorPost: text({ title: '主任职务', help: '只写职务，不写姓名', example: '县委书记' }),
    officeOrganizationCode: organizationCode('办公室所在单位代码'),
    establishedOn: day({ title: '成立日期', help: '成立日', example: '2011-01-10' }),
    answerDays: optional(
      integer({ title: '移送答复期限', help: '工作日：3、5、7、10 或 15，留空为 5', example: '5' }),
    ),
  },
  check: ({ answerDays }) =>
    answerDays === null || codes.answerDays.some((days) => days === answerDays)
      ? []
      : [{ property: 'answerDays', message: '请填写 3、5、7、10 或 15' }],
  key: (row) => row.number,
  upsert: (transaction, rows) => {
    const kept = rows.map((row) => ({
      ...row,
      answerDays: (row.answerDays ?? codes.usualAnswerDays) as codes.AnswerDays,
    }));
    return upsertRows(transaction, commandCentre, kept, ['number']);
  },
};

export const memberBodies: Register<WithoutId<typeof memberBody>> = {
  name: 'member-bodies',
  title: '成员单位名册',
  basis: 'M-02',
  columns: {
    number: number('ZH-990101-01'),
    centreNumber: text({
      title: '指挥中心编号',
      help: '指挥中心登记表中的编号',
      example: 'ZH-990101',
      maxLength: 60,
    }),
    organizationCode: organizationCode('机构代码'),
    liaisonPost: optional(text({ title: '联络员职务', help: '只写职务，不写姓名', example: '副局长' })),
    joinedOn: day({ title: '加入日期', help: '加入日', example: '2011-01-10' }),
    leftOn: optional(day({ title: '退出日期', help: '仍是成员则留空', example: '2015-12-31' })),
  },
  key: (row) => row.number,
  upsert: (transaction, rows) => upsertRows(transaction, memberBody, rows, ['number']),
};
