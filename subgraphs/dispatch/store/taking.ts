import type { Taking } from '../../_kit/subgraph/takeEvents.ts';
import { deadEvent } from '../tables/index.ts';
import { books } from './acts.ts';
import { raiseAlerts } from './alertWatch.ts';
import { keepAndNote } from './caseIndex.ts';
import { answerFault, followReferrals } from './referralEvents.ts';

/**
 * How the command centre takes what departments tell: the case index keeps the latest of each case, whatever order events come
 * in and however often, and referrals go on by what their receivers did. What alerts go by is looked at when all is kept.
 */
export const taking: Taking = {
  department: books.department,
  dead: deadEvent,
  faultOf: answerFault,
  async keep(transaction, events, reckoning) {
    await keepAndNote(transaction, events, reckoning.clock());
    await followReferrals(transaction, events, reckoning);
  },
  afterwards: raiseAlerts,
};
