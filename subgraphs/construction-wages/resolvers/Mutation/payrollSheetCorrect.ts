import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { payrollActs } from '../../rules/payrollActs.ts';

export const payrollSheetCorrect: NonNullable<MutationResolvers['payrollSheetCorrect']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'payrollSheet',
    await acts.payroll.perform(
      'payrollSheetCorrect',
      payrollActs.payrollSheetCorrect,
      { id: input.id, input, idempotencyKey },
      acts.payrollParts.corrected,
    ),
  );
