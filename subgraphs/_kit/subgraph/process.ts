import type { BaseContext } from '@apollo/server';
import { importJWK, type CryptoKey, type JWK } from 'jose';
import { pino } from 'pino';
import { rosterEntry } from '../../../schema/roster.ts';
import { reckoningOf, type Reckoning } from '../acts/context.ts';
import { migrateDatabase } from '../database.ts';
import { serveSubgraph, type Subgraph } from './serve.ts';
import { readStreamAddress, type StreamAddress } from './stream/address.ts';
import { openStream } from './stream/openStream.ts';

/** What a department's process needs to know, read once from its environment. */
interface SubgraphConfig {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  readonly reckoning: Reckoning;
  /** Public key of the gateway: only what it signed is answered. */
  readonly verifyKey: CryptoKey;
  /** The stream that joins the departments; null keeps events in the outbox. */
  readonly stream: StreamAddress | null;
}

/** Runs one department alone: brings its database up to date, listens, and stops cleanly on SIGTERM and Ctrl-C. */
export async function runSubgraph<Context extends BaseContext>(subgraph: Subgraph<Context>): Promise<void> {
  const log = pino({ name: subgraph.name });
  try {
    const defaultPort = Number(new URL(rosterEntry(subgraph.name).url).port);
    const config = await readSubgraphConfig(subgraph.name, defaultPort, process.env);
    await migrateDatabase(config.databaseUrl, subgraph.migrations);
    const onFault = (fault: unknown): void => log.error({ err: fault });
    const { name, tells, takes } = subgraph;
    const stream = config.stream && (tells || takes) ? openStream(config.stream, { name, onFault }) : null;
    const running = await serveSubgraph(subgraph, {
      ...config,
      onFault,
      onWarning: (facts, sentence) => log.warn(facts, sentence),
      ...(stream ? { publish: stream.publish } : {}),
    });
    const consumer =
      stream && takes ? stream.consume({ department: name, take: running.take, onFault }) : null;
    log.info({ url: running.url }, '已就绪 ready');
    const close = async (): Promise<void> => {
      await consumer?.close();
      await running.close();
      await stream?.close();
      process.exit(0);
    };
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void close());
  } catch (fault) {
    log.fatal(fault instanceof Error ? fault.message : String(fault));
    process.exit(1);
  }
}

/** `community-correction` → `COMMUNITY_CORRECTION`, as environment variables are written. */
export function variableSuffix(subgraph: string): string {
  return subgraph.toUpperCase().replaceAll('-', '_');
}

/**
 * Reads `DATABASE_URL_<DEPARTMENT>` (or `DATABASE_URL`), `LIANDONG_VERIFY_KEY` (the gateway's public Ed25519 key as
 * JWK), `HOST`, `PORT`, `LIANDONG_ENABLED_RULES` and `LIANDONG_STREAM_URL`. Throws with the names of what is missing, and
 * for the demonstration key in production.
 */
async function readSubgraphConfig(
  subgraph: string,
  defaultPort: number,
  env: NodeJS.ProcessEnv,
): Promise<SubgraphConfig> {
  const urlName = `DATABASE_URL_${variableSuffix(subgraph)}`;
  const databaseUrl = env[urlName] ?? env['DATABASE_URL'];
  const verifyKey = env['LIANDONG_VERIFY_KEY'];
  const missing = [databaseUrl ? null : urlName, verifyKey ? null : 'LIANDONG_VERIFY_KEY'].filter(Boolean);
  if (!databaseUrl || !verifyKey) {
    throw new Error(
      `缺少环境变量 ${missing.join('、')}，请设置后再启动。 Set ${missing.join(', ')} and start again.`,
    );
  }
  const production = env['NODE_ENV'] === 'production';
  return {
    databaseUrl,
    host: env['HOST'] ?? '0.0.0.0',
    reckoning: reckoningOf(env['LIANDONG_ENABLED_RULES']),
    port: readPort(env['PORT'], defaultPort),
    verifyKey: await readKey(verifyKey, production),
    stream: readStreamAddress(env['LIANDONG_STREAM_URL'], production),
  };
}

async function readKey(text: string, production: boolean): Promise<CryptoKey> {
  const jwk = parseJwk(text);
  if (production && jwk.kid === 'demonstration') {
    throw new Error(
      '正式环境不能使用演示密钥，请更换 LIANDONG_VERIFY_KEY。 The demonstration key is refused in production.',
    );
  }
  return (await importJWK(jwk, 'EdDSA')) as CryptoKey;
}

function parseJwk(text: string): JWK {
  try {
    return JSON.parse(text) as JWK;
  } catch {
    throw new Error('LIANDONG_VERIFY_KEY 不是 JWK 格式的公钥。 LIANDONG_VERIFY_KEY is not a JWK.');
  }
}

function readPort(text: string | undefined, fallback: number): number {
  const port = text === undefined ? fallback : Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(
      `PORT 应为 0 到 65535 的整数，现在是 ${text}。 PORT must be a whole number from 0 to 65535.`,
    );
  }
  return port;
}
