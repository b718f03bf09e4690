import { and, asc, eq, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { caseRegions } from '../../_kit/access.ts';
import type { Database } from '../../_kit/database.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { CommitteeChange, MediationCommittee, MediationReportLine } from '../models.ts';
import { committee, committeeMember, monthlyReport, monthlyReportLine } from '../tables/index.ts';
import type { Period } from './statistics.ts';

/** Frozen figures, reports that are due, and what changed in the committees. */
export function reportStore(db: Database, viewer: Viewer) {
  return {
    lines: (reportIds: readonly string[]): Promise<MediationReportLine[]> =>
      db
        .select()
        .from(monthlyReportLine)
        .where(inArray(monthlyReportLine.reportId, [...reportIds]))
        .orderBy(asc(monthlyReportLine.edition), asc(monthlyReportLine.kind)),

    /** Township centres in the viewer's reach that were there when a month began and have not reported it. */
    due: (month: string): Promise<MediationCommittee[]> => {
      const first = `${month}-01`;
      return db
        .select()
        .from(committee)
        .where(
          and(
            withinRegions(committee.regionCode, caseRegions(viewer, 'mediation')),
            eq(committee.kind, 'TOWNSHIP_CENTRE'),
            lte(committee.establishedOn, first),
            or(isNull(committee.dissolvedOn), gt(committee.dissolvedOn, first)),
            sql`not exists (select 1 from ${monthlyReport}
              where ${monthlyReport.committeeNumber} = ${committee.number} and ${monthlyReport.month} = ${month})`,
          ),
        )
        .orderBy(asc(committee.number));
    },

    /** What changed in the committees of a region within a period, oldest first: they are posted on the wall. */
    changes: async (region: string, { from, to }: Period): Promise<CommitteeChange[]> => {
      const inPeriod = (column: typeof committee.establishedOn | typeof committee.dissolvedOn) =>
        sql`${column} between ${from} and ${to}`;
      const inRegion = withinRegions(committee.regionCode, [region]);
      const members = sql`${committeeMember} join ${committee} on ${committee.number} = ${committeeMember.committeeNumber}`;
      const rows = await db.execute<CommitteeChange & Record<string, unknown>>(sql`
        select ${committee.establishedOn} as "on", 'ESTABLISHED' as kind, ${committee.number} as committee, null as member
          from ${committee} where ${inRegion} and ${inPeriod(committee.establishedOn)}
        union all select ${committee.dissolvedOn}, 'DISSOLVED', ${committee.number}, null
          from ${committee} where ${inRegion} and ${inPeriod(committee.dissolvedOn)}
        union all select ${committeeMember.electedOn}, 'MEMBER_ELECTED', ${committee.number}, ${committeeMember.number}
          from ${members} where ${inRegion} and ${committeeMember.electedOn} between ${from} and ${to}
        union all select ${committeeMember.leftOn}, 'MEMBER_LEFT', ${committee.number}, ${committeeMember.number}
          from ${members} where ${inRegion} and ${committeeMember.leftOn} between ${from} and ${to}
        order by 1, 3, 2, 4`);
      return [...rows];
    },
  };
}
