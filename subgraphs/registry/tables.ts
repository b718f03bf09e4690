import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgEnum, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { codesOf, idColumn, regionColumn } from '../_kit/database.ts';
import { organizationKind, regionKind, regionLevel } from './codes.ts';

export const regionLevelType = pgEnum('region_level', codesOf(regionLevel));
export const regionKindType = pgEnum('region_kind', codesOf(regionKind));
export const organizationKindType = pgEnum('organization_kind', codesOf(organizationKind));

/** Administrative units with the days between which each existed; `validTo` null means until now. */
export const region = pgTable(
  'region',
  {
    code: text('code').primaryKey(),
    name: text('name').notNull(),
    level: regionLevelType('level').notNull(),
    kind: regionKindType('kind').notNull(),
    parentCode: text('parent_code'),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
    source: text('source').notNull(),
  },
  (table) => [
    check('region_code_shape', sql`${table.code} ~ '^[0-9]{12}$'`),
    check('region_validity', sql`${table.validTo} is null or ${table.validTo} >= ${table.validFrom}`),
    index('region_level_code').on(table.level, table.code),
  ],
);

/** Residents of a region at the end of a year, as published. */
export const regionPopulation = pgTable(
  'region_population',
  {
    regionCode: regionColumn().references(() => region.code),
    year: integer('year').notNull(),
    population: integer('population').notNull(),
    source: text('source').notNull(),
  },
  (table) => [primaryKey({ columns: [table.regionCode, table.year] })],
);

/** Departments, committees' guiding offices and firms; `code` is the unified social credit code where there is one. */
export const organization = pgTable(
  'organization',
  {
    id: idColumn(),
    code: text('code').notNull().unique(),
    name: text('name').notNull(),
    kind: organizationKindType('kind').notNull(),
    regionCode: regionColumn().references(() => region.code),
    validFrom: date('valid_from'),
    validTo: date('valid_to'),
  },
  (table) => [index('organization_region').on(table.regionCode, table.name, table.id)],
);

/** Which units an organisation serves: one justice office may serve two townships (F1-02). */
export const organizationService = pgTable(
  'organization_service',
  {
    organizationCode: text('organization_code')
      .notNull()
      .references(() => organization.code),
    regionCode: regionColumn().references(() => region.code),
  },
  (table) => [primaryKey({ columns: [table.organizationCode, table.regionCode] })],
);
