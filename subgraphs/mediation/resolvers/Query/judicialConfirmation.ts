import type { QueryResolvers } from '../../generated.ts';

export const judicialConfirmation: NonNullable<QueryResolvers['judicialConfirmation']> = (
  _root,
  { id },
  { loaders },
) => loaders.confirmation.load(id);
