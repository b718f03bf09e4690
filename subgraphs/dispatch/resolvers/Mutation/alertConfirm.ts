import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const alertConfirm: NonNullable<MutationResolvers['alertConfirm']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('alert', await acts.alertConfirm({ id, input }));
