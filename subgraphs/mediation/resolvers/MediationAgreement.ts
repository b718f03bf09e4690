import { money } from '../../_kit/scalars.ts';
import type { MediationAgreementResolvers } from '../generated.ts';

export const MediationAgreement: MediationAgreementResolvers = {
  amount: ({ amount }) => money(amount),
};
