import { upsertRows } from '../../_kit/register/upsert.ts';
import { upsertCases, type RegisterLine } from '../../_kit/register/upsertCases.ts';
import { code, optional, type Register } from '../../_kit/register/register.ts';
import * as codes from '../codes.ts';
import { acceptanceFaults } from '../rules/acceptanceRecord.ts';
import { depositFaults } from '../rules/depositRecord.ts';
import {
  acceptanceApplication,
  acceptanceHistory,
  wageDeposit,
  wageDepositHistory,
} from '../tables/index.ts';
import { dayOf, firm, number, ofProject, projectNumber, yuan } from './columns.ts';
import { upsertReferring } from '../../_kit/register/upsert.ts';
import { upsertUnacted, withRegion } from './unacted.ts';

type AcceptanceRow = Omit<typeof acceptanceApplication.$inferSelect, 'id' | 'version' | 'regionCode'>;
type DepositRow = Omit<
  typeof wageDeposit.$inferSelect,
  'id' | 'version' | 'regionCode' | 'releasePublishedOn'
>;

/** The book of wage deposits, one line a project (M-51). */
export const deposits: Register<DepositRow> = {
  name: 'deposits',
  title: '工资保证金台账',
  basis: 'M-51',
  columns: {
    number: number('BZJ-2011-001'),
    projectNumber,
    contractorCode: firm('存储单位代码'),
    status: code({ title: '状态', help: '应存储、已存储等', example: '已存储' }, codes.wageDepositStatus),
    requiredAmount: yuan('应存金额'),
    heldAmount: yuan('已存或担保金额', '元；未存的填 0'),
    drawnAmount: yuan('动用金额', '元；没有动用的填 0'),
    requiredOn: dayOf('应存日期', '应当存储之日'),
    lodgedOn: optional(dayOf('存储日期', '存储或提供保函之日，未存则留空')),
    drawnOn: optional(dayOf('动用日期', '没有动用则留空')),
    toppedUpOn: optional(dayOf('补足日期', '没有补足则留空')),
    releasedOn: optional(dayOf('退还日期', '未退还则留空')),
  },
  check: (row) => depositFaults(row),
  key: (row) => row.projectNumber,
  upsert: (transaction, rows) =>
    upsertReferring(transaction, rows, [ofProject()], async (known) =>
      upsertUnacted(
        transaction,
        {
          history: wageDepositHistory,
          caseId: wageDeposit.id,
          table: wageDeposit,
          key: wageDeposit.projectNumber,
        },
        await withRegion(transaction, known),
        ({ projectNumber }) => projectNumber,
        (fresh) => upsertRows(transaction, wageDeposit, fresh, ['projectNumber']),
      ),
    ),
};

/** The book of co-signatures before an acceptance (M-55). */
export const acceptance: Register<AcceptanceRow> = {
  name: 'acceptance',
  title: '分部验收联合签署表',
  basis: 'M-55',
  columns: {
    number: number('YS-2011-001'),
    projectNumber,
    stage: code(
      { title: '验收阶段', help: '基础、主体、竣工验收', example: '主体验收' },
      codes.acceptanceStage,
    ),
    status: code({ title: '状态', help: '签署或验收环节', example: '签署中' }, codes.acceptanceStatus),
    openedOn: dayOf('申请日期', '建设单位申请之日'),
    constructionManagementSignedOn: optional(dayOf('建筑业管理科签署日期', '未签署则留空')),
    qualitySupervisionSignedOn: optional(dayOf('质量监督站签署日期', '未签署则留空')),
    safetySupervisionSignedOn: optional(dayOf('安全监督站签署日期', '未签署则留空')),
    wageOfficeSignedOn: optional(dayOf('清欠办签署日期', '未签署则留空')),
    deputyHeadSignedOn: optional(dayOf('分管领导签署日期', '未签署则留空')),
    closedOn: optional(dayOf('联合验收日期', '未验收则留空')),
  },
  check: (row) => acceptanceFaults(row),
  key: (row) => row.number,
  upsert: (transaction, rows) =>
    upsertReferring(transaction, rows, [ofProject()], async (known) =>
      upsertCases(
        transaction,
        acceptanceApplication,
        acceptanceHistory,
        await withRegion(transaction, known),
        linesOf,
      ),
    ),
};

function linesOf(row: AcceptanceRow): RegisterLine[] {
  const sign = (day: string | null, by: string): RegisterLine[] =>
    day === null ? [] : [{ day, act: `${by}签署`, status: 'SIGNING' }];
  const { deputyHeadSignedOn, closedOn } = row;
  return [
    { day: row.openedOn, act: '建设单位申请', status: 'APPLIED' },
    ...sign(row.constructionManagementSignedOn, codes.signingSection.CONSTRUCTION_MANAGEMENT),
    ...sign(row.qualitySupervisionSignedOn, codes.signingSection.QUALITY_SUPERVISION),
    ...sign(row.safetySupervisionSignedOn, codes.signingSection.SAFETY_SUPERVISION),
    ...sign(row.wageOfficeSignedOn, codes.signingSection.WAGE_OFFICE),
    ...(deputyHeadSignedOn
      ? [{ day: deputyHeadSignedOn, act: '分管领导签署', status: 'DEPUTY_HEAD_SIGNED' }]
      : []),
    ...(closedOn ? [{ day: closedOn, act: '联合验收', status: row.status }] : []),
  ].sort((a, b) => a.day.localeCompare(b.day));
}
