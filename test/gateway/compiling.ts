import { buildPlanner } from '../../gateway/compile/buildPlanner.js';
import { createCompiler, type OperationRequest, type Ready } from '../../gateway/compile/compile.ts';
import { defaultLimits } from '../../gateway/compile/limits.ts';
import { loadSupergraph } from '../../gateway/compile/supergraph.ts';
import type { Viewer } from '../../schema/viewer.ts';

/** Compiles operations of a supergraph, planned in this thread. */
export function compiling(sdl: string): (request: OperationRequest, viewer: Viewer | null) => Promise<Ready> {
  const compiler = Promise.resolve(sdl)
    .then(buildPlanner)
    .then(loadSupergraph)
    .then((supergraph) => createCompiler(supergraph, { limits: defaultLimits, labels: [], plannings: 1 }));
  return async (request, viewer) => (await compiler).compile(request, viewer);
}
