import type { Page } from '../_kit/connection.ts';
import type { RegionKind as RegionKindCode, RegionLevel as RegionLevelCode } from './codes.ts';
import type { organization, region } from './tables.ts';

/** What resolvers get as parent for each GraphQL type of this department. */
export type Region = typeof region.$inferSelect;
export type Organization = typeof organization.$inferSelect;
export type RegionConnection = Page<Region>;
export type OrganizationConnection = Page<Organization>;
export interface RegionUnitCount {
  level: RegionLevelCode;
  kind: RegionKindCode;
  count: number;
}
