import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { badBehaviourActs } from '../../rules/badBehaviourActs.ts';

export const badBehaviourPropose: NonNullable<MutationResolvers['badBehaviourPropose']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, loaders },
) => {
  const { region, project, body } = input;
  return payload(
    'badBehaviourRecord',
    await acts.badBehaviour.open(
      'badBehaviourPropose',
      badBehaviourActs.badBehaviourPropose,
      { input, idempotencyKey },
      {
        of: { projectKnown: !project || (await loaders.projectByNumber.load(project)) !== null },
        regionCode: region,
        series: '不良',
        columns: { projectNumber: project ?? null, decidingBodyCode: body },
      },
    ),
  );
};
