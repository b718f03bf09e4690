import { sql, type SQL } from 'drizzle-orm';
import type { Database } from '../../_kit/database.ts';
import { regionRanges } from '../../_kit/region.ts';
import { acceptanceStage, type AcceptanceStage } from '../codes.ts';
import type {
  AcceptanceStageCount,
  ConstructionWagesStatistics,
  InspectionCampaignCount,
  WageComplaintMonthCount,
  WageComplaintStatusCount,
  WageDepositCount,
  WageFindingCount,
} from '../models.ts';
import {
  acceptanceApplication,
  constructionProject,
  inspection,
  wageComplaint,
  wageDeposit,
} from '../tables/index.ts';
import type { Period } from './period.ts';

const yuan = (amount: SQL): SQL => sql`coalesce(sum(${amount}), 0)::numeric(18, 2)::text`;
const arrears = yuan(sql`${wageComplaint.arrearsAmount}`);
const recovered = yuan(sql`${wageComplaint.recoveredAmount}`);

/** Figures per region and period: one grouped statement for a whole batch of regions, however many they are. */
export function statisticsStore(db: Database) {
  return {
    totals: async (
      codes: readonly string[],
      period: Period,
    ): Promise<Map<string, ConstructionWagesStatistics>> => {
      const rows = await db.execute<
        Omit<ConstructionWagesStatistics, 'period'> & Record<string, unknown>
      >(sql`
        select wanted.code, count(${wageComplaint.id})::int as complaints,
          count(${wageComplaint.id}) filter (where ${wageComplaint.closedOn} is null)::int as open,
          coalesce(sum(${wageComplaint.workersAffected}), 0)::int as "workersTotal",
          ${arrears} as arrears, ${recovered} as recovered,
          percentile_cont(0.5) within group (order by ${wageComplaint.paidOn} - ${wageComplaint.openedOn})
            as "medianDaysToPayment"
        from ${regionRanges(codes, 'wanted')}
        left join ${wageComplaint} on ${received(period)}
        group by wanted.code`);
      return new Map([...rows].map((row) => [row.code, { ...row, period }]));
    },

    byStatus: (codes: readonly string[], period: Period) =>
      complaintsBy<WageComplaintStatusCount>(db, codes, period, 'status', sql`${wageComplaint.status}`),
    byFinding: (codes: readonly string[], period: Period) =>
      complaintsBy<WageFindingCount>(db, codes, period, 'finding', sql`${wageComplaint.finding}`),
    byMonth: (codes: readonly string[], period: Period) =>
      complaintsBy<WageComplaintMonthCount>(
        db,
        codes,
        period,
        'month',
        sql`to_char(${wageComplaint.openedOn}, 'YYYY-MM')`,
      ),

    deposits: (codes: readonly string[], { from, to }: Period) =>
      onProjects<WageDepositCount>(
        db,
        codes,
        sql`${wageDeposit.status} as status, count(*)::int as count,
          ${yuan(sql`${wageDeposit.requiredAmount}`)} as required, ${yuan(sql`${wageDeposit.heldAmount}`)} as held`,
        sql`${wageDeposit} on ${wageDeposit.projectNumber} = ${constructionProject.number}
          and ${constructionProject.startedOn} <= ${to}
          and (${constructionProject.completedOn} is null or ${constructionProject.completedOn} >= ${from})`,
      ),

    inspections: (codes: readonly string[], { from, to }: Period) =>
      onProjects<InspectionCampaignCount>(
        db,
        codes,
        sql`${inspection.campaign} as campaign, count(*)::int as inspections,
          count(*) filter (where cardinality(${inspection.violations}) > 0)::int as "withViolations",
          count(*) filter (where ${inspection.rectification} in ('ON_THE_SPOT', 'RECTIFIED'))::int as rectified`,
        sql`${inspection} on ${inspection.projectNumber} = ${constructionProject.number}
          and ${inspection.inspectedOn} between ${from} and ${to}`,
      ),

    acceptance: async (
      codes: readonly string[],
      { from, to }: Period,
    ): Promise<Map<string, AcceptanceStageCount[]>> => {
      const counts = await onProjects<AcceptanceStageCount>(
        db,
        codes,
        sql`${acceptanceApplication.stage} as stage, count(*)::int as applications,
          count(*) filter (where ${acceptanceApplication.status} = 'PASSED')::int as passed,
          count(*) filter (where ${acceptanceApplication.status} = 'BLOCKED')::int as blocked`,
        sql`${acceptanceApplication} on ${acceptanceApplication.projectNumber} = ${constructionProject.number}
          and ${acceptanceApplication.openedOn} between ${from} and ${to}`,
      );
      const stages = Object.keys(acceptanceStage) as AcceptanceStage[];
      const lineOf = (lines: readonly AcceptanceStageCount[], stage: AcceptanceStage): AcceptanceStageCount =>
        lines.find((line) => line.stage === stage) ?? { stage, applications: 0, passed: 0, blocked: 0 };
      return new Map([...counts].map(([code, lines]) => [code, stages.map((stage) => lineOf(lines, stage))]));
    },
  };
}

function received({ from, to }: Period): SQL {
  return sql`${wageComplaint.regionCode} between wanted.lo and wanted.hi
    and ${wageComplaint.openedOn} between ${from} and ${to}`;
}

/** Complaints by one dimension; those that have no value in it are left out. */
async function complaintsBy<Line>(
  db: Database,
  codes: readonly string[],
  period: Period,
  name: string,
  dimension: SQL,
): Promise<Map<string, Line[]>> {
  const rows = await db.execute<{ code: string } & Record<string, unknown>>(sql`
    select wanted.code, ${dimension} as ${sql.identifier(name)}, count(*)::int as complaints,
      ${arrears} as arrears, ${recovered} as recovered
    from ${regionRanges(codes, 'wanted')}
    join ${wageComplaint} on ${received(period)}
    where ${dimension} is not null
    group by 1, 2 order by 1, 2`);
  return grouped(codes, rows);
}

/** Lines about the projects of each region; the first of the counts is what they are grouped by. */
async function onProjects<Line>(
  db: Database,
  codes: readonly string[],
  counts: SQL,
  joined: SQL,
): Promise<Map<string, Line[]>> {
  const rows = await db.execute<{ code: string } & Record<string, unknown>>(sql`
    select wanted.code, ${counts}
    from ${regionRanges(codes, 'wanted')}
    join ${constructionProject} on ${constructionProject.regionCode} between wanted.lo and wanted.hi
    join ${joined}
    group by 1, 2 order by 1, 2`);
  return grouped(codes, rows);
}

function grouped<Line>(
  codes: readonly string[],
  rows: Iterable<{ code: string } & Record<string, unknown>>,
): Map<string, Line[]> {
  const lines = new Map<string, Line[]>(codes.map((code) => [code, []]));
  for (const { code, ...line } of rows) lines.get(code)?.push(line as Line);
  return lines;
}
