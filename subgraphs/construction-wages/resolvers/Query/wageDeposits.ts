import type { QueryResolvers } from '../../generated.ts';

export const wageDeposits: NonNullable<QueryResolvers['wageDeposits']> = (
  _root,
  { filter, ...page },
  { store },
) => store.registers.deposits.list(filter ?? {}, page);
