import { statesAwaiting } from '../../../_kit/acts/machine.ts';
import type { QueryResolvers } from '../../generated.ts';
import { confirmationActs } from '../../rules/confirmationActs.ts';

export const judicialConfirmationInbox: NonNullable<QueryResolvers['judicialConfirmationInbox']> = (
  _root,
  page,
  { store, at },
) => store.confirmations.inStates(statesAwaiting(confirmationActs, at.posts), page);
