import { createContext, runInContext } from 'node:vm';
import { buildPlanner } from '../../../gateway/compile/buildPlanner.js';
import { defaultLimits } from '../../../gateway/compile/limits.ts';
import type { Planner } from '../../../gateway/compile/planner.ts';
import { catalogued } from '../../../schema/errors.ts';

/**
 * A planner in this thread that is stopped where the gateway stops its own: some invented questions keep it busy for
 * minutes. A thread for each of a thousand counties would take longer than all that is asked of them.
 */
export function planInTime(sdl: string): Planner {
  const { planningMs } = defaultLimits;
  let planner = buildPlanner(sdl);
  return {
    parts: () => planner.parts(),
    plan(question) {
      try {
        const stage = createContext({ plan: () => planner.plan(question) });
        return runInContext('plan()', stage, { timeout: planningMs }) as ReturnType<Planner['plan']>;
      } catch (fault) {
        if ((fault as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw fault;
        // It was stopped in the middle of something.
        planner = buildPlanner(sdl);
        throw catalogued('LIMIT_EXCEEDED', `规划用时 time to plan > ${planningMs / 1000} s`);
      }
    },
  };
}
