import { upsertCases, type RegisterLine } from '../../_kit/register/upsertCases.ts';
import { code, day, optional, yesNo, type Register } from '../../_kit/register/register.ts';
import * as codes from '../codes.ts';
import { deadlineRules } from '../rules/deadlines.ts';
import { subjectFaults } from '../rules/records.ts';
import { toldDeadlines } from '../rules/registerDeadlines.ts';
import { correctionSubject, correctionSubjectHistory, deadline } from '../tables/index.ts';
import { isMinor, name, number, place, responsible, type WithoutId } from './columns.ts';

/** What a line tells; the days that only acts know are left as they are. */
type SubjectRow = Omit<WithoutId<typeof correctionSubject>, 'receivedOn' | 'summedUpOn' | 'medicalParole'>;

/** Persons under correction (M-30), one line a person. */
export const correctionSubjects: Register<SubjectRow> = {
  name: 'correction-subjects',
  title: '社区矫正对象登记簿',
  basis: 'M-30',
  columns: {
    number: number('安矫〔2011〕0001号'),
    regionCode: place('执行地', '居住地'),
    name,
    isMinor,
    kind: code(
      { title: '矫正类别', help: '管制、缓刑、假释、暂予监外执行', example: '缓刑' },
      codes.correctionKind,
    ),
    status: code({ title: '状态', help: '办理状态', example: '在矫' }, codes.correctionStatus),
    supervisionClass: optional(
      code(
        { title: '管理类别', help: '宽管、普管、严管；未评定则留空', example: '普管' },
        codes.supervisionClass,
      ),
    ),
    responsibleOrganizationCode: responsible,
    decidedElsewhere: yesNo({ title: '是否外地法院判决', help: '是、否', example: '否' }),
    openedOn: day({ title: '接收日期', help: '接收之日', example: '2011-03-01' }),
    planOn: optional(day({ title: '矫正方案日期', help: '未制定则留空', example: '2011-03-05' })),
    groupOn: optional(day({ title: '矫正小组日期', help: '未成立则留空', example: '2011-03-05' })),
    termEndsOn: day({ title: '期满日期', help: '矫正期满之日', example: '2012-03-01' }),
    closedOn: optional(day({ title: '终止日期', help: '未终止则留空', example: '2011-12-01' })),
    effectiveOn: optional(
      day({ title: '裁判生效日期', help: '判决、裁定、决定生效之日，不详则留空', example: '2011-02-20' }),
    ),
    reportedOn: optional(day({ title: '报到日期', help: '未报到或不详则留空', example: '2011-02-28' })),
  },
  check: subjectFaults,
  key: (row) => row.number,
  upsert: (transaction, rows) =>
    upsertCases(transaction, correctionSubject, correctionSubjectHistory, rows, subjectLines, {
      kind: 'CorrectionSubject',
      table: deadline,
      rules: deadlineRules,
      region: ({ regionCode }) => regionCode,
      of: toldDeadlines,
    }),
};

const beforeEnrolment: readonly codes.CorrectionStatus[] = ['NOTIFIED', 'REPORTED_IN', 'NOT_REPORTED'];

function subjectLines({ status, openedOn, planOn, closedOn }: SubjectRow): RegisterLine[] {
  if (beforeEnrolment.includes(status))
    return [{ day: openedOn, act: codes.correctionStatus[status], status }];
  return [
    { day: openedOn, act: '接收', status: 'ENROLLED' },
    ...(planOn === null ? [] : [{ day: planOn, act: '制定矫正方案', status: 'UNDER_CORRECTION' }]),
    ...(closedOn === null ? [] : [{ day: closedOn, act: codes.correctionStatus[status], status }]),
  ];
}
