import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const alertReportUpward: NonNullable<MutationResolvers['alertReportUpward']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('alert', await acts.alertReportUpward({ id, input }));
