import type { CaseFile } from '../../../subgraphs/community-correction/rules/subjectFacts.ts';

/** A person under probation whom everything was done for, and for whom nothing is asked. */
export function file(more: Partial<CaseFile> = {}): CaseFile {
  return {
    kind: 'PROBATION',
    status: 'UNDER_CORRECTION',
    isMinor: false,
    medicalParole: false,
    openedOn: '2024-03-01',
    effectiveOn: '2024-02-28',
    receivedOn: '2024-03-01',
    planOn: '2024-03-01',
    groupOn: '2024-03-01',
    termEndsOn: '2024-03-12',
    supervisionClass: 'ORDINARY',
    summedUpOn: null,
    leave: null,
    recurrentLeave: null,
    custody: null,
    move: null,
    proposal: null,
    decided: [],
    trackings: [],
    trackingProposal: null,
    classDecision: null,
    openRemarks: [],
    leavesTaken: [],
    commutation: null,
    running: [],
    ...more,
  };
}

const proposal = (status: 'PROPOSED' | 'CHECKED' | 'HEARD' | 'SENT', sanction = 'ADMONITION') =>
  ({
    status,
    sanction,
    proposedBy: 'proposer',
    checkedBy: 'checker',
    decidedOn: '2024-03-05',
    arrestAskedOn: null,
    arrestAnsweredOn: null,
  }) as CaseFile['proposal'];
const asked = { ...proposal('SENT', 'REVOCATION_PROPOSED')!, arrestAskedOn: '2024-03-11' };
const leave = (status: 'APPLIED' | 'APPROVED' | 'OUT') =>
  ({ status, fromDay: '2024-03-12', toDay: '2024-03-14' }) as const;
const permission = (status: 'APPLIED' | 'APPROVED') =>
  ({ status, fromDay: '2024-03-01', toDay: '2024-09-01' }) as const;
const decision = (status: 'PROPOSED' | 'DECIDED' | 'APPEALED') =>
  ({ status, proposed: 'RELAXED', proposedBy: 'proposer', decidedBy: 'decider' }) as const;
const tracking = { fromDay: '2024-03-12', toDay: '2024-06-12' };

/** What each act needs to find on the case. */
const files: Record<string, Partial<CaseFile> & { mayKnowMinors?: boolean }> = {
  correctionNotify: { mayKnowMinors: true },
  correctionReceive: { receivedOn: null },
  correctionLeaveApprove: { leave: leave('APPLIED') },
  correctionLeaveRefuse: { leave: leave('APPLIED') },
  correctionLeaveStart: { leave: leave('APPROVED') },
  correctionLeaveReturn: { leave: leave('OUT') },
  correctionMoveAsk: { move: { status: 'APPLIED', appliedOn: '2024-03-02', handedOverOn: null } },
  correctionMoveAnswer: { move: { status: 'ASKED', appliedOn: '2024-03-02', handedOverOn: null } },
  correctionMoveApprove: { move: { status: 'ANSWERED', appliedOn: '2024-03-02', handedOverOn: null } },
  correctionMoveRefuse: { move: { status: 'ANSWERED', appliedOn: '2024-03-02', handedOverOn: null } },
  correctionTransfer: { move: { status: 'APPROVED', appliedOn: '2024-03-02', handedOverOn: null } },
  correctionArrivalTake: {
    move: { status: 'HANDED_OVER', appliedOn: '2024-03-02', handedOverOn: '2024-03-05' },
  },
  correctionRecurrentLeaveApprove: { recurrentLeave: permission('APPLIED') },
  correctionRecurrentLeaveRefuse: { recurrentLeave: permission('APPLIED') },
  correctionRecurrentLeaveEnd: { recurrentLeave: permission('APPROVED') },
  correctionCustodyEnd: { custody: { takenOn: '2024-03-05', endedOn: null } },
  correctionSanctionCheck: { proposal: proposal('PROPOSED') },
  correctionSanctionHear: { proposal: proposal('CHECKED') },
  correctionSanctionDecide: { proposal: proposal('HEARD') },
  correctionSanctionReject: { proposal: proposal('PROPOSED') },
  correctionSanctionAnswer: { proposal: proposal('SENT', 'REVOCATION_PROPOSED') },
  correctionTrackingApprove: { trackingProposal: { status: 'PROPOSED', ...tracking } },
  correctionTrackingRefuse: { trackingProposal: { status: 'PROPOSED', ...tracking } },
  correctionTrackingLift: { trackings: [{ ...tracking, liftedOn: null }] },
  correctionClassDecide: { classDecision: decision('PROPOSED') },
  correctionClassAppeal: { classDecision: decision('DECIDED') },
  correctionClassReview: { classDecision: decision('APPEALED') },
  correctionReportExtend: { running: ['R-CC-9-CONDITION'] },
  correctionArrestAsk: { proposal: proposal('SENT', 'REVOCATION_PROPOSED') },
  correctionArrestAnswer: { proposal: asked },
  correctionCommutationAnswer: {
    commutation: { status: 'SENT', sentOn: '2024-03-05' },
    termEndsOn: '2025-03-01',
  },
  correctionRemarkAnswer: { openRemarks: ['1'] },
};

