import { sql, type SQL } from 'drizzle-orm';
import type { Database } from '../../_kit/database.ts';
import { regionRanges } from '../../_kit/region.ts';
import { petitionStage, type PetitionStage } from '../codes.ts';
import type {
  LeaderCaseCount,
  PetitionBranchCount,
  PetitionFormCount,
  PetitionKindCount,
  PetitionMonthCount,
  PetitionStageCount,
  PetitionStatistics,
  PetitionStatusCount,
  SatisfactionCount,
} from '../models.ts';
import { DIVERSION_DAYS } from '../rules/diversion.ts';
import { leaderCase, petition, reviewRequest } from '../tables/index.ts';

/** A period of days, both ends included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const concluded = sql`${petition.closedOn} is not null`;
const inTime = sql`${petition.divertedOn} - ${petition.openedOn} <= ${DIVERSION_DAYS}`;
const countWhere = (condition: SQL): SQL => sql`count(${petition.id}) filter (where ${condition})::int`;
const registeredAndConcluded = sql`count(*)::int as registered, ${countWhere(concluded)} as concluded`;
/** SQL: how many, for a line that tells nothing else. */
export const counted = sql`count(*)::int as count`;

/** Figures per region and period: one grouped statement for a whole batch of regions, however many they are. */
export function statisticsStore(db: Database, seen: SQL) {
  const breakdown = breakdowns(db, seen);
  return {
    totals: async (codes: readonly string[], period: Period): Promise<Map<string, PetitionStatistics>> => {
      const rows = await db.execute<Omit<PetitionStatistics, 'period'> & Record<string, unknown>>(sql`
        select wanted.code,
          count(${petition.id})::int as registered,
          ${countWhere(concluded)} as concluded,
          ${countWhere(inTime)} as "divertedInTime",
          ${countWhere(sql`not (${inTime})`)} as "divertedLate",
          count(${petition.disputeNumber})::int as "divertedToMediation",
          count(${petition.pressedOn})::int as pressed,
          count(${petition.satisfaction})::int as rated
        from ${regionRanges(codes, 'wanted')}
        left join ${petition} on ${registered(period)} and ${seen}
        group by wanted.code`);
      return new Map([...rows].map((row) => [row.code, { ...row, period }]));
    },

    byKind: (codes: readonly string[], period: Period) =>
      breakdown<PetitionKindCount>(codes, period, 'kind', sql`${petition.kind}`),
    byForm: (codes: readonly string[], period: Period) =>
      breakdown<PetitionFormCount>(codes, period, 'form', sql`${petition.form}`),
    byStatus: (codes: readonly string[], period: Period) =>
      breakdown<PetitionStatusCount>(codes, period, 'status', sql`${petition.status}`),
    byBranch: (codes: readonly string[], period: Period) =>
      breakdown<PetitionBranchCount>(codes, period, 'branch', sql`${petition.branch}`),
    byMonth: (codes: readonly string[], period: Period) =>
      breakdown<PetitionMonthCount>(codes, period, 'month', sql`to_char(${petition.openedOn}, 'YYYY-MM')`),
    bySatisfaction: (codes: readonly string[], period: Period) =>
      breakdown<SatisfactionCount>(codes, period, 'satisfaction', sql`${petition.satisfaction}`, counted),

    leaderCases: (codes: readonly string[], period: Period) =>
      breakdown<LeaderCaseCount>(
        codes,
        period,
        'status',
        sql`${leaderCase.status}`,
        counted,
        sql`join ${leaderCase} on ${leaderCase.petitionNumber} = ${petition.number}`,
      ),

    /** Handling means branch 6: what was accepted for a handling opinion (M-41, F5-04). */
    byStage: async (codes: readonly string[], period: Period): Promise<Map<string, PetitionStageCount[]>> => {
      const reached = await breakdown<PetitionStageCount>(
        codes,
        period,
        'stage',
        sql`tier.stage`,
        sql`count(*)::int as entered, count(tier.answered_on)::int as answered`,
        sql`join lateral (
          select 'HANDLING' as stage, ${petition.opinionIssuedOn} as answered_on
            where ${petition.branch} = 'PETITION_OPINION' and ${petition.acceptedOn} is not null
          union all
          select ${reviewRequest.stage}::text, ${reviewRequest.answeredOn} from ${reviewRequest}
            where ${reviewRequest.petitionNumber} = ${petition.number}
        ) as tier on true`,
      );
      const stages = Object.keys(petitionStage) as PetitionStage[];
      return new Map(
        [...reached].map(([code, lines]) => [
          code,
          stages.map(
            (stage) => lines.find((line) => line.stage === stage) ?? { stage, entered: 0, answered: 0 },
          ),
        ]),
      );
    },
  };
}

function registered(period: Period): SQL {
  return sql`${petition.regionCode} between wanted.lo and wanted.hi
    and ${petition.openedOn} between ${period.from} and ${period.to}`;
}

/** Counts by one dimension of what the viewer may count; what has no value in it is left out. */
export function breakdowns(db: Database, seen: SQL) {
  return async <Line>(
    codes: readonly string[],
    period: Period,
    name: string,
    dimension: SQL,
    counts: SQL = registeredAndConcluded,
    joined: SQL = sql``,
  ): Promise<Map<string, Line[]>> => {
    const rows = await db.execute<{ wanted: string } & Record<string, unknown>>(sql`
      select wanted.code as wanted, ${dimension} as ${sql.identifier(name)}, ${counts}
      from ${regionRanges(codes, 'wanted')}
      join ${petition} on ${registered(period)} and ${seen}
      ${joined}
      where ${dimension} is not null
      group by 1, 2 order by 1, 2`);
    const lines = new Map<string, Line[]>(codes.map((code) => [code, []]));
    for (const { wanted, ...line } of rows) lines.get(wanted)?.push(line as Line);
    return lines;
  };
}
