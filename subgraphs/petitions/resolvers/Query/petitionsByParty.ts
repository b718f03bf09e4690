import { catalogued } from '../../../../schema/errors.ts';
import type { QueryResolvers } from '../../generated.ts';

export const petitionsByParty: NonNullable<QueryResolvers['petitionsByParty']> = (
  _root,
  { party, reason },
  { at, store },
) => {
  if (at.posts.length === 0) throw catalogued('FORBIDDEN');
  if ([...party.trim()].length < 2) throw catalogued('BAD_USER_INPUT', '姓名或名称至少 2 个字，须完整填写');
  if (reason.trim() === '') throw catalogued('BAD_USER_INPUT', '须写明查询事由');
  return store.clerk.byParty(party.trim(), reason.trim());
};
