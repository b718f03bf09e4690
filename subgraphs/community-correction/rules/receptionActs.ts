import { agreed, refused } from '../../_kit/acts/machine.ts';
import { dueAt } from '../../_kit/deadlines/deadline.ts';
import { startOfDay } from '../../_kit/deadlines/days.ts';
import type { CorrectionKind, CorrectionNoticeRecipient } from '../codes.ts';
import { reportClocks, summingUpClock } from './clocks.ts';
import { deadlineRules } from './deadlines.ts';
import { allOrgans, isInCustody, unsaid, untold, wrongDay, type SubjectAct } from './subjectFacts.ts';

/** The notice of the deciding organ (CCL art. 20). */
export interface NotifyInput {
  readonly kind: CorrectionKind;
  readonly juvenile: boolean;
  /** The day on which the notice came. */
  readonly noticeOn: string;
  readonly effectiveOn: string;
  readonly termEndsOn: string;
}

const notify: SubjectAct<NotifyInput, { readonly mayKnowMinors: boolean }> = {
  title: '收到决定机关通知',
  by: ['COUNTY_OFFICER'],
  from: [],
  decide: ({ mayKnowMinors }, { kind, juvenile, noticeOn, effectiveOn, termEndsOn }, at) => {
    if (juvenile && !mayKnowMinors) return refused('JUVENILE_BY_OFFICERS', 'juvenile');
    if (effectiveOn > at.today) return refused('DAY_IN_FUTURE', 'effectiveOn');
    const wrong = wrongDay(noticeOn, effectiveOn, at.today, 'noticeOn');
    if (wrong) return wrong;
    if (termEndsOn < at.today) return refused('TERM_OVER', 'termEndsOn');
    const from = startOfDay(effectiveOn);
    return agreed({
      status: 'NOTIFIED',
      set: { effectiveOn, openedOn: at.today },
      deadlines: [
        { start: 'R-CC-3-NOTICE', at: from },
        { meet: 'R-CC-3-NOTICE', at: startOfDay(noticeOn) },
        { start: 'R-CC-3-PAPERS', at: from },
        { start: kind === 'TEMPORARY_OUTSIDE_EXECUTION' ? 'R-CC-4-HANDOVER' : 'R-CC-4', at: from },
      ],
    });
  },
};

/** The day on which the person came, or was brought. */
export interface ReportInInput {
  readonly reportedOn: string;
}

const reportIn: SubjectAct<ReportInInput> = {
  title: '报到',
  by: ['JUSTICE_OFFICER', 'COUNTY_OFFICER'],
  from: ['NOTIFIED', 'NOT_REPORTED'],
  decide: ({ effectiveOn, openedOn }, { reportedOn }, at) => {
    const wrong = wrongDay(reportedOn, effectiveOn ?? openedOn, at.today, 'reportedOn');
    if (wrong) return wrong;
    const day = startOfDay(reportedOn);
    return agreed({
      status: 'REPORTED_IN',
      set: { reportedOn },
      deadlines: [
        { meet: 'R-CC-4', at: day },
        { meet: 'R-CC-4-HANDOVER', at: day },
      ],
    });
  },
};

/** Somebody who did not come in time was searched for, and the organs told (CCL art. 23). */
export interface NotReportedInput {
  readonly searched: boolean;
  readonly notices: readonly CorrectionNoticeRecipient[];
  readonly note: string;
}

const notReported: SubjectAct<NotReportedInput> = {
  title: '未按时报到，已组织查找',
  by: ['JUSTICE_OFFICER', 'COUNTY_OFFICER'],
  from: ['NOTIFIED'],
  decide: (file, { searched, notices, note }, at) => {
    // Nobody is searched for who is known to be in custody.
    if (isInCustody(file)) return refused('IN_CUSTODY');
    const { effectiveOn, openedOn } = file;
    const startedAt = startOfDay(effectiveOn ?? openedOn);
    const due = dueAt(deadlineRules['R-CC-4'], { startedAt, pausedDays: 0, extendedBy: 0 }, at.calendar);
    if (due === null || at.now < due) return refused('STILL_IN_TIME');
    if (!searched) return refused('SEARCH_MISSING', 'searched');
    return (
      untold(notices, allOrgans) ?? unsaid(note, 'note') ?? agreed({ status: 'NOT_REPORTED' as const, note })
    );
  },
};

/** Papers and identity as they were found (R-CC-5). */
export interface ReceiveInput {
  readonly papersComplete: boolean;
  readonly identityChecked: boolean;
  readonly papersOn: string;
}

const receive: SubjectAct<ReceiveInput> = {
  title: '接收：核对法律文书和身份',
  by: ['JUSTICE_OFFICER', 'COUNTY_OFFICER'],
  from: ['REPORTED_IN'],
  decide: ({ receivedOn, effectiveOn, openedOn }, { papersComplete, identityChecked, papersOn }, at) => {
    if (receivedOn !== null) return refused('NOTHING_WAITING');
    if (!papersComplete) return refused('PAPERS_MISSING', 'papersComplete');
    if (!identityChecked) return refused('IDENTITY_UNCHECKED', 'identityChecked');
    const wrong = wrongDay(papersOn, effectiveOn ?? openedOn, at.today, 'papersOn');
    if (wrong) return wrong;
    return agreed({
      set: { receivedOn: at.today },
      deadlines: [{ meet: 'R-CC-3-PAPERS', at: startOfDay(papersOn) }],
    });
  },
};

/** How the enrolment was announced (R-CC-5). */
export interface EnrolInput {
  readonly announced: boolean;
  readonly openly: boolean;
}

const enrol: SubjectAct<EnrolInput> = {
  title: '入矫宣告',
  by: ['JUSTICE_OFFICER', 'COUNTY_OFFICER'],
  from: ['REPORTED_IN'],
  decide: ({ receivedOn, planOn, groupOn, isMinor }, { announced, openly }) => {
    if (receivedOn === null) return refused('NOT_RECEIVED');
    if (planOn === null || groupOn === null) return refused('PLAN_OR_GROUP_MISSING');
    if (!announced) return refused('NOT_ANNOUNCED', 'announced');
    if (isMinor && openly) return refused('ANNOUNCED_OPENLY', 'openly');
    return agreed({ status: 'ENROLLED' });
  },
};

/** That rights and duties were told in writing (R-CC-19). */
export interface BeginInput {
  readonly rightsTold: boolean;
}

const begin: SubjectAct<BeginInput> = {
  title: '告知权利义务，开始矫正',
  by: ['JUSTICE_OFFICER', 'COUNTY_OFFICER'],
  from: ['ENROLLED'],
  decide: (file, { rightsTold }, at) => {
    if (!rightsTold) return refused('RIGHTS_NOT_TOLD', 'rightsTold');
    return agreed({
      status: 'UNDER_CORRECTION',
      deadlines: [...reportClocks(file), ...summingUpClock(file.termEndsOn, at.today)],
    });
  },
};

/** From the notice to the first day under correction (DOMAIN 2.8, M-30). */
export const receptionActs = {
  correctionNotify: notify,
  correctionReportIn: reportIn,
  correctionNotReported: notReported,
  correctionReceive: receive,
  correctionEnrol: enrol,
  correctionBegin: begin,
};
