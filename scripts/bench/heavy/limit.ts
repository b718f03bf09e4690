import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { parseArgs } from 'node:util';
import { Pool } from 'undici';
import type { Asked, AskedFetch, Fetches } from './plan.ts';

/*
 * The limit of what a gateway on Node.js can do: a plain server that makes the plan's fetches, each distinct one once and in
 * the plan's order, reads their answers and throws them away, and answers with what was merged beforehand.
 */
const { values } = parseArgs({
  options: { port: { type: 'string', default: '4100' }, fetches: { type: 'string', default: '' } },
});
const { asked, answer } = JSON.parse(readFileSync(values.fetches, 'utf8')) as Fetches;
const bytes = Buffer.from(answer);
const pools = new Map<string, Pool>();

createServer((request, response) => void answerTo(request, response)).listen(
  Number(values.port),
  '127.0.0.1',
);

async function answerTo(request: IncomingMessage, response: ServerResponse): Promise<void> {
  for await (const _chunk of request);
  await ask(asked, request.headers.authorization ?? '');
  const headers = { 'content-type': 'application/json', 'content-length': bytes.length };
  response.writeHead(200, headers).end(bytes);
}

async function ask(of: Asked, authorization: string): Promise<void> {
  if (of.kind === 'fetch') await post(of, authorization);
  else if (of.kind === 'parallel') await Promise.all(of.steps.map((each) => ask(each, authorization)));
  else for (const each of of.steps) await ask(each, authorization);
}

/** Sends a fetch and reads its answer to the end, by the leanest way that undici has. */
function post({ origin, path, body }: AskedFetch, authorization: string): Promise<Buffer> {
  let pool = pools.get(origin);
  if (!pool) pools.set(origin, (pool = new Pool(origin, { connections: 64 })));
  const headers = { 'content-type': 'application/json', authorization };
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pool.dispatch(
      { path, method: 'POST', headers, body },
      {
        onRequestStart: () => {},
        onResponseData: (_controller, chunk) => void chunks.push(chunk),
        onResponseEnd: () => resolve(Buffer.concat(chunks)),
        onResponseError: (_controller, fault) => reject(fault),
      },
    );
  });
}
