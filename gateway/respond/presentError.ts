import { randomUUID } from 'node:crypto';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { isErrorCode, type ErrorCode } from '../../schema/errors.ts';
import type { Log } from '../options.ts';
import { sentence, type Language } from './language.ts';
import { isTelltale } from './telltale.ts';

/** How errors are told: in which language, with the departments' own words (open) or not, and where faults are kept. */
export interface Manner {
  readonly language: Language;
  readonly open: boolean;
  readonly log: Log;
}

/** Faults that graphql-js words well; its sentence follows the catalogue's. */
const worded = new Set<ErrorCode>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
]);

/**
 * An error as the client may see it: a code of the catalogue, a sentence in the client's language, the department,
 * the path. Whatever else there was stays in the log, under the id that an internal fault carries.
 */
export function presentError(error: GraphQLError, manner: Manner): GraphQLFormattedError {
  const { extensions } = error;
  return typeof extensions['department'] === 'string'
    ? presentDepartmentError(error, extensions['department'], manner)
    : presentGatewayError(error, manner);
}

function presentGatewayError(error: GraphQLError, { language, log }: Manner): GraphQLFormattedError {
  const code = error.extensions['code'];
  if (!isErrorCode(code) || code === 'INTERNAL_SERVER_ERROR') return presentFault(error, { language, log });
  const said = sentence(code, language, error.message);
  const opening = sentence(code, language);
  return {
    message: worded.has(code) && !said.startsWith(opening) ? bracketed(opening, said, language) : said,
    ...(error.locations ? { locations: error.locations } : {}),
    ...placed(error.path),
    extensions: { code, ...placeOf(error.path) },
  };
}

/** An internal fault as the client may see it: nothing but an id, under which the log has the rest. */
export function presentFault(fault: unknown, { language, log }: Omit<Manner, 'open'>): GraphQLFormattedError {
  const id = randomUUID();
  const cause = (fault as { originalError?: unknown }).originalError ?? fault;
  log.error({ id, err: cause }, '内部错误 internal fault');
  return {
    message: sentence('INTERNAL_SERVER_ERROR', language),
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  };
}

function presentDepartmentError(
  error: GraphQLError,
  department: string,
  manner: Manner,
): GraphQLFormattedError {
  const { said } = error.extensions;
  const code = isErrorCode(error.extensions['code']) ? error.extensions['code'] : 'DEPARTMENT_ERROR';
  const mayQuote = manner.open || !code.startsWith('DEPARTMENT_');
  return {
    message:
      mayQuote && !isTelltale(error.message)
        ? sentence(code, manner.language, error.message)
        : sentence(code, manner.language),
    ...placed(error.path),
    extensions: {
      code: manner.open && typeof said === 'string' && !isTelltale(said) ? said : code,
      department,
      ...placeOf(error.path),
    },
  };
}

/** A fetch for the entities of a list fails at the list; `at` keeps the pattern of all the places it was for. */
function placed(path: GraphQLError['path']): { path?: readonly (string | number)[] } {
  if (!path) return {};
  const list = path.indexOf('@');
  return { path: list < 0 ? path : path.slice(0, list) };
}

function placeOf(path: GraphQLError['path']): { at?: string } {
  return path?.includes('@') ? { at: path.join('.') } : {};
}

function bracketed(opening: string, detail: string, language: Language): string {
  return language === 'zh' ? `${opening}（${detail}）` : `${opening} (${detail})`;
}
