import { legalAidApplicationReceive } from './legalAidApplicationReceive.ts';
import { legalAidApplicationAdvance } from './legalAidApplicationAdvance.ts';
import { legalAidApplicationCompletePapers } from './legalAidApplicationCompletePapers.ts';
import { legalAidApplicationRequestSupplement } from './legalAidApplicationRequestSupplement.ts';
import { legalAidApplicationSupply } from './legalAidApplicationSupply.ts';
import { legalAidApplicationDeemWithdrawn } from './legalAidApplicationDeemWithdrawn.ts';
import { legalAidApplicationReview } from './legalAidApplicationReview.ts';
import { legalAidApplicationSettleMeans } from './legalAidApplicationSettleMeans.ts';
import { legalAidApplicationGrant } from './legalAidApplicationGrant.ts';
import { legalAidApplicationRefuse } from './legalAidApplicationRefuse.ts';
import { legalAidApplicationObject } from './legalAidApplicationObject.ts';
import { legalAidApplicationDecideObjection } from './legalAidApplicationDecideObjection.ts';
import { legalAidCaseOpenByNotice } from './legalAidCaseOpenByNotice.ts';
import { legalAidCaseAssign } from './legalAidCaseAssign.ts';
import { legalAidCaseStart } from './legalAidCaseStart.ts';
import { legalAidCaseRequestChange } from './legalAidCaseRequestChange.ts';
import { legalAidCaseChange } from './legalAidCaseChange.ts';
import { legalAidCaseDeclineChange } from './legalAidCaseDeclineChange.ts';
import { legalAidCaseTryMediation } from './legalAidCaseTryMediation.ts';
import { legalAidCaseRecordRecovery } from './legalAidCaseRecordRecovery.ts';
import { legalAidCaseConclude } from './legalAidCaseConclude.ts';
import { legalAidCaseTerminate } from './legalAidCaseTerminate.ts';
import { legalAidCaseObject } from './legalAidCaseObject.ts';
import { legalAidCaseDecideObjection } from './legalAidCaseDecideObjection.ts';
import { legalAidCaseSubmitFile } from './legalAidCaseSubmitFile.ts';
import { legalAidCaseReviewFile } from './legalAidCaseReviewFile.ts';
import { legalAidCaseReturnFile } from './legalAidCaseReturnFile.ts';
import { legalAidCaseReviewQuality } from './legalAidCaseReviewQuality.ts';
import { legalAidCaseApproveSubsidy } from './legalAidCaseApproveSubsidy.ts';
import { legalAidCasePaySubsidy } from './legalAidCasePaySubsidy.ts';
import { legalAidCaseArchive } from './legalAidCaseArchive.ts';

/** Every mutation of the department: acts to applications, then to cases. */
export const Mutation = {
  legalAidApplicationReceive,
  legalAidApplicationAdvance,
  legalAidApplicationCompletePapers,
  legalAidApplicationRequestSupplement,
  legalAidApplicationSupply,
  legalAidApplicationDeemWithdrawn,
  legalAidApplicationReview,
  legalAidApplicationSettleMeans,
  legalAidApplicationGrant,
  legalAidApplicationRefuse,
  legalAidApplicationObject,
  legalAidApplicationDecideObjection,
  legalAidCaseOpenByNotice,
  legalAidCaseAssign,
  legalAidCaseStart,
  legalAidCaseRequestChange,
  legalAidCaseChange,
  legalAidCaseDeclineChange,
  legalAidCaseTryMediation,
  legalAidCaseRecordRecovery,
  legalAidCaseConclude,
  legalAidCaseTerminate,
  legalAidCaseObject,
  legalAidCaseDecideObjection,
  legalAidCaseSubmitFile,
  legalAidCaseReviewFile,
  legalAidCaseReturnFile,
  legalAidCaseReviewQuality,
  legalAidCaseApproveSubsidy,
  legalAidCasePaySubsidy,
  legalAidCaseArchive,
};
