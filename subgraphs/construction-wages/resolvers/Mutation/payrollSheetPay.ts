import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { payrollActs } from '../../rules/payrollActs.ts';

export const payrollSheetPay: NonNullable<MutationResolvers['payrollSheetPay']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'payrollSheet',
    await acts.payroll.perform(
      'payrollSheetPay',
      payrollActs.payrollSheetPay,
      { id: input.id, input, idempotencyKey },
      acts.payrollParts.paid,
    ),
  );
