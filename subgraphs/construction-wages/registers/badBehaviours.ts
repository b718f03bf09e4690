import { code, optional, type Register } from '../../_kit/register/register.ts';
import { upsertReferring } from '../../_kit/register/upsert.ts';
import { upsertCases, type RegisterLine } from '../../_kit/register/upsertCases.ts';
import * as codes from '../codes.ts';
import { badBehaviourFaults } from '../rules/badBehaviourRecord.ts';
import { badBehaviour, badBehaviourHistory } from '../tables/index.ts';
import { body, dayOf, firm, number, ofProject, place, projectNumber, violation } from './columns.ts';

type BadBehaviourRow = Omit<typeof badBehaviour.$inferSelect, 'id' | 'version' | 'heardOn' | 'inForceOn'>;

/** The book of bad behaviour: of firms, never of persons (M-58). */
export const badBehaviours: Register<BadBehaviourRow> = {
  name: 'bad-behaviours',
  title: '不良行为记录',
  basis: 'M-58',
  columns: {
    number: number('BL-2011-001'),
    organizationCode: firm('单位代码'),
    regionCode: place('所在地'),
    projectNumber: optional({ ...projectNumber, help: '涉及台账中的工程项目时填写' }),
    violation: optional({ ...violation, help: '只记一项；因拖欠工资本身的留空' }),
    sanction: code(
      { title: '处理措施', help: '停工整顿、限制投标、清出市场', example: '限制投标' },
      codes.contractorSanction,
    ),
    status: code(
      { title: '状态', help: '拟记录、已决定等', example: '公示执行中' },
      codes.badBehaviourStatus,
    ),
    decidingBodyCode: body('决定单位代码'),
    proposedOn: dayOf('提出日期', '提出记录之日'),
    decidedOn: optional(dayOf('决定日期', '未决定则留空')),
    validTo: optional(dayOf('有效期至', '处理措施的最后一日，未决定则留空')),
    liftedOn: optional(dayOf('解除日期', '没有提前解除则留空')),
  },
  check: (row) => badBehaviourFaults(row),
  key: (row) => row.number,
  upsert: (transaction, rows) =>
    upsertReferring(transaction, rows, [ofProject()], (known) =>
      upsertCases(transaction, badBehaviour, badBehaviourHistory, known, recordLines),
    ),
};

function recordLines({ proposedOn, decidedOn, liftedOn, status }: BadBehaviourRow): RegisterLine[] {
  const line = (day: string | null, of: codes.BadBehaviourStatus): RegisterLine[] =>
    day === null ? [] : [{ day, act: codes.badBehaviourStatus[of], status: of }];
  const after = status === 'IN_FORCE' || status === 'EXPIRED' ? line(decidedOn, status) : [];
  return [
    ...line(proposedOn, 'PROPOSED'),
    ...line(decidedOn, 'DECIDED'),
    ...after,
    ...line(liftedOn, 'LIFTED'),
  ];
}
