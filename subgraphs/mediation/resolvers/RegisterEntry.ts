import { invariant } from '../../_kit/database.ts';
import type { RegisterEntryResolvers } from '../generated.ts';

export const RegisterEntry: RegisterEntryResolvers = {
  committee: async ({ committeeNumber }, _args, { loaders }) =>
    invariant(await loaders.committeeByNumber.load(committeeNumber), 'a line has a committee'),
  region: ({ regionCode }) => ({ code: regionCode }),
  topic: ({ topic }, _args, { at }) => (at.posts.length > 0 ? topic : null),
  outcome: ({ outcome }, _args, { at }) => (at.posts.length > 0 ? outcome : null),
  dispute: ({ disputeNumber }, _args, { loaders }) =>
    disputeNumber === null ? null : loaders.disputeByNumber.load(disputeNumber),
};
