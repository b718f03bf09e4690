import { NOW, PROVINCE } from './fill.ts';
import { cases, county, over, within, type Part, type Question } from './question.ts';
import type postgres from 'postgres';

const columns = {
  DEPARTMENT: 'department',
  KIND: 'kind',
  STATUS: 'status',
  COUNTY: `left(region_code, 6) || '000000'`,
  TOWNSHIP: `left(region_code, 9) || '000'`,
  MONTH: `to_char(opened_on, 'YYYY-MM')`,
  YEAR: `extract(year from opened_on)::int`,
  BODY: 'body_code',
  PROJECT: 'project_number',
  RULE: 'rule',
} as const;
type Grouping = keyof typeof columns;

interface Group {
  readonly region: { readonly code: string } | null;
  readonly responsibleBody: { readonly code: string } | null;
  readonly project: { readonly number: string } | null;
  readonly amount: { readonly amount: string } | null;
  readonly [figure: string]: unknown;
}

/** The value of a group, by what it is grouped by. */
const values: Readonly<Record<Grouping, (group: Group) => unknown>> = {
  DEPARTMENT: ({ department }) => String(department).toLowerCase().replaceAll('_', '-'),
  KIND: ({ kind }) =>
    String(kind)
      .split('_')
      .map((word) => `${word[0]}${word.slice(1).toLowerCase()}`)
      .join(''),
  STATUS: ({ status }) => status,
  COUNTY: ({ region }) => region?.code,
  TOWNSHIP: ({ region }) => region?.code,
  MONTH: ({ month }) => month,
  YEAR: ({ year }) => year,
  BODY: ({ responsibleBody }) => responsibleBody?.code ?? null,
  PROJECT: ({ project }) => project?.number ?? null,
  RULE: ({ rule }) => rule,
};

const caseFigures = `query ($filter: CaseFilter, $groupBy: [CaseGrouping!]!) {
  figures: caseStatistics(filter: $filter, groupBy: $groupBy) { department kind status region { code } month year
    responsibleBody { code } project { number } cases open overdue amount { amount } } }`;
const dutyFigures = `query ($filter: DutyFilter, $groupBy: [DutyGrouping!]!) {
  figures: dutyStatistics(filter: $filter, groupBy: $groupBy) { department rule region { code } responsibleBody { code }
    open overdue overdueLonger dueWithinAWeek withoutEnd } }`;

/** What a group of cases or of duties says, and how its figures are read from the tables. */
interface Figures {
  readonly query: string;
  readonly of: (group: Group) => unknown[];
  readonly select: (sql: postgres.Sql) => Part;
  readonly from: (sql: postgres.Sql) => Part;
}

const ofCases: Figures = {
  query: caseFigures,
  of: ({ cases: all, open, overdue, amount }) => [all, open, overdue, amount?.amount ?? null],
  select: (sql) => sql`count(*)::int, (count(*) filter (where closed_on is null))::int,
    (count(*) filter (where ${over(sql, 'first_due_at')}))::int, sum(amount)::text`,
  from: (sql) => sql`indexed_case`,
};
const ofDuties: Figures = {
  query: dutyFigures,
  of: ({ open, overdue, overdueLonger, dueWithinAWeek, withoutEnd }) => [
    ...[open, overdue, overdueLonger, dueWithinAWeek, withoutEnd],
  ],
  select: (sql) => sql`count(*)::int, (count(*) filter (where ${over(sql, 'due_at')}))::int,
    (count(*) filter (where due_at < '2025-12-03T00:00:00+08:00'))::int,
    (count(*) filter (where due_at > ${NOW} and due_at <= '2026-01-09T00:00:00+08:00'))::int,
    (count(*) filter (where due_at is null))::int`,
  from: (sql) => sql`indexed_duty`,
};

const year = { from: '2025-01-01', to: '2025-12-31' };

/** Cases and duties in groups by three things, of a county and of the province. */
export const groupings: readonly Question[] = [
  grouping(
    ofCases,
    ['DEPARTMENT', 'TOWNSHIP', 'MONTH'],
    { region: county, openedIn: year },
    (sql) => sql`${cases(sql, county)} and opened_on between ${year.from} and ${year.to}`,
  ),
  grouping(ofCases, ['DEPARTMENT', 'COUNTY', 'YEAR'], {}, (sql) => cases(sql)),
  grouping(ofCases, ['KIND', 'STATUS', 'MONTH'], {}, (sql) => cases(sql)),
  grouping(ofCases, ['KIND', 'STATUS', 'BODY'], { region: county }, (sql) => cases(sql, county)),
  grouping(
    ofCases,
    ['DEPARTMENT', 'BODY', 'KIND'],
    { isOverdue: true, region: county },
    (sql) => sql`${cases(sql, county)} and ${over(sql, 'first_due_at')}`,
  ),
  grouping(ofDuties, ['DEPARTMENT', 'BODY', 'RULE'], { region: county }, (sql) => within(sql, county)),
  grouping(ofDuties, ['DEPARTMENT', 'COUNTY', 'RULE'], {}, (sql) => within(sql, PROVINCE)),
  grouping(
    ofDuties,
    ['DEPARTMENT', 'RULE'],
    { isOverdue: true },
    (sql) => sql`${within(sql, PROVINCE)} and ${over(sql, 'due_at')}`,
  ),
];

function grouping(
  { query, of, select, from }: Figures,
  by: readonly Grouping[],
  filter: object,
  where: (sql: postgres.Sql) => Part,
): Question {
  const places = by.map((_, place) => place + 1).join(', ');
  return {
    title: `${query === dutyFigures ? '期限 duties by' : '案件 cases by'} ${by.join(', ')} ${JSON.stringify(filter)}`,
    query,
    variables: { filter, groupBy: by },
    rows: ({ figures }: { figures: readonly Group[] }) =>
      figures.map((group) => [...by.map((name) => values[name](group)), ...of(group)]),
    byHand: (sql) =>
      sql`select ${sql.unsafe(by.map((name) => columns[name]).join(', '))}, ${select(sql)} from ${from(sql)}
        where ${where(sql)} group by ${sql.unsafe(places)} order by ${sql.unsafe(places)}`
        .values()
        .then((rows) => [...rows]),
  };
}
