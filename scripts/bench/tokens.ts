import { mkdir } from 'node:fs/promises';
import type { JWK } from 'jose';
import type { Viewer } from '../../schema/viewer.ts';
import { demonstrationKeys, type HubKeys, type KeyPair } from '../identity/keys.ts';
import { issueToken } from '../identity/people.ts';

const HOURS = 12;

/** The benchmark's keys, kept in its data folder; named otherwise than the demonstration's, which production refuses. */
export async function benchKeys(folder: string): Promise<HubKeys> {
  await mkdir(folder, { recursive: true });
  const { token, viewer } = await demonstrationKeys(folder);
  return { token: renamed(token), viewer: renamed(viewer) };
}

/** Tokens for so many viewers that differ in their names only. */
export function issueTokens(count: number, viewer: Viewer, { token }: HubKeys): Promise<string[]> {
  return Promise.all(
    Array.from({ length: count }, (_, index) =>
      issueToken({ ...viewer, subject: `bench-${index + 1}` }, token.privateKey, HOURS),
    ),
  );
}

/** What our gateway's environment holds: viewers are signed in, metrics are counted. */
export function signedIn({ token, viewer }: HubKeys): Record<string, string> {
  return {
    LIANDONG_HOST: '127.0.0.1',
    LIANDONG_METRICS_PORT: '0',
    LIANDONG_TOKEN_KEY: JSON.stringify(token.publicKey),
    LIANDONG_SIGNING_KEY: JSON.stringify(viewer.privateKey),
  };
}

function renamed({ privateKey, publicKey }: KeyPair): KeyPair {
  const bench = (key: JWK): JWK => ({ ...key, kid: 'bench' });
  return { privateKey: bench(privateKey), publicKey: bench(publicKey) };
}
