import { fileURLToPath } from 'node:url';
import type { Subgraph } from '../_kit/subgraph/serve.ts';
import { legalAidContext, type Context } from './context.ts';
import { registers } from './registers/index.ts';
import { resolvers } from './resolvers/index.ts';
import { deadlineRules } from './rules/deadlines.ts';
import { deadline } from './tables/index.ts';

/** Legal aid (法律援助): applications, cases, workstations and what a county reports of its coverage. */
export const department: Subgraph<Context> = {
  name: 'legal-aid',
  resolvers,
  registers,
  migrations: fileURLToPath(new URL('./migrations', import.meta.url)),
  deadlines: { table: deadline, rules: deadlineRules },
  context: legalAidContext,
};
