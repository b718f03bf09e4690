import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Socket } from 'node:net';
import { errorCatalogue, isErrorCode, type ErrorCode } from '../../schema/errors.ts';
import type { Log } from '../options.ts';
import { preferredLanguage, sentence } from './language.ts';
import { presentError, presentFault } from './presentError.ts';

/** What Fastify is told to do with requests that never reach the graph: every one gets a GraphQL error as JSON. */
export interface Refusals {
  onError(fault: FastifyError | GraphQLError, request: FastifyRequest, reply: FastifyReply): FastifyReply;
  onNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply;
  onClientError(fault: Error & { code?: string }, socket: Socket): void;
}

/** The headers that go with an HTTP status: what to do next. */
export function headersOf(status: number): Readonly<Record<string, string>> {
  if (status === 401) return { 'www-authenticate': 'Bearer' };
  return status === 503 ? { 'retry-after': '1' } : {};
}

/** Faults of HTTP that Fastify names, in the words of the catalogue; what is not here goes by its status. */
const codesOfFastify: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'PAYLOAD_TOO_LARGE',
};

/** The code by which a request is refused for a fault. */
export function codeOfFault(fault: unknown): ErrorCode {
  const { extensions, statusCode = 500, code = '' } = fault as Partial<GraphQLError & FastifyError>;
  if (isErrorCode(extensions?.['code'])) return extensions['code'];
  return statusCode >= 500 ? 'INTERNAL_SERVER_ERROR' : (codesOfFastify[code] ?? 'BAD_REQUEST');
}

/** Makes the exits of a request that is refused outside of GraphQL. */
export function createRefusals(log: Log, open: boolean): Refusals {
  function refuse(reply: FastifyReply, status: number, error: GraphQLFormattedError): FastifyReply {
    return reply
      .code(status)
      .headers(headersOf(status))
      .type('application/json; charset=utf-8')
      .send({ errors: [error] });
  }

  return {
    onError(fault, request, reply) {
      const language = preferredLanguage(request.headers['accept-language']);
      const code = codeOfFault(fault);
      if (fault instanceof GraphQLError && code !== 'INTERNAL_SERVER_ERROR') {
        return refuse(reply, errorCatalogue[code].status, presentError(fault, { language, open, log }));
      }
      if (code === 'INTERNAL_SERVER_ERROR') return refuse(reply, 500, presentFault(fault, { language, log }));
      const { statusCode = 400 } = fault as FastifyError;
      return refuse(reply, statusCode, { message: sentence(code, language), extensions: { code } });
    },
    onNotFound(request, reply) {
      const language = preferredLanguage(request.headers['accept-language']);
      const known = /^\/(graphql|graphql\/plan|health)\/?(\?|$)/.test(request.url);
      const code = known ? 'METHOD_NOT_ALLOWED' : 'NOT_FOUND';
      if (known) reply.header('allow', request.url.startsWith('/graphql') ? 'GET, POST' : 'GET');
      return refuse(reply, errorCatalogue[code].status, {
        message: sentence(code, language),
        extensions: { code },
      });
    },
    onClientError(fault, socket) {
      if (fault.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
      // Not HTTP that could be read, so there is no request to answer in its language.
      const tooLong = fault.code === 'HPE_HEADER_OVERFLOW';
      const late = fault.code === 'ERR_HTTP_REQUEST_TIMEOUT';
      const status = tooLong
        ? '431 Request Header Fields Too Large'
        : late
          ? '408 Request Timeout'
          : '400 Bad Request';
      const code: ErrorCode = tooLong ? 'PAYLOAD_TOO_LARGE' : 'BAD_REQUEST';
      const body = JSON.stringify({ errors: [{ message: sentence(code, 'zh'), extensions: { code } }] });
      socket.end(
        `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8\r\n` +
          `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
    },
  };
}
