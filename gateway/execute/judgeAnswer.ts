import { isErrorCode, type ErrorCode } from '../../schema/errors.ts';
import type { Alike } from './alike.ts';
import { fitAnswer, type Path } from './fitAnswer.ts';
import type { FetchShape } from '../compile/fetchShape.ts';
import type { Delivery } from './transport.ts';

/** An error as a department's answer tells it, its code brought into the catalogue. */
export interface DepartmentError {
  readonly code: ErrorCode;
  /** What the department itself called it, when that is not in the catalogue. */
  readonly said?: string;
  /** In the terms of the fetch (`_entities`, 3, `name`); the gateway translates it into the client's. */
  readonly path?: Path;
  /** The department's words; absent when the gateway speaks. */
  readonly message?: string;
  /** Why, for the log only. */
  readonly reason?: string;
}

/** What a fetch yields: data that fits the operation, and errors. With `whole`, the error ends the whole fetch. */
export type Judgement =
  | { readonly whole: true; readonly error: DepartmentError }
  | {
      readonly whole: false;
      /** Null when there is nothing to merge. */
      readonly data: Record<string, unknown> | null;
      readonly errors: readonly DepartmentError[];
      readonly alike?: readonly Alike[];
    };

/** Errors of one answer that are told, and of all of them together; more of them say nothing new. */
export const MOST_ERRORS = 1_000;
/** Steps of an error's path; no question goes that deep. */
const LONGEST_PATH = 100;

/** Judges what came back from a department, whatever it is; never throws. `entities`: how many were asked for, if any. */
export function judgeAnswer(delivery: Delivery, shape: FetchShape, entities: number | null): Judgement {
  const judgement = judge(delivery, shape, entities);
  if (!judgement.whole || shape.kind !== 'mutation') return judgement;
  const { code, reason } = judgement.error;
  const mayBeDone = delivery.kind === 'answered' ? code !== 'DEPARTMENT_DENIED' : delivery.sent;
  return mayBeDone ? failed('OUTCOME_UNKNOWN', reason) : judgement;
}

function judge(delivery: Delivery, shape: FetchShape, entities: number | null): Judgement {
  if (delivery.kind !== 'answered') return failed(codesOfDelivery[delivery.kind], delivery.reason);

  const { status, text } = delivery;
  if (status === 401 || status === 403) return failed('DEPARTMENT_DENIED', `HTTP ${status}`);
  if (status >= 300 && status < 400) return failed('DEPARTMENT_BAD_RESPONSE', `HTTP ${status}, elsewhere`);
  const body = parseJson(text);
  if (!isRecord(body)) return failed(codeOfStatus(status), `HTTP ${status}, not a JSON object`);

  const { data, errors = [] } = body;
  if (!Array.isArray(errors) || !errors.every(isRecord)) {
    return failed('DEPARTMENT_BAD_RESPONSE', 'errors is not a list of errors');
  }
  const told = errors.slice(0, MOST_ERRORS).map(readError);
  if (data === undefined || data === null) {
    if (told.length === 0) return failed(codeOfStatus(status), `HTTP ${status}, neither data nor errors`);
    return { whole: false, data: null, errors: told };
  }
  if (!isRecord(data)) return failed('DEPARTMENT_BAD_RESPONSE', 'data is not an object');
  if (entities !== null && (data['_entities'] ?? null) === null && told.length > 0) {
    return { whole: false, data: null, errors: told };
  }
  if (entities !== null && !isListOf(data['_entities'], entities)) {
    return failed('DEPARTMENT_BAD_RESPONSE', `_entities is not a list of ${entities}`);
  }
  const { wrong, missing, alike } = fitAnswer(data, shape.fields);
  // What is missing beside an error is part of the same fault, and said once.
  const misfit = wrong ?? (told.length === 0 ? missing : null);
  if (misfit) {
    told.push({ code: 'DEPARTMENT_BAD_RESPONSE', path: misfit, reason: `misfit at ${misfit.join('.')}` });
  }
  return { whole: false, data, errors: told, alike };
}

const codesOfDelivery = {
  timeout: 'DEPARTMENT_TIMEOUT',
  unavailable: 'DEPARTMENT_UNAVAILABLE',
  unreadable: 'DEPARTMENT_BAD_RESPONSE',
} as const;

function readError(error: Record<string, unknown>): DepartmentError {
  const extensions = isRecord(error['extensions']) ? error['extensions'] : {};
  const said = extensions['code'];
  const path = error['path'];
  return {
    code: departmentCode(said),
    ...(typeof said === 'string' ? { said } : {}),
    ...(isPath(path) ? { path } : {}),
    ...(typeof error['message'] === 'string' ? { message: error['message'] } : {}),
  };
}

/** What a department may say that is no fault of its own: an argument or a right is refused, a day cannot be known yet. */
const sayings: readonly ErrorCode[] = [
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'LIMIT_EXCEEDED',
  'EVENTS_EXPIRED',
  'BEYOND_CALENDAR',
];
const mayBeSaid = new Set<unknown>(sayings);

function departmentCode(said: unknown): ErrorCode {
  if (said === 'UNSIGNED_REQUEST') return 'DEPARTMENT_DENIED';
  const isKnown = isErrorCode(said) && (mayBeSaid.has(said) || said.startsWith('DEPARTMENT_'));
  return isKnown ? said : 'DEPARTMENT_ERROR';
}

function codeOfStatus(status: number): ErrorCode {
  if (status === 502 || status === 503 || status === 504) return 'DEPARTMENT_UNAVAILABLE';
  return status >= 500 ? 'DEPARTMENT_ERROR' : 'DEPARTMENT_BAD_RESPONSE';
}

function failed(code: ErrorCode, reason: string | undefined): Judgement & { whole: true } {
  return { whole: true, error: { code, ...(reason === undefined ? {} : { reason }) } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isListOf(value: unknown, length: number): boolean {
  return Array.isArray(value) && value.length === length;
}

function isPath(value: unknown): value is Path {
  return (
    Array.isArray(value) &&
    value.length <= LONGEST_PATH &&
    value.every((step) => typeof step === 'string' || typeof step === 'number')
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
