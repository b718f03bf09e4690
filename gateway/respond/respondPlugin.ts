import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { errorCatalogue, isErrorCode } from '../../schema/errors.ts';
import type { Log } from '../options.ts';
import type { RequestContext } from '../execute/requestContext.ts';
import { presentError } from './presentError.ts';

/**
 * The last stage: errors as the client may see them, how each department stood, and the HTTP status of a request
 * that has no data at all. Apollo's own `formatError` knows neither the request nor its language.
 */
export function respondPlugin(options: { open: boolean; log: Log }): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, response, errors }) {
          if (response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          const { language, standing } = contextValue;
          if (errors && result.errors) {
            result.errors = errors.map((error) =>
              presentError(error as GraphQLError, { ...options, language }),
            );
            if (result.data === undefined) response.http.status = statusOf(result.errors);
          }
          // Whatever the executor adds of its own (valueCompletion) stays inside.
          delete result.extensions;
          if (standing.size > 0) result.extensions = { departments: Object.fromEntries(standing) };
        },
      };
    },
    async unexpectedErrorProcessingRequest({ error }) {
      options.log.error({ err: error }, '内部错误 internal fault');
    },
  };
}

/** The HTTP status of an answer without data: its worst error's. A client's mistake is 400 at least. */
function statusOf(errors: readonly GraphQLFormattedError[]): number {
  const statuses = errors.map(({ extensions }) =>
    isErrorCode(extensions?.['code']) ? errorCatalogue[extensions['code']].status : 500,
  );
  return Math.max(400, ...statuses);
}
