import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const alertLift: NonNullable<MutationResolvers['alertLift']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('alert', await acts.alertLift({ id, input }));
