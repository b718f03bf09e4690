import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { importJWK, type CryptoKey, type JWK } from 'jose';
import { roster } from '../schema/roster.ts';
import type { Access, GatewayOptions, SignIn } from './options.ts';

/** How many processes answer, and which of them this one is; null for the one that was started. */
interface Processes {
  readonly workers: number;
  readonly worker: number | null;
}

/**
 * Reads the gateway's options from the command line (`--supergraph --port --host --open --graphiql --workers`) and the
 * environment (README lists the variables). Throws a message for people when something is missing or not allowed.
 */
export async function readConfig(
  args: readonly string[] = process.argv.slice(2),
  given: NodeJS.ProcessEnv = process.env,
): Promise<GatewayOptions & Processes> {
  const flags = readFlags(args);
  // A line of .env with nothing behind its sign sets nothing.
  const env = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const production = env['NODE_ENV'] === 'production';
  if (flags.open && production) {
    throw new Error(
      '正式环境不能使用 --open（免登录）。 --open (no sign-in) is refused when NODE_ENV=production.',
    );
  }
  const access: Access = flags.open ? { kind: 'open' } : await readAccess(env, production);
  const host = flags.host ?? env['LIANDONG_HOST'] ?? env['HOST'];
  const graphiql = flags.graphiql ?? env['LIANDONG_GRAPHIQL'];
  const deadline = env['LIANDONG_DEADLINE_MS'];
  const supergraphFile = flags.supergraph ?? env['LIANDONG_SUPERGRAPH'];
  const operations =
    env['LIANDONG_OPERATIONS'] ?? (supergraphFile === undefined ? 'schema/operations' : null);
  const requestMs = env['LIANDONG_REQUEST_MS'];
  const metricsPort = env['LIANDONG_METRICS_PORT'];
  const metricsHost = env['LIANDONG_METRICS_HOST'];
  const collectorUrl = env['OTEL_EXPORTER_OTLP_ENDPOINT'];
  if (collectorUrl && !(/^https?:/i.test(collectorUrl) && URL.canParse(collectorUrl))) {
    throw new Error(
      'OTEL_EXPORTER_OTLP_ENDPOINT 不是有效的地址。 OTEL_EXPORTER_OTLP_ENDPOINT is not an HTTP address.',
    );
  }
  const slowMs = env['LIANDONG_SLOW_MS'];
  const labels = env['LIANDONG_LABELS'];
  const worker = env['LIANDONG_WORKER'] ? Number(env['LIANDONG_WORKER']) : null;
  const staleMs = env['LIANDONG_STALE_MS'];
  return {
    supergraphFile: resolve(supergraphFile ?? 'schema/supergraph.graphql'),
    access,
    workers: wholeNumber('workers', flags.workers ?? env['LIANDONG_WORKERS'] ?? '1', 64),
    worker,
    port: wholeNumber('port', flags.port ?? env['LIANDONG_PORT'] ?? env['PORT'] ?? '4000', 65_535),
    urls: readUrls(env),
    operationsFolder: operations === null ? null : resolve(operations),
    ...(host === undefined ? {} : { host }),
    ...(graphiql === undefined ? {} : { graphiqlFolder: resolve(graphiql) }),
    ...(deadline === undefined ? {} : { deadlineMs: wholeNumber('LIANDONG_DEADLINE_MS', deadline, 600_000) }),
    ...(labels === undefined ? {} : { labels: labels.split(',').map((label) => label.trim()) }),
    ...(requestMs === undefined ? {} : { requestMs: wholeNumber('LIANDONG_REQUEST_MS', requestMs, 600_000) }),
    ...(metricsPort
      ? { metricsPort: ownPort(wholeNumber('LIANDONG_METRICS_PORT', metricsPort, 65_535), worker) }
      : {}),
    ...(metricsHost ? { metricsHost } : {}),
    ...(collectorUrl ? { collectorUrl } : {}),
    ...(slowMs ? { slowMs: wholeNumber('LIANDONG_SLOW_MS', slowMs, 600_000) } : {}),
    ...(staleMs === undefined ? {} : { staleMs: wholeNumber('LIANDONG_STALE_MS', staleMs, 86_400_000) }),
  };
}

/** Each worker's metrics have a port of their own: the one that is set, the next, and so on. */
function ownPort(port: number, worker: number | null): number {
  return port === 0 ? 0 : port + (worker ?? 0);
}

