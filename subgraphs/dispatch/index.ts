import { fileURLToPath } from 'node:url';
import type { Subgraph } from '../_kit/subgraph/serve.ts';
import { dispatchContext, type Context } from './context.ts';
import { registers } from './registers.ts';
import { resolvers } from './resolvers/index.ts';
import { takeEvents } from './store/caseIndex.ts';

/** The command centre (指挥中心): its bodies, sweeps, joint meetings and the referrals between departments. */
export const department: Subgraph<Context> = {
  name: 'dispatch',
  resolvers,
  registers,
  migrations: fileURLToPath(new URL('./migrations', import.meta.url)),
  take: takeEvents,
  context: dispatchContext,
};
