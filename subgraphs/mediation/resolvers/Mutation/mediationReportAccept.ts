import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { reportActs } from '../../rules/reportActs.ts';

export const mediationReportAccept: NonNullable<MutationResolvers['mediationReportAccept']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'mediationReport',
    await acts.report.perform('mediationReportAccept', reportActs.mediationReportAccept, {
      id: input.id,
      input,
      idempotencyKey,
    }),
  );
