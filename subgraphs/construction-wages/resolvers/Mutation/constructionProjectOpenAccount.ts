import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { projectActs } from '../../rules/projectActs.ts';

export const constructionProjectOpenAccount: NonNullable<
  MutationResolvers['constructionProjectOpenAccount']
> = async (_root, { input: { idempotencyKey, ...input } }, { acts }) =>
  payload(
    'constructionProject',
    await acts.project.perform(
      'constructionProjectOpenAccount',
      projectActs.constructionProjectOpenAccount,
      { id: input.id, input, idempotencyKey },
      acts.projectParts.plain,
    ),
  );
