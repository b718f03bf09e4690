import { fileURLToPath } from 'node:url';
import type { Subgraph } from '../_kit/subgraph/serve.ts';
import { dispatchPost } from './codes.ts';
import { dispatchContext, type Context } from './context.ts';
import { startLive, type Live } from './live.ts';
import { registers } from './registers/index.ts';
import { resolvers } from './resolvers/index.ts';
import { deadlineRules } from './rules/deadlines.ts';
import { caseKindsOf, rosterName } from './rules/referralCases.ts';
import { taking } from './store/taking.ts';
import { deadline, outbox } from './tables/index.ts';
import { caseBooks } from './tables/told.ts';

/** The command centre (指挥中心): its bodies, sweeps, joint meetings and the referrals between departments. */
export const department: Subgraph<Context, Live> = {
  name: 'dispatch',
  resolvers,
  registers,
  migrations: fileURLToPath(new URL('./migrations', import.meta.url)),
  posts: dispatchPost,
  deadlines: { table: deadline, rules: deadlineRules },
  tells: {
    outbox,
    kinds: Object.values(caseBooks),
    alsoTo: Object.keys(caseKindsOf).map(rosterName),
  },
  takes: taking,
  live: startLive,
  context: dispatchContext,
};
