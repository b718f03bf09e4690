import { disputeAccept } from './disputeAccept.ts';
import { disputeAgreementEnter } from './disputeAgreementEnter.ts';
import { disputeAssign } from './disputeAssign.ts';
import { disputeClose } from './disputeClose.ts';
import { disputeDecline } from './disputeDecline.ts';
import { disputeDossierFile } from './disputeDossierFile.ts';
import { disputeEscalationAccept } from './disputeEscalationAccept.ts';
import { disputeEscalationDecline } from './disputeEscalationDecline.ts';
import { disputeEscalationPropose } from './disputeEscalationPropose.ts';
import { disputeLedgerEnter } from './disputeLedgerEnter.ts';
import { disputeMediationFail } from './disputeMediationFail.ts';
import { disputeMediationStart } from './disputeMediationStart.ts';
import { disputePeriodExtend } from './disputePeriodExtend.ts';
import { disputePoliceInform } from './disputePoliceInform.ts';
import { disputeReassign } from './disputeReassign.ts';
import { disputeRefuse } from './disputeRefuse.ts';
import { disputeReopen } from './disputeReopen.ts';
import { disputeReport } from './disputeReport.ts';
import { disputeRevisit } from './disputeRevisit.ts';
import { disputeSessionRecord } from './disputeSessionRecord.ts';
import { disputeSettle } from './disputeSettle.ts';
import { disputeSettleOnTheSpot } from './disputeSettleOnTheSpot.ts';
import { disputeStrikeOff } from './disputeStrikeOff.ts';
import { disputeWithdraw } from './disputeWithdraw.ts';
import { informationOfficerAppoint } from './informationOfficerAppoint.ts';
import { informationOfficerRelease } from './informationOfficerRelease.ts';
import { informationOfficerTransfer } from './informationOfficerTransfer.ts';
import { judicialConfirmationAccept } from './judicialConfirmationAccept.ts';
import { judicialConfirmationApply } from './judicialConfirmationApply.ts';
import { judicialConfirmationConfirm } from './judicialConfirmationConfirm.ts';
import { judicialConfirmationExpire } from './judicialConfirmationExpire.ts';
import { judicialConfirmationExtend } from './judicialConfirmationExtend.ts';
import { judicialConfirmationReject } from './judicialConfirmationReject.ts';
import { judicialConfirmationTurnDown } from './judicialConfirmationTurnDown.ts';
import { mediationCommitteeDissolve } from './mediationCommitteeDissolve.ts';
import { mediationCommitteeElect } from './mediationCommitteeElect.ts';
import { mediationCommitteeEstablish } from './mediationCommitteeEstablish.ts';
import { mediationCommitteeInspect } from './mediationCommitteeInspect.ts';
import { mediationCommitteeMemberReplace } from './mediationCommitteeMemberReplace.ts';
import { mediationCommitteeResume } from './mediationCommitteeResume.ts';
import { mediationCommitteeSuspend } from './mediationCommitteeSuspend.ts';
import { mediationDossierArchive } from './mediationDossierArchive.ts';
import { mediationDossierMark } from './mediationDossierMark.ts';
import { mediationDossierSample } from './mediationDossierSample.ts';
import { mediationReportAccept } from './mediationReportAccept.ts';
import { mediationReportResubmit } from './mediationReportResubmit.ts';
import { mediationReportReturn } from './mediationReportReturn.ts';
import { mediationReportSubmit } from './mediationReportSubmit.ts';
import { mediationSubsidyApprove } from './mediationSubsidyApprove.ts';
import { mediationSubsidyClaim } from './mediationSubsidyClaim.ts';
import { mediationSubsidyPay } from './mediationSubsidyPay.ts';
import { mediationSubsidyReject } from './mediationSubsidyReject.ts';
import { mediationSubsidyReview } from './mediationSubsidyReview.ts';
import { mediatorAppoint } from './mediatorAppoint.ts';
import { mediatorDiscipline } from './mediatorDiscipline.ts';
import { mediatorRelease } from './mediatorRelease.ts';
import { registerEntryAdd } from './registerEntryAdd.ts';
import { registerEntryCorrect } from './registerEntryCorrect.ts';
import { subsidyScaleSet } from './subsidyScaleSet.ts';
import { subsidyScaleWithdraw } from './subsidyScaleWithdraw.ts';
import { mediationReferralReturn } from './mediationReferralReturn.ts';

/** Every mutation of the department. */
export const Mutation = {
  disputeAccept,
  disputeAgreementEnter,
  disputeAssign,
  disputeClose,
  disputeDecline,
  disputeDossierFile,
  disputeEscalationAccept,
  disputeEscalationDecline,
  disputeEscalationPropose,
  disputeLedgerEnter,
  disputeMediationFail,
  disputeMediationStart,
  disputePeriodExtend,
  disputePoliceInform,
  disputeReassign,
  disputeRefuse,
  disputeReopen,
  disputeReport,
  disputeRevisit,
  disputeSessionRecord,
  disputeSettle,
  disputeSettleOnTheSpot,
  disputeStrikeOff,
  disputeWithdraw,
  informationOfficerAppoint,
  informationOfficerRelease,
  informationOfficerTransfer,
  judicialConfirmationAccept,
  judicialConfirmationApply,
  judicialConfirmationConfirm,
  judicialConfirmationExpire,
  judicialConfirmationExtend,
  judicialConfirmationReject,
  judicialConfirmationTurnDown,
  mediationCommitteeDissolve,
  mediationCommitteeElect,
  mediationCommitteeEstablish,
  mediationCommitteeInspect,
  mediationCommitteeMemberReplace,
  mediationCommitteeResume,
  mediationCommitteeSuspend,
  mediationDossierArchive,
  mediationDossierMark,
  mediationDossierSample,
  mediationReportAccept,
  mediationReportResubmit,
  mediationReportReturn,
  mediationReportSubmit,
  mediationSubsidyApprove,
  mediationSubsidyClaim,
  mediationSubsidyPay,
  mediationSubsidyReject,
  mediationSubsidyReview,
  mediatorAppoint,
  mediatorDiscipline,
  mediatorRelease,
  registerEntryAdd,
  registerEntryCorrect,
  subsidyScaleSet,
  subsidyScaleWithdraw,
  mediationReferralReturn,
};
