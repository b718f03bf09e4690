import { fileURLToPath } from 'node:url';
import type { Subgraph } from '../_kit/subgraph/serve.ts';
import { registryContext, type Context } from './context.ts';
import { registers } from './registers.ts';
import { resolvers } from './resolvers/index.ts';

/** The registry (基础登记): regions with validity dates, organisations, population. */
export const department: Subgraph<Context> = {
  name: 'registry',
  resolvers,
  registers,
  migrations: fileURLToPath(new URL('./migrations', import.meta.url)),
  context: registryContext,
};
