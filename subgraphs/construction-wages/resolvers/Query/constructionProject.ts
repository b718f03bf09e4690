import { catalogued } from '../../../../schema/errors.ts';
import type { QueryResolvers } from '../../generated.ts';

export const constructionProject: NonNullable<QueryResolvers['constructionProject']> = (
  _root,
  { id, number },
  { loaders },
) => {
  if (id && !number) return loaders.project.load(id);
  if (number && !id) return loaders.projectByNumber.load(number);
  throw catalogued('BAD_USER_INPUT', 'id 和 number 要填写其中一个，且只填一个');
};
