import { caseRegions } from '../../_kit/access.ts';
import type { OrganizationResolvers } from '../generated.ts';

export const Organization: OrganizationResolvers = {
  wageDeposits: ({ code }, _args, { viewer, loaders }) =>
    caseRegions(viewer, 'construction-wages').length > 0 ? loaders.depositsOfFirm.load(code) : null,
  badBehaviours: ({ code }, _args, { viewer, loaders }) =>
    caseRegions(viewer, 'construction-wages').length > 0 ? loaders.badBehavioursOfFirm.load(code) : null,
  jointPunishments: ({ code }, _args, { viewer, loaders }) =>
    caseRegions(viewer, 'construction-wages').length > 0 ? loaders.jointPunishmentsOfFirm.load(code) : null,
};
