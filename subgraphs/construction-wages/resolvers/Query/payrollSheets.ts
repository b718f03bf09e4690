import type { QueryResolvers } from '../../generated.ts';

export const payrollSheets: NonNullable<QueryResolvers['payrollSheets']> = (
  _root,
  { filter, ...page },
  { store },
) => store.registers.sheets.list(filter ?? {}, page);
