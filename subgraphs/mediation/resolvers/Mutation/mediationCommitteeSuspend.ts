import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { committeeActs } from '../../rules/committeeActs.ts';

export const mediationCommitteeSuspend: NonNullable<MutationResolvers['mediationCommitteeSuspend']> = async (
  _root,
  { input },
  { acts },
) =>
  payload(
    'mediationCommittee',
    await acts.committee.perform('mediationCommitteeSuspend', committeeActs.mediationCommitteeSuspend, {
      id: input.id,
      input,
    }),
  );
