import { agreed, refused } from '../../../_kit/acts/machine.ts';
import type { AidOutcome, AidRecoveryKind, AidTerminationGround, LegalAidForm } from '../../codes.ts';
import { inFen, inYuan, isAmount } from '../amount.ts';
import { says, type Noted } from '../application-acts/facts.ts';
import { decideWhose, worksOnIt, type CaseAct } from './facts.ts';

/** Mediation before or during the suit (M-23). */
export interface TryMediationInput extends Noted {
  /** The recipient wants it. */
  readonly wished: boolean;
  /** Number of the dispute in the mediation register. */
  readonly dispute: string;
}

/** The matter goes to mediation first, at the recipient's wish. */
export const tryMediation: CaseAct<TryMediationInput> = {
  title: '先行调解',
  by: worksOnIt,
  from: ['ASSIGNED', 'IN_PROGRESS'],
  decide: (of, { wished, dispute, note }, at) => {
    const whose = decideWhose(of, at);
    if (!whose.ok) return whose;
    return wished
      ? agreed({ set: { disputeNumber: dispute }, note: note ?? null })
      : refused('PARTY_DOES_NOT_WISH', 'wished');
  },
};

/** A sum that was recovered or a loss that was avoided; negative to take an earlier line back. */
export interface RecordRecoveryInput extends Noted {
  readonly kind: AidRecoveryKind;
  readonly amount: string;
}

/** What the case brought is written down, line by line; the case shows the sum. */
export const recordRecovery: CaseAct<RecordRecoveryInput> = {
  title: '登记避免和挽回损失',
  by: worksOnIt,
  from: ['IN_PROGRESS', 'CONCLUDED'],
  decide: (of, { amount, note }, at) => {
    const whose = decideWhose(of, at);
    if (!whose.ok) return whose;
    if (!isAmount(amount) || inFen(amount) === 0n) return refused('AMOUNT_NOT_RIGHT', 'amount');
    const sum = inFen(of.lossRecovered ?? '0') + inFen(amount);
    if (sum < 0n || !isAmount(inYuan(sum))) return refused('AMOUNT_NOT_RIGHT', 'amount');
    return agreed({ set: { lossRecovered: inYuan(sum) }, note: note ?? null });
  },
};

/** How the case ended. */
export interface ConcludeInput extends Noted {
  readonly outcome: AidOutcome;
}

/** The matter has come to its end; the file is due (R-LA-15). */
export const conclude: CaseAct<ConcludeInput> = {
  title: '结案',
  by: worksOnIt,
  from: ['IN_PROGRESS'],
  decide: (of, { outcome, note }, at) => {
    const whose = decideWhose(of, at);
    if (!whose.ok) return whose;
    if ((outcome === 'ADVICE') !== endsWithAdvice(of.form)) return refused('OUTCOME_DOES_NOT_FIT', 'outcome');
    return agreed({
      status: 'CONCLUDED',
      set: { outcome, closedOn: at.today, changeRequestedOn: null },
      deadlines: [{ start: 'R-LA-15-SUBMIT' }],
      note: note ?? null,
    });
  },
};

function endsWithAdvice(form: LegalAidForm): boolean {
  return form === 'ADVICE' || form === 'DRAFTING' || form === 'DUTY_LAWYER';
}

/** Why aid ends before the matter does. */
export interface TerminateInput {
  readonly ground: AidTerminationGround;
  readonly reasons: string;
}

/** Aid is terminated on one of the eight grounds, with reasons (R-LA-12). */
export const terminate: CaseAct<TerminateInput> = {
  title: '终止法律援助',
  by: ['AGENCY_HEAD'],
  from: ['GRANTED', 'ASSIGNED', 'IN_PROGRESS'],
  decide: ({ assignedOn }, { ground, reasons }, at) =>
    says(reasons)
      ? agreed(terminated(ground, reasons, assignedOn, at.today))
      : refused('REASONS_MISSING', 'reasons'),
};

/** Aid that came before the papers ends with its application, when that is refused or counts as withdrawn (art. 44). */
export const endWithApplication: CaseAct<{ readonly reasons: string }> = {
  title: '随申请终止',
  by: ['AGENCY_HEAD', 'WINDOW_CLERK', 'REVIEWER'],
  from: ['GRANTED', 'ASSIGNED', 'IN_PROGRESS'],
  decide: ({ assignedOn }, { reasons }, at) => agreed(terminated('OTHER', reasons, assignedOn, at.today)),
};

function terminated(ground: AidTerminationGround, reasons: string, assignedOn: string | null, today: string) {
  return {
    status: 'TERMINATED',
    set: {
      terminationGround: ground,
      closedOn: today,
      changeRequestedOn: null,
      objection: null,
      objectedOn: null,
      objectionDecidedOn: null,
    },
    deadlines: [
      { waiveAll: true, reason: '终止法律援助' },
      ...(assignedOn === null ? [] : [{ start: 'R-LA-15-SUBMIT' } as const]),
    ],
    note: reasons,
  } as const;
}
