import { upsertCases } from '../../_kit/register/upsertCases.ts';
import { code, day, optional, region, text, type Register } from '../../_kit/register/register.ts';
import * as codes from '../codes.ts';
import { deadlineRules } from '../rules/deadlines.ts';
import { petitionFaults } from '../rules/petitionRecord.ts';
import { rulesTold, toldDeadlines } from '../rules/registerDeadlines.ts';
import { deadline, petition, petitionHistory } from '../tables/index.ts';
import { bodyCode, number } from './columns.ts';
import { petitionLines } from './petitionHistory.ts';
import type { RegisteredPetition } from './rows.ts';

/** The petition register (M-40, R-PE-5), one line a matter. */
export const petitions: Register<RegisteredPetition> = {
  name: 'petitions',
  title: '信访事项登记簿',
  basis: 'M-40',
  columns: {
    number: number('安信〔2011〕0001号'),
    externalReference: optional(
      text({
        title: '国家信访信息系统编号',
        help: '已录入国家信访信息系统的填写',
        example: 'XF2011000001',
        maxLength: 60,
      }),
    ),
    openedOn: day({ title: '登记日期', help: '登记当日', example: '2011-01-04' }),
    registeringBodyCode: bodyCode('登记单位代码', '登记的信访部门或单位'),
    regionCode: region({
      title: '事发地',
      aliases: ['所属区划'],
      help: '事项发生地的区划代码或名称，不是信访人住址',
      example: '990101100000',
    }),
    form: code(
      { title: '信访形式', help: '信息网络、书信、电话、传真、走访', example: '书信' },
      codes.petitionForm,
    ),
    kind: code(
      { title: '事项类别', help: '建议意见、检举控告、申诉求决', example: '申诉求决' },
      codes.petitionKind,
    ),
    branch: optional(
      code(
        { title: '申诉求决途径', help: '申诉求决填写，未定的留空', example: '信访处理意见' },
        codes.petitionBranch,
      ),
    ),
    status: code({ title: '状态', help: '办理状态', example: '办理中' }, codes.petitionStatus),
    competentBodyCode: optional(bodyCode('有权处理单位代码', '有权处理的机关、单位')),
    accusedBodyCode: optional(bodyCode('被检举控告单位代码', '检举控告必填，材料不得交给该单位')),
    divertedOn: optional(
      day({ title: '转送交办日期', help: '转送、交办之日，没有则留空', example: '2011-01-10' }),
    ),
    acceptedOn: optional(
      day({ title: '受理告知日期', help: '书面告知受理之日，没有则留空', example: '2011-01-14' }),
    ),
    opinionIssuedOn: optional(
      day({ title: '处理意见日期', help: '出具处理意见书之日，没有则留空', example: '2011-02-20' }),
    ),
    result: optional(
      code(
        { title: '处理结果', help: '予以支持、解释说明、不予支持；没有处理意见的留空', example: '予以支持' },
        codes.petitionResult,
      ),
    ),
    pressedOn: optional(day({ title: '督办日期', help: '督办之日，没有则留空', example: '2011-02-10' })),
    closedOn: optional(day({ title: '办结日期', help: '办结之日，未办结则留空', example: '2011-03-25' })),
    satisfaction: optional(
      code(
        { title: '满意度评价', help: '满意、基本满意、不满意；未评价的留空', example: '满意' },
        codes.satisfactionRating,
      ),
    ),
    projectNumber: optional(
      text({ title: '工程项目编码', help: '涉及工程项目时填写', example: 'AH-GC-2010-001', maxLength: 60 }),
    ),
    disputeNumber: optional(
      text({
        title: '调解案号',
        help: '转人民调解的，填写纠纷调解登记簿中的编号',
        example: '安调〔2011〕0008号',
        maxLength: 60,
      }),
    ),
    petitioner: optional(
      text({ title: '信访人', help: '只供本部门使用，匿名的留空', example: '张某甲', maxLength: 200 }),
    ),
    contact: optional(text({ title: '联系方式', help: '只供本部门使用', example: '见来信', maxLength: 200 })),
    summary: optional(
      text({ title: '主要内容', help: '只供本部门使用', example: '要求支付工资', maxLength: 2000 }),
    ),
  },
  check: petitionFaults,
  key: (row) => row.number,
  upsert: (transaction, rows) =>
    upsertCases(transaction, petition, petitionHistory, rows, petitionLines, {
      kind: 'Petition',
      table: deadline,
      rules: deadlineRules,
      region: ({ regionCode }) => regionCode,
      of: toldDeadlines,
      told: rulesTold.petitions,
    }),
};
