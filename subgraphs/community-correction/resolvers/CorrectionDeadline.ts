import { invariant } from '../../_kit/database.ts';
import type { CorrectionDeadlineResolvers } from '../generated.ts';

export const CorrectionDeadline: CorrectionDeadlineResolvers = {
  deadline: (row) => row,
  correctionSubject: async ({ caseId }, _args, { loaders }) =>
    invariant(await loaders.subject.load(caseId), 'a listed deadline has its case'),
};
