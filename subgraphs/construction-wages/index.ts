import { fileURLToPath } from 'node:url';
import { takeReferrals } from '../_kit/acts/incoming-referral/take.ts';
import type { Subgraph } from '../_kit/subgraph/serve.ts';
import { firmPosts, wagePost } from './codes.ts';
import { constructionWagesContext, type Context } from './context.ts';
import { registers } from './registers/index.ts';
import { resolvers } from './resolvers/index.ts';
import { deadlineRules } from './rules/deadlines.ts';
import { deadEvent, deadline, outbox } from './tables/index.ts';
import { caseBooks } from './tables/told.ts';

/** Migrant workers' wages in construction (建设领域农民工工资): projects, complaints, payroll, deposits, acceptance. */
export const department: Subgraph<Context> = {
  name: 'construction-wages',
  resolvers,
  registers,
  posts: wagePost,
  outsidePosts: firmPosts,
  migrations: fileURLToPath(new URL('./migrations', import.meta.url)),
  deadlines: { table: deadline, rules: deadlineRules },
  tells: { outbox, kinds: Object.values(caseBooks) },
  takes: takeReferrals(
    { department: 'construction-wages', outbox, deadlines: { table: deadline } },
    caseBooks.incomingReferral,
    deadEvent,
  ),
  context: constructionWagesContext,
};
