import type { WorkstationNetworkResolvers } from '../generated.ts';
import { notices } from '../store/notices.ts';

export const WorkstationNetwork: WorkstationNetworkResolvers = {
  open: ({ byKind }) => byKind.reduce((sum, { count }) => sum + count, 0),
  notices: async ({ code, on }, _args, { loaders }) => notices((await loaders.noticesIn(code, on)) ?? []),
};
