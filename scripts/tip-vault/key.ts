import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { calculateJwkThumbprint, type JWK } from 'jose';

/** The key of a vault, and by which id its rows know it. */
export interface VaultKey {
  readonly key: KeyObject;
  /** RFC 7638 thumbprint: of 256 random bits nothing can be guessed from it. */
  readonly id: string;
}

type OctetKey = JWK & { kty: 'oct'; k: string };

const NAME = 'LIANDONG_TIP_VAULT_KEY';
const NEW_NAME = 'LIANDONG_TIP_VAULT_NEW_KEY';

/** A new key for AES-256-GCM as JWK. */
export function newVaultKey(kid?: string): JWK {
  return { kty: 'oct', k: randomBytes(32).toString('base64url'), alg: 'A256GCM', ...(kid ? { kid } : {}) };
}

/**
 * Reads the vault's key from `LIANDONG_TIP_VAULT_KEY`; without it the demonstration has one of its own in `file`, made at
 * first use. Throws a sentence for what is no key, and in production for none and for the demonstration's.
 */
export async function readVaultKey(
  env: Readonly<Record<string, string | undefined>>,
  file: string,
): Promise<VaultKey> {
  const production = env['NODE_ENV'] === 'production';
  const text = env[NAME];
  if (!text && production) throw missing(NAME);
  return keyOf(NAME, text ? text : demonstrationKey(file), production);
}

/** Reads the key that is to follow it from `LIANDONG_TIP_VAULT_NEW_KEY`; throws a sentence for none and for what is no key. */
export async function readNewVaultKey(env: Readonly<Record<string, string | undefined>>): Promise<VaultKey> {
  const text = env[NEW_NAME];
  if (!text) throw missing(NEW_NAME);
  return keyOf(NEW_NAME, text, env['NODE_ENV'] === 'production');
}

async function keyOf(name: string, text: string, production: boolean): Promise<VaultKey> {
  const jwk = parse(text);
  if (!jwk)
    throw new Error(
      `${name} 不是 256 位的对称密钥（JWK）。请用 npm run tip-vault -- key 生成。 ${name} is no 256-bit JWK: make one.`,
    );
  if (production && jwk.kid === 'demonstration') {
    throw new Error(
      `正式环境不能使用演示密钥，请更换 ${name}。 The demonstration key is refused in production: replace ${name}.`,
    );
  }
  const { kty, k } = jwk;
  return { key: createSecretKey(k, 'base64url'), id: await calculateJwkThumbprint({ kty, k }) };
}

function missing(name: string): Error {
  return new Error(`缺少环境变量 ${name}，请设置后重试。 Set ${name} and try again.`);
}

function demonstrationKey(file: string): string {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(newVaultKey('demonstration')), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8');
}

function parse(text: string): OctetKey | null {
  try {
    const jwk = JSON.parse(text) as JWK | null;
    const is256 = typeof jwk?.k === 'string' && Buffer.from(jwk.k, 'base64url').length === 32;
    return jwk?.kty === 'oct' && is256 ? (jwk as OctetKey) : null;
  } catch {
    return null;
  }
}
