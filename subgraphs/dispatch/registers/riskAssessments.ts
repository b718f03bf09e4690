import { code, day, optional, text, type Register } from '../../_kit/register/register.ts';
import { upsertCases, type RegisterLine } from '../../_kit/register/upsertCases.ts';
import * as codes from '../codes.ts';
import { deadlineRules } from '../rules/deadlines.ts';
import {
  riskAssessmentFaults,
  standingOf,
  type RiskAssessmentRecord,
} from '../rules/riskAssessmentRecord.ts';
import { deadline, riskAssessment, riskAssessmentHistory } from '../tables/index.ts';
import { caseBooks } from '../tables/told.ts';
import { number, organizationCode, place } from './columns.ts';

/** A line of the register: the assessments in it were concluded. */
interface RiskAssessmentRow extends RiskAssessmentRecord {
  readonly number: string;
  readonly regionCode: string;
  readonly title: string;
  readonly kind: codes.DecisionKind;
}

/** The same with where it stands. */
type KeptRow = RiskAssessmentRow & ReturnType<typeof standingOf>;

export const riskAssessments: Register<RiskAssessmentRow> = {
  name: 'risk-assessments',
  title: '风险评估登记簿',
  basis: 'M-63',
  columns: {
    number: number('WP-2011-1'),
    regionCode: place,
    title: text({
      title: '决策名称',
      help: '决策事项的名称，不写个人姓名',
      example: '县城供水价格调整方案',
      maxLength: 100,
    }),
    kind: code({ title: '决策类别', help: '决策类别', example: '重大公共政策和措施' }, codes.decisionKind),
    deciderCode: organizationCode('拟决策单位代码'),
    authorCode: organizationCode('评估单位代码'),
    approverCode: organizationCode('审批单位代码'),
    openedOn: day({ title: '立项日期', help: '确定评估事项之日', example: '2011-02-01' }),
    concludedOn: day({ title: '结论日期', help: '作出评估结论之日', example: '2011-03-01' }),
    conclusion: code(
      { title: '评估结论', help: '实施、暂缓实施、暂不实施', example: '实施' },
      codes.assessmentConclusion,
    ),
    reviewDueOn: optional(
      day({ title: '实施后评估日期', help: '结论是实施的填写，没有确定则留空', example: '2011-09-01' }),
    ),
    reviewedOn: optional(day({ title: '完成实施后评估日期', help: '未完成则留空', example: '2011-08-20' })),
    reviewOutcome: optional(
      code({ title: '实施后评估结果', help: '未完成则留空', example: '未出现风险' }, codes.riskReviewOutcome),
    ),
  },
  check: riskAssessmentFaults,
  key: (row) => row.number,
  upsert: (transaction, rows) => {
    const kept = rows.map((row): KeptRow => ({ ...row, ...standingOf(row) }));
    return upsertCases(transaction, riskAssessment, riskAssessmentHistory, kept, linesOf, {
      ...{ kind: caseBooks.riskAssessment.kind, table: deadline, rules: deadlineRules },
      region: ({ regionCode }) => regionCode,
      of: ({ reviewDueOn, reviewedOn }) =>
        reviewDueOn === null ? [] : [{ rule: 'M-63-REVIEW', startedOn: reviewDueOn, metOn: reviewedOn }],
    });
  },
};

function linesOf({ openedOn, concludedOn, reviewedOn }: KeptRow): RegisterLine[] {
  const lines: (RegisterLine | null)[] = [
    { day: openedOn, act: '确定评估事项', status: 'OBJECT_FIXED' },
    { day: concludedOn, act: '作出评估结论', status: 'CONCLUDED' },
    reviewedOn === null ? null : { day: reviewedOn, act: '实施后评估', status: 'REVIEWED_AFTER' },
  ];
  return lines.filter((line) => line !== null);
}
