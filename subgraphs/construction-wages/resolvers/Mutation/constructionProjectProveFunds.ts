import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { projectActs } from '../../rules/projectActs.ts';

export const constructionProjectProveFunds: NonNullable<
  MutationResolvers['constructionProjectProveFunds']
> = async (_root, { input: { idempotencyKey, ...input } }, { acts }) =>
  payload(
    'constructionProject',
    await acts.project.perform(
      'constructionProjectProveFunds',
      projectActs.constructionProjectProveFunds,
      { id: input.id, input, idempotencyKey },
      acts.projectParts.plain,
    ),
  );
