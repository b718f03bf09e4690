import { agreed, refused, type Change, type Decision } from '../../../_kit/acts/machine.ts';
import type { AgreementForm, DisputeStatus, MediationUserErrorCode } from '../../codes.ts';
import type { MediationRule } from '../deadlines.ts';
import {
  faultOfDay,
  isSettled,
  isWritten,
  underWay,
  type DisputeAct,
  type DisputeColumns,
  type DisputeFacts,
  type WithNote,
} from '../facts.ts';

/** What mediation had to be through by. */
const through = [{ meet: 'R-PM-21' }, { meet: 'R-PM-22' }] as const;

/** What the parties agreed on, and how. */
export interface AgreementInput extends WithNote {
  readonly form: AgreementForm;
  readonly agreedOn: string;
  readonly partiesSigned: boolean;
  readonly mediatorSigned: boolean;
  readonly committeeSealed: boolean;
  readonly copiesGiven: boolean;
  /** An oral agreement is put on record (R-PM-15). */
  readonly contentRecorded: boolean;
}

type Settled = Decision<Change<DisputeStatus, DisputeColumns, MediationRule>, MediationUserErrorCode>;

/** A written agreement is valid when all have signed and the seal is on it; an oral one when it is agreed (R-PM-16). */
const decideAgreement: DisputeAct<AgreementInput>['decide'] = (of, input, at): Settled => {
  const { form, agreedOn, contentRecorded, note } = input;
  const fault = faultOfDay(agreedOn, 'agreedOn', of, at);
  if (fault) return { ok: false, error: fault };
  if (form === 'ORAL' && !contentRecorded) return refused('ORAL_AGREEMENT_NOT_RECORDED', 'contentRecorded');
  const conditions = ['partiesSigned', 'mediatorSigned', 'committeeSealed', 'copiesGiven'] as const;
  const open = conditions.find((condition) => !input[condition]);
  if (form === 'WRITTEN' && open) return refused('AGREEMENT_NOT_VALID', open);
  return agreed({
    status: 'SETTLED',
    set: { result: form === 'WRITTEN' ? 'SETTLED_WRITTEN' : 'SETTLED_ORAL', settledOn: agreedOn },
    deadlines: through,
    note: note ?? null,
  });
};

/** A small dispute is settled where it arose, and never comes on the ledger (M-06). */
export const settleOnTheSpot: DisputeAct<AgreementInput> = {
  title: '当场调解成功',
  by: ['COMMITTEE_CLERK', 'MEDIATOR'],
  from: ['ACCEPTED'],
  decide: decideAgreement,
};

/** The parties agree (R-PM-15, R-PM-16). */
export const settle: DisputeAct<AgreementInput> = {
  title: '调解成功',
  by: ['MEDIATOR'],
  from: ['IN_MEDIATION'],
  decide: decideAgreement,
};

/** What is known of the agreement of a dispute that came settled from the book. */
export interface BookedAgreementFacts extends DisputeFacts {
  readonly settledOn: string | null;
  /** The agreement of that day is on record. */
  readonly onRecord: boolean;
}

/**
 * The agreement of a dispute that came settled from the book, which has its day and form but not its words; the right to have
 * it confirmed then runs from that day (R-PM-14, R-PM-19).
 */
export const enterAgreement: DisputeAct<WithNote, BookedAgreementFacts> = {
  title: '补录协议',
  by: ['COMMITTEE_CLERK', 'MEDIATOR'],
  from: ['SETTLED', 'STRUCK_OFF', 'REVISITED', 'CLOSED'],
  decide: ({ result, settledOn, onRecord }, { note }) => {
    if (!isSettled({ result }) || settledOn === null) return refused('NOTHING_AGREED');
    return onRecord ? refused('AGREEMENT_ON_RECORD') : agreed({ note: note ?? null });
  },
};

/** What the parties were told when mediation failed (R-PM-13). */
export interface FailureInput {
  readonly arbitrationTold: boolean;
  readonly administrationTold: boolean;
  readonly courtTold: boolean;
  readonly reason: string;
}

/** Mediation ends without agreement, and the parties know the three other routes (R-PM-13). */
export const endWithoutAgreement: DisputeAct<FailureInput> = {
  title: '调解不成',
  by: ['MEDIATOR'],
  from: ['IN_MEDIATION'],
  decide: (_dispute, input) => {
    const untold = (['arbitrationTold', 'administrationTold', 'courtTold'] as const).find(
      (route) => !input[route],
    );
    if (untold) return refused('ROUTES_NOT_TOLD', untold);
    if (!isWritten(input.reason)) return refused('REASON_MISSING', 'reason');
    return agreed({
      status: 'NOT_SETTLED',
      set: { result: 'NOT_SETTLED' },
      deadlines: through,
      note: input.reason,
    });
  },
};

/** The parties end mediation or take their application back, as they may at any time (R-PM-11). */
export const withdraw: DisputeAct<WithNote> = {
  title: '撤回',
  by: ['COMMITTEE_CLERK', 'MEDIATOR'],
  from: underWay,
  decide: (_dispute, { note }) =>
    agreed({
      status: 'WITHDRAWN',
      set: { result: 'WITHDRAWN' },
      deadlines: [{ waiveAll: true, reason: '当事人撤回' }],
      note: note ?? null,
    }),
};

/** A party clearly refuses: there is no mediation (R-PM-8). */
export const refuse: DisputeAct<WithNote> = {
  title: '一方拒绝',
  by: ['COMMITTEE_CLERK', 'MEDIATOR'],
  from: underWay,
  decide: (_dispute, { note }) =>
    agreed({
      status: 'REFUSED',
      set: { result: 'REFUSED' },
      deadlines: [{ waiveAll: true, reason: '一方拒绝调解' }],
      note: note ?? null,
    }),
};
