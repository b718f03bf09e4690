import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { scaleActs } from '../../rules/subsidyActs.ts';

export const subsidyScaleSet: NonNullable<MutationResolvers['subsidyScaleSet']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) => {
  const { region, tier, difficulty, amount, validFrom } = input;
  return payload(
    'subsidyScale',
    await acts.scale.open(
      'subsidyScaleSet',
      scaleActs.subsidyScaleSet,
      { input, idempotencyKey },
      { of: {}, regionCode: region, series: '标', columns: { tier, difficulty, amount, validFrom } },
    ),
  );
};
