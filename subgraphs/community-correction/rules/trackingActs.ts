import { agreed, refused } from '../../_kit/acts/machine.ts';
import type { TrackingGround } from '../codes.ts';
import { threeMonthsAfter } from './measures.ts';
import { bound, unsaid, type ApprovedTracking, type CaseFile, type SubjectAct } from './subjectFacts.ts';

/** A proposal of electronic tracking; a place is no part of it, now or later. */
export interface TrackingProposeInput {
  readonly ground: TrackingGround;
  readonly fromDay: string;
  readonly toDay: string;
  /** What the evaluation of the last term came to; asked for when there was one. */
  readonly evaluation?: string | null | undefined;
}

const propose: SubjectAct<TrackingProposeInput> = {
  title: '提出电子定位建议',
  by: ['JUSTICE_OFFICER', 'COUNTY_OFFICER'],
  from: bound,
  decide: (file, { ground, fromDay, toDay, evaluation }, at) => {
    if (file.trackingProposal?.status === 'PROPOSED') return refused('STILL_OPEN');
    if (!shown(ground, file)) return refused('GROUND_NOT_SHOWN', 'ground');
    if (fromDay < at.today || toDay < fromDay) return refused('DAYS_IN_WRONG_ORDER', 'toDay');
    if (toDay > threeMonthsAfter(fromDay)) return refused('TRACKING_TOO_LONG', 'toDay');
    if (file.trackings.some((earlier) => lastDay(earlier) >= fromDay))
      return refused('TRACKING_OVERLAPS', 'fromDay');
    if (file.trackings.length > 0 && !evaluation?.trim()) return refused('EVALUATION_MISSING', 'evaluation');
    return agreed({ note: evaluation ?? null });
  },
};

/** Approving, or not. */
export interface TrackingDecideInput {
  readonly reasons: string;
}

const approve: SubjectAct<TrackingDecideInput> = {
  title: '批准电子定位',
  by: ['JUSTICE_HEAD'],
  from: bound,
  decide: ({ trackingProposal }, { reasons }, at) => {
    if (trackingProposal?.status !== 'PROPOSED') return refused('NOTHING_WAITING');
    // It is approved before it begins: nobody is tracked first and approved later.
    if (trackingProposal.fromDay < at.today) return refused('DAYS_IN_WRONG_ORDER');
    return unsaid(reasons, 'reasons') ?? agreed({ note: reasons });
  },
};

const refuse: SubjectAct<TrackingDecideInput> = {
  title: '不批准电子定位',
  by: ['JUSTICE_HEAD'],
  from: bound,
  decide: ({ trackingProposal }, { reasons }) =>
    trackingProposal?.status === 'PROPOSED'
      ? (unsaid(reasons, 'reasons') ?? agreed({ note: reasons }))
      : refused('NOTHING_WAITING'),
};

const lift: SubjectAct<TrackingDecideInput> = {
  title: '解除电子定位',
  by: ['COUNTY_OFFICER', 'DECISION_MAKER', 'JUSTICE_HEAD'],
  from: bound,
  decide: ({ trackings }, { reasons }, at) =>
    trackings.some((tracking) => tracking.liftedOn === null && tracking.toDay >= at.today)
      ? (unsaid(reasons, 'reasons') ?? agreed({ note: reasons }))
      : refused('NOTHING_WAITING'),
};

/** Electronic tracking: one of five grounds, approved by the head, at most three months each time (R-CC-16). */
export const trackingActs = {
  correctionTrackingPropose: propose,
  correctionTrackingApprove: approve,
  correctionTrackingRefuse: refuse,
  correctionTrackingLift: lift,
};

function lastDay({ toDay, liftedOn }: ApprovedTracking): string {
  return liftedOn !== null && liftedOn < toDay ? liftedOn : toDay;
}

/** True when what is on record bears the ground out, as far as a record can. */
function shown(ground: TrackingGround, { decided, proposal }: CaseFile): boolean {
  switch (ground) {
    case 'REFUSED_TO_REPORT':
      return decided.includes('WARNING');
    case 'POLICE_PUNISHMENT':
      return decided.includes('POLICE_PUNISHMENT_PROPOSED');
    case 'REVOCATION_PENDING': {
      const outside = ['REVOCATION_PROPOSED', 'RECALL_PROPOSED'];
      const pending = ['PROPOSED', 'CHECKED', 'HEARD', 'SENT'];
      return proposal !== null && outside.includes(proposal.sanction) && pending.includes(proposal.status);
    }
    case 'PROHIBITION_BROKEN':
    case 'LEFT_WITHOUT_LEAVE':
      return true;
  }
}
