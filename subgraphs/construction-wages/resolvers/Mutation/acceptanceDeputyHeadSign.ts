import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { acceptanceActs } from '../../rules/acceptanceActs.ts';

export const acceptanceDeputyHeadSign: NonNullable<MutationResolvers['acceptanceDeputyHeadSign']> = async (
  _root,
  { input },
  { acts },
) =>
  payload(
    'acceptanceApplication',
    await acts.acceptance.perform(
      'acceptanceDeputyHeadSign',
      acceptanceActs.acceptanceDeputyHeadSign,
      { id: input.id, input },
      acts.acceptanceParts.plain,
    ),
  );
