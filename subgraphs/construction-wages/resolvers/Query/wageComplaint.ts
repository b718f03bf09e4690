import type { QueryResolvers } from '../../generated.ts';

export const wageComplaint: NonNullable<QueryResolvers['wageComplaint']> = (_root, { id }, { loaders }) =>
  loaders.complaint.load(id);
