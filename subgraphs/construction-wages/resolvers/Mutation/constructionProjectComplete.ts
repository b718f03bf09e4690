import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { projectActs } from '../../rules/projectActs.ts';

export const constructionProjectComplete: NonNullable<
  MutationResolvers['constructionProjectComplete']
> = async (_root, { input: { idempotencyKey, ...input } }, { acts }) =>
  payload(
    'constructionProject',
    await acts.project.perform(
      'constructionProjectComplete',
      projectActs.constructionProjectComplete,
      { id: input.id, input, idempotencyKey },
      acts.projectParts.plain,
    ),
  );
