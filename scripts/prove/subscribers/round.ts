import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { SignJWT, exportJWK, generateKeyPair, type CryptoKey } from 'jose';
import { connectClient, type Client, type Way } from './clients.ts';
import type { Weight } from './gatewayProcess.ts';
import { newsSdl, startNewsDepartment } from './newsDepartment.ts';

/** What idle subscribers cost. */
export interface Round {
  readonly seconds: number;
  /** What the gateway weighs more with each of them, in bytes. */
  readonly each: Weight;
}

/**
 * Opens idle subscribers to a gateway in a process of its own, each with a token of its own, weighs it, tells them all one
 * event and lets them leave. Resolves only when every subscriber has got it and the department has nobody left.
 */
export async function playRound(way: Way, subscribers: number): Promise<Round> {
  const folder = await mkdtemp(join(tmpdir(), 'liandong-prove-'));
  const department = await startNewsDepartment();
  const people = await generateKeyPair('EdDSA', { extractable: true });
  const gateway = await startGatewayProcess(folder, department.url, await exportJWK(people.publicKey));
  try {
    const open = async (count: number): Promise<Client[]> => {
      const clients: Client[] = [];
      while (clients.length < count) {
        const part = Array.from({ length: Math.min(100, count - clients.length) }, async (_, index) =>
          connectClient[way](
            gateway.url,
            await tokenOf(`clerk-${clients.length + index}`, people.privateKey),
          ),
        );
        clients.push(...(await Promise.all(part)));
      }
      await department.reach(count);
      return clients;
    };
    const tellAll = async (clients: readonly Client[], text: string): Promise<void> => {
      const heard = clients.map((client) => client.hear(text));
      department.tell(text);
      await Promise.all(heard);
      for (const client of clients) client.leave();
      await department.reach(0);
    };

    // What is compiled, loaded and allotted once is no subscriber's cost.
    await tellAll(await open(Math.min(50, subscribers)), 'warm');
    const before = await gateway.weigh();
    const began = performance.now();
    const clients = await open(subscribers);
    const seconds = (performance.now() - began) / 1000;
    const after = await gateway.weigh();
    await tellAll(clients, 'news');
    const each = (name: keyof Weight): number => (after[name] - before[name]) / subscribers;
    return { seconds, each: { rss: each('rss'), heapUsed: each('heapUsed'), external: each('external') } };
  } finally {
    await gateway.end();
    department.close();
    await rm(folder, { recursive: true });
  }
}

async function startGatewayProcess(folder: string, newsUrl: string, tokenKey: object) {
  const file = join(folder, 'supergraph.graphql');
  const { supergraphSdl } = composeServices([{ name: 'news', url: newsUrl, typeDefs: parse(newsSdl) }]);
  await writeFile(file, supergraphSdl ?? '');
  const signing = await generateKeyPair('EdDSA', { extractable: true });
  const child = fork(
    resolve(import.meta.dirname, 'gatewayProcess.ts'),
    ['--supergraph', file, '--port', '0', '--host', '127.0.0.1'],
    {
      execArgv: ['--expose-gc', '--import', 'tsx'],
      env: {
        ...process.env,
        NODE_ENV: '',
        LIANDONG_TOKEN_KEY: JSON.stringify({ ...tokenKey, alg: 'EdDSA' }),
        LIANDONG_SIGNING_KEY: JSON.stringify(await exportJWK(signing.privateKey)),
      },
    },
  );
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('the gateway ended')));
  const [url] = (await Promise.race([once(child, 'message'), ended])) as [string];
  return {
    url,
    async weigh(): Promise<Weight> {
      child.send('weigh');
      return ((await once(child, 'message')) as [Weight])[0];
    },
    async end() {
      ended.catch(() => undefined);
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

function tokenOf(subject: string, key: CryptoKey): Promise<string> {
  return new SignJWT({ roles: ['DISPATCHER'], scope: 'mediation:read', regions: ['990101000000'] })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setSubject(subject)
    .setExpirationTime('1h')
    .sign(key);
}
