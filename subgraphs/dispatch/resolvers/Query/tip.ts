import type { QueryResolvers } from '../../generated.ts';

export const tip: NonNullable<QueryResolvers['tip']> = (_root, { id }, { tips }) => tips.byId(id);
