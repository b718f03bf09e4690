import { statesAwaiting } from '../../../_kit/acts/machine.ts';
import type { QueryResolvers } from '../../generated.ts';
import { subsidyActs } from '../../rules/subsidyActs.ts';

export const mediationSubsidyInbox: NonNullable<QueryResolvers['mediationSubsidyInbox']> = (
  _root,
  page,
  { store, at },
) => store.subsidies.inStates(statesAwaiting(subsidyActs, at.posts), page);
