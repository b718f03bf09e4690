import { codeOf, dutyDepartment, type DutyDepartment } from '../codes.ts';
import type { DutyGroupResolvers, IndexedDutyResolvers } from '../generated.ts';
import { daysLeft, daysOverdue } from '../rules/dutyDays.ts';
import { isListedCase } from './IndexedCase.ts';

const code = (of: string | null | undefined) => (of ? { code: of } : null);

export const IndexedDuty: IndexedDutyResolvers = {
  department: ({ department }) => codeOf<DutyDepartment>(dutyDepartment, department),
  kind: ({ record }) => record.kind,
  number: ({ record }) => record.number,
  case: ({ record }) => (isListedCase(record) ? record : null),
  region: ({ regionCode }) => ({ code: regionCode }),
  responsibleBody: ({ bodyCode }) => code(bodyCode),
  isOverdue: ({ dueAt }, _args, { at }) => dueAt !== null && dueAt <= at.now,
  daysOverdue: ({ dueAt }, _args, { at }) =>
    dueAt !== null && dueAt <= at.now ? daysOverdue(dueAt, at.now) : null,
  daysLeft: ({ dueAt }, _args, { at }) => (dueAt !== null && dueAt > at.now ? daysLeft(dueAt, at.now) : null),
};

export const DutyGroup: DutyGroupResolvers = {
  department: ({ keys }) =>
    keys.DEPARTMENT ? codeOf<DutyDepartment>(dutyDepartment, keys.DEPARTMENT) : null,
  rule: ({ keys }) => keys.RULE ?? null,
  region: ({ keys }) => code(keys.VILLAGE ?? keys.TOWNSHIP ?? keys.COUNTY),
  responsibleBody: ({ keys }) => code(keys.BODY),
  longestDaysOverdue: ({ overdue, firstDueAt }, _args, { at }) =>
    overdue > 0 && firstDueAt ? daysOverdue(firstDueAt, at.now) : null,
};
