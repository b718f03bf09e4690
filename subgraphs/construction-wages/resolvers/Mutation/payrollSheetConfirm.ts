import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { payrollActs } from '../../rules/payrollActs.ts';

export const payrollSheetConfirm: NonNullable<MutationResolvers['payrollSheetConfirm']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'payrollSheet',
    await acts.payroll.perform(
      'payrollSheetConfirm',
      payrollActs.payrollSheetConfirm,
      { id: input.id, input, idempotencyKey },
      acts.payrollParts.confirmed,
    ),
  );
