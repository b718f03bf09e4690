import type { Outcome } from '../../_kit/acts/caseKind.ts';
import { RefusedAct } from '../../_kit/acts/refusedAct.ts';

/** An act within another: when it is refused, so is the whole. */
export function orRefused(outcome: Outcome<unknown, string>): void {
  if (!outcome.ok) throw new RefusedAct(outcome.error);
}
