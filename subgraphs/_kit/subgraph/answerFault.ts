import type { FastifyInstance } from 'fastify';
import { errorCatalogue, type ErrorCode } from '../../../schema/errors.ts';
import type { InProcessAnswer } from '../../../schema/inProcess.ts';

/** Answers what does not reach the graph as the graph would. */
export function answerFaultsAsGraphql(app: FastifyInstance): void {
  app.setErrorHandler((fault, _request, reply) => {
    const { status, text } = answerFault(fault);
    return reply.code(status).type('application/json; charset=utf-8').send(text);
  });
  app.setNotFoundHandler((_request, reply) => {
    const { status, text } = refusal('NOT_FOUND');
    return reply.code(status).type('application/json; charset=utf-8').send(text);
  });
}

/** What is answered when a request does not reach the graph. */
export function answerFault(fault: unknown): InProcessAnswer {
  const { statusCode = 500 } = fault as { statusCode?: number };
  return refusal(statusCode < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR');
}

function refusal(code: ErrorCode): InProcessAnswer {
  const { status, zh } = errorCatalogue[code];
  return { status, text: JSON.stringify({ errors: [{ message: zh, extensions: { code } }] }) };
}
