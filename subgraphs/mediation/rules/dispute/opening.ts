import { agreed, refused } from '../../../_kit/acts/machine.ts';
import type { DisputeDifficulty, DisputeKind, DisputeOrigin } from '../../codes.ts';
import { isWritten, type DisputeAct, type WithNote } from '../facts.ts';

/** A dispute that was found, as an information officer reports it. */
export interface ReportInput extends WithNote {
  readonly kind: DisputeKind;
  readonly origin: DisputeOrigin;
  readonly partyCount: number;
}

/** What a report is checked against. */
export interface ReportFacts {
  readonly committee: { readonly number: string } | null;
  /** False when the report names a line of the sweep register that is not there. */
  readonly sweepIsKnown: boolean;
  /** False when the report names an information officer who is not in office. */
  readonly officerIsKnown: boolean;
}

/** A dispute that was found; one that the court's platform sends is to be answered in 3 working days (R-PM-22). */
export const report: DisputeAct<ReportInput, ReportFacts> = {
  title: '发现',
  by: ['INFORMATION_OFFICER', 'COMMITTEE_CLERK'],
  from: [],
  decide: ({ committee, sweepIsKnown, officerIsKnown }, { kind, origin, partyCount, note }, at) => {
    if (!committee) return refused('NO_SUCH_COMMITTEE', 'committee');
    if (partyCount < 2) return refused('TOO_FEW_PARTIES', 'partyCount');
    if (!sweepIsKnown) return refused('NO_SUCH_SWEEP', 'sweep');
    if (!officerIsKnown) return refused('NO_SUCH_OFFICER', 'officer');
    return agreed({
      status: 'FOUND',
      set: { committeeNumber: committee.number, kind, origin, openedOn: at.today },
      deadlines: origin === 'ENTRUSTED_COURT' ? [{ start: 'R-PM-22-ACCEPT' }] : [],
      note: note ?? null,
    });
  },
};

/** Why a dispute cannot be taken up by a committee (committee rule 2002 art. 22; DOMAIN 2.8). */
export interface AcceptInput extends WithNote {
  /** A special organ is competent by law, or it has already taken the matter up. */
  readonly handledElsewhere: boolean;
}

/** The committee takes a dispute up. */
export const accept: DisputeAct<AcceptInput> = {
  title: '受理',
  by: ['COMMITTEE_CLERK'],
  from: ['FOUND'],
  decide: ({ origin }, { handledElsewhere, note }, at) =>
    handledElsewhere
      ? refused('HANDLED_ELSEWHERE', 'handledElsewhere')
      : agreed({
          status: 'ACCEPTED',
          set: { openedOn: at.today },
          deadlines: [
            { start: 'R-PM-21' },
            ...(origin === 'ENTRUSTED_COURT'
              ? ([{ meet: 'R-PM-22-ACCEPT' }, { start: 'R-PM-22' }] as const)
              : []),
          ],
          note: note ?? null,
        }),
};

/** The committee does not take a dispute up, and says why. */
export const decline: DisputeAct<{ readonly reason: string }> = {
  title: '不予受理',
  by: ['COMMITTEE_CLERK'],
  from: ['FOUND'],
  decide: (_dispute, { reason }, at) =>
    isWritten(reason)
      ? agreed({
          status: 'DECLINED',
          set: { closedOn: at.today },
          deadlines: [{ meet: 'R-PM-22-ACCEPT' }],
          note: reason,
        })
      : refused('REASON_MISSING', 'reason'),
};

/** A dispute that cannot be settled at once goes on the ledger, classified (M-06). */
export const putOnLedger: DisputeAct<{ readonly difficulty: DisputeDifficulty } & WithNote> = {
  title: '挂账',
  by: ['COMMITTEE_CLERK'],
  from: ['ACCEPTED'],
  decide: (_dispute, { difficulty, note }) =>
    agreed({ status: 'ON_LEDGER', set: { difficulty, onLedger: true }, note: note ?? null }),
};
