import type { QueryResolvers } from '../../generated.ts';

export const jointPunishmentListing: NonNullable<QueryResolvers['jointPunishmentListing']> = (
  _root,
  { id },
  { loaders },
) => loaders.jointPunishment.load(id);
