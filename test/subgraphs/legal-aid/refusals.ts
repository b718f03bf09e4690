import {
  applicationInputs,
  caseInHand,
  caseInputs,
  complaint,
  complaintInputs,
  fraud,
  fraudInputs,
  lawyer,
  reasons,
  receiveFacts,
  underReview,
  workstationInputs,
} from './given.ts';
import type { ActName } from './ruleCodes.ts';

/** What an act is given where it is agreed to by `officer-1` on 1 March 2024. */
export const agreedInputs: Readonly<Record<string, object>> = {
  ...applicationInputs,
  ...caseInputs,
  ...complaintInputs,
  ...fraudInputs,
  ...workstationInputs,
  legalAidCaseRequestChange: { reasons },
  legalAidCaseDeclineChange: { reasons },
  legalAidCaseReturnFile: { reasons },
};

/** The acts of the person to whom a case is assigned, who is `officer-1` there. */
const theirs = /^legalAidCase(Start|TryMediation|RecordRecovery|\w+FeeWaiver|Conclude|SubmitFile)$/;

/** What the rule knows of the record where it is agreed to. */
export function agreedFacts(name: ActName, status: string): object {
  if (name.startsWith('legalAidComplaint')) return { ...complaint, status };
  if (name.startsWith('legalAidFraudCase')) return { ...fraud, status };
  if (!name.startsWith('legalAidCase')) {
    const raised = name === 'legalAidApplicationDecideObjection';
    const more = { lane: 'ORDINARY', standard: '1000.00', objection: raised ? 'RAISED' : null };
    return { ...receiveFacts, ...underReview, ...more, status };
  }
  return {
    ...{ ...caseInHand, scale: '1000.00', status },
    ...(theirs.test(name) ? { assignee: 'officer-1' } : {}),
    ...(name === 'legalAidCaseDeclineChange' ? { changeRequestedOn: '2024-02-28' } : {}),
    ...(name === 'legalAidCaseDecideObjection' ? { objection: 'RAISED' } : {}),
    ...(name === 'legalAidCasePaySubsidy'
      ? { subsidyApprovedOn: '2024-02-28', subsidyApprovedBy: 'head-1' }
      : {}),
  };
}

/** An act, the code of a refusal, and what is wrong with the record and with the input. */
type RuleRefusal = readonly [name: ActName, code: string, of: object, input: object];

const mine = { assignee: 'officer-1' };
const another = { assignee: 'lawyer-1' };
const silent = { reasons: ' ' };
const fast = { lane: 'MIGRANT_WORKER_WAGES' };
const running = { aid: { closedOn: null, objection: null } };
const objected = { aid: { closedOn: '2024-02-01', objection: 'RAISED' } };

