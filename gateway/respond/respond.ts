import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { errorCatalogue, isErrorCode, type ErrorCode } from '../../schema/errors.ts';
import type { Freshness } from '../execute/cachePolicy.ts';
import type { Increments, Rest } from '../execute/deliverParts.ts';
import type { RequestContext } from '../execute/requestContext.ts';
import type { Standing } from '../execute/standing.ts';
import type { Outcome } from '../observe/observer.ts';
import { encodeAnswer } from './encode.ts';
import { presentError, presentFault, type Manner } from './presentError.ts';

/** What is sent to a client. */
export interface Answer {
  /** HTTP status of an answer whose media type lets it say so. */
  readonly status: number;
  /** JSON in UTF-8, but where `type` says otherwise. */
  readonly body: Buffer;
  /** Of the body, when it is not the one that was agreed on. */
  readonly type?: 'application/json';
  readonly outcome: Outcome;
  /** The Cache-Control header, and Age where the answer is not all new; absent when it may not be kept. */
  readonly caching?: Readonly<Record<string, string>>;
  /** Of an answer in parts: whether this is not the last, and what comes after the first. */
  readonly hasNext?: boolean;
  readonly rest?: AsyncIterable<Answer>;
}

/** What an operation came to; no data at all for one that was refused. */
interface Result {
  readonly data?: unknown;
  readonly errors: readonly GraphQLError[];
  readonly rest?: Rest | null;
}

/** The last stage: errors as the client may see them, how each department stood, and the HTTP status. */
export function respond({ data, errors, rest }: Result, context: RequestContext, manner: Manner): Answer {
  const { standing, freshness } = context;
  const told = errors.length > 0 ? errors.map((error) => presentError(error, manner)) : undefined;
  const extensions = extensionsOf(standing);
  if (rest) {
    const { hasNext, increments } = rest;
    const body = encodeAnswer({ errors: told, data, extensions, hasNext });
    const outcome = told ? 'partial' : 'ok';
    return { status: 200, body, outcome, hasNext, rest: respondLater(increments, context, manner) };
  }
  const body = encodeAnswer({ errors: told, data, extensions });
  if (data !== undefined && told) return { status: 200, body, outcome: 'partial' };
  if (data !== undefined) return { status: 200, body, outcome: 'ok', ...cachingOf(freshness, manner.open) };
  return { status: statusOf(told ?? []), body, outcome: codeOf(told?.[0]) };
}

/** What comes later, as it comes. Never throws: what fails against all expectation is the last part. */
async function* respondLater(
  increments: AsyncIterable<Increments>,
  { standing, watch }: RequestContext,
  manner: Manner,
): AsyncGenerator<Answer> {
  try {
    watch.enter('execute');
    for await (const { increments: given, hasNext } of increments) {
      watch.enter('respond');
      const incremental = given.map(({ label, path, data, errors }) => ({
        ...{ label, path, data },
        errors: errors.length > 0 ? errors.map((error) => presentError(error, manner)) : undefined,
      }));
      const extensions = extensionsOf(standing);
      const body = encodeAnswer({
        ...{ incremental: given.length > 0 ? incremental : undefined, extensions, hasNext },
      });
      const outcome = given.some(({ errors }) => errors.length > 0) ? 'partial' : 'ok';
      yield { status: 200, body, outcome, hasNext };
      watch.enter('execute');
    }
  } catch (fault) {
    const body = encodeAnswer({ errors: [presentFault(fault, manner)], hasNext: false });
    yield { status: 500, body, outcome: 'INTERNAL_SERVER_ERROR', hasNext: false };
  }
}

/** The answer to a request that was refused, or failed against all expectation. */
export function respondRefusal(fault: unknown, context: RequestContext, manner: Manner): Answer {
  const errors: unknown[] = fault instanceof AggregateError ? fault.errors : [fault];
  if (errors.every((error) => error instanceof GraphQLError)) return respond({ errors }, context, manner);
  const body = encodeAnswer({ errors: [presentFault(fault, manner)] });
  return { status: 500, body, outcome: 'INTERNAL_SERVER_ERROR' };
}

function extensionsOf(standing: Standing): object | undefined {
  return standing.size > 0 ? { departments: byName(standing) } : undefined;
}

/** In an order that does not depend on who answered first: the same answer is the same bytes. */
function byName(standing: Standing): object {
  return Object.fromEntries([...standing].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Where viewers sign in, no one between them and the gateway may keep what one of them may see. */
function cachingOf({ whole }: Freshness, open: boolean): Pick<Answer, 'caching'> {
  if (whole === null) return {};
  const { policy, age } = whole;
  const control = `max-age=${policy.maxAge}, ${open && policy.shared ? 'public' : 'private'}`;
  return { caching: { 'cache-control': control, ...(age > 0 ? { age: String(age) } : {}) } };
}

function codeOf(error: GraphQLFormattedError | undefined): ErrorCode {
  const code = error?.extensions?.['code'];
  return isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR';
}

/**
 * The HTTP status of an answer without data: its worst error's. A client's mistake is 400 at least, and what could have cost
 * some fields and is refused as a whole is 403 where it is the viewer's rights that lack.
 */
function statusOf(errors: readonly GraphQLFormattedError[]): number {
  const codes = errors.map(codeOf);
  return Math.max(
    codes.includes('FORBIDDEN') ? 403 : 400,
    ...codes.map((code) => errorCatalogue[code].status),
  );
}
