import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const alertRespond: NonNullable<MutationResolvers['alertRespond']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('alert', await acts.alertRespond({ id, input }));
