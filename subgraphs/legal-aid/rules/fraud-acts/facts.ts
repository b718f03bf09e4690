import { refused, type Act, type Change, type Decision } from '../../../_kit/acts/machine.ts';
import type { AidFraudStatus, AidObjectionStatus, LegalAidPost, LegalAidUserErrorCode } from '../../codes.ts';
import type { LegalAidRule } from '../deadlines.ts';

/** The highest fine, in yuan (Legal Aid Law art. 64). */
export const HIGHEST_FINE = '3000';

/** The aid that was obtained: whether it is over, and whether its end is objected to. */
export interface ObtainedAid {
  readonly closedOn: string | null;
  readonly objection: AidObjectionStatus | null;
}

/** What the rules know of a proceeding; amounts in yuan. */
export interface FraudFacts {
  readonly status: AidFraudStatus;
  readonly openedBy: string;
  readonly notifiedBy: string | null;
  /** What the person was told that they would have to pay. */
  readonly proposedCost: string | null;
  readonly proposedFine: string | null;
  readonly cost: string | null;
  readonly fine: string | null;
  readonly costPaid: string;
  readonly finePaid: string;
}

/** Columns of a proceeding that an act sets. */
export interface FraudColumns {
  readonly openedOn?: string;
  readonly openedBy?: string;
  readonly notifiedOn?: string;
  readonly notifiedBy?: string;
  readonly proposedCost?: string;
  readonly proposedFine?: string;
  readonly heardOn?: string | null;
  readonly cost?: string;
  readonly fine?: string;
  readonly decidedOn?: string;
  readonly costPaid?: string;
  readonly finePaid?: string;
  readonly closedOn?: string | null;
}

/** An act to a proceeding against deception; the justice bureau's (R-LA-20). */
export type FraudAct<Input, Facts = FraudFacts> = Act<
  AidFraudStatus,
  LegalAidPost,
  Facts,
  Input,
  Change<AidFraudStatus, FraudColumns, LegalAidRule>,
  LegalAidUserErrorCode
>;

/** Refuses while the aid goes on, or while it is open whether it will: null when neither stands in the way. */
export function decideEnded({
  closedOn,
  objection,
}: ObtainedAid): Extract<Decision<never, LegalAidUserErrorCode>, { ok: false }> | null {
  if (closedOn === null) return refused('AID_NOT_ENDED');
  return objection === 'RAISED' ? refused('OBJECTION_OPEN') : null;
}
