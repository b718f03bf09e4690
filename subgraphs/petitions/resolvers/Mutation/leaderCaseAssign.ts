import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { leaderCaseActs } from '../../rules/supervisionActs.ts';

export const leaderCaseAssign: NonNullable<MutationResolvers['leaderCaseAssign']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) => {
  const named = await acts.namedPetition(input.petition);
  return payload(
    'leaderCase',
    await acts.leaderCase.open(
      'leaderCaseAssign',
      leaderCaseActs.leaderCaseAssign,
      { input, idempotencyKey },
      { of: named, regionCode: named.petition?.regionCode ?? '', series: '包', also: acts.onlyOneLeader },
    ),
  );
};
