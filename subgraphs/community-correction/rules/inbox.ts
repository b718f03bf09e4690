import { statesAwaiting } from '../../_kit/acts/machine.ts';
import type { CorrectionPost, CorrectionWait, ReintegrationStatus } from '../codes.ts';
import { reintegrationActs } from './reintegrationActs.ts';

/** Whose turn it is in each kind of waiting. */
const turns: Readonly<Record<CorrectionWait, readonly CorrectionPost[]>> = {
  RECEPTION: ['JUSTICE_OFFICER'],
  LEAVE_DECISION: ['JUSTICE_OFFICER', 'DECISION_MAKER'],
  LEAVE_RETURN: ['JUSTICE_OFFICER'],
  RECURRENT_LEAVE_DECISION: ['DECISION_MAKER'],
  MOVE_STEP: ['COUNTY_OFFICER', 'DECISION_MAKER'],
  SANCTION_CHECK: ['COUNTY_OFFICER'],
  SANCTION_HEARING: ['JUSTICE_OFFICER', 'COUNTY_OFFICER'],
  SANCTION_DECISION: ['DECISION_MAKER'],
  ANSWER_OUTSIDE: ['COUNTY_OFFICER'],
  TRACKING_APPROVAL: ['JUSTICE_HEAD'],
  CLASS_DECISION: ['DECISION_MAKER'],
  CLASS_REVIEW: ['DECISION_MAKER', 'JUSTICE_HEAD'],
  REMARK_ANSWER: ['DECISION_MAKER'],
  SUMMING_UP: ['JUSTICE_OFFICER'],
  TERM_ENDED: ['COUNTY_OFFICER'],
};

/** What waits for somebody with these posts. */
export function waitsFor(posts: readonly CorrectionPost[]): CorrectionWait[] {
  return (Object.keys(turns) as CorrectionWait[]).filter((wait) =>
    turns[wait].some((post) => posts.includes(post)),
  );
}

/** States of a reintegration case in which somebody with these posts has something to do; a review waits for nobody. */
export function helpAwaiting(posts: readonly CorrectionPost[]): ReintegrationStatus[] {
  const acts = Object.entries(reintegrationActs).filter(([name]) => name !== 'reintegrationReview');
  return statesAwaiting(Object.fromEntries(acts), posts);
}
