import { tipCodeToldBefore } from '../codes/tipErrors.ts';
import type { TipReceivePayloadResolvers } from '../generated.ts';

export const TipReceivePayload: TipReceivePayloadResolvers = {
  receiptCodeHint: ({ isReceived, receiptCode }, { language }) =>
    isReceived && receiptCode === null ? tipCodeToldBefore[language === 'ZH' ? 'zh' : 'en'] : null,
};
