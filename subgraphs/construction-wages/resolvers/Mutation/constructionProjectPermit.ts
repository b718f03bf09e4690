import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { projectActs } from '../../rules/projectActs.ts';

export const constructionProjectPermit: NonNullable<MutationResolvers['constructionProjectPermit']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'constructionProject',
    await acts.project.perform(
      'constructionProjectPermit',
      projectActs.constructionProjectPermit,
      { id: input.id, input, idempotencyKey },
      acts.projectParts.plain,
    ),
  );
