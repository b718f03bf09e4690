import { agreed, refused } from '../../../_kit/acts/machine.ts';
import type { FeeWaiverKind, FeeWaiverStatus } from '../../codes.ts';
import { inFen, isAmount } from '../amount.ts';
import { says, type Noted } from '../application-acts/facts.ts';
import { decideWhose, worksOnIt, type CaseAct, type CaseFacts } from './facts.ts';

/** A request that was made for a case, in the order of asking from 1. */
export interface KnownWaiver {
  readonly nth: number;
  readonly kind: FeeWaiverKind;
  readonly bodyCode: string;
  readonly status: FeeWaiverStatus;
}

type WithWaivers = CaseFacts & { readonly waivers: readonly KnownWaiver[] };

/** Which fee, and whom it is asked of. */
export interface RequestFeeWaiverInput extends Noted {
  readonly kind: FeeWaiverKind;
  /** Code of the court, the notary office or the appraisal body. */
  readonly body: string;
}

/** A court, a notary office or an appraisal body is asked to reduce or waive a fee (M-25, art. 53). */
export const requestFeeWaiver: CaseAct<RequestFeeWaiverInput, WithWaivers> = {
  title: '申请减免费用',
  by: worksOnIt,
  from: ['ASSIGNED', 'IN_PROGRESS'],
  decide: (of, { kind, body, note }, at) => {
    const whose = decideWhose(of, at);
    if (!whose.ok) return whose;
    const open = of.waivers.some(
      (each) => each.kind === kind && each.bodyCode === body && each.status === 'REQUESTED',
    );
    return open ? refused('WAIVER_REQUESTED_ALREADY') : agreed({ note: note ?? null });
  },
};

/** The answer of the body. */
export interface AnswerFeeWaiverInput {
  /** The request by its place in the order of asking. */
  readonly nth: number;
  readonly granted: boolean;
  /** How much less there is to pay, in yuan; only when it is granted. */
  readonly amount?: string | null | undefined;
  readonly reasons: string;
}

/** Its answer is written down: how much is waived, or why nothing is. */
export const answerFeeWaiver: CaseAct<AnswerFeeWaiverInput, WithWaivers> = {
  title: '减免费用答复',
  by: worksOnIt,
  from: ['ASSIGNED', 'IN_PROGRESS', 'CONCLUDED'],
  decide: (of, { nth, granted, amount, reasons }, at) => {
    const whose = decideWhose(of, at);
    if (!whose.ok) return whose;
    const open = of.waivers.some((each) => each.nth === nth && each.status === 'REQUESTED');
    if (!open) return refused('NO_OPEN_WAIVER', 'nth');
    const saved = amount ?? '0';
    if (!isAmount(saved) || (granted ? inFen(saved) <= 0n : inFen(saved) !== 0n)) {
      return refused('AMOUNT_NOT_RIGHT', 'amount');
    }
    return says(reasons) ? agreed({ note: reasons }) : refused('REASONS_MISSING', 'reasons');
  },
};
