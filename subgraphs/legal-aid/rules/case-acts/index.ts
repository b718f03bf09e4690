import { assign, change, declineChange, open, openByNotice, requestChange, start } from './assignment.ts';
import {
  approveSubsidy,
  archive,
  paySubsidy,
  returnFile,
  reviewFile,
  reviewQuality,
  submitFile,
} from './file.ts';
import { answerFeeWaiver, requestFeeWaiver } from './feeWaiver.ts';
import { conclude, endWithApplication, recordRecovery, terminate, tryMediation } from './handling.ts';
import { decideObjection, object } from './objection.ts';
import { recordStudy, registerStudy } from './study.ts';

/** Every act to a case by its mutation (DOMAIN 2.8; M-20, M-23, M-24); a grant opens one beside its application. */
export const caseActs = {
  legalAidCaseOpenByNotice: openByNotice,
  legalAidCaseAssign: assign,
  legalAidCaseStart: start,
  legalAidCaseRequestChange: requestChange,
  legalAidCaseChange: change,
  legalAidCaseDeclineChange: declineChange,
  legalAidCaseTryMediation: tryMediation,
  legalAidCaseRecordRecovery: recordRecovery,
  legalAidCaseRequestFeeWaiver: requestFeeWaiver,
  legalAidCaseAnswerFeeWaiver: answerFeeWaiver,
  legalAidCaseRecordStudy: recordStudy,
  legalAidCaseRegisterStudy: registerStudy,
  legalAidCaseConclude: conclude,
  legalAidCaseTerminate: terminate,
  legalAidCaseObject: object,
  legalAidCaseDecideObjection: decideObjection,
  legalAidCaseSubmitFile: submitFile,
  legalAidCaseReviewFile: reviewFile,
  legalAidCaseReturnFile: returnFile,
  legalAidCaseReviewQuality: reviewQuality,
  legalAidCaseApproveSubsidy: approveSubsidy,
  legalAidCasePaySubsidy: paySubsidy,
  legalAidCaseArchive: archive,
};

/** What an act to an application does to its case in the same transaction; no mutations of their own. */
export const followingActs = {
  legalAidCaseOpen: open,
  legalAidCaseEndWithApplication: endWithApplication,
};
