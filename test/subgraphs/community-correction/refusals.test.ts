import { describe, expect, it } from '@jest/globals';
import { decideAct, type ActContext } from '../../../subgraphs/_kit/acts/machine.ts';
import type { CorrectionPost } from '../../../subgraphs/community-correction/codes.ts';
import { subjectActs } from '../../../subgraphs/community-correction/rules/subjectActs.ts';
import { actAt } from '../acts.ts';
import { fileFor, inputFor } from './files.ts';

type Name = keyof typeof subjectActs;
/** An act, what is different from a case in which it is agreed to, and why it is refused. */
type Refused = readonly [
  act: Name,
  code: string,
  of: object,
  input?: object,
  at?: Partial<ActContext<CorrectionPost>>,
];

const proposed = (status: string, sanction = 'ADMONITION') => ({
  proposal: { status, sanction, proposedBy: 'proposer', checkedBy: 'checker' },
});
const blank = { reasons: ' ' };
const by = (subject: string) => ({ subject });
const enabled = { enabled: (rule: string) => rule === 'R-CC-10' };
const asJustice = { ...enabled, posts: ['JUSTICE_OFFICER'] as const };
const leave = (fromDay: string, toDay: string, status = 'APPLIED') => ({ leave: { status, fromDay, toDay } });
const tracked = (toDay: string, liftedOn: string | null = null) => ({
  trackings: [{ fromDay: '2024-01-01', toDay, liftedOn }],
});
const temporary = { kind: 'TEMPORARY_OUTSIDE_EXECUTION' };

