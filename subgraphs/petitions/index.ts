import { fileURLToPath } from 'node:url';
import { takeReferrals } from '../_kit/acts/incoming-referral/take.ts';
import type { Subgraph } from '../_kit/subgraph/serve.ts';
import { petitionsPost } from './codes.ts';
import { petitionsContext, type Context } from './context.ts';
import { registers } from './registers/index.ts';
import { resolvers } from './resolvers/index.ts';
import { deadlineRules } from './rules/deadlines.ts';
import { deadEvent, deadline, outbox } from './tables/index.ts';
import { caseBooks } from './tables/told.ts';

/** Petitions (信访): matters from registration to final review, reception days, cases that leaders answer for. */
export const department: Subgraph<Context> = {
  name: 'petitions',
  resolvers,
  registers,
  migrations: fileURLToPath(new URL('./migrations', import.meta.url)),
  posts: petitionsPost,
  deadlines: { table: deadline, rules: deadlineRules },
  tells: { outbox, kinds: Object.values(caseBooks) },
  takes: takeReferrals(
    { department: 'petitions', outbox, deadlines: { table: deadline } },
    caseBooks.incomingReferral,
    deadEvent,
  ),
  context: petitionsContext,
};
