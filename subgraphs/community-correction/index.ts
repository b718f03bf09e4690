import { fileURLToPath } from 'node:url';
import type { Subgraph } from '../_kit/subgraph/serve.ts';
import { correctionPost } from './codes.ts';
import { correctionContext, type Context } from './context.ts';
import { registers } from './registers/index.ts';
import { resolvers } from './resolvers/index.ts';
import { deadlineRules } from './rules/deadlines.ts';
import { deadline, outbox } from './tables/index.ts';
import { caseBooks } from './tables/told.ts';

/** Community correction and reintegration (社区矫正、安置帮教): records for the department, counts for the others. */
export const department: Subgraph<Context> = {
  name: 'community-correction',
  resolvers,
  registers,
  posts: correctionPost,
  outsidePosts: ['GROUP_MEMBER', 'PROCURATORATE'],
  migrations: fileURLToPath(new URL('./migrations', import.meta.url)),
  deadlines: { table: deadline, rules: deadlineRules },
  tells: { outbox, kinds: Object.values(caseBooks) },
  context: correctionContext,
};
