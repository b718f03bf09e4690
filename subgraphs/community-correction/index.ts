import { fileURLToPath } from 'node:url';
import type { Subgraph } from '../_kit/subgraph/serve.ts';
import { correctionContext, type Context } from './context.ts';
import { registers } from './registers/index.ts';
import { resolvers } from './resolvers/index.ts';
import { deadlineRules } from './rules/deadlines.ts';
import { deadline } from './tables/index.ts';

/** Community correction and reintegration (社区矫正、安置帮教): records for the department, counts for the others. */
export const department: Subgraph<Context> = {
  name: 'community-correction',
  resolvers,
  registers,
  migrations: fileURLToPath(new URL('./migrations', import.meta.url)),
  deadlines: { table: deadline, rules: deadlineRules },
  context: correctionContext,
};
