import type { QueryResolvers } from '../../generated.ts';

export const badBehaviourRecords: NonNullable<QueryResolvers['badBehaviourRecords']> = (
  _root,
  { filter, ...page },
  { store },
) => store.registers.records.list(filter ?? {}, page);
