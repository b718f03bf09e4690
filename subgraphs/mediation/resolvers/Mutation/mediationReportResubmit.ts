import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { reportActs } from '../../rules/reportActs.ts';

export const mediationReportResubmit: NonNullable<MutationResolvers['mediationReportResubmit']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, parts },
) =>
  payload(
    'mediationReport',
    await acts.report.perform(
      'mediationReportResubmit',
      reportActs.mediationReportResubmit,
      { id: input.id, input, idempotencyKey },
      { also: parts.report.freeze },
    ),
  );
