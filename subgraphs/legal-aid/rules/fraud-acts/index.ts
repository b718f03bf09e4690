import { recordPayment, drop, revoke } from './outcome.ts';
import { decide, hear, notify, open } from './proceeding.ts';

/** Every act to a proceeding against aid obtained by deception, by its mutation (R-LA-20). */
export const fraudActs = {
  legalAidFraudCaseOpen: open,
  legalAidFraudCaseNotify: notify,
  legalAidFraudCaseHear: hear,
  legalAidFraudCaseDecide: decide,
  legalAidFraudCaseRecordPayment: recordPayment,
  legalAidFraudCaseDrop: drop,
  legalAidFraudCaseRevoke: revoke,
};
