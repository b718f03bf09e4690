/** An application at the window for agency in a maintenance matter outside of court, that arose in the county. */
export const receiveInput = {
  region: '990101100000',
  channel: 'WINDOW',
  lane: 'ORDINARY',
  form: 'CIVIL_ADMINISTRATIVE_AGENCY',
  matter: 'MAINTENANCE',
  litigation: false,
  factsRegion: '990101100000',
  applicantCategory: 'ELDERLY',
  recipientCount: 1,
};

export const receiveFacts = { openWorkstation: { number: 'GZZ-001' } };

/** The same as the rules see it under review. */
export const underReview = {
  status: 'UNDER_REVIEW',
  form: 'CIVIL_ADMINISTRATIVE_AGENCY',
  matter: 'MAINTENANCE',
  applicantCategory: 'ELDERLY',
  meansResult: null,
  meansTestWaived: 'OTHER',
  meansCheckExempt: null,
  hardshipProof: null,
  advanceAidGround: null,
  supplementRequestedOn: null,
  supplyBy: null,
  objection: null,
};

/** A case in the hands of a lawyer with an account. */
export const caseInHand = {
  status: 'IN_PROGRESS',
  form: 'CIVIL_ADMINISTRATIVE_AGENCY',
  noticeOrgan: null,
  assignee: 'lawyer-1',
  assignedOn: '2024-02-01',
  changeRequestedOn: null,
  terminationGround: null,
  objection: null,
  lossRecovered: null,
  subsidyApprovedOn: null,
  subsidyApprovedBy: null,
  subsidyPaidOn: null,
  qualityGrade: null,
  resumable: true,
  waivers: [{ nth: 1, kind: 'NOTARY', bodyCode: 'NOTARY-1', status: 'REQUESTED' }],
};

export const reasons = '受援人自行委托律师';
export const lawyer = { providerKind: 'LAWYER', providerName: '李某乙', assignee: 'lawyer-2' };

/** With these every act to a case is agreed to where state and post are right. */
export const caseInputs: Record<string, object> = {
  legalAidCaseOpenByNotice: { foundOn: '2024-02-28', recipientCount: 1 },
  legalAidCaseAssign: lawyer,
  legalAidCaseChange: { ...lawyer, reasons },
  legalAidCaseTryMediation: { wished: true, dispute: '990101调〔2024〕0001号' },
  legalAidCaseRecordRecovery: { kind: 'RECOVERED', amount: '100' },
  legalAidCaseRequestFeeWaiver: { kind: 'LITIGATION', body: 'COURT-1' },
  legalAidCaseAnswerFeeWaiver: { nth: 1, granted: true, amount: '300', reasons: '准予免交' },
  legalAidCaseConclude: { outcome: 'JUDGMENT' },
  legalAidCaseTerminate: { ground: 'OWN_REPRESENTATIVE', reasons },
  legalAidCaseDecideObjection: { decision: 'CORRECTED', reasons },
  legalAidCaseReviewQuality: { grade: 'GOOD', findings: '材料齐全' },
};

/** Acts of the person to whom a case is assigned. */
export const work = [
  'Start',
  'TryMediation',
  'RecordRecovery',
  'RequestFeeWaiver',
  'AnswerFeeWaiver',
  'Conclude',
  'SubmitFile',
];
