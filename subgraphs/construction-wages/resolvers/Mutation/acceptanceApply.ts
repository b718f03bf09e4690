import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { acceptanceActs } from '../../rules/acceptanceActs.ts';

export const acceptanceApply: NonNullable<MutationResolvers['acceptanceApply']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, loaders },
) => {
  const project = await loaders.projectByNumber.load(input.project);
  return payload(
    'acceptanceApplication',
    await acts.acceptance.open(
      'acceptanceApply',
      acceptanceActs.acceptanceApply,
      { input, idempotencyKey },
      {
        of: { project, applications: await loaders.acceptanceApplications.load(input.project) },
        regionCode: project?.regionCode ?? '',
        series: '验',
        columns: { projectNumber: input.project },
      },
    ),
  );
};
