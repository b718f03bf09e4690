import { agreed, refused, type Act, type Change } from '../../_kit/acts/machine.ts';
import { isRegionCode, regionLevel } from '../../_kit/region.ts';
import type {
  DisputeResult,
  DisputeStatus,
  MediationPost,
  MediationSubsidyStatus,
  MediationUserErrorCode,
  SubsidyScaleStatus,
} from '../codes.ts';
import { isWritten, wasMediated, type WithNote } from './facts.ts';

/** What the rules know of a case subsidy. */
export interface SubsidyFacts {
  readonly status: MediationSubsidyStatus;
  readonly claimedOn: string;
  readonly claimedBy: string | null;
  readonly reviewedBy: string | null;
  readonly approvedBy: string | null;
}

/** Columns of a case subsidy that an act sets. */
export interface SubsidyColumns {
  readonly amount?: string;
  readonly claimedOn?: string;
  readonly claimedBy?: string;
  readonly reviewedBy?: string;
  readonly approvedBy?: string;
  readonly paidOn?: string;
}

type SubsidyAct<Input, Facts = SubsidyFacts> = Act<
  MediationSubsidyStatus,
  MediationPost,
  Facts,
  Input,
  Change<MediationSubsidyStatus, SubsidyColumns, never>,
  MediationUserErrorCode
>;

/** What a claim is checked against. */
export interface ClaimFacts {
  /** Null when there is none in the viewer's reach. */
  readonly dispute: { readonly status: DisputeStatus; readonly result: DisputeResult } | null;
  readonly alreadyClaimed: boolean;
  /** What the scale in force gives, in yuan; null when there is none. */
  readonly scale: string | null;
}

/** Disputes that are off the ledger. */
const finished: readonly DisputeStatus[] = ['STRUCK_OFF', 'REVISITED', 'CLOSED'];

const claim: SubsidyAct<WithNote, ClaimFacts> = {
  title: '申报补贴',
  by: ['MEDIATOR'],
  from: [],
  decide: ({ dispute, alreadyClaimed, scale }, { note }, at) => {
    if (!dispute) return refused('NOT_FOUND', 'dispute');
    if (alreadyClaimed) return refused('ALREADY_CLAIMED', 'dispute');
    if (!finished.includes(dispute.status)) return refused('DISPUTE_STILL_OPEN', 'dispute');
    if (!wasMediated(dispute)) return refused('NOT_MEDIATED', 'dispute');
    if (scale === null) return refused('NO_SUBSIDY_SCALE', 'dispute');
    return agreed({
      status: 'CLAIMED',
      set: { amount: scale, claimedOn: at.today, claimedBy: at.subject },
      note: note ?? null,
    });
  },
};

/** The bureau looks whether the dossier is complete, which is when its dispute is closed (M-14). */
const review: SubsidyAct<WithNote, SubsidyFacts & { readonly disputeStatus: DisputeStatus }> = {
  title: '审核补贴',
  by: ['BUREAU_OFFICER'],
  from: ['CLAIMED'],
  decide: ({ claimedBy, disputeStatus }, { note }, { subject }) => {
    if (subject === claimedBy) return refused('SAME_OFFICER');
    if (disputeStatus !== 'CLOSED') return refused('DOSSIER_INCOMPLETE');
    return agreed({ status: 'REVIEWED', set: { reviewedBy: subject }, note: note ?? null });
  },
};

/** What an approval is checked against, in fen. */
export interface ApprovalFacts extends SubsidyFacts {
  readonly fen: bigint;
  /** What is left of the year's budget for case subsidies; null when there is none. */
  readonly left: bigint | null;
}

const approve: SubsidyAct<WithNote, ApprovalFacts> = {
  title: '批准补贴',
  by: ['BUREAU_HEAD'],
  from: ['REVIEWED'],
  decide: ({ claimedBy, reviewedBy, fen, left }, { note }, { subject }) => {
    if ([claimedBy, reviewedBy].includes(subject)) return refused('SAME_OFFICER');
    if (left === null) return refused('NO_BUDGET');
    if (fen > left) return refused('BUDGET_EXCEEDED');
    return agreed({ status: 'APPROVED', set: { approvedBy: subject }, note: note ?? null });
  },
};

const reject: SubsidyAct<{ readonly reason: string }> = {
  title: '不予批准',
  by: ['BUREAU_OFFICER', 'BUREAU_HEAD'],
  from: ['CLAIMED', 'REVIEWED'],
  decide: ({ claimedBy }, { reason }, { subject }) => {
    if (subject === claimedBy) return refused('SAME_OFFICER');
    return isWritten(reason)
      ? agreed({ status: 'REJECTED', note: reason })
      : refused('REASON_MISSING', 'reason');
  },
};

const pay: SubsidyAct<{ readonly paidOn: string } & WithNote> = {
  title: '发放补贴',
  by: ['FINANCE_OFFICER'],
  from: ['APPROVED'],
  decide: ({ claimedOn, claimedBy, reviewedBy, approvedBy }, { paidOn, note }, { subject, today }) => {
    if ([claimedBy, reviewedBy, approvedBy].includes(subject)) return refused('SAME_OFFICER');
    if (paidOn > today) return refused('DAY_IN_FUTURE', 'paidOn');
    if (paidOn < claimedOn) return refused('DAY_BEFORE_ACCEPTANCE', 'paidOn');
    return agreed({ status: 'PAID', set: { paidOn }, note: note ?? null });
  },
};

/** Every act to a case subsidy by its mutation (M-14). */
export const subsidyActs = {
  mediationSubsidyClaim: claim,
  mediationSubsidyReview: review,
  mediationSubsidyApprove: approve,
  mediationSubsidyReject: reject,
  mediationSubsidyPay: pay,
};

type ScaleAct<Input> = Act<
  SubsidyScaleStatus,
  MediationPost,
  object,
  Input,
  Change<SubsidyScaleStatus, object, never>,
  MediationUserErrorCode
>;

const setScale: ScaleAct<{ readonly region: string; readonly amount: string } & WithNote> = {
  title: '公布补贴标准',
  by: ['BUREAU_HEAD'],
  from: [],
  decide: (_scale, { region, amount, note }) => {
    if (!isRegionCode(region) || regionLevel(region) !== 'COUNTY') return refused('NOT_A_COUNTY', 'region');
    return Number(amount) > 0
      ? agreed({ status: 'IN_FORCE', note: note ?? null })
      : refused('AMOUNT_NOT_POSITIVE', 'amount');
  },
};

const withdrawScale: ScaleAct<{ readonly reason: string }> = {
  title: '冲销补贴标准',
  by: ['BUREAU_HEAD'],
  from: ['IN_FORCE'],
  decide: (_scale, { reason }) =>
    isWritten(reason) ? agreed({ status: 'WITHDRAWN', note: reason }) : refused('REASON_MISSING', 'reason'),
};

/** Every act to a subsidy scale by its mutation (M-14). */
export const scaleActs = { subsidyScaleSet: setScale, subsidyScaleWithdraw: withdrawScale };
