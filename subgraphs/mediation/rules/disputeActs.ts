import { agreed, refused, type Act, type Change } from '../../_kit/acts/machine.ts';
import type {
  DisputeKind,
  DisputeOrigin,
  DisputeStatus,
  MediationPost,
  MediationUserErrorCode,
} from '../codes.ts';
import type { MediationRule } from './deadlines.ts';
import type { DisputeColumns, DisputeFacts } from './facts.ts';

/** An act to a dispute. */
type DisputeAct<Input, Facts = DisputeFacts> = Act<
  DisputeStatus,
  MediationPost,
  Facts,
  Input,
  Change<DisputeStatus, DisputeColumns, MediationRule>,
  MediationUserErrorCode
>;

/** A dispute that was found, as an information officer reports it. */
export interface ReportInput {
  readonly kind: DisputeKind;
  readonly origin: DisputeOrigin;
  readonly partyCount: number;
  readonly note?: string | null | undefined;
}

const report: DisputeAct<ReportInput, { readonly committee: { readonly number: string } | null }> = {
  title: '发现',
  by: ['INFORMATION_OFFICER', 'COMMITTEE_CLERK'],
  from: [],
  decide: ({ committee }, { kind, origin, partyCount, note }, at) => {
    if (!committee) return refused('NO_SUCH_COMMITTEE', 'committee');
    if (partyCount < 2) return refused('TOO_FEW_PARTIES', 'partyCount');
    return agreed({
      status: 'FOUND',
      set: { committeeNumber: committee.number, kind, origin, openedOn: at.today },
      note: note ?? null,
    });
  },
};

/** Why a dispute cannot be taken up by a committee (committee rule 2002 art. 22; DOMAIN 2.8). */
export interface AcceptInput {
  /** A special organ is competent by law, or it has already taken the matter up. */
  readonly handledElsewhere: boolean;
  readonly note?: string | null | undefined;
}

const accept: DisputeAct<AcceptInput> = {
  title: '受理',
  by: ['COMMITTEE_CLERK'],
  from: ['FOUND'],
  decide: (_dispute, { handledElsewhere, note }, at) =>
    handledElsewhere
      ? refused('HANDLED_ELSEWHERE', 'handledElsewhere')
      : agreed({
          status: 'ACCEPTED',
          set: { openedOn: at.today },
          deadlines: [{ start: 'R-PM-21' }],
          note: note ?? null,
        }),
};

/** Every act to a dispute by its mutation (DOMAIN 2.8; M-06). */
export const disputeActs = { disputeReport: report, disputeAccept: accept };
