import type { FalseData } from '../codes.ts';
import type { IdentityVerificationResolvers } from '../generated.ts';

export const IdentityVerification: IdentityVerificationResolvers = {
  falseData: ({ falseName, falseAddress, falseIdentity }) => {
    const found: Record<FalseData, boolean> = {
      FALSE_NAME: falseName,
      FALSE_ADDRESS: falseAddress,
      FALSE_IDENTITY: falseIdentity,
    };
    return (Object.keys(found) as FalseData[]).filter((kind) => found[kind]);
  },
  region: ({ regionCode }) => ({ code: regionCode }),
};
