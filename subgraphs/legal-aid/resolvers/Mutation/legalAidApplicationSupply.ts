import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { applicationActs } from '../../rules/application-acts/index.ts';

export const legalAidApplicationSupply: NonNullable<MutationResolvers['legalAidApplicationSupply']> = async (
  _root,
  { input },
  { acts },
) =>
  payload(
    'legalAidApplication',
    await acts.application.perform('legalAidApplicationSupply', applicationActs.legalAidApplicationSupply, {
      id: input.id,
      input,
    }),
  );
