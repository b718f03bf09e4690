import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { committeeActs } from '../../rules/committeeActs.ts';

export const mediationCommitteeDissolve: NonNullable<
  MutationResolvers['mediationCommitteeDissolve']
> = async (_root, { input }, { acts }) =>
  payload(
    'mediationCommittee',
    await acts.committee.perform('mediationCommitteeDissolve', committeeActs.mediationCommitteeDissolve, {
      id: input.id,
      input,
    }),
  );
