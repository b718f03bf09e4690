import { invariant } from '../../_kit/database.ts';
import { caseDepartment } from './caseIndex.ts';

/** Departments on whose work authorities' deadlines hang, by the name in the roster. */
export const dutyDepartment = {
  ...caseDepartment,
  COMMUNITY_CORRECTION: 'community-correction',
  DISPATCH: 'dispatch',
} as const;
export type DutyDepartment = keyof typeof dutyDepartment;

/** What authorities' deadlines are grouped by. */
export const dutyGrouping = {
  DEPARTMENT: '办理部门',
  RULE: '规则',
  BODY: '责任机构',
  COUNTY: '县',
  TOWNSHIP: '乡镇',
  VILLAGE: '村、居',
} as const;
export type DutyGrouping = keyof typeof dutyGrouping;

/** The code of a name that the index keeps. */
export function codeOf<Code extends string>(list: Readonly<Record<Code, string>>, name: string): Code {
  const found = (Object.keys(list) as Code[]).find((each) => list[each] === name);
  return invariant(found, `${name} has a code`);
}
