import {
  and,
  asc,
  between,
  count,
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
import {
  countOf,
  dayPattern,
  readPage,
  uuidPattern,
  type OrderColumn,
  type Page,
  type PageArguments,
} from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { withinRegions } from '../../_kit/region.ts';
import { caseDepartment, caseKind, type CaseDepartment, type CaseKind, type CaseOrder } from '../codes.ts';
import type { IndexedCase, IndexedDuty } from '../models.ts';
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

const byId: OrderColumn<IndexedCase> = {
  column: indexedCase.id,
  value: ({ id }) => id,
  pattern: uuidPattern,
};
const byDay: OrderColumn<IndexedCase> = {
  column: indexedCase.openedOn,
  value: ({ openedOn }) => openedOn ?? '',
  pattern: dayPattern,
};
const orders: Readonly<
  Record<CaseOrder, readonly [direction: 'ascending' | 'descending', by: OrderColumn<IndexedCase>]>
> = {
  NEWEST: ['descending', byDay],
  OLDEST: ['ascending', byDay],
  LARGEST_AMOUNT: [
    'descending',
    {
      column: indexedCase.amountOrder,
      value: ({ amountOrder }) => amountOrder,
      pattern: /^-?\d{1,12}\.\d{2}$/,
    },
  ],
  FIRST_DUE: [
    'ascending',
    {
      column: indexedCase.firstDueAt,
      value: ({ firstDueAt }) => firstDueAt.toISOString(),
      pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
      parse: (text) => new Date(text),
    },
  ],
};

/**
 * Reads of the case index: for those who may read the command centre's records, the cases of the departments whose
 * records they may read too. `now` is the moment by which deadlines are over.
 */
export function caseStore(db: Database, viewer: Viewer, now: Date) {
  const departments = Object.values(caseDepartment).filter((name) => viewer.scopes.includes(`${name}:read`));
  const visible = and(
    isNotNull(indexedCase.openedOn),
    withinRegions(indexedCase.regionCode, caseRegions(viewer, 'dispatch')),
    inArray(indexedCase.department, departments),
    inArray(indexedCase.kind, Object.values(caseKind)),
  );
  const isOver = (moment: AnyColumn): SQL => sql`${moment} <= ${now.toISOString()}::timestamptz`;

  return {
    cases(selection: CaseSelection, order: CaseOrder, page: PageArguments): Promise<Page<IndexedCase>> {
      const wanted = and(visible, condition(selection));
      const [direction, by] = orders[order];
      return readPage(
        page,
        direction,
        [by, byId],
        ({ after, orderBy, limit }) =>
          db
            .select()
            .from(indexedCase)
            .where(and(wanted, after))
            .orderBy(...orderBy)
            .limit(limit),
        () => countOf(db.select({ n: count() }).from(indexedCase).where(wanted)),
      );
    },

    /** Open duties of cases that were read before, by their end. */
    duties: (caseIds: readonly string[]): Promise<IndexedDuty[]> =>
      db
        .select()
        .from(indexedDuty)
        .where(inArray(indexedDuty.caseId, [...caseIds]))
        .orderBy(asc(indexedDuty.dueAt), asc(indexedDuty.rule), asc(indexedDuty.startedAt)),
  };

  function condition(selection: CaseSelection): SQL | undefined {
    const { department, kind, status, region, openedIn, isOpen, isOverdue, rule } = selection;
    const { body, project, organization, amountFrom, amountTo, linkedTo } = selection;
    return and(
      department
        ? inArray(
            indexedCase.department,
            department.map((each) => caseDepartment[each]),
          )
        : undefined,
      kind
        ? inArray(
            indexedCase.kind,
            kind.map((each) => caseKind[each]),
          )
        : undefined,
      status ? inArray(indexedCase.status, [...status]) : undefined,
      typeof region === 'string' ? withinRegions(indexedCase.regionCode, [region]) : undefined,
      openedIn ? between(indexedCase.openedOn, openedIn.from, openedIn.to) : undefined,
      typeof isOpen === 'boolean' ? (isOpen ? isNull : isNotNull)(indexedCase.closedOn) : undefined,
      typeof isOverdue === 'boolean' ? sql`(${isOver(indexedCase.firstDueAt)}) = ${isOverdue}` : undefined,
      rule ? byRule(rule, isOverdue ?? false) : undefined,
      typeof body === 'string' ? eq(indexedCase.bodyCode, body) : undefined,
      typeof project === 'string' ? eq(indexedCase.projectNumber, project) : undefined,
      typeof organization === 'string' ? eq(indexedCase.organizationCode, organization) : undefined,
      typeof amountFrom === 'string' ? gte(indexedCase.amount, amountFrom) : undefined,
      typeof amountTo === 'string' ? lte(indexedCase.amount, amountTo) : undefined,
      linkedTo ? naming(linkedTo) : undefined,
    );
  }

  function byRule(rules: readonly string[], over: boolean): SQL {
    const duty = and(
      eq(indexedDuty.caseId, indexedCase.id),
      inArray(indexedDuty.rule, [...rules]),
      over ? isOver(indexedDuty.dueAt) : undefined,
    );
    return sql`exists (select 1 from ${indexedDuty} where ${duty})`;
  }

  /** Names a case of a department; of one that the viewer may not read nothing is known, so none is found by it. */
  function naming({ department, status }: NonNullable<CaseSelection['linkedTo']>): SQL {
    const name = caseDepartment[department];
    if (!departments.includes(name)) return sql`false`;
    const inState = status
      ? sql`and exists (select 1 from ${indexedCase} named where named.department = ${name}
          and named.kind = ${indexedLink.kind} and named.number = ${indexedLink.number}
          and ${inArray(sql`named.status`, [...status])})`
      : sql``;
    return sql`exists (select 1 from ${indexedLink} where ${indexedLink.caseId} = ${indexedCase.id}
      and ${indexedLink.department} = ${name} ${inState})`;
  }
}
