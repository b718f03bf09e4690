import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const mediationReportSubmit: NonNullable<MutationResolvers['mediationReportSubmit']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { parts },
) => payload('mediationReport', await parts.report.submit({ input, idempotencyKey }));
