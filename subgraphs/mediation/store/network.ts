import { sql, type SQL } from 'drizzle-orm';
import type { Database } from '../../_kit/database.ts';
import { regionRanges } from '../../_kit/region.ts';
import type { CommitteeCount, MediationNetwork } from '../models.ts';
import { committee, committeeMember, informationOfficer, mediator } from '../tables/index.ts';

/** The network of whole batches of regions on a day, one statement each. */
export function networkStore(db: Database) {
  return {
    network: async (codes: readonly string[], on: string): Promise<Map<string, MediationNetwork>> => {
      const rows = await db.execute<Omit<MediationNetwork, 'on'> & Record<string, unknown>>(sql`
        with wanted as (select * from ${regionRanges(codes, 'wanted')}),
        active as (
          select wanted.code, ${committee.number} as number, ${committee.tier} as tier,
            (select count(*) from ${mediator} where ${serving(mediator, on)}
              and ${mediator.committeeNumber} = ${committee.number}) as mediators,
            (select count(*) from ${mediator} where ${serving(mediator, on)}
              and ${mediator.committeeNumber} = ${committee.number}
              and ${mediator.employment} = 'FULL_TIME') as full_time,
            (select count(*) from ${committeeMember} where ${committeeMember.committeeNumber} = ${committee.number}
              and ${committeeMember.electedOn} <= ${on}
              and (${committeeMember.leftOn} is null or ${committeeMember.leftOn} > ${on})) as members
          from wanted join ${committee} on ${committee.regionCode} between wanted.lo and wanted.hi
            and ${committeeExisted(on)}
        ),
        counted as (
          select code, sum(mediators)::int as mediators, sum(full_time)::int as full_time,
            count(*) filter (where tier = 'VILLAGE')::int as village,
            count(*) filter (where tier = 'VILLAGE' and full_time > 0)::int as village_full_time,
            min(members) filter (where tier = 'VILLAGE')::int as fewest,
            max(members) filter (where tier = 'VILLAGE')::int as most
          from active group by code
        )
        select wanted.code,
          coalesce(counted.mediators, 0) as mediators,
          coalesce(counted.full_time, 0) as "fullTimeMediators",
          (select count(*)::int from ${informationOfficer} where ${serving(informationOfficer, on)}
            and ${informationOfficer.regionCode} between wanted.lo and wanted.hi) as "informationOfficers",
          coalesce(counted.village, 0) as "villageCommittees",
          coalesce(counted.village_full_time, 0) as "villageCommitteesWithFullTimeMediator",
          counted.fewest as "fewestMembers", counted.most as "mostMembers"
        from wanted left join counted on counted.code = wanted.code`);
      return new Map([...rows].map((row) => [row.code, { ...row, on }]));
    },

    committeeCounts: async (codes: readonly string[], on: string): Promise<Map<string, CommitteeCount[]>> => {
      const rows = await db.execute<CommitteeCount & { code: string } & Record<string, unknown>>(sql`
        select wanted.code, ${committee.tier} as tier, ${committee.kind} as kind, count(*)::int as count
        from ${regionRanges(codes, 'wanted')}
        join ${committee} on ${committee.regionCode} between wanted.lo and wanted.hi and ${committeeExisted(on)}
        group by 1, 2, 3 order by 1, 2, 3`);
      const counts = new Map<string, CommitteeCount[]>(codes.map((code) => [code, []]));
      for (const { code, tier, kind, count } of rows) counts.get(code)?.push({ tier, kind, count });
      return counts;
    },
  };
}

function committeeExisted(on: string): SQL {
  return sql`${committee.establishedOn} <= ${on}
    and (${committee.dissolvedOn} is null or ${committee.dissolvedOn} > ${on})`;
}

function serving(table: typeof mediator | typeof informationOfficer, on: string): SQL {
  return sql`${table.appointedOn} <= ${on} and (${table.leftOn} is null or ${table.leftOn} > ${on})`;
}
