import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { projectActs } from '../../rules/projectActs.ts';

export const constructionProjectInspect: NonNullable<
  MutationResolvers['constructionProjectInspect']
> = async (_root, { input: { idempotencyKey, ...input } }, { acts, loaders }) => {
  const named = input.seasonalCampaign;
  const campaign = named ? await loaders.campaignByNumber.load(named) : null;
  return payload(
    'constructionProject',
    await acts.project.perform(
      'constructionProjectInspect',
      projectActs.constructionProjectInspect,
      { id: input.id, input, idempotencyKey },
      acts.inspectionParts.inspected(campaign),
    ),
  );
};
