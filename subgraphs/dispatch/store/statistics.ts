import { sql, type SQL } from 'drizzle-orm';
import type { Database } from '../../_kit/database.ts';
import { regionRanges } from '../../_kit/region.ts';
import type { DispatchStatistics, ReferralPair, RiskAssessmentCount, SweepCompliance } from '../models.ts';
import { jointMeeting, referral, riskAssessment, sweep, sweepDuty } from '../tables/index.ts';
import { slotsOf, type Period } from './sweepSlots.ts';

const countWhere = (condition: SQL): SQL => sql`count(${referral.id}) filter (where ${condition})::int`;
const unanswered = sql`${referral.answeredOn} is null`;
const wasSent = sql`${referral.sentOn} is not null`;
/** Also after it was filed: what was accepted has a receiver's case or an end. */
const wasReturned = sql`(${referral.status} = 'RETURNED' or ${referral.returnGround} is not null)`;

/** Figures per region and period: one grouped statement for a whole batch of regions, however many they are. */
export function statisticsStore(db: Database) {
  return {
    totals: async (codes: readonly string[], period: Period): Promise<Map<string, DispatchStatistics>> => {
      const rows = await db.execute<Omit<DispatchStatistics, 'period'> & Record<string, unknown>>(sql`
        select wanted.code,
          count(${referral.id})::int as "referralsSent",
          ${countWhere(sql`${referral.answeredOn} is not null and not ${wasReturned}`)}
            as "referralsAccepted",
          ${countWhere(wasReturned)} as "referralsReturned",
          ${countWhere(unanswered)} as "referralsUnanswered",
          ${countWhere(sql`${referral.closedOn} is not null`)} as "referralsConcluded",
          (select count(*)::int from ${jointMeeting} where ${jointMeeting.regionCode} between wanted.lo and wanted.hi
            and ${jointMeeting.heldOn} between ${period.from} and ${period.to}) as "jointMeetings"
        from ${regionRanges(codes, 'wanted')}
        left join ${referral} on ${sentWithin(period)}
        group by wanted.code, wanted.lo, wanted.hi`);
      return new Map([...rows].map((row) => [row.code, { ...row, period }]));
    },

    /** Due: each slot of a unit's cadence that begins in the period while the duty stands (F2-13); what was ordered beside it is not counted. */
    sweeps: async (codes: readonly string[], period: Period): Promise<Map<string, SweepCompliance[]>> => {
      const rows = await db.execute<SweepCompliance & { code: string } & Record<string, unknown>>(sql`
        select wanted.code, ${sweepDuty.tier} as tier, count(*)::int as due, count(${sweep.heldOn})::int as held
        from ${regionRanges(codes, 'wanted')}
        join ${sweepDuty} on ${sweepDuty.regionCode} between wanted.lo and wanted.hi
        join ${slotsOf(period)} on slots.cadence = ${sweepDuty.cadence}::text and slots.slot >= ${sweepDuty.validFrom}
          and (${sweepDuty.validTo} is null or slots.slot <= ${sweepDuty.validTo})
        left join ${sweep} on ${sweep.dutyNumber} = ${sweepDuty.number} and ${sweep.slot} = slots.slot
          and ${sweep.occasion} is null
        group by 1, 2 order by 1, 2`);
      return grouped(codes, rows);
    },

    /** Risk assessments that were opened in the period, by state and conclusion. */
    riskAssessments: async (
      codes: readonly string[],
      { from, to }: Period,
    ): Promise<Map<string, RiskAssessmentCount[]>> => {
      const rows = await db.execute<RiskAssessmentCount & { code: string } & Record<string, unknown>>(sql`
        select wanted.code, ${riskAssessment.status} as status, ${riskAssessment.conclusion} as conclusion,
          count(*)::int as assessments
        from ${regionRanges(codes, 'wanted')}
        join ${riskAssessment} on ${riskAssessment.regionCode} between wanted.lo and wanted.hi
          and ${riskAssessment.openedOn} between ${from} and ${to}
        group by 1, 2, 3 order by 1, 2, 3`);
      return grouped(codes, rows);
    },

    pairs: async (codes: readonly string[], period: Period): Promise<Map<string, ReferralPair[]>> => {
      const rows = await db.execute<ReferralPair & { code: string } & Record<string, unknown>>(sql`
        select wanted.code, ${referral.fromDepartment} as "fromDepartment", ${referral.toDepartment} as "toDepartment",
          ${countWhere(wasSent)} as sent, ${countWhere(sql`${wasSent} and ${unanswered}`)} as unanswered,
          ${countWhere(sql`${referral.answeredOn} is not null and not ${wasReturned}`)} as accepted,
          ${countWhere(wasReturned)} as returned,
          ${countWhere(sql`${referral.closedOn} is not null`)} as concluded,
          ${countWhere(sql`${referral.outcome} = 'AGREEMENT_REACHED'`)} as agreements,
          ${countWhere(sql`not ${wasSent}`)} as "consentRefused",
          percentile_cont(0.5) within group (order by ${referral.answeredOn} - ${referral.sentOn}) as "medianAnswerDays"
        from ${regionRanges(codes, 'wanted')}
        join ${referral} on ${sentWithin(period)} or ${refusedWithin(period)}
        group by 1, 2, 3 order by 1, 2, 3`);
      return grouped(codes, rows);
    },
  };
}

function sentWithin({ from, to }: Period): SQL {
  return sql`${referral.regionCode} between wanted.lo and wanted.hi and ${referral.sentOn} between ${from} and ${to}`;
}

/** A party did not consent, so that it was never sent. */
function refusedWithin({ from, to }: Period): SQL {
  return sql`${referral.regionCode} between wanted.lo and wanted.hi and ${referral.sentOn} is null
    and ${referral.status} = 'CONSENT_REFUSED' and ${referral.openedOn} between ${from} and ${to}`;
}

function grouped<Line extends { code: string }>(
  codes: readonly string[],
  rows: Iterable<Line>,
): Map<string, Line[]> {
  const lines = new Map<string, Line[]>(codes.map((code) => [code, []]));
  for (const row of rows) lines.get(row.code)?.push(row);
  return lines;
}
