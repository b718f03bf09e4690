import { and, count, eq, gte, inArray, isNull, lte, ne, or, sql, type SQL } from 'drizzle-orm';
import {
  countOf,
  readPage,
  uuidPattern,
  type OrderColumn,
  type Page,
  type PageArguments,
} from '../_kit/connection.ts';
import type { Database } from '../_kit/database.ts';
import { regionRanges, withinRegions } from '../_kit/region.ts';
import type { OrganizationKind, RegionKind, RegionLevel } from './codes.ts';
import type { Organization, Region, RegionUnitCount } from './models.ts';
import { organization, organizationService, region, regionPopulation } from './tables.ts';

/** Which administrative units are wanted; what is absent does not restrict. */
export interface RegionSelection {
  readonly within?: string | null | undefined;
  readonly parent?: string | undefined;
  readonly level?: RegionLevel | null | undefined;
  readonly kind?: readonly RegionKind[] | null | undefined;
  readonly on?: string | null | undefined;
}

/** Which organisations are wanted. */
export interface OrganizationSelection {
  readonly within?: string | null | undefined;
  readonly kind?: readonly OrganizationKind[] | null | undefined;
}

/** Reads of the registry. Divisions and organisations are public: every signed-in viewer may read them. */
export type RegistryStore = ReturnType<typeof registryStore>;

const regionOrder: OrderColumn<Region>[] = [
  { column: region.code, value: (row) => row.code, pattern: /^\d{12}$/ },
];
const organizationOrder: OrderColumn<Organization>[] = [
  { column: organization.regionCode, value: (row) => row.regionCode, pattern: /^\d{12}$/ },
  { column: organization.name, value: (row) => row.name, pattern: /^.*$/s },
  { column: organization.id, value: (row) => row.id, pattern: uuidPattern },
];

export function registryStore(db: Database) {
  return {
    regionsByCode: (codes: readonly string[]): Promise<Region[]> =>
      db
        .select()
        .from(region)
        .where(inArray(region.code, [...codes])),

    regions: (selection: RegionSelection, page: PageArguments): Page<Region> => {
      const wanted = regionCondition(selection);
      return readPage(
        page,
        'ascending',
        regionOrder,
        ({ after, orderBy, limit }) =>
          db
            .select()
            .from(region)
            .where(and(wanted, after))
            .orderBy(...orderBy)
            .limit(limit),
        () => countOf(db.select({ n: count() }).from(region).where(wanted)),
      );
    },

    organizationsById: (ids: readonly string[]): Promise<Organization[]> =>
      db
        .select()
        .from(organization)
        .where(
          inArray(
            organization.id,
            ids.filter((id) => uuidPattern.test(id)),
          ),
        ),

    organizationsByCode: (codes: readonly string[]): Promise<Organization[]> =>
      db
        .select()
        .from(organization)
        .where(inArray(organization.code, [...codes])),

    organizations: (selection: OrganizationSelection, page: PageArguments): Page<Organization> => {
      const wanted = and(
        typeof selection.within === 'string'
          ? withinRegions(organization.regionCode, [selection.within])
          : undefined,
        selection.kind ? inArray(organization.kind, [...selection.kind]) : undefined,
      );
      return readPage(
        page,
        'ascending',
        organizationOrder,
        ({ after, orderBy, limit }) =>
          db
            .select()
            .from(organization)
            .where(and(wanted, after))
            .orderBy(...orderBy)
            .limit(limit),
        () => countOf(db.select({ n: count() }).from(organization).where(wanted)),
      );
    },

    /** The units that each organisation serves, as pairs. */
    services: (organizationCodes: readonly string[]) =>
      db
        .select({ organizationCode: organizationService.organizationCode, region })
        .from(organizationService)
        .innerJoin(region, eq(region.code, organizationService.regionCode))
        .where(inArray(organizationService.organizationCode, [...organizationCodes]))
        .orderBy(region.code),

    /** Residents at the end of one year, for many regions in one statement. */
    populations: async (codes: readonly string[], year: number): Promise<Map<string, number>> => {
      const rows = await db
        .select({ code: regionPopulation.regionCode, population: regionPopulation.population })
        .from(regionPopulation)
        .where(and(inArray(regionPopulation.regionCode, [...codes]), eq(regionPopulation.year, year)));
      return new Map(rows.map((row) => [row.code, row.population]));
    },

    /** Units below each region that existed on a day, counted by level and kind. */
    unitCounts: async (codes: readonly string[], on: string): Promise<Map<string, RegionUnitCount[]>> => {
      const rows = await db.execute<RegionUnitCount & { code: string } & Record<string, unknown>>(sql`
        select wanted.code, ${region.level} as level, ${region.kind} as kind, count(*)::int as count
        from ${regionRanges(codes, 'wanted')}
        join ${region} on ${region.code} between wanted.lo and wanted.hi and ${region.code} <> wanted.code
          and ${existedOn(on)}
        group by 1, 2, 3 order by 1, 2, 3`);
      const counts = new Map<string, RegionUnitCount[]>(codes.map((code) => [code, []]));
      for (const { code, level, kind, count: units } of rows) {
        counts.get(code)?.push({ level, kind, count: units });
      }
      return counts;
    },
  };
}

function regionCondition({ within, parent, level, kind, on }: RegionSelection): SQL | undefined {
  return and(
    typeof within === 'string' ? withinRegions(region.code, [within]) : undefined,
    parent && !level ? eq(region.parentCode, parent) : undefined,
    parent && level ? and(withinRegions(region.code, [parent]), ne(region.code, parent)) : undefined,
    level ? eq(region.level, level) : undefined,
    kind ? inArray(region.kind, [...kind]) : undefined,
    on ? existedOn(on) : undefined,
  );
}

function existedOn(day: string): SQL | undefined {
  return and(lte(region.validFrom, day), or(isNull(region.validTo), gte(region.validTo, sql`${day}::date`)));
}
