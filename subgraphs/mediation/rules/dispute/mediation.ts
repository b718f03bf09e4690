import { agreed, refused } from '../../../_kit/acts/machine.ts';
import type { MediationMethod } from '../../codes.ts';
import { faultOfDay, isWritten, type DisputeAct, type DisputeFacts, type WithNote } from '../facts.ts';

/** A mediator of the roster as an assignment sees one. */
export interface KnownMediator {
  readonly number: string;
  readonly committeeNumber: string;
  /** In office today: not left, nor removed. */
  readonly serving: boolean;
}

/** What an assignment is checked against. */
export interface AssignFacts extends DisputeFacts {
  readonly mediators: readonly KnownMediator[];
  /** Committees that join in (M-07). */
  readonly jointCommittees: readonly string[];
}

/** Who is to mediate (R-PM-10). */
export interface AssignInput extends WithNote {
  readonly mediators: readonly string[];
  /** The parties chose them; they may be of any committee. */
  readonly chosenByParties: boolean;
}

const decideMediators: DisputeAct<AssignInput, AssignFacts>['decide'] = (of, input) => {
  const { mediators, chosenByParties, note } = input;
  if (mediators.length === 0) return refused('NO_MEDIATOR_NAMED', 'mediators');
  const own = [of.committeeNumber, ...of.jointCommittees];
  for (const number of mediators) {
    const known = of.mediators.find((mediator) => mediator.number === number);
    const detail = { zh: number, en: number };
    if (!known?.serving) return refused('NO_SUCH_MEDIATOR', 'mediators', detail);
    if (!chosenByParties && !own.includes(known.committeeNumber)) {
      return refused('MEDIATOR_OF_ANOTHER_COMMITTEE', 'mediators', detail);
    }
  }
  return agreed({ status: 'ASSIGNED', note: note ?? null });
};

/** The head gives a dispute to one or more mediators, or to those whom the parties choose (R-PM-10). */
export const assign: DisputeAct<AssignInput, AssignFacts> = {
  title: '交办',
  by: ['COMMITTEE_HEAD'],
  from: ['ON_LEDGER', 'ESCALATED', 'REOPENED'],
  decide: decideMediators,
};

/** Other mediators take over, because a party does not accept one or one has to step back (R-PM-11). */
export const reassign: DisputeAct<AssignInput, AssignFacts> = {
  title: '改派调解员',
  by: ['COMMITTEE_HEAD'],
  from: ['ASSIGNED', 'IN_MEDIATION'],
  decide: (of, input, at) =>
    isWritten(input.note) ? decideMediators(of, input, at) : refused('REASON_MISSING', 'note'),
};

/** How the parties stand to mediation. */
export interface StartInput extends WithNote {
  /** One of them clearly refuses (R-PM-8). */
  readonly partyRefuses: boolean;
  /** They were told their rights and duties (R-PM-11). */
  readonly rightsTold: boolean;
}

/** Mediation begins, unless a party clearly refuses (R-PM-8). */
export const startMediation: DisputeAct<StartInput> = {
  title: '开始调解',
  by: ['MEDIATOR'],
  from: ['ASSIGNED'],
  decide: (_dispute, { partyRefuses, rightsTold, note }) => {
    if (partyRefuses) return refused('PARTY_REFUSES', 'partyRefuses');
    if (!rightsTold) return refused('RIGHTS_NOT_TOLD', 'rightsTold');
    return agreed({ status: 'IN_MEDIATION', note: note ?? null });
  },
};

/** A session that was held. */
export interface SessionInput {
  readonly heldOn: string;
  readonly method: MediationMethod;
  /** All parties agree to a session that others may watch (M-16; PML art. 23). */
  readonly consentToOpen: boolean;
}

/** A session is put on record (R-PM-14). */
export const recordSession: DisputeAct<SessionInput> = {
  title: '记录调解会',
  by: ['MEDIATOR', 'COMMITTEE_CLERK'],
  from: ['IN_MEDIATION'],
  decide: (of, { heldOn, method, consentToOpen }, at) => {
    const fault = faultOfDay(heldOn, 'heldOn', of, at);
    if (fault) return { ok: false, error: fault };
    if (method === 'ORDINARY') return agreed({});
    return consentToOpen
      ? agreed({ set: { method } })
      : refused('OPEN_SESSION_NEEDS_CONSENT', 'consentToOpen');
  },
};

/** A longer time that all parties agree to (R-PM-22). */
export interface ExtensionInput {
  /** In all; a later act replaces what an earlier one gave. */
  readonly days: number;
  readonly partiesAgree: boolean;
  readonly reason: string;
}

/** The parties give a dispute that the court sent more time (R-PM-22). */
export const extendPeriod: DisputeAct<ExtensionInput> = {
  title: '延长调解期限',
  by: ['MEDIATOR', 'COMMITTEE_CLERK'],
  from: ['ACCEPTED', 'ON_LEDGER', 'ASSIGNED', 'IN_MEDIATION', 'ESCALATED'],
  decide: ({ origin }, { days, partiesAgree, reason }, at) => {
    if (origin !== 'ENTRUSTED_COURT') return refused('NO_SUCH_PERIOD');
    if (!partiesAgree) return refused('EXTENSION_NOT_AGREED', 'partiesAgree');
    if (!isWritten(reason)) return refused('REASON_MISSING', 'reason');
    if (days < 1) return refused('EXTENSION_NOT_AGREED', 'days');
    return agreed({
      deadlines: [{ extend: 'R-PM-22', by: days, reason, notifiedOn: at.today }],
      note: reason,
    });
  },
};
