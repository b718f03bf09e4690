import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { reportActs } from '../../rules/reportActs.ts';

export const mediationReportReturn: NonNullable<MutationResolvers['mediationReportReturn']> = async (
  _root,
  { input },
  { acts },
) =>
  payload(
    'mediationReport',
    await acts.report.perform('mediationReportReturn', reportActs.mediationReportReturn, {
      id: input.id,
      input,
    }),
  );
