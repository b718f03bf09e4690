import { constructionProjectStatus, type ConstructionProjectStatus } from '../codes.ts';
import { daysBefore, type RecordFault } from './recordFault.ts';

/** What a line of the project register says, as far as its columns depend on each other; days as `YYYY-MM-DD`. */
export interface ProjectRecord {
  readonly status: ConstructionProjectStatus;
  readonly openedOn: string;
  readonly fundsProvenOn: string | null;
  readonly permittedOn: string | null;
  readonly startedOn: string | null;
  readonly completedOn: string | null;
  readonly closedOn: string | null;
}

/** Without proof of the owner's funds there is no permit, and without a permit no work (art. 23, R-WA-5). */
const steps = ['fundsProvenOn', 'permittedOn', 'startedOn', 'completedOn', 'closedOn'] as const;

const titles: Record<(typeof steps)[number], string> = {
  fundsProvenOn: '资金到位证明日期',
  permittedOn: '施工许可日期',
  startedOn: '开工日期',
  completedOn: '竣工日期',
  closedOn: '结算日期',
};

/** How many of the steps must have been taken in a state. */
const taken: Record<ConstructionProjectStatus, number> = {
  PLANNED: 0,
  PERMITTED: 2,
  UNDER_CONSTRUCTION: 3,
  COMPLETED: 4,
  SETTLED: 5,
};

/** What is wrong with a line of the project register; empty when all columns fit each other (M-50). */
export function projectFaults(record: ProjectRecord): RecordFault<ProjectRecord>[] {
  const label = constructionProjectStatus[record.status];
  const missing = steps
    .slice(0, taken[record.status])
    .filter((step) => record[step] === null)
    .map((step) => ({ property: step, message: `状态为“${label}”时须填写${titles[step]}` }));
  const early = steps
    // A planned project may have its funds proven already.
    .slice(Math.max(1, taken[record.status]))
    .filter((step) => record[step] !== null)
    .map((step) => ({ property: step, message: `状态为“${label}”时没有${titles[step]}，请清空或改状态` }));
  const { permittedOn, startedOn } = record;
  return [
    ...missing,
    ...early,
    ...(permittedOn !== null
      ? daysBefore(record, { day: permittedOn, title: '施工许可日期' }, { startedOn: '开工日期' })
      : []),
    ...(startedOn !== null
      ? daysBefore(record, { day: startedOn, title: '开工日期' }, { completedOn: '竣工日期' })
      : []),
    ...(record.completedOn !== null
      ? daysBefore(record, { day: record.completedOn, title: '竣工日期' }, { closedOn: '结算日期' })
      : []),
  ];
}
