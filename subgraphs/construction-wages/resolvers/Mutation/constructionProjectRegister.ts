import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { projectActs } from '../../rules/projectActs.ts';

export const constructionProjectRegister: NonNullable<
  MutationResolvers['constructionProjectRegister']
> = async (_root, { input: { idempotencyKey, ...input } }, { acts }) => {
  const { region, name, body, owner, generalContractor, supervisor } = input;
  return payload(
    'constructionProject',
    await acts.project.open(
      'constructionProjectRegister',
      projectActs.constructionProjectRegister,
      { input, idempotencyKey },
      {
        of: {},
        regionCode: region,
        series: '建',
        columns: {
          name,
          responsibleBodyCode: body,
          ownerCode: owner,
          generalContractorCode: generalContractor,
          supervisorCode: supervisor ?? null,
        },
      },
    ),
  );
};
