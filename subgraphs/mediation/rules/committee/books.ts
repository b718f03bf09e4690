import { agreed, refused, type Refusal } from '../../../_kit/acts/machine.ts';
import type { MediationUserErrorCode, RegisterBook } from '../../codes.ts';
import { isWritten } from '../facts.ts';
import type { CommitteeAct } from './composition.ts';

/** A line of a book as the rules see it. */
export interface LineInput {
  readonly heldOn: string;
  readonly topic: string;
  readonly attendance?: number | null | undefined;
  readonly findings?: number | null | undefined;
}

/** What is wrong with a line; null when nothing is. */
function faultOfLine(line: LineInput, today: string): Refusal<MediationUserErrorCode> | null {
  if (line.heldOn > today) return { code: 'DAY_IN_FUTURE', field: 'heldOn' };
  if (!isWritten(line.topic)) return { code: 'TOPIC_MISSING', field: 'topic' };
  const negative = (['attendance', 'findings'] as const).find((field) => (line[field] ?? 0) < 0);
  return negative ? { code: 'COUNT_NEGATIVE', field: negative } : null;
}

/** A line goes into one of the books (M-08). */
export const enter: CommitteeAct<LineInput & { readonly book: RegisterBook }> = {
  title: '登记入簿',
  by: ['COMMITTEE_CLERK', 'INFORMATION_OFFICER'],
  from: ['ACTIVE'],
  decide: (_committee, line, { today }) => {
    if (line.book === 'REVISIT_REGISTER') return refused('BOOK_KEPT_BY_ACTS', 'book');
    const error = faultOfLine(line, today);
    return error ? { ok: false, error } : agreed({});
  },
};

/** Whether the line that is corrected is there, and was not corrected before. */
export interface EntryFacts {
  readonly entryStands: boolean;
}

/** A line is corrected by another, which takes its place (M-08: the books are only added to). */
export const correct: CommitteeAct<LineInput & { readonly reason: string }, EntryFacts> = {
  title: '更正登记',
  by: ['COMMITTEE_CLERK'],
  from: ['ACTIVE'],
  decide: ({ entryStands }, line, { today }) => {
    if (!entryStands) return refused('NO_SUCH_ENTRY', 'entry');
    const error = faultOfLine(line, today);
    if (error) return { ok: false, error };
    return isWritten(line.reason) ? agreed({ note: line.reason }) : refused('REASON_MISSING', 'reason');
  },
};
