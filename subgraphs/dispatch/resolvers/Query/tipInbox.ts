import type { QueryResolvers } from '../../generated.ts';
import { tipActs } from '../../rules/tipActs.ts';

export const tipInbox: NonNullable<QueryResolvers['tipInbox']> = (_root, page, { tips }) =>
  tips.toCheck([...tipActs.tipConclude.from, ...tipActs.tipOutcomeTell.from], page);
