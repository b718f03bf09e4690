import { upsertCases } from '../../_kit/register/upsertCases.ts';
import { code, day, optional, text, type Register } from '../../_kit/register/register.ts';
import * as codes from '../codes.ts';
import { applicationFaults } from '../rules/applicationRecord.ts';
import { toldOfApplication } from '../rules/registerDeadlines.ts';
import { deadlineRules } from '../rules/deadlines.ts';
import { application, applicationHistory, deadline } from '../tables/index.ts';
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
  workstationNumber,
} from './columns.ts';
import { applicationLines, type ApplicationRow } from './history.ts';

/** The register of applications (M-20, M-21). */
export const applications: Register<ApplicationRow> = {
  name: 'applications',
  title: '法律援助申请登记簿',
  basis: 'M-20',
  columns: {
    number: applicationNumber,
    openedOn: day({ title: '收到日期', aliases: ['申请日期'], help: '收到申请之日', example: '2011-03-01' }),
    regionCode: place,
    agencyCode,
    channel: code({ title: '受理渠道', help: '窗口、工作站、网络等', example: '窗口' }, codes.aidChannel),
    workstationNumber: optional(workstationNumber),
    lane,
    form,
    matter,
    applicantCategory: { ...applicantCategory, title: '申请人类别', aliases: ['受援人类别'] },
    applicantName: text({ title: '申请人', help: '姓名', example: '张某甲', maxLength: 60 }),
    meansTestWaived: optional(
      code(
        {
          title: '不受困难条件限制情形',
          help: '法律援助法第三十二条所列情形，没有则留空',
          example: '因见义勇为主张民事权益',
        },
        codes.meansTestWaived,
      ),
    ),
    meansCheckExempt: optional(
      code(
        {
          title: '免予核查情形',
          help: '法律援助法第四十二条所列情形，没有则留空',
          example: '农民工请求劳动报酬或者工伤赔偿',
        },
        codes.meansCheckExempt,
      ),
    ),
    hardshipProof: optional(
      code(
        { title: '困难证明方式', help: '信息共享查询或个人诚信承诺', example: '个人诚信承诺' },
        codes.hardshipProof,
      ),
    ),
    advanceAidGround: optional(
      code(
        {
          title: '先行提供情形',
          help: '法律援助法第四十四条所列情形，没有则留空',
          example: '需要立即申请保全或者先予执行',
        },
        codes.advanceAidGround,
      ),
    ),
    status: code({ title: '状态', help: '办理状态', example: '给予援助' }, codes.aidApplicationStatus),
    supplementRequestedOn: optional(
      day({ title: '通知补充材料日期', help: '一次性告知之日，没有则留空', example: '2011-03-02' }),
    ),
    decidedOn: optional(day({ title: '决定日期', help: '作出决定之日', example: '2011-03-05' })),
    refusalReason: optional(
      text({ title: '不予援助理由', help: '不予援助的须书面说明理由', example: '不属于援助事项' }),
    ),
    ...objectionColumns,
    closedOn: optional(day({ title: '办结日期', help: '决定或视为撤回之日', example: '2011-03-05' })),
    summary,
  },
  check: applicationFaults,
  key: (row) => row.number,
  upsert: (transaction, rows) =>
    upsertCases(transaction, application, applicationHistory, rows, applicationLines, {
      kind: 'LegalAidApplication',
      table: deadline,
      rules: deadlineRules,
      region: ({ regionCode }) => regionCode,
      of: toldOfApplication,
    }),
};
