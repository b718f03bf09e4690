import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { leaderCaseActs } from '../../rules/supervisionActs.ts';

export const leaderCaseResolve: NonNullable<MutationResolvers['leaderCaseResolve']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload(
    'leaderCase',
    await acts.leaderCase.perform('leaderCaseResolve', leaderCaseActs.leaderCaseResolve, { id, input }),
  );
