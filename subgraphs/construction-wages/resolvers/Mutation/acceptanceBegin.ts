import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { acceptanceActs } from '../../rules/acceptanceActs.ts';

export const acceptanceBegin: NonNullable<MutationResolvers['acceptanceBegin']> = async (
  _root,
  { input },
  { acts },
) =>
  payload(
    'acceptanceApplication',
    await acts.acceptance.perform(
      'acceptanceBegin',
      acceptanceActs.acceptanceBegin,
      { id: input.id, input },
      acts.acceptanceParts.plain,
    ),
  );