function readFlags(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        supergraph: { type: 'string' },
        port: { type: 'string' },
        host: { type: 'string' },
        graphiql: { type: 'string' },
        workers: { type: 'string' },
        open: { type: 'boolean', default: false },
      },
    }).values;
  } catch (fault) {
    throw new Error(`命令行参数有误，请检查。 Check the command line: ${(fault as Error).message}`, {
      cause: fault,
    });
  }
}

async function readAccess(env: NodeJS.ProcessEnv, production: boolean): Promise<Access> {
  const jwksUrl = env['LIANDONG_JWKS_URL'];
  const tokenKey = env['LIANDONG_TOKEN_KEY'];
  const signingKey = env['LIANDONG_SIGNING_KEY'];
  const missing = [
    ...(jwksUrl || tokenKey ? [] : ['LIANDONG_JWKS_URL | LIANDONG_TOKEN_KEY']),
    ...(signingKey ? [] : ['LIANDONG_SIGNING_KEY']),
  ];
  if (!signingKey || missing.length > 0) {
    const names = missing.join(', ');
    throw new Error(
      `缺少环境变量 ${names}，请设置后再启动${production ? '' : '，或用 --open 免登录试用'}。 ` +
        `Set ${names} and start again${production ? '' : ', or try it without sign-in by --open'}.`,
    );
  }
  return {
    ...readSignIn(env, production),
    signingKey: await importSigningKey(readKeys('LIANDONG_SIGNING_KEY', signingKey, production)),
  };
}

/** Reads how tokens are verified: `LIANDONG_JWKS_URL` or `LIANDONG_TOKEN_KEY`, `LIANDONG_ISSUER`, `LIANDONG_AUDIENCE`. */
export function readSignIn(env: NodeJS.ProcessEnv, production: boolean): SignIn {
  const jwksUrl = env['LIANDONG_JWKS_URL'];
  if (jwksUrl && !URL.canParse(jwksUrl)) {
    throw new Error('LIANDONG_JWKS_URL 不是有效的地址。 LIANDONG_JWKS_URL is not an address.');
  }
  const issuer = env['LIANDONG_ISSUER'];
  const audience = env['LIANDONG_AUDIENCE'];
  const tokenKey = env['LIANDONG_TOKEN_KEY'] ?? '';
  return {
    kind: 'signed-in',
    tokenKeys: jwksUrl ? { jwksUrl } : { keys: readKeys('LIANDONG_TOKEN_KEY', tokenKey, production) },
    ...(issuer ? { issuer } : {}),
    ...(audience ? { audience } : {}),
  };
}

/** One JWK or a set of them; production refuses the key that everyone can read in the demonstration. */
function readKeys(name: string, text: string, production: boolean): JWK[] {
  const keys = parseKeys(text);
  if (!keys) throw new Error(`${name} 不是 JWK 格式的密钥。 ${name} is not a JWK.`);
  if (production && keys.some(({ kid }) => kid === 'demonstration')) {
    throw new Error(
      `正式环境不能使用演示密钥，请更换 ${name}。 The demonstration key is refused in production: replace ${name}.`,
    );
  }
  return keys;
}

function parseKeys(text: string): JWK[] | null {
  try {
    const value = JSON.parse(text) as JWK | { keys: JWK[] } | null;
    const keys = value && 'keys' in value ? (value.keys as JWK[]) : [value as JWK];
    return keys.length > 0 && keys.every((key) => typeof key?.kty === 'string') ? keys : null;
  } catch {
    return null;
  }
}

async function importSigningKey([jwk]: readonly JWK[]): Promise<CryptoKey> {
  const key = await importJWK(jwk ?? {}, 'EdDSA').catch(() => null);
  if (!key || !('type' in key) || key.type !== 'private') {
    throw new Error(
      'LIANDONG_SIGNING_KEY 应为 Ed25519 私钥。 LIANDONG_SIGNING_KEY must be a private Ed25519 JWK.',
    );
  }
  return key as CryptoKey;
}

/** The addresses that `LIANDONG_URL_<DEPARTMENT>` gives, by name of the department. */
export function readUrls(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const urls: Record<string, string> = {};
  for (const { name } of roster) {
    const url = env[`LIANDONG_URL_${name.toUpperCase().replaceAll('-', '_')}`];
    if (url) urls[name] = url;
  }
  return urls;
}

function wholeNumber(name: string, text: string, most: number): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isInteger(number) || number < 0 || number > most) {
    throw new Error(
      `${name} 应为 0 到 ${most} 的整数，现在是 ${text}。 ${name} must be a whole number from 0 to ${most}.`,
    );
  }
  return number;
}
