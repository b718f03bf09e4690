import type { ErrorCode } from '../../schema/errors.ts';

/** How a department stood in one request, the best first. */
const states = ['ok', 'error', 'denied', 'timeout', 'unavailable'] as const;
export type DepartmentState = (typeof states)[number];

/** The departments asked in one request. An object for each, so that more can be said of it than its state. */
export type Standing = Map<string, { state: DepartmentState }>;

/** Notes how a department answered one fetch; of several fetches the worst stands. */
export function noteState(standing: Standing, department: string, state: DepartmentState): void {
  const before = standing.get(department);
  if (!before || states.indexOf(state) > states.indexOf(before.state)) standing.set(department, { state });
}

/** The state that an error of a department speaks of: a refused argument is an answer like any other. */
export function stateOf(code: ErrorCode): DepartmentState {
  switch (code) {
    case 'DEPARTMENT_TIMEOUT':
      return 'timeout';
    case 'DEPARTMENT_UNAVAILABLE':
      return 'unavailable';
    case 'DEPARTMENT_DENIED':
      return 'denied';
    case 'DEPARTMENT_BAD_RESPONSE':
    case 'DEPARTMENT_ERROR':
    case 'INTERNAL_SERVER_ERROR':
      return 'error';
    default:
      return 'ok';
  }
}
