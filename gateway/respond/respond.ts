import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { errorCatalogue, isErrorCode } from '../../schema/errors.ts';
import type { RequestContext } from '../execute/requestContext.ts';
import { presentError, presentFault, type Manner } from './presentError.ts';

/** What is sent to a client. */
export interface Answer {
  /** HTTP status of an answer whose media type lets it say so. */
  readonly status: number;
  /** JSON. */
  readonly body: string;
}

/** What an operation came to; no data at all for one that was refused. */
interface Result {
  readonly data?: unknown;
  readonly errors: readonly GraphQLError[];
}

/** The last stage: errors as the client may see them, how each department stood, and the HTTP status. */
export function respond({ data, errors }: Result, { standing }: RequestContext, manner: Manner): Answer {
  const told = errors.length > 0 ? errors.map((error) => presentError(error, manner)) : undefined;
  const extensions = standing.size > 0 ? { departments: Object.fromEntries(standing) } : undefined;
  return {
    status: data === undefined ? statusOf(told ?? []) : 200,
    body: JSON.stringify({ errors: told, data, extensions }),
  };
}

/** The answer to a request that was refused, or failed against all expectation. */
export function respondRefusal(fault: unknown, context: RequestContext, manner: Manner): Answer {
  const errors: unknown[] = fault instanceof AggregateError ? fault.errors : [fault];
  if (errors.every((error) => error instanceof GraphQLError)) return respond({ errors }, context, manner);
  return { status: 500, body: JSON.stringify({ errors: [presentFault(fault, manner)] }) };
}

/** The HTTP status of an answer without data: its worst error's. A client's mistake is 400 at least. */
function statusOf(errors: readonly GraphQLFormattedError[]): number {
  const statuses = errors.map(({ extensions }) =>
    isErrorCode(extensions?.['code']) ? errorCatalogue[extensions['code']].status : 500,
  );
  return Math.max(400, ...statuses);
}
