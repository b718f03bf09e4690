import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { payrollActs } from '../../rules/payrollActs.ts';

export const payrollSheetCheck: NonNullable<MutationResolvers['payrollSheetCheck']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'payrollSheet',
    await acts.payroll.perform(
      'payrollSheetCheck',
      payrollActs.payrollSheetCheck,
      { id: input.id, input, idempotencyKey },
      acts.payrollParts.plain,
    ),
  );
