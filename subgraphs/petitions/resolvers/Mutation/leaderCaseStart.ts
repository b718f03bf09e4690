import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { leaderCaseActs } from '../../rules/supervisionActs.ts';

export const leaderCaseStart: NonNullable<MutationResolvers['leaderCaseStart']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload(
    'leaderCase',
    await acts.leaderCase.perform('leaderCaseStart', leaderCaseActs.leaderCaseStart, { id, input }),
  );
