import { catalogued } from '../../../../schema/errors.ts';
import type { WagePost } from '../../codes.ts';
import type { QueryResolvers } from '../../generated.ts';

/** The posts that answer a worker who asks; sections and firms have no business with a name. */
const office: readonly WagePost[] = ['WINDOW_CLERK', 'INVESTIGATOR', 'WAGE_OFFICE_HEAD'];

export const wageComplaintsByParty: NonNullable<QueryResolvers['wageComplaintsByParty']> = (
  _root,
  { party, reason, ...page },
  { at, store },
) => {
  if (!office.some((post) => at.posts.includes(post))) throw catalogued('FORBIDDEN');
  if ([...party.trim()].length < 2) throw catalogued('BAD_USER_INPUT', '姓名至少两个字，且须完整');
  if (reason.trim() === '') throw catalogued('BAD_USER_INPUT', '请写明查询事由');
  return store.search.byParty(party.trim(), reason.trim(), page);
};
