import type { QueryResolvers } from '../../generated.ts';

export const legalAidComplaint: NonNullable<QueryResolvers['legalAidComplaint']> = (
  _root,
  { id },
  { loaders },
) => loaders.complaint.load(id);
