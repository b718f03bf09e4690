import { agreed, refused, type Act, type Change } from '../../_kit/acts/machine.ts';
import type {
  CommitteeKind,
  MediationPost,
  MediationReportStatus,
  MediationUserErrorCode,
} from '../codes.ts';
import { isWritten, type WithNote } from './facts.ts';

/** Columns of a monthly report that an act sets. */
export interface ReportColumns {
  readonly month?: string;
  readonly submittedOn?: string;
}

type ReportAct<Input, Facts = object> = Act<
  MediationReportStatus,
  MediationPost,
  Facts,
  Input,
  Change<MediationReportStatus, ReportColumns, never>,
  MediationUserErrorCode
>;

/** What a report is checked against. */
export interface SubmissionFacts {
  /** Null when the roster has none of this number in being. */
  readonly committee: { readonly kind: CommitteeKind } | null;
  readonly alreadySubmitted: boolean;
}

const submit: ReportAct<{ readonly month: string } & WithNote, SubmissionFacts> = {
  title: '报送月报',
  by: ['COMMITTEE_CLERK'],
  from: [],
  decide: ({ committee, alreadySubmitted }, { month, note }, { today }) => {
    if (!committee) return refused('NO_SUCH_COMMITTEE', 'committee');
    if (committee.kind !== 'TOWNSHIP_CENTRE') return refused('NOT_A_TOWNSHIP_CENTRE', 'committee');
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return refused('NOT_A_MONTH', 'month');
    if (month >= today.slice(0, 7)) return refused('MONTH_NOT_OVER', 'month');
    if (alreadySubmitted) return refused('ALREADY_SUBMITTED', 'month');
    return agreed({ status: 'SUBMITTED', set: { month, submittedOn: today }, note: note ?? null });
  },
};

const giveBack: ReportAct<{ readonly reason: string }> = {
  title: '退回月报',
  by: ['BUREAU_OFFICER'],
  from: ['SUBMITTED'],
  decide: (_report, { reason }) =>
    isWritten(reason) ? agreed({ status: 'RETURNED', note: reason }) : refused('REASON_MISSING', 'reason'),
};

const resubmit: ReportAct<WithNote> = {
  title: '重报月报',
  by: ['COMMITTEE_CLERK'],
  from: ['RETURNED'],
  decide: (_report, { note }, { today }) =>
    agreed({ status: 'SUBMITTED', set: { submittedOn: today }, note: note ?? null }),
};

const accept: ReportAct<WithNote> = {
  title: '接收月报',
  by: ['BUREAU_OFFICER'],
  from: ['SUBMITTED'],
  decide: (_report, { note }) => agreed({ status: 'ACCEPTED', note: note ?? null }),
};

/** Every act to a monthly report by its mutation (M-10). */
export const reportActs = {
  mediationReportSubmit: submit,
  mediationReportReturn: giveBack,
  mediationReportResubmit: resubmit,
  mediationReportAccept: accept,
};