const organs = ['DECIDING_ORGAN', 'PROCURATORATE', 'POLICE'];
const reasons = { reasons: '理由' };

/** With these every act is agreed to on 12 March 2024 where state and post are right. */
const inputs: Record<string, object> = {
  correctionNotify: {
    kind: 'PROBATION',
    juvenile: false,
    noticeOn: '2024-03-02',
    effectiveOn: '2024-03-01',
    termEndsOn: '2025-03-01',
  },
  correctionReportIn: { reportedOn: '2024-03-02' },
  correctionNotReported: { searched: true, notices: organs, note: '已查找' },
  correctionReceive: { papersComplete: true, identityChecked: true, papersOn: '2024-03-02' },
  correctionEnrol: { announced: true, openly: true },
  correctionBegin: { rightsTold: true },
  correctionPlanMake: { tasks: [{ kind: 'TALK', dueOn: '2024-03-12' }] },
  correctionGroupForm: { members: [{ role: 'VILLAGE' }], womanNeeded: true, womanIncluded: true },
  correctionReportTake: { kind: 'ROUTINE', reportedOn: '2024-03-12' },
  correctionLeaveApply: { reason: 'WORK', fromDay: '2024-03-15', toDay: '2024-03-16' },
  correctionLeaveApprove: {},
  correctionRecurrentLeaveApply: { reason: 'WORK', fromDay: '2024-03-12', toDay: '2024-09-12' },
  correctionRecurrentLeaveRefuse: { properReason: false, ...reasons },
  correctionCustodyTake: { takenOn: '2024-03-12', note: '公安机关通知' },
  correctionCustodyEnd: { releasedOn: '2024-03-12', note: '公安机关通知' },
  correctionArrivalTake: { reportedOn: '2024-03-12' },
  correctionSumUp: { summedUpOn: '2024-03-12', appraisal: '本人总结，司法所鉴定' },
  correctionLeaveRefuse: { properReason: false, ...reasons },
  correctionLeaveReturn: { returnedOn: '2024-03-12' },
  correctionMoveApply: { region: '990102000000' },
  correctionMoveAnswer: { welcome: true, answeredOn: '2024-03-12' },
  correctionMoveRefuse: { properReason: false, ...reasons },
  correctionTransfer: { filesHandedOver: true, toldWhereToReport: true },
  correctionSanctionPropose: { sanction: 'ADMONITION', ground: 'SLIGHT_BREACH', conduct: '事实' },
  correctionSanctionCheck: { factsFound: true, note: '属实' },
  correctionSanctionHear: { heard: true, statement: '陈述' },
  correctionSanctionDecide: { copiedToProcuratorate: false, ...reasons },
  correctionSanctionReject: reasons,
  correctionSanctionAnswer: { granted: true, answeredOn: '2024-03-12' },
  correctionTrackingPropose: { ground: 'PROHIBITION_BROKEN', ...tracking },
  correctionTrackingApprove: reasons,
  correctionTrackingRefuse: reasons,
  correctionTrackingLift: reasons,
  correctionClassPropose: { supervisionClass: 'RELAXED', ...reasons },
  correctionClassDecide: { supervisionClass: 'RELAXED', ...reasons },
  correctionClassAppeal: reasons,
  correctionClassReview: { supervisionClass: 'ORDINARY', ...reasons },
  correctionComplete: { certificateGiven: true, notices: organs },
  correctionRulingTake: { ruling: 'REVOKED', ruledOn: '2024-03-12' },
  correctionDeathTake: { notices: organs },
  correctionReportExtend: {
    kind: 'CONDITION',
    months: 2,
    approvedBy: 'NEXT_LEVEL',
    notifiedOn: '2024-03-12',
    ...reasons,
  },
  correctionArrestAsk: reasons,
  correctionArrestAnswer: { granted: true, answeredAt: new Date('2024-03-12T08:00:00+08:00') },
  correctionCommutationPropose: { copiedToProcuratorate: true, ...reasons },
  correctionCommutationAnswer: { granted: true, answeredOn: '2024-03-12', termEndsOn: '2024-12-31' },
  correctionRemarkWrite: { text: '意见' },
  correctionRemarkAnswer: { remark: '1', text: '答复' },
};

/** A file to which the act can be done where state and post are right. */
export const fileFor = (act: string): object => ({ ...file(), ...files[act] });

/** An input with which it is agreed to. */
export const inputFor = (act: string): object => inputs[act] ?? {};
