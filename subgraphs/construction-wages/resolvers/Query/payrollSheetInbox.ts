import type { QueryResolvers } from '../../generated.ts';

export const payrollSheetInbox: NonNullable<QueryResolvers['payrollSheetInbox']> = (_root, page, { store }) =>
  store.registers.sheets.inbox(page);
