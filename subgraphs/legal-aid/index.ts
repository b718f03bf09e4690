import { fileURLToPath } from 'node:url';
import { takeReferrals } from '../_kit/acts/incoming-referral/take.ts';
import type { Subgraph } from '../_kit/subgraph/serve.ts';
import { legalAidPost } from './codes.ts';
import { legalAidContext, type Context } from './context.ts';
import { registers } from './registers/index.ts';
import { resolvers } from './resolvers/index.ts';
import { deadlineRules } from './rules/deadlines.ts';
import { deadEvent, deadline, outbox } from './tables/index.ts';
import { caseBooks } from './tables/told.ts';

/** Legal aid (法律援助): applications, cases, workstations and what a county reports of its coverage. */
export const department: Subgraph<Context> = {
  name: 'legal-aid',
  resolvers,
  registers,
  posts: legalAidPost,
  migrations: fileURLToPath(new URL('./migrations', import.meta.url)),
  deadlines: { table: deadline, rules: deadlineRules },
  tells: { outbox, kinds: Object.values(caseBooks) },
  takes: takeReferrals(
    { department: 'legal-aid', outbox, deadlines: { table: deadline } },
    caseBooks.incomingReferral,
    deadEvent,
  ),
  context: legalAidContext,
};
