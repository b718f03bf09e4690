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
  openedOn: '2024-01-20',
  resumable: true,
  fraudDecided: false,
  studies: [{ nth: 1, status: 'HELD' }],
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
  legalAidCaseRecordStudy: {
    kind: 'DIFFICULT',
    heldOn: '2024-02-28',
    participantCount: 3,
    minutes: '焦点是劳动关系的认定',
  },
  legalAidCaseRegisterStudy: { nth: 1 },
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

/** With these every act to an application is agreed to where state and post are right. */
export const applicationInputs: Record<string, object> = {
  legalAidApplicationReceive: receiveInput,
  legalAidApplicationAdvance: { ground: 'OTHER' },
  legalAidApplicationRequestSupplement: { missing: ['身份证明'], supplyBy: '2024-03-06' },
  legalAidApplicationSettleMeans: { waived: 'GOOD_SAMARITAN', proved: true },
  legalAidApplicationRefuse: { ground: 'NOT_IN_SCOPE', reasons },
  legalAidApplicationDecideObjection: { decision: 'UPHELD', reasons },
};

/** A complaint about the person who has a case. */
export const complaint = { complained: { assignee: 'lawyer-1', agencyCode: 'AGENCY-1' } };

/** With these every act to a complaint is agreed to where state and post are right. */
export const complaintInputs: Record<string, object> = {
  legalAidComplaintReceive: {
    ...{ agency: 'AGENCY-1', against: 'ASSIGNED_PERSON', ground: 'NEGLECT', standing: 'RECIPIENT' },
    ...{ complainantName: '张某甲', case: 'case-1', summary: '三个月没有联系' },
  },
  legalAidComplaintDecline: { reasons: '不属于投诉事项' },
  legalAidComplaintAnswer: { finding: 'FOUNDED', measure: 'REPRIMANDED', reasons: '情况属实' },
};

/** A proceeding against deception in a case that is over, put by others than who decides. */
export const fraud = {
  ...{ aid: { closedOn: '2024-02-01', objection: null }, known: false },
  ...{ openedBy: 'bureau-1', notifiedBy: 'bureau-2', proposedCost: '1200.00', proposedFine: '1000.00' },
  ...{ cost: '1200.00', fine: '500.00', costPaid: '700.00', finePaid: '0.00' },
};

/** With these every act to a proceeding is agreed to where state and post are right. */
export const fraudInputs: Record<string, object> = {
  legalAidFraudCaseOpen: { summary: '收入证明系伪造' },
  legalAidFraudCaseNotify: { cost: '1200', fine: '1000', rightsTold: true, reasons: '伪造收入证明' },
  legalAidFraudCaseHear: { waived: false, statement: '确有困难' },
  legalAidFraudCaseDecide: { cost: '1200', fine: '500', reasons: '伪造收入证明，酌情从轻' },
  legalAidFraudCaseRecordPayment: { kind: 'COST', amount: '500' },
  legalAidFraudCaseDrop: { reasons: '事实不清' },
  legalAidFraudCaseRevoke: { reasons: '认定有误' },
};

/** With these every act to a workstation is agreed to where state and post are right. */
export const workstationInputs: Record<string, object> = {
  workstationOpen: { name: '演示工作站', kind: 'TOWNSHIP' },
  workstationClose: { reasons: '合并' },
  workstationReopen: { reasons: '群众需要' },
};