/** For each act every code that its rule can give. */
export const refusals: readonly RuleRefusal[] = [
  ['legalAidApplicationReceive', 'WORKSTATION_MISSING', {}, { workstation: 'GZZ-001' }],
  [
    'legalAidApplicationReceive',
    'NO_SUCH_WORKSTATION',
    { openWorkstation: null },
    { channel: 'WORKSTATION', workstation: 'GZZ-9' },
  ],
  ['legalAidApplicationReceive', 'DETENTION_TIME_MISSING', {}, { channel: 'DETENTION_PLACE' }],
  [
    'legalAidApplicationReceive',
    'IN_THE_FUTURE',
    {},
    { channel: 'DETENTION_PLACE', askedInDetentionAt: new Date('2024-03-02') },
  ],
  ['legalAidApplicationReceive', 'NOT_POSITIVE', {}, { recipientCount: 0 }],
  ['legalAidApplicationReceive', 'FAST_LANE_DOES_NOT_FIT', {}, fast],
  ['legalAidApplicationReceive', 'NOT_THIS_PLACE', {}, { factsRegion: '990202000000' }],
  ['legalAidApplicationAdvance', 'LIMITATION_NOT_NEAR', {}, { ground: 'LIMITATION_NEAR' }],
  ['legalAidApplicationRequestSupplement', 'ASKED_ALREADY', { supplementRequestedOn: '2024-02-20' }, {}],
  ['legalAidApplicationRequestSupplement', 'NOTHING_NAMED', {}, { missing: [] }],
  ['legalAidApplicationRequestSupplement', 'DAY_TOO_EARLY', {}, { supplyBy: '2024-03-01' }],
  ['legalAidApplicationDeemWithdrawn', 'STILL_TIME', { supplyBy: '2024-03-01' }, {}],
  ['legalAidApplicationSettleMeans', 'MEANS_DO_NOT_MATTER', fast, {}],
  ['legalAidApplicationSettleMeans', 'ONE_GROUND_ONLY', {}, { exempt: 'OTHER' }],
  ['legalAidApplicationSettleMeans', 'NOT_PROVED', {}, { proved: false }],
  [
    'legalAidApplicationSettleMeans',
    'EXEMPTION_DOES_NOT_FIT',
    {},
    { waived: null, exempt: 'MIGRANT_WORKER_CLAIM' },
  ],
  ['legalAidApplicationSettleMeans', 'INCOME_MISSING', {}, { waived: null, proof: 'INFORMATION_QUERY' }],
  [
    'legalAidApplicationSettleMeans',
    'NO_MEANS_STANDARD',
    { standard: null },
    { waived: null, proof: 'INFORMATION_QUERY', monthlyIncome: '1' },
  ],
  ['legalAidApplicationGrant', 'NOT_CORRECTED', { status: 'REFUSED', objection: 'UPHELD' }, {}],
  ['legalAidApplicationGrant', 'MATTER_MISSING', { matter: null, meansTestWaived: null }, {}],
  ['legalAidApplicationGrant', 'MEANS_NOT_SETTLED', { meansTestWaived: null }, {}],
  ['legalAidApplicationRefuse', 'REASONS_MISSING', {}, silent],
  ['legalAidApplicationObject', 'OBJECTED_ALREADY', { objection: 'UPHELD' }, {}],
  ['legalAidApplicationDecideObjection', 'NO_OPEN_OBJECTION', { objection: 'UPHELD' }, {}],
  ['legalAidApplicationDecideObjection', 'REASONS_MISSING', {}, silent],

  ['legalAidCaseOpenByNotice', 'IN_THE_FUTURE', {}, { foundOn: '2024-03-02' }],
  ['legalAidCaseOpenByNotice', 'NOT_POSITIVE', {}, { recipientCount: 0 }],
  ['legalAidCaseAssign', 'ASSIGNEE_MISSING', {}, { assignee: ' ' }],
  ['legalAidCaseAssign', 'LAWYER_NEEDED', { noticeOrgan: 'COURT-1' }, { providerKind: 'VOLUNTEER' }],
  ['legalAidCaseStart', 'NOT_ASSIGNED_TO_YOU', another, {}],
  ['legalAidCaseRequestChange', 'CHANGE_REQUESTED_ALREADY', { changeRequestedOn: '2024-02-28' }, {}],
  ['legalAidCaseRequestChange', 'REASONS_MISSING', {}, silent],
  ['legalAidCaseChange', 'ASSIGNEE_MISSING', {}, { providerName: ' ' }],
  ['legalAidCaseChange', 'SAME_PERSON', {}, { ...lawyer, assignee: 'lawyer-1' }],
  ['legalAidCaseChange', 'LAWYER_NEEDED', { noticeOrgan: 'COURT-1' }, { providerKind: 'VOLUNTEER' }],
  ['legalAidCaseChange', 'REASONS_MISSING', {}, silent],
  ['legalAidCaseDeclineChange', 'NO_CHANGE_REQUESTED', { changeRequestedOn: null }, {}],
  ['legalAidCaseDeclineChange', 'REASONS_MISSING', {}, silent],
  ['legalAidCaseTryMediation', 'NOT_ASSIGNED_TO_YOU', another, {}],
  ['legalAidCaseTryMediation', 'PARTY_DOES_NOT_WISH', {}, { wished: false }],
  ['legalAidCaseRecordRecovery', 'NOT_ASSIGNED_TO_YOU', another, {}],
  ['legalAidCaseRecordRecovery', 'AMOUNT_NOT_RIGHT', {}, { amount: '0' }],
  ['legalAidCaseRequestFeeWaiver', 'NOT_ASSIGNED_TO_YOU', another, {}],
  ['legalAidCaseRequestFeeWaiver', 'WAIVER_REQUESTED_ALREADY', {}, { kind: 'NOTARY', body: 'NOTARY-1' }],
  ['legalAidCaseAnswerFeeWaiver', 'NOT_ASSIGNED_TO_YOU', another, {}],
  ['legalAidCaseAnswerFeeWaiver', 'NO_OPEN_WAIVER', {}, { nth: 2 }],
  ['legalAidCaseAnswerFeeWaiver', 'AMOUNT_NOT_RIGHT', {}, { amount: null }],
  ['legalAidCaseAnswerFeeWaiver', 'REASONS_MISSING', {}, silent],
  ['legalAidCaseRecordStudy', 'IN_THE_FUTURE', {}, { heldOn: '2024-03-02' }],
  ['legalAidCaseRecordStudy', 'BEFORE_THE_CASE', {}, { heldOn: '2024-01-19' }],
  ['legalAidCaseRecordStudy', 'NOT_COLLECTIVE', {}, { participantCount: 1 }],
  ['legalAidCaseRecordStudy', 'MINUTES_MISSING', {}, { minutes: ' ' }],
  ['legalAidCaseRegisterStudy', 'NO_SUCH_STUDY', { studies: [{ nth: 1, status: 'REGISTERED' }] }, {}],
  ['legalAidCaseConclude', 'NOT_ASSIGNED_TO_YOU', another, {}],
  ['legalAidCaseConclude', 'OUTCOME_DOES_NOT_FIT', {}, { outcome: 'ADVICE' }],
  ['legalAidCaseTerminate', 'REASONS_MISSING', {}, silent],
  ['legalAidCaseObject', 'OBJECTED_ALREADY', { objection: 'UPHELD' }, {}],
  ['legalAidCaseObject', 'NOTHING_TO_RESUME', { resumable: false }, {}],
  ['legalAidCaseDecideObjection', 'NO_OPEN_OBJECTION', { objection: null }, {}],
  ['legalAidCaseDecideObjection', 'REASONS_MISSING', {}, silent],
  ['legalAidCaseDecideObjection', 'FRAUD_DECISION_STANDS', { fraudDecided: true }, {}],
  ['legalAidCaseSubmitFile', 'NOT_ASSIGNED_TO_YOU', another, {}],
  ['legalAidCaseSubmitFile', 'OBJECTION_OPEN', { objection: 'RAISED' }, {}],
  ['legalAidCaseReviewFile', 'REVIEWS_OWN_WORK', mine, {}],
  ['legalAidCaseReturnFile', 'REVIEWS_OWN_WORK', mine, {}],
  ['legalAidCaseReturnFile', 'REASONS_MISSING', {}, silent],
  ['legalAidCaseReviewQuality', 'REVIEWS_OWN_WORK', mine, {}],
  ['legalAidCaseReviewQuality', 'GRADED_ALREADY', { qualityGrade: 'GOOD' }, {}],
  ['legalAidCaseReviewQuality', 'REASONS_MISSING', {}, { findings: ' ' }],
  ['legalAidCaseApproveSubsidy', 'REVIEWS_OWN_WORK', mine, {}],
  ['legalAidCaseApproveSubsidy', 'SUBSIDY_APPROVED_ALREADY', { subsidyApprovedOn: '2024-02-28' }, {}],
  ['legalAidCaseApproveSubsidy', 'NO_SUBSIDY_SCALE', { scale: null }, {}],
  ['legalAidCasePaySubsidy', 'SUBSIDY_NOT_APPROVED', { subsidyApprovedOn: null }, {}],
  ['legalAidCasePaySubsidy', 'APPROVED_BY_YOU', { subsidyApprovedBy: 'officer-1' }, {}],
  ['legalAidCaseArchive', 'SUBSIDY_UNPAID', { subsidyApprovedOn: '2024-02-28' }, {}],

  ['legalAidComplaintReceive', 'COMPLAINANT_MISSING', {}, { complainantName: ' ' }],
  ['legalAidComplaintReceive', 'FACTS_MISSING', {}, { summary: ' ' }],
  ['legalAidComplaintReceive', 'CASE_MISSING', { complained: null }, { case: null }],
  ['legalAidComplaintReceive', 'NO_SUCH_CASE', { complained: null }, {}],
  ['legalAidComplaintReceive', 'NOT_OF_THIS_AGENCY', {}, { agency: 'AGENCY-2' }],
  ['legalAidComplaintAccept', 'REVIEWS_OWN_WORK', { complained: mine }, {}],
  ['legalAidComplaintDecline', 'REVIEWS_OWN_WORK', { complained: mine }, {}],
  ['legalAidComplaintDecline', 'REASONS_MISSING', {}, silent],
  ['legalAidComplaintAnswer', 'REVIEWS_OWN_WORK', { complained: mine }, {}],
  ['legalAidComplaintAnswer', 'MEASURE_DOES_NOT_FIT', {}, { measure: null }],
  ['legalAidComplaintAnswer', 'MEASURE_DOES_NOT_FIT', {}, { finding: 'UNFOUNDED' }],
  ['legalAidComplaintAnswer', 'REASONS_MISSING', {}, silent],

  ['legalAidFraudCaseOpen', 'NO_SUCH_CASE', { aid: null }, {}],
  ['legalAidFraudCaseOpen', 'AID_NOT_ENDED', running, {}],
  ['legalAidFraudCaseOpen', 'OBJECTION_OPEN', objected, {}],
  ['legalAidFraudCaseOpen', 'FRAUD_CASE_OPEN_ALREADY', { known: true }, {}],
  ['legalAidFraudCaseOpen', 'FACTS_MISSING', {}, { summary: ' ' }],
  ['legalAidFraudCaseNotify', 'AMOUNT_NOT_RIGHT', {}, { cost: '-1' }],
  ['legalAidFraudCaseNotify', 'AMOUNT_NOT_RIGHT', {}, { fine: '0.001' }],
  ['legalAidFraudCaseNotify', 'AMOUNT_NOT_RIGHT', {}, { cost: '0', fine: '0' }],
  ['legalAidFraudCaseNotify', 'FINE_TOO_HIGH', {}, { fine: '3000.01' }],
  ['legalAidFraudCaseNotify', 'RIGHTS_NOT_TOLD', {}, { rightsTold: false }],
  ['legalAidFraudCaseNotify', 'REASONS_MISSING', {}, silent],
  ['legalAidFraudCaseHear', 'STATEMENT_MISSING', {}, { statement: null }],
  ['legalAidFraudCaseHear', 'STATEMENT_MISSING', {}, { waived: true }],
  ['legalAidFraudCaseDecide', 'DECIDES_OWN_PROPOSAL', { openedBy: 'officer-1' }, {}],
  ['legalAidFraudCaseDecide', 'DECIDES_OWN_PROPOSAL', { notifiedBy: 'officer-1' }, {}],
  ['legalAidFraudCaseDecide', 'AID_NOT_ENDED', running, {}],
  ['legalAidFraudCaseDecide', 'OBJECTION_OPEN', objected, {}],
  ['legalAidFraudCaseDecide', 'AMOUNT_NOT_RIGHT', {}, { cost: '1.001' }],
  ['legalAidFraudCaseDecide', 'AMOUNT_NOT_RIGHT', {}, { fine: '-5' }],
  ['legalAidFraudCaseDecide', 'AMOUNT_NOT_RIGHT', {}, { cost: '0', fine: '0.00' }],
  ['legalAidFraudCaseDecide', 'MORE_THAN_TOLD', {}, { cost: '1200.01' }],
  ['legalAidFraudCaseDecide', 'MORE_THAN_TOLD', {}, { fine: '1000.01' }],
  ['legalAidFraudCaseDecide', 'MORE_THAN_TOLD', { proposedCost: null, proposedFine: null }, {}],
  ['legalAidFraudCaseDecide', 'MORE_THAN_TOLD', { proposedCost: null, proposedFine: null }, { cost: '0' }],
  ['legalAidFraudCaseDecide', 'REASONS_MISSING', {}, silent],
  ['legalAidFraudCaseRecordPayment', 'AMOUNT_NOT_RIGHT', {}, { amount: '0' }],
  ['legalAidFraudCaseRecordPayment', 'AMOUNT_NOT_RIGHT', {}, { amount: '500.01' }],
  ['legalAidFraudCaseRecordPayment', 'AMOUNT_NOT_RIGHT', {}, { amount: '-700.01' }],
  ['legalAidFraudCaseRecordPayment', 'AMOUNT_NOT_RIGHT', { status: 'REVOKED' }, {}],
  ['legalAidFraudCaseDrop', 'REASONS_MISSING', {}, silent],
  ['legalAidFraudCaseRevoke', 'REASONS_MISSING', {}, silent],

  ['workstationOpen', 'NAME_MISSING', {}, { name: ' ' }],
  ['workstationClose', 'REASONS_MISSING', {}, silent],
  ['workstationReopen', 'REASONS_MISSING', {}, silent],
];
