import type postgres from 'postgres';
import { invariant } from '../../../subgraphs/_kit/database.ts';
import { NOW, PROVINCE } from './fill.ts';
import { body, county, over, within, type Part, type Question } from './question.ts';

interface Duty {
  readonly number: string;
  readonly rule: string;
}

const query = `query ($filter: DutyFilter, $after: String) { duties(filter: $filter, after: $after) {
  nodes { department kind number rule dueAt daysOverdue daysLeft region { code } responsibleBody { code } case { status } }
  pageInfo { hasNextPage endCursor } } }`;
const total = 'query ($filter: DutyFilter) { duties(filter: $filter) { totalCount } }';

/** Pages of duties and how many there are: of the province and of a county, what is over, and what falls due in a week. */
export async function dutyPages(sql: postgres.Sql): Promise<Question[]> {
  const [middle] = await sql<{ due: string; case_id: string; id: string }[]>`
    select due_order::text as due, case_id, id from indexed_duty order by due_order, case_id, id
    offset (select count(*) / 2 from indexed_duty) limit 1`;
  const { due, case_id: caseId, id } = invariant(middle, 'the middle of a list that is not empty');
  const after = [new Date(due).toISOString(), caseId, id];
  const province = (part: postgres.Sql): Part => within(part, PROVINCE, 'd.region_code');
  return [
    ...pageAndTotal('', {}, province),
    ...pageAndTotal(
      '逾期 overdue',
      { isOverdue: true },
      (part) => sql`${province(part)} and ${over(part, 'due_order')}`,
    ),
    ...pageAndTotal(
      '县逾期 overdue in a county',
      { isOverdue: true, region: county },
      (part) => sql`${within(part, county, 'd.region_code')} and ${over(part, 'due_order')}`,
    ),
    ...pageAndTotal(
      '县七日内 due in a week in a county',
      { daysLeftTo: 7, region: county },
      (part) =>
        sql`${within(part, county, 'd.region_code')} and due_order > ${NOW} and due_order <= '2026-01-09T00:00:00+08:00'`,
    ),
    ...pageAndTotal('机构 body', { body }, (part) => sql`${province(part)} and d.body_code = ${body}`),
    page('中段 deep page', {}, province, after),
  ];
}

function pageAndTotal(title: string, filter: object, where: (sql: postgres.Sql) => Part): Question[] {
  return [
    page(title, filter, where),
    {
      title: `期限总数 total of duties ${title}`,
      query: total,
      variables: { filter },
      rows: ({ duties: { totalCount } }: { duties: { totalCount: number } }) => [totalCount],
      byHand: async (sql) =>
        (
          await sql<{ n: number }[]>`
            select count(*)::int as n from indexed_duty d where ${where(sql)}`
        ).map(({ n }) => n),
    },
  ];
}

function page(
  title: string,
  filter: object,
  where: (sql: postgres.Sql) => Part,
  after?: readonly string[],
): Question {
  return {
    title: `期限 duties ${title}`,
    query,
    variables: { filter, after: after ? Buffer.from(JSON.stringify(after)).toString('base64url') : null },
    rows: ({ duties: { nodes } }: { duties: { nodes: readonly Duty[] } }) =>
      nodes.map(({ number, rule }) => [number, rule]),
    byHand: async (sql) => {
      const [due = '', caseId = '', id = ''] = after ?? [];
      const rows = await sql<Duty[]>`
        select c.department, c.kind, c.number, d.rule, d.due_at, c.region_code, c.body_code, c.status
        from indexed_duty d join indexed_case c on c.id = d.case_id
        where ${where(sql)} ${after ? sql`and (d.due_order, d.case_id, d.id) > (${due}, ${caseId}, ${id})` : sql``}
        order by d.due_order, d.case_id, d.id limit 20`;
      return rows.map(({ number, rule }) => [number, rule]);
    },
  };
}
