import { fileURLToPath } from 'node:url';
import { takeReferrals } from '../_kit/acts/incoming-referral/take.ts';
import type { Subgraph } from '../_kit/subgraph/serve.ts';
import { mediationPost } from './codes.ts';
import { mediationContext, type Context } from './context.ts';
import { registers } from './registers/index.ts';
import { resolvers } from './resolvers/index.ts';
import { deadlineRules } from './rules/deadlines.ts';
import { deadEvent, deadline, outbox } from './tables/index.ts';
import { caseBooks } from './tables/told.ts';

/** People's mediation (人民调解): committees, mediators, disputes, the registers and rosters of M-08. */
export const department: Subgraph<Context> = {
  name: 'mediation',
  resolvers,
  registers,
  migrations: fileURLToPath(new URL('./migrations', import.meta.url)),
  posts: mediationPost,
  deadlines: { table: deadline, rules: deadlineRules },
  tells: { outbox, kinds: Object.values(caseBooks) },
  takes: takeReferrals(
    { department: 'mediation', outbox, deadlines: { table: deadline } },
    caseBooks.incomingReferral,
    deadEvent,
  ),
  context: mediationContext,
};
