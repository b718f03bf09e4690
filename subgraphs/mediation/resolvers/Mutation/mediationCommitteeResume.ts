import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { committeeActs } from '../../rules/committeeActs.ts';

export const mediationCommitteeResume: NonNullable<MutationResolvers['mediationCommitteeResume']> = async (
  _root,
  { input },
  { acts },
) =>
  payload(
    'mediationCommittee',
    await acts.committee.perform('mediationCommitteeResume', committeeActs.mediationCommitteeResume, {
      id: input.id,
      input,
    }),
  );
