import { referralAcceptanceRecord } from './referralAcceptanceRecord.ts';
import { referralArchive } from './referralArchive.ts';
import { referralConsentGive } from './referralConsentGive.ts';
import { referralConsentRefuse } from './referralConsentRefuse.ts';
import { referralEscalate } from './referralEscalate.ts';
import { referralFeedBack } from './referralFeedBack.ts';
import { referralPropose } from './referralPropose.ts';
import { referralReturnRecord } from './referralReturnRecord.ts';
import { referralSend } from './referralSend.ts';
import { referralWithdraw } from './referralWithdraw.ts';

/** Every act of the department. */
export const Mutation = {
  referralAcceptanceRecord,
  referralArchive,
  referralConsentGive,
  referralConsentRefuse,
  referralEscalate,
  referralFeedBack,
  referralPropose,
  referralReturnRecord,
  referralSend,
  referralWithdraw,
};
