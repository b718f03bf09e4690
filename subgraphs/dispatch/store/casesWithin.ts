import {
  and,
  between,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  lte,
  sql,
  type AnyColumn,
  type SQL,
} from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { caseRegions } from '../../_kit/access.ts';
import { withinRegions } from '../../_kit/region.ts';
import { caseDepartment, caseKind, type CaseDepartment, type CaseKind } from '../codes.ts';
import { indexedCase, indexedDuty, indexedLink } from '../tables/index.ts';

/** Which cases are wanted; what is absent does not restrict. */
export interface CaseSelection {
  readonly department?: readonly CaseDepartment[] | null;
  readonly kind?: readonly CaseKind[] | null;
  readonly status?: readonly string[] | null;
  readonly region?: string | null;
  readonly openedIn?: { readonly from: string; readonly to: string } | null;
  readonly isOpen?: boolean | null;
  readonly isOverdue?: boolean | null;
  readonly rule?: readonly string[] | null;
  readonly body?: string | null;
  readonly project?: string | null;
  readonly organization?: string | null;
  readonly amountFrom?: string | null;
  readonly amountTo?: string | null;
  readonly linkedTo?: {
    readonly department: CaseDepartment;
    readonly status?: readonly string[] | null;
  } | null;
}

/** What a viewer may reach of the case index. */
export interface CaseReach {
  readonly regions: readonly string[];
  /** By their names in the roster. */
  readonly departments: readonly string[];
}

/** What a viewer may reach of the case index: for those who may read the command centre's records. */
export function reachOf(viewer: Viewer): CaseReach {
  return {
    regions: caseRegions(viewer, 'dispatch'),
    departments: Object.values(caseDepartment).filter((name) => caseRegions(viewer, name).length > 0),
  };
}

/** Where the duties and links of a case stand: what stands in a `from` under the names of their tables. */
export interface CaseBooks {
  readonly duties: SQL;
  readonly links: SQL;
}

const present: CaseBooks = { duties: sql`${indexedDuty}`, links: sql`${indexedLink}` };

/**
 * SQL: the cases within a reach that are wanted; `now` is the moment by which deadlines are over. Cases, duties and links are
 * those of the index, or what stands under their names.
 */
export function casesWithin(
  reach: CaseReach,
  selection: CaseSelection,
  now: Date | SQL,
  books = present,
): SQL | undefined {
  return and(withinReach(reach), condition(reach, selection, now, books));
}

/** SQL: the cases within a reach. */
export function withinReach({ regions, departments }: CaseReach): SQL | undefined {
  return and(
    isNotNull(indexedCase.openedOn),
    withinRegions(indexedCase.regionCode, regions),
    inArray(indexedCase.department, [...departments]),
    inArray(indexedCase.kind, Object.values(caseKind)),
  );
}

/** Of what may be read, what is wanted; all of it without a choice. */
export function chosen<Name extends string, Code extends string>(
  names: readonly Name[],
  wanted: readonly Code[] | null | undefined,
  list: Readonly<Record<Code, string>>,
): Name[] {
  return names.filter((name) => !wanted || wanted.some((code) => list[code] === name));
}

/** SQL: a moment is over. */
export function isOver(moment: AnyColumn, now: Date | SQL): SQL {
  return sql`${moment} <= ${now instanceof Date ? sql`${now.toISOString()}::timestamptz` : now}`;
}

function condition(
  reach: CaseReach,
  selection: CaseSelection,
  now: Date | SQL,
  books: CaseBooks,
): SQL | undefined {
  const { department, kind, status, region, openedIn, isOpen, isOverdue, rule } = selection;
  const { body, project, organization, amountFrom, amountTo, linkedTo } = selection;
  return and(
    department
      ? inArray(indexedCase.department, chosen(reach.departments, department, caseDepartment))
      : undefined,
    kind ? inArray(indexedCase.kind, chosen(Object.values(caseKind), kind, caseKind)) : undefined,
    status ? inArray(indexedCase.status, [...status]) : undefined,
    typeof region === 'string' ? withinRegions(indexedCase.regionCode, [region]) : undefined,
    openedIn ? between(indexedCase.openedOn, openedIn.from, openedIn.to) : undefined,
    typeof isOpen === 'boolean' ? (isOpen ? isNull : isNotNull)(indexedCase.closedOn) : undefined,
    typeof isOverdue === 'boolean' ? sql`(${isOver(indexedCase.firstDueAt, now)}) = ${isOverdue}` : undefined,
    rule ? byRule(rule, isOverdue ? now : null, books) : undefined,
    typeof body === 'string' ? eq(indexedCase.bodyCode, body) : undefined,
    typeof project === 'string' ? eq(indexedCase.projectNumber, project) : undefined,
    typeof organization === 'string' ? eq(indexedCase.organizationCode, organization) : undefined,
    typeof amountFrom === 'string' ? gte(indexedCase.amount, amountFrom) : undefined,
    typeof amountTo === 'string' ? lte(indexedCase.amount, amountTo) : undefined,
    linkedTo ? naming(linkedTo, reach.departments, books) : undefined,
  );
}

function byRule(rules: readonly string[], overBy: Date | SQL | null, { duties }: CaseBooks): SQL {
  const duty = and(
    eq(indexedDuty.caseId, indexedCase.id),
    inArray(indexedDuty.rule, [...rules]),
    overBy ? isOver(indexedDuty.dueAt, overBy) : undefined,
  );
  return sql`exists (select 1 from ${duties} where ${duty})`;
}

/** Names a case of a department; of one that the viewer may not read nothing is known, so none is found by it. */
function naming(
  { department, status }: NonNullable<CaseSelection['linkedTo']>,
  departments: readonly string[],
  { links }: CaseBooks,
): SQL {
  const name = caseDepartment[department];
  if (!departments.includes(name)) return sql`false`;
  const inState = status
    ? sql`and exists (select 1 from ${indexedCase} named where named.department = ${name}
        and named.kind = ${indexedLink.kind} and named.number = ${indexedLink.number} and named.opened_on is not null
        and ${inArray(sql`named.status`, [...status])})`
    : sql``;
  return sql`exists (select 1 from ${links} where ${indexedLink.caseId} = ${indexedCase.id}
    and ${indexedLink.department} = ${name} ${inState})`;
}
