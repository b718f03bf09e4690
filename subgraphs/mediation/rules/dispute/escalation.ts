import { agreed, refused } from '../../../_kit/acts/machine.ts';
import { regionCovers } from '../../../_kit/region.ts';
import type { DisputeEscalationMode, MediationPost, MediationTier } from '../../codes.ts';
import { isWritten, type DisputeAct, type DisputeFacts, type WithNote } from '../facts.ts';

/** A committee as an escalation sees it. */
export interface KnownCommittee {
  readonly number: string;
  readonly tier: MediationTier;
  readonly regionCode: string;
  readonly dissolvedOn: string | null;
}

/** What a proposal is checked against. */
export interface ProposalFacts extends DisputeFacts {
  readonly own: KnownCommittee;
  readonly target: KnownCommittee | null;
  /** A proposal waits for its answer already. */
  readonly waiting: boolean;
}

/** Where a dispute is to go, and why. */
export interface ProposalInput {
  readonly mode: DisputeEscalationMode;
  readonly reason: string;
}

const height: Readonly<Record<MediationTier, number>> = { GROUP: 0, VILLAGE: 1, TOWNSHIP: 2, COUNTY: 3 };

/** What the village cannot solve is proposed to the tier above, to take over or to join in (M-07). */
export const proposeEscalation: DisputeAct<ProposalInput, ProposalFacts> = {
  title: '提请上移',
  by: ['COMMITTEE_HEAD'],
  from: ['ON_LEDGER', 'ASSIGNED', 'IN_MEDIATION', 'NOT_SETTLED', 'REOPENED'],
  decide: ({ own, target, waiting, regionCode }, { reason }) => {
    if (!target) return refused('NO_SUCH_COMMITTEE', 'committee');
    const above = height[target.tier] > height[own.tier] && regionCovers(target.regionCode, regionCode);
    if (!above || target.dissolvedOn !== null) return refused('NOT_A_TIER_ABOVE', 'committee');
    if (waiting) return refused('ALREADY_PROPOSED');
    return isWritten(reason) ? agreed({ note: reason }) : refused('REASON_MISSING', 'reason');
  },
};

/** What an answer to a proposal is checked against. */
export interface AnswerFacts extends DisputeFacts {
  readonly proposal: {
    readonly mode: DisputeEscalationMode;
    readonly committeeNumber: string;
    /** The committee that was asked serves a place in the viewer's reach. */
    readonly isViewers: boolean;
  } | null;
}

const answering = {
  by: ['COMMITTEE_HEAD'] as readonly MediationPost[],
  from: ['ON_LEDGER', 'ASSIGNED', 'IN_MEDIATION', 'NOT_SETTLED', 'REOPENED'] as const,
};

/** The tier above takes the dispute over, or joins in (M-07). */
export const acceptEscalation: DisputeAct<WithNote, AnswerFacts> = {
  title: '接受上移',
  ...answering,
  decide: ({ proposal, status }, { note }) => {
    if (!proposal) return refused('NOTHING_PROPOSED');
    if (!proposal.isViewers) return refused('NOT_YOUR_COMMITTEE');
    if (proposal.mode === 'JOINT' && status !== 'NOT_SETTLED') return agreed({ note: note ?? null });
    return agreed({
      status: 'ESCALATED',
      set: {
        result: 'IN_PROGRESS',
        onLedger: true,
        ...(proposal.mode === 'TAKE_OVER' ? { committeeNumber: proposal.committeeNumber } : {}),
      },
      deadlines: status === 'NOT_SETTLED' ? [{ start: 'R-PM-21' }] : [],
      note: note ?? null,
    });
  },
};

/** The tier above leaves the dispute where it is, and says why (M-07). */
export const declineEscalation: DisputeAct<{ readonly reason: string }, AnswerFacts> = {
  title: '退回上移',
  ...answering,
  decide: ({ proposal }, { reason }) => {
    if (!proposal) return refused('NOTHING_PROPOSED');
    if (!proposal.isViewers) return refused('NOT_YOUR_COMMITTEE');
    return isWritten(reason) ? agreed({ note: reason }) : refused('REASON_MISSING', 'reason');
  },
};
