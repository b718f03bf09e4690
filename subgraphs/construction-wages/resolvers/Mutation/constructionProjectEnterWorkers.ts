import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { projectActs } from '../../rules/projectActs.ts';

export const constructionProjectEnterWorkers: NonNullable<
  MutationResolvers['constructionProjectEnterWorkers']
> = async (_root, { input: { idempotencyKey, ...input } }, { acts }) =>
  payload(
    'constructionProject',
    await acts.project.perform(
      'constructionProjectEnterWorkers',
      projectActs.constructionProjectEnterWorkers,
      { id: input.id, input, idempotencyKey },
      acts.projectParts.entered,
    ),
  );
