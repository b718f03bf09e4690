import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { leaderCaseActs } from '../../rules/supervisionActs.ts';

export const leaderCaseClose: NonNullable<MutationResolvers['leaderCaseClose']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload(
    'leaderCase',
    await acts.leaderCase.perform('leaderCaseClose', leaderCaseActs.leaderCaseClose, { id, input }),
  );
