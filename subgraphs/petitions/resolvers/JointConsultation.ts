import type { JointConsultationResolvers } from '../generated.ts';

export const JointConsultation: JointConsultationResolvers = {
  bodies: ({ bodyCodes }) => bodyCodes.map((code) => ({ code })),
  leadBody: ({ leadBodyCode }) => (leadBodyCode ? { code: leadBodyCode } : null),
};
