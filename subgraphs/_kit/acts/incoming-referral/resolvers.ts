import type { IncomingReferral } from './table.ts';

/** Resolvers of `IncomingReferral`; the history comes from the desk of the request. */
export const incomingReferralResolvers = {
  region: ({ regionCode }: IncomingReferral) => ({ code: regionCode }),
  body: ({ bodyCode }: IncomingReferral) => (bodyCode === null ? null : { code: bodyCode }),
  referral: ({ number }: IncomingReferral) => ({ number }),
  history: ({ id }: IncomingReferral, _args: object, { acts }: InContext) => acts.incoming.history.load(id),
};

interface InContext {
  readonly acts: { readonly incoming: { readonly history: { load(id: string): Promise<never[]> } } };
}
