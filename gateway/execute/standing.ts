import type { ErrorCode } from '../../schema/errors.ts';

/** How a department stood in one request, the best first. */
const states = ['ok', 'error', 'denied', 'timeout', 'unavailable'] as const;
export type DepartmentState = (typeof states)[number];

/** How one department stood. */
interface Stood {
  readonly state: DepartmentState;
  /** After how many seconds one that is left alone is tried again. */
  readonly retryAfter?: number;
  /** When the oldest of its last good answers was given that stand in for the ones it did not give (RFC 3339). */
  readonly asOf?: string;
}

/** The departments asked in one request. */
export type Standing = Map<string, Stood>;

/** The worst of some states; `ok` of none. */
export function worstState(of: readonly DepartmentState[]): DepartmentState {
  if (of.length === 0) return 'ok';
  return states[Math.max(...of.map((state) => states.indexOf(state)))] ?? 'ok';
}

/** Notes how a department answered one fetch; of several fetches the worst stands. */
export function noteState(
  standing: Standing,
  department: string,
  state: DepartmentState,
  retryAfter?: number,
): void {
  const before = standing.get(department);
  if (before && states.indexOf(state) <= states.indexOf(before.state)) return;
  standing.set(department, { ...before, state, ...(retryAfter === undefined ? {} : { retryAfter }) });
}

/** Notes that an answer of some time ago (as `Date.now()` counts) stands in for one that a department did not give. */
export function noteAsOf(standing: Standing, department: string, givenAt: number): void {
  const asOf = new Date(givenAt).toISOString();
  const before = standing.get(department) ?? { state: 'ok' };
  if (before.asOf === undefined || asOf < before.asOf) standing.set(department, { ...before, asOf });
}

/** The state that an error of a department speaks of: a refused argument is an answer like any other. */
export function stateOf(code: ErrorCode): DepartmentState {
  switch (code) {
    case 'DEPARTMENT_TIMEOUT':
    case 'OUTCOME_UNKNOWN':
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
