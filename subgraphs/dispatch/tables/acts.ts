import { actReceiptTable, deadEventTable, numberSeriesTable, outboxTable } from '../../_kit/acts/tables.ts';
import { deadlineTable } from '../../_kit/deadlines/table.ts';

export const deadline = deadlineTable();
export const outbox = outboxTable();
export const deadEvent = deadEventTable();
export const actReceipt = actReceiptTable();
export const numberSeries = numberSeriesTable();
