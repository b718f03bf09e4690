import { invariant } from '../../_kit/database.ts';
import type { PetitionDeadlineResolvers } from '../generated.ts';

export const PetitionDeadline: PetitionDeadlineResolvers = {
  deadline: (row) => row,
  petition: async ({ caseId }, _args, { loaders }) =>
    invariant(await loaders.petition.load(caseId), 'a listed deadline has its petition'),
};
