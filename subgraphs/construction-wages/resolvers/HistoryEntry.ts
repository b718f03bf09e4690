import { historyEntryResolvers } from '../../_kit/acts/history.ts';
import { firmOf } from '../store/reach.ts';
import type { Context } from '../context.ts';
import type { HistoryEntry as Line } from '../models.ts';

const { actor, bodyCode, note } = historyEntryResolvers;

/** What officers wrote to each other is not told to the firms that hold a post here. */
const toOfficers =
  (field: typeof note) =>
  (line: Line, args: object, context: Context): string | null =>
    firmOf(context.viewer) === null ? field(line, args, context) : null;

export const HistoryEntry = {
  actor: toOfficers(actor),
  bodyCode: toOfficers(bodyCode),
  note: toOfficers(note),
};
