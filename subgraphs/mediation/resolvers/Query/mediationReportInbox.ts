import { statesAwaiting } from '../../../_kit/acts/machine.ts';
import type { QueryResolvers } from '../../generated.ts';
import { reportActs } from '../../rules/reportActs.ts';

export const mediationReportInbox: NonNullable<QueryResolvers['mediationReportInbox']> = (
  _root,
  page,
  { store, at },
) => store.monthlyReports.inStates(statesAwaiting(reportActs, at.posts), page);
