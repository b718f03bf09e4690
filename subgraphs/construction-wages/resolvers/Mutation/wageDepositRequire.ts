import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { depositActs } from '../../rules/depositActs.ts';

export const wageDepositRequire: NonNullable<MutationResolvers['wageDepositRequire']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, loaders },
) => {
  const project = await loaders.projectByNumber.load(input.project);
  return payload(
    'wageDeposit',
    await acts.deposit.open(
      'wageDepositRequire',
      depositActs.wageDepositRequire,
      { input, idempotencyKey },
      {
        of: { project, hasDeposit: (await loaders.deposit.load(input.project)) !== null },
        regionCode: project?.regionCode ?? '',
        series: '保',
        columns: {
          projectNumber: input.project,
          contractorCode: project?.generalContractorCode ?? '',
        },
      },
    ),
  );
};
