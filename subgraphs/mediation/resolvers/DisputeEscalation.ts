import { invariant } from '../../_kit/database.ts';
import type { Context } from '../context.ts';
import type { DisputeEscalationResolvers } from '../generated.ts';

const committee = async (number: string, { loaders }: Context) =>
  invariant(await loaders.committeeByNumber.load(number), 'a committee of a transfer is there');

export const DisputeEscalation: DisputeEscalationResolvers = {
  fromCommittee: ({ fromCommittee }, _args, context) => committee(fromCommittee, context),
  toCommittee: ({ toCommittee }, _args, context) => committee(toCommittee, context),
};
