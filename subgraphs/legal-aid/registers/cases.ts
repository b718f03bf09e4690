import { upsertCases } from '../../_kit/register/upsertCases.ts';
import { code, day, integer, money, optional, text, type Register } from '../../_kit/register/register.ts';
import * as codes from '../codes.ts';
import { caseFaults } from '../rules/caseRecord.ts';
import { toldOfCase } from '../rules/registerDeadlines.ts';
import { deadlineRules } from '../rules/deadlines.ts';
import { aidCase, aidCaseHistory, deadline } from '../tables/index.ts';
import {
  agencyCode,
  applicantCategory,
  applicationNumber,
  form,
  lane,
  matter,
  objectionColumns,
  place,
  summary,
} from './columns.ts';
import { caseLines, type CaseRow } from './history.ts';

const linked = (title: string, help: string, example: string) =>
  optional(text({ title, help, example, maxLength: 60 }));

/** The register of cases (M-20, M-23). */
export const cases: Register<CaseRow> = {
  name: 'cases',
  title: '法律援助案件登记簿',
  basis: 'M-20',
  columns: {
    number: text({
      title: '案号',
      aliases: ['案件编号', '编号'],
      help: '本登记簿内不重复的编号',
      example: '安援〔2011〕0001号',
      maxLength: 60,
    }),
    applicationNumber: optional(applicationNumber),
    openedOn: day({
      title: '受理日期',
      aliases: ['给予援助日期'],
      help: '决定给予援助之日',
      example: '2011-03-05',
    }),
    regionCode: place,
    agencyCode,
    lane,
    form,
    matter,
    applicantCategory,
    recipientName: text({ title: '受援人', help: '姓名；多人的写代表人', example: '张某甲', maxLength: 60 }),
    recipientCount: integer({ title: '受援人数', help: '人数', example: '1', min: 1, max: 10_000 }),
    opponentName: optional(
      text({ title: '对方当事人', help: '姓名或名称', example: '演示建设第1有限公司', maxLength: 120 }),
    ),
    status: code({ title: '状态', help: '办理状态', example: '已归档' }, codes.aidCaseStatus),
    assignedOn: optional(day({ title: '指派日期', help: '未指派则留空', example: '2011-03-07' })),
    providerKind: optional(
      code(
        { title: '承办人类别', help: '律师、基层法律服务工作者等', example: '律师' },
        codes.aidProviderKind,
      ),
    ),
    providerName: optional(text({ title: '承办人', help: '姓名', example: '李某乙', maxLength: 60 })),
    outcome: optional(
      code({ title: '结案方式', help: '未结案或终止的留空', example: '调解' }, codes.aidOutcome),
    ),
    terminationGround: optional(
      code(
        {
          title: '终止情形',
          help: '法律援助法第四十八条所列情形，没有终止则留空',
          example: '受援人有正当理由要求终止',
        },
        codes.aidTerminationGround,
      ),
    ),
    ...objectionColumns,
    closedOn: optional(day({ title: '结案日期', help: '结案或终止之日', example: '2011-04-20' })),
    lossRecovered: optional(
      money({ title: '避免和挽回损失', help: '元，可写万元；没有则留空', example: '5000.00' }),
    ),
    disputeNumber: linked('调解案号', '经调委会调解的，填纠纷调解登记簿中的编号', '安调〔2011〕0001号'),
    wageComplaintNumber: linked('欠薪投诉编号', '由欠薪投诉转来的，填投诉编号', '安欠〔2011〕0001号'),
    projectNumber: linked('工程项目编码', '涉及工程项目时填写', 'AH-GC-2010-001'),
    fileSubmittedOn: optional(day({ title: '交卷日期', help: '承办人交卷之日', example: '2011-05-10' })),
    fileReviewedOn: optional(day({ title: '审卷日期', help: '审查卷宗之日', example: '2011-05-25' })),
    subsidyAmount: optional(money({ title: '补贴金额', help: '元', example: '600' })),
    subsidyPaidOn: optional(day({ title: '补贴发放日期', help: '未发放则留空', example: '2011-06-10' })),
    archivedOn: optional(day({ title: '归档日期', help: '未归档则留空', example: '2011-06-20' })),
    summary,
  },
  check: caseFaults,
  key: (row) => row.number,
  upsert: (transaction, rows) =>
    upsertCases(transaction, aidCase, aidCaseHistory, rows, caseLines, {
      kind: 'LegalAidCase',
      table: deadline,
      rules: deadlineRules,
      region: ({ regionCode }) => regionCode,
      of: toldOfCase,
    }),
};
