import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { payrollActs } from '../../rules/payrollActs.ts';

export const payrollSheetDraft: NonNullable<MutationResolvers['payrollSheetDraft']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, loaders },
) => {
  const project = await loaders.projectByNumber.load(input.project);
  return payload(
    'payrollSheet',
    await acts.payroll.open(
      'payrollSheetDraft',
      payrollActs.payrollSheetDraft,
      { input, idempotencyKey },
      {
        of: await acts.payrollParts.site(project, input.month),
        regionCode: project?.regionCode ?? '',
        series: '薪',
        columns: { projectNumber: input.project },
        also: (transaction, row) => acts.payrollParts.drafted(transaction, row, input.lines),
      },
    ),
  );
};
