import type postgres from 'postgres';
import { invariant } from '../../../subgraphs/_kit/database.ts';
import { body, cases, county, over, township, type Part, type Question } from './question.ts';

interface Case {
  readonly number: string;
  readonly status: string;
  readonly duties: readonly { readonly rule: string }[];
}

const query = `query ($filter: CaseFilter, $orderBy: CaseOrder, $after: String) {
  cases(filter: $filter, orderBy: $orderBy, after: $after) {
    nodes { department kind number status region { code } openedOn closedOn amount { amount } duties { rule dueAt } }
    pageInfo { hasNextPage endCursor } } }`;
const total = 'query ($filter: CaseFilter) { cases(filter: $filter) { totalCount } }';

const columns = {
  NEWEST: ['opened_on', 'desc'],
  OLDEST: ['opened_on', 'asc'],
  LARGEST_AMOUNT: ['amount_order', 'desc'],
  FIRST_DUE: ['first_due_at', 'asc'],
} as const;
type Order = keyof typeof columns;
const orders = Object.keys(columns) as Order[];

/** Which cases, in the words of the graph and in those of SQL. */
interface Choice {
  readonly title: string;
  readonly filter: object;
  readonly where: (sql: postgres.Sql) => Part;
}

const all: Choice = { title: '', filter: {}, where: (sql) => cases(sql) };
const choices: readonly Choice[] = [
  {
    title: '逾期 overdue',
    filter: { isOverdue: true },
    where: (sql) => sql`${cases(sql)} and ${over(sql, 'first_due_at')}`,
  },
  {
    title: '部门与状态 department, state',
    filter: { department: ['PETITIONS'], status: ['HANDLING', 'ACCEPTED'] },
    where: (sql) => sql`${cases(sql)} and department = 'petitions' and status in ('HANDLING', 'ACCEPTED')`,
  },
  {
    title: '关联 linked, in a state',
    filter: { linkedTo: { department: 'CONSTRUCTION_WAGES', status: ['SETTLED'] } },
    where: (sql) => sql`${cases(sql)} and exists (select 1 from indexed_link l
      join indexed_case o on (o.department, o.kind, o.number) = (l.department, l.kind, l.number)
      where l.case_id = c.id and l.department = 'construction-wages' and o.status = 'SETTLED')`,
  },
  {
    title: '规则 rule, overdue',
    filter: { rule: ['R-pe-3'], isOverdue: true },
    where: (sql) => sql`${cases(sql)} and exists (select 1 from indexed_duty d
      where d.case_id = c.id and d.rule = 'R-pe-3' and ${over(sql, 'd.due_at')})`,
  },
  { title: '县 county', filter: { region: county }, where: (sql) => cases(sql, county) },
  { title: '乡镇 township', filter: { region: township }, where: (sql) => cases(sql, township) },
  { title: '机构 body', filter: { body }, where: (sql) => sql`${cases(sql)} and body_code = ${body}` },
  {
    title: '项目 project',
    filter: { project: 'P4711' },
    where: (sql) => sql`${cases(sql)} and project_number = 'P4711'`,
  },
  {
    title: '单位 firm',
    filter: { organization: 'F123' },
    where: (sql) => sql`${cases(sql)} and organization_code = 'F123'`,
  },
];

/** Pages of cases in every order: the first and one from the middle, of all and of a choice; and how many there are. */
export async function casePages(sql: postgres.Sql): Promise<Question[]> {
  const deep = await Promise.all(
    orders.map(async (order) => page(order, all, await cursorInTheMiddle(sql, order))),
  );
  return [
    ...orders.map((order) => page(order, all)),
    ...deep,
    ...choices.flatMap((choice) => orders.map((order) => page(order, choice))),
    ...[all, ...choices].map(totalOf),
  ];
}

function page(order: Order, { title, filter, where }: Choice, after?: readonly string[]): Question {
  const [column, direction] = columns[order];
  return {
    title: `${order} ${title}${after ? '中段 deep page' : ''}`,
    query,
    variables: {
      ...{ filter, orderBy: order },
      after: after ? Buffer.from(JSON.stringify(after)).toString('base64url') : null,
    },
    rows: ({ cases: { nodes } }: { cases: { nodes: readonly Case[] } }) =>
      nodes.map(({ number, status, duties }) => [number, status, ...duties.map(({ rule }) => rule)]),
    byHand: async (sql) => {
      const way = direction === 'asc' ? sql`asc` : sql`desc`;
      const beyond = direction === 'asc' ? sql`>` : sql`<`;
      const rows = await sql`
        select c.department, c.kind, c.number, c.status, c.region_code, c.opened_on, c.closed_on, c.amount, d.duties
        from indexed_case c left join lateral (
          select jsonb_agg(jsonb_build_object('rule', rule, 'dueAt', due_at) order by due_order, rule) as duties
          from indexed_duty where case_id = c.id) d on true
        where ${where(sql)} ${after ? sql`and (c.${sql(column)}, c.id) ${beyond} (${after[0] ?? ''}, ${after[1] ?? ''})` : sql``}
        order by c.${sql(column)} ${way}, c.id ${way} limit 20`;
      return rows.map(({ number, status, duties }) => [
        ...[number, status],
        ...((duties ?? []) as Case['duties']).map(({ rule }) => rule),
      ]);
    },
  };
}

function totalOf({ title, filter, where }: Choice): Question {
  return {
    title: `总数 total ${title}`,
    query: total,
    variables: { filter },
    rows: ({ cases: { totalCount } }: { cases: { totalCount: number } }) => [totalCount],
    byHand: async (sql) =>
      (await sql<{ n: number }[]>`select count(*)::int as n from indexed_case c where ${where(sql)}`).map(
        ({ n }) => n,
      ),
  };
}

async function cursorInTheMiddle(sql: postgres.Sql, order: Order): Promise<[string, string]> {
  const [column, direction] = columns[order];
  const way = direction === 'asc' ? sql`asc` : sql`desc`;
  const [row] = await sql<{ value: string; id: string }[]>`
    select ${sql(column)}::text as value, id from indexed_case c where ${cases(sql)} order by ${sql(column)} ${way}, id ${way}
    offset (select count(*) / 2 from indexed_case) limit 1`;
  const { value, id } = invariant(row, 'the middle of a list that is not empty');
  return [order === 'FIRST_DUE' ? new Date(value).toISOString() : value, id];
}
