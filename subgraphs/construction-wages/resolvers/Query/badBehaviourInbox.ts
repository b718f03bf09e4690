import type { QueryResolvers } from '../../generated.ts';

export const badBehaviourInbox: NonNullable<QueryResolvers['badBehaviourInbox']> = (_root, page, { store }) =>
  store.registers.records.inbox(page);
