import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { projectActs } from '../../rules/projectActs.ts';

export const constructionProjectLeaveWorkers: NonNullable<
  MutationResolvers['constructionProjectLeaveWorkers']
> = async (_root, { input: { idempotencyKey, ...input } }, { acts }) =>
  payload(
    'constructionProject',
    await acts.project.perform(
      'constructionProjectLeaveWorkers',
      projectActs.constructionProjectLeaveWorkers,
      { id: input.id, input, idempotencyKey },
      acts.projectParts.left,
    ),
  );