const table: readonly Refused[] = [
  ['correctionNotify', 'JUVENILE_BY_OFFICERS', { mayKnowMinors: false }, { juvenile: true }],
  ['correctionNotify', 'DAY_IN_FUTURE', {}, { effectiveOn: '2024-03-13' }],
  ['correctionNotify', 'DAY_IN_FUTURE', {}, { noticeOn: '2024-03-13' }],
  ['correctionNotify', 'DAY_TOO_EARLY', {}, { noticeOn: '2024-02-29' }],
  ['correctionNotify', 'TERM_OVER', {}, { termEndsOn: '2024-03-11' }],
  ['correctionReportIn', 'DAY_IN_FUTURE', {}, { reportedOn: '2024-03-13' }],
  ['correctionReportIn', 'DAY_TOO_EARLY', {}, { reportedOn: '2024-02-27' }],
  ['correctionReportIn', 'DAY_TOO_EARLY', { effectiveOn: null }, { reportedOn: '2024-02-29' }],
  ['correctionNotReported', 'STILL_IN_TIME', { effectiveOn: '2024-03-02' }],
  ['correctionNotReported', 'STILL_IN_TIME', { effectiveOn: null, openedOn: '2024-03-02' }],
  ['correctionNotReported', 'STILL_IN_TIME', { effectiveOn: '2026-12-25' }],
  ['correctionNotReported', 'SEARCH_MISSING', {}, { searched: false }],
  ['correctionNotReported', 'NOTICES_MISSING', {}, { notices: ['POLICE', 'PROCURATORATE'] }],
  ['correctionNotReported', 'REASONS_MISSING', {}, { note: '' }],
  ['correctionReceive', 'NOTHING_WAITING', { receivedOn: '2024-03-02' }],
  ['correctionReceive', 'PAPERS_MISSING', {}, { papersComplete: false }],
  ['correctionReceive', 'IDENTITY_UNCHECKED', {}, { identityChecked: false }],
  ['correctionReceive', 'DAY_IN_FUTURE', {}, { papersOn: '2024-03-13' }],
  ['correctionReceive', 'DAY_TOO_EARLY', { effectiveOn: null }, { papersOn: '2024-02-01' }],
  ['correctionEnrol', 'NOT_RECEIVED', { receivedOn: null }],
  ['correctionEnrol', 'PLAN_OR_GROUP_MISSING', { planOn: null }],
  ['correctionEnrol', 'PLAN_OR_GROUP_MISSING', { groupOn: null }],
  ['correctionEnrol', 'NOT_ANNOUNCED', {}, { announced: false }],
  ['correctionEnrol', 'ANNOUNCED_OPENLY', { isMinor: true }, { openly: true }],
  ['correctionBegin', 'RIGHTS_NOT_TOLD', {}, { rightsTold: false }],
  ['correctionPlanMake', 'NOT_RECEIVED', { status: 'REPORTED_IN', receivedOn: null }],
  ['correctionPlanMake', 'NO_TASKS', {}, { tasks: [] }],
  ['correctionPlanMake', 'DAYS_IN_WRONG_ORDER', {}, { tasks: [{ kind: 'TALK', dueOn: '2024-03-11' }] }],
  ['correctionPlanMake', 'DAYS_IN_WRONG_ORDER', {}, { tasks: [{ kind: 'TALK', dueOn: '2024-03-13' }] }],
  ['correctionGroupForm', 'NOT_RECEIVED', { status: 'REPORTED_IN', receivedOn: null }],
  ['correctionGroupForm', 'GROUP_EMPTY', {}, { members: [] }],
  ['correctionGroupForm', 'WOMAN_NEEDED', {}, { womanIncluded: false }],
  ['correctionReportTake', 'REPORT_DOES_NOT_FIT', {}, { kind: 'CONDITION' }],
  ['correctionReportTake', 'REPORT_DOES_NOT_FIT', temporary, { kind: 'MEDICAL_EXAMINATION' }],
  ['correctionReportTake', 'DAY_IN_FUTURE', {}, { reportedOn: '2024-03-13' }],
  ['correctionReportTake', 'DAY_TOO_EARLY', {}, { reportedOn: '2024-02-29' }],
  ['correctionLeaveApply', 'STILL_OPEN', leave('2024-03-12', '2024-03-14')],
  ['correctionLeaveApply', 'STILL_OPEN', leave('2024-03-10', '2024-03-12', 'APPROVED')],
  ['correctionLeaveApply', 'DAYS_IN_WRONG_ORDER', {}, { fromDay: '2024-03-11' }],
  ['correctionLeaveApply', 'DAYS_IN_WRONG_ORDER', {}, { toDay: '2024-03-12' }],
  ['correctionLeaveApprove', 'NOTHING_WAITING', { leave: null }],
  ['correctionLeaveApprove', 'LEAVE_BY_COUNTY', leave('2024-03-12', '2024-03-19'), {}, asJustice],
  ['correctionLeaveApprove', 'LEAVE_BY_NEXT_LEVEL', leave('2024-03-12', '2024-04-11'), {}, enabled],
  ['correctionLeaveRefuse', 'NOTHING_WAITING', { leave: null }],
  ['correctionLeaveRefuse', 'PROPER_REASON', {}, { properReason: true }],
  ['correctionLeaveRefuse', 'REASONS_MISSING', {}, blank],
  ['correctionLeaveStart', 'NOTHING_WAITING', leave('2024-03-12', '2024-03-14')],
  ['correctionLeaveStart', 'DAYS_IN_WRONG_ORDER', leave('2024-03-13', '2024-03-14', 'APPROVED')],
  ['correctionLeaveStart', 'DAYS_IN_WRONG_ORDER', leave('2024-03-10', '2024-03-11', 'APPROVED')],
  ['correctionLeaveReturn', 'DAY_IN_FUTURE', {}, { returnedOn: '2024-03-13' }],
  ['correctionLeaveReturn', 'DAY_TOO_EARLY', {}, { returnedOn: '2024-03-11' }],
  ['correctionLeaveReturn', 'DAY_TOO_EARLY', { leave: null }, { returnedOn: '2024-02-11' }],
  ['correctionMoveApply', 'STILL_OPEN', { move: { status: 'ASKED' } }],
  ['correctionMoveAsk', 'NOTHING_WAITING', { move: null }],
  ['correctionMoveAnswer', 'NOTHING_WAITING', { move: { status: 'APPLIED' } }],
  ['correctionMoveAnswer', 'DAY_IN_FUTURE', {}, { answeredOn: '2024-03-13' }],
  ['correctionMoveAnswer', 'DAY_TOO_EARLY', {}, { answeredOn: '2024-03-01' }],
  ['correctionMoveApprove', 'NOTHING_WAITING', { move: { status: 'ASKED' } }],
  ['correctionMoveRefuse', 'NOTHING_WAITING', { move: { status: 'REFUSED' } }],
  ['correctionMoveRefuse', 'PROPER_REASON', {}, { properReason: true }],
  ['correctionMoveRefuse', 'REASONS_MISSING', {}, blank],
  ['correctionTransfer', 'NOTHING_WAITING', { move: { status: 'ANSWERED' } }],
  ['correctionTransfer', 'FILES_MISSING', {}, { filesHandedOver: false }],
  ['correctionTransfer', 'FILES_MISSING', {}, { toldWhereToReport: false }],
  ['correctionSanctionPropose', 'STILL_OPEN', proposed('SENT')],
  ['correctionSanctionPropose', 'GROUND_DOES_NOT_FIT', {}, { ground: 'OUTSTANDING_CONDUCT' }],
  ['correctionSanctionPropose', 'REASONS_MISSING', {}, { conduct: '\n' }],
  ['correctionSanctionCheck', 'NOTHING_WAITING', { proposal: null }],
  ['correctionSanctionCheck', 'SAME_OFFICER', {}, {}, by('proposer')],
  ['correctionSanctionCheck', 'REASONS_MISSING', {}, { note: '' }],
  ['correctionSanctionHear', 'NOTHING_WAITING', proposed('PROPOSED')],
  ['correctionSanctionHear', 'NOT_HEARD', {}, { heard: false }],
  ['correctionSanctionHear', 'NOT_HEARD', { status: 'NOT_REPORTED' }, { heard: false }],
  ['correctionSanctionHear', 'NOT_HEARD', proposed('CHECKED', 'REVOCATION_PROPOSED'), { heard: false }],
  ['correctionSanctionHear', 'REASONS_MISSING', {}, { statement: '' }],
  ['correctionSanctionDecide', 'NOT_HEARD', proposed('CHECKED')],
  ['correctionSanctionDecide', 'NOTHING_WAITING', proposed('PROPOSED')],
  ['correctionSanctionDecide', 'NOTHING_WAITING', proposed('PROPOSED', 'PRAISE')],
  ['correctionSanctionDecide', 'NOTHING_WAITING', { proposal: null }],
  ['correctionSanctionDecide', 'SAME_OFFICER', {}, {}, by('proposer')],
  ['correctionSanctionDecide', 'SAME_OFFICER', {}, {}, by('checker')],
  ['correctionSanctionDecide', 'COPY_MISSING', proposed('HEARD', 'REVOCATION_PROPOSED')],
  ['correctionSanctionDecide', 'COPY_MISSING', proposed('HEARD', 'RECALL_PROPOSED')],
  ['correctionSanctionDecide', 'COPY_MISSING', proposed('HEARD', 'POLICE_PUNISHMENT_PROPOSED')],
  ['correctionSanctionDecide', 'REASONS_MISSING', {}, blank],
  ['correctionSanctionReject', 'NOTHING_WAITING', { proposal: null }],
  ['correctionSanctionReject', 'NOTHING_WAITING', proposed('SENT')],
  ['correctionSanctionReject', 'NOTHING_WAITING', proposed('DECIDED')],
  ['correctionSanctionReject', 'REASONS_MISSING', {}, blank],
  ['correctionSanctionAnswer', 'NOTHING_WAITING', proposed('HEARD')],
  ['correctionSanctionAnswer', 'DAY_IN_FUTURE', {}, { answeredOn: '2024-03-13' }],
  ['correctionSanctionAnswer', 'DAY_TOO_EARLY', {}, { answeredOn: '2024-02-13' }],
  ['correctionTrackingPropose', 'STILL_OPEN', { trackingProposal: { status: 'PROPOSED' } }],
  ['correctionTrackingPropose', 'GROUND_NOT_SHOWN', {}, { ground: 'REFUSED_TO_REPORT' }],
  ['correctionTrackingPropose', 'GROUND_NOT_SHOWN', {}, { ground: 'POLICE_PUNISHMENT' }],
  ['correctionTrackingPropose', 'GROUND_NOT_SHOWN', {}, { ground: 'REVOCATION_PENDING' }],
  ['correctionTrackingPropose', 'GROUND_NOT_SHOWN', proposed('HEARD'), { ground: 'REVOCATION_PENDING' }],
  ['correctionTrackingPropose', 'DAYS_IN_WRONG_ORDER', {}, { fromDay: '2024-03-11' }],
  ['correctionTrackingPropose', 'DAYS_IN_WRONG_ORDER', {}, { toDay: '2024-03-11' }],
  ['correctionTrackingPropose', 'TRACKING_TOO_LONG', {}, { toDay: '2024-06-13' }],
  ['correctionTrackingPropose', 'TRACKING_OVERLAPS', tracked('2024-03-12')],
  ['correctionTrackingPropose', 'TRACKING_OVERLAPS', tracked('2024-03-20', '2024-03-12')],
  ['correctionTrackingPropose', 'EVALUATION_MISSING', tracked('2024-03-11')],
  [
    'correctionTrackingPropose',
    'EVALUATION_MISSING',
    tracked('2024-04-01', '2024-02-01'),
    { evaluation: ' ' },
  ],
  ['correctionTrackingApprove', 'NOTHING_WAITING', { trackingProposal: null }],
  [
    'correctionTrackingApprove',
    'DAYS_IN_WRONG_ORDER',
    { trackingProposal: { status: 'PROPOSED', fromDay: '2024-03-11', toDay: '2024-04-11' } },
  ],
  ['correctionTrackingApprove', 'REASONS_MISSING', {}, blank],
  ['correctionTrackingRefuse', 'NOTHING_WAITING', { trackingProposal: null }],
  ['correctionTrackingRefuse', 'REASONS_MISSING', {}, blank],
  ['correctionTrackingLift', 'NOTHING_WAITING', { trackings: [] }],
  ['correctionTrackingLift', 'NOTHING_WAITING', tracked('2024-03-11')],
  ['correctionTrackingLift', 'NOTHING_WAITING', tracked('2024-04-11', '2024-03-11')],
  ['correctionTrackingLift', 'REASONS_MISSING', {}, blank],
  ['correctionClassPropose', 'STILL_OPEN', { classDecision: { status: 'PROPOSED' } }],
  ['correctionClassPropose', 'STILL_OPEN', { classDecision: { status: 'APPEALED' } }],
  ['correctionClassPropose', 'SAME_CLASS', { supervisionClass: 'RELAXED' }],
  ['correctionClassPropose', 'REASONS_MISSING', {}, blank],
  ['correctionClassDecide', 'NOTHING_WAITING', { classDecision: null }],
  ['correctionClassDecide', 'SAME_OFFICER', {}, {}, by('proposer')],
  ['correctionClassDecide', 'REASONS_MISSING', {}, blank],
  ['correctionClassAppeal', 'NOTHING_WAITING', { classDecision: null }],
  ['correctionClassAppeal', 'REASONS_MISSING', {}, blank],
  ['correctionClassReview', 'NOTHING_WAITING', { classDecision: { status: 'DECIDED' } }],
  ['correctionClassReview', 'SAME_OFFICER', {}, {}, by('decider')],
  ['correctionClassReview', 'REASONS_MISSING', {}, blank],
  ['correctionComplete', 'TERM_NOT_ENDED', { termEndsOn: '2024-03-13' }],
  ['correctionComplete', 'CERTIFICATE_MISSING', {}, { certificateGiven: false }],
  ['correctionComplete', 'NOTICES_MISSING', {}, { notices: [] }],
  ['correctionRulingTake', 'WRONG_KIND', temporary],
  ['correctionRulingTake', 'WRONG_KIND', { kind: 'CONTROL' }],
  ['correctionRulingTake', 'WRONG_KIND', {}, { ruling: 'RECALLED' }],
  ['correctionRulingTake', 'DAY_IN_FUTURE', {}, { ruledOn: '2024-03-13' }],
  ['correctionRulingTake', 'DAY_TOO_EARLY', { effectiveOn: null }, { ruledOn: '2024-02-29' }],
  ['correctionDeathTake', 'NOTICES_MISSING', {}, { notices: ['POLICE'] }],
  ['correctionRemarkWrite', 'REASONS_MISSING', {}, { text: '' }],
  ['correctionRemarkAnswer', 'NO_SUCH_REMARK', {}, { remark: '2' }],
  ['correctionRemarkAnswer', 'REASONS_MISSING', {}, { text: '' }],
];

describe('an act to a correction', () => {
  it.each(table)('%s is refused: %s', (name, code, of, input = {}, more = {}) => {
    const act = subjectActs[name] as (typeof subjectActs)['correctionReportIn'];
    const at = actAt<CorrectionPost>('2024-03-12T09:00:00+08:00', act.by, more);
    const file = { ...fileFor(name), ...of } as Parameters<typeof act.decide>[0];
    const given = { ...inputFor(name), ...input } as Parameters<typeof act.decide>[1];
    const decision = decideAct(act, file, act.from[0] ?? null, given, at);
    expect(decision).toMatchObject({ ok: false, error: { code } });
  });
});
