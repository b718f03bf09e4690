import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { payrollActs } from '../../rules/payrollActs.ts';

export const payrollSheetReturnProof: NonNullable<MutationResolvers['payrollSheetReturnProof']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'payrollSheet',
    await acts.payroll.perform(
      'payrollSheetReturnProof',
      payrollActs.payrollSheetReturnProof,
      { id: input.id, input, idempotencyKey },
      acts.payrollParts.plain,
    ),
  );
