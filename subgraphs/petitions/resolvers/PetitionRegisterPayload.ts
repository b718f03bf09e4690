import { receiptCodeToldBefore } from '../store/receipt.ts';
import type { PetitionRegisterPayloadResolvers } from '../generated.ts';

export const PetitionRegisterPayload: PetitionRegisterPayloadResolvers = {
  receiptCodeHint: ({ petition, receiptCode }, { language }) =>
    petition !== null && receiptCode === null ? receiptCodeToldBefore[language === 'ZH' ? 'zh' : 'en'] : null,
};
