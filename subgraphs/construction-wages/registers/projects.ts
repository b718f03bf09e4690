import { upsertCases, type RegisterLine } from '../../_kit/register/upsertCases.ts';
import { code, optional, text, type Register } from '../../_kit/register/register.ts';
import { constructionProjectKind, constructionProjectStatus } from '../codes.ts';
import { projectFaults } from '../rules/projectRecord.ts';
import { constructionProject, constructionProjectHistory } from '../tables/index.ts';
import { moveChildren } from './children.ts';
import { body, dayOf, firm, number, place, yuan } from './columns.ts';

/** A line of the register; what only acts bring about is not in it. */
type ProjectRow = Omit<
  typeof constructionProject.$inferSelect,
  | 'id'
  | 'version'
  | 'paymentGuaranteedOn'
  | 'contractSignedOn'
  | 'specialAccountClosedOn'
  | 'noticeBoardOn'
  | 'settlementPublishedOn'
>;

/** The register of construction projects (M-50). */
export const projects: Register<ProjectRow> = {
  name: 'projects',
  title: '工程项目台账',
  basis: 'M-50',
  columns: {
    number: number('AH-GC-2010-001', '工程项目编码'),
    name: text({ title: '项目名称', help: '工程名称', example: '演示工程一号楼', maxLength: 200 }),
    kind: code(
      { title: '工程类别', help: '房屋建筑、市政公用等', example: '房屋建筑' },
      constructionProjectKind,
    ),
    status: code({ title: '状态', help: '拟建、在建等', example: '在建' }, constructionProjectStatus),
    regionCode: place('所在地'),
    responsibleBodyCode: body('监管部门代码'),
    ownerCode: firm('建设单位代码'),
    generalContractorCode: firm('施工总承包单位代码'),
    supervisorCode: optional(firm('监理单位代码')),
    contractAmount: yuan('合同价款'),
    openedOn: dayOf('登记日期', '登入台账之日'),
    fundsProvenOn: optional(dayOf('资金到位证明日期', '建设单位提交资金到位证明之日，没有则留空')),
    permittedOn: optional(dayOf('施工许可日期', '未许可则留空')),
    specialAccountOpenedOn: optional(dayOf('工资专用账户开立日期', '未开立则留空')),
    startedOn: optional(dayOf('开工日期', '未开工则留空')),
    completedOn: optional(dayOf('竣工日期', '未竣工则留空')),
    closedOn: optional(dayOf('结算日期', '未结算则留空')),
  },
  check: (row) => projectFaults(row),
  key: (row) => row.number,
  upsert: async (transaction, rows) => {
    const result = await upsertCases(
      transaction,
      constructionProject,
      constructionProjectHistory,
      rows,
      linesOf,
    );
    await moveChildren(
      transaction,
      rows.map(({ number: each }) => each),
    );
    return result;
  },
};

function linesOf(row: ProjectRow): RegisterLine[] {
  const lines: (RegisterLine | null)[] = [
    { day: row.openedOn, act: '登记', status: 'PLANNED' },
    row.permittedOn ? { day: row.permittedOn, act: '施工许可', status: 'PERMITTED' } : null,
    row.startedOn ? { day: row.startedOn, act: '开工', status: 'UNDER_CONSTRUCTION' } : null,
    row.completedOn ? { day: row.completedOn, act: '竣工', status: 'COMPLETED' } : null,
    row.closedOn ? { day: row.closedOn, act: '结算', status: 'SETTLED' } : null,
  ];
  return lines.filter((line) => line !== null).sort((a, b) => a.day.localeCompare(b.day));
}
