import { scalarResolvers } from '../../_kit/scalars.ts';
import { Organization } from './Organization.ts';
import { organization } from './Query/organization.ts';
import { organizations } from './Query/organizations.ts';
import { region } from './Query/region.ts';
import { regions } from './Query/regions.ts';
import { Region } from './Region.ts';

/** Every resolver of the registry; the fields not named here are columns of their row. */
export const resolvers = {
  ...scalarResolvers,
  Query: { region, regions, organization, organizations },
  Region,
  Organization,
};
