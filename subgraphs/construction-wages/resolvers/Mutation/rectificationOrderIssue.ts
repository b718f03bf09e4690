import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { rectificationActs } from '../../rules/rectificationActs.ts';
import { rectificationParts } from '../../store/rectificationParts.ts';

export const rectificationOrderIssue: NonNullable<MutationResolvers['rectificationOrderIssue']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, loaders },
) => {
  const project = await loaders.projectByNumber.load(input.project);
  const named = input.seasonalCampaign ?? null;
  const foundCampaign = named === null ? null : await loaders.campaignByNumber.load(named);
  const regionCode = project?.regionCode ?? '';
  return payload(
    'rectificationOrder',
    await acts.rectification.open(
      'rectificationOrderIssue',
      rectificationActs.rectificationOrderIssue,
      { input, idempotencyKey },
      {
        of: { projectKnown: project !== null, regionCode, foundCampaign },
        regionCode,
        series: '改',
        columns: { projectNumber: input.project, inspectingBodyCode: input.body },
        also: (transaction, row) => rectificationParts.issued(transaction, row, named),
      },
    ),
  );
};
