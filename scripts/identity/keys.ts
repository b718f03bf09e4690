import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** `kid` of keys made for a demonstration: a production start refuses them. */
const DEMONSTRATION = 'demonstration';

/** A pair of Ed25519 keys as JWK. */
export interface KeyPair {
  readonly privateKey: JWK;
  readonly publicKey: JWK;
}

/** The two pairs of a hub: one signs the tokens of people, the other the viewers that the gateway hands on. */
export interface HubKeys {
  readonly token: KeyPair;
  readonly viewer: KeyPair;
}

/**
 * The demonstration keys of a data folder, made at the first start and kept readable to their owner only, so that
 * tokens stay good over restarts and no key lies in the repository. Throws when the file is there but no key file.
 */
export async function demonstrationKeys(dataFolder: string): Promise<HubKeys> {
  const file = join(dataFolder, 'demonstration-keys.json');
  if (existsSync(file)) return readKeys(file);
  const keys: HubKeys = { token: await newPair(), viewer: await newPair() };
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(file, JSON.stringify(keys, null, 2), { mode: 0o600 });
  return keys;
}

function readKeys(file: string): HubKeys {
  try {
    const keys = JSON.parse(readFileSync(file, 'utf8')) as HubKeys;
    if (keys.token.privateKey.d && keys.viewer.privateKey.d) return keys;
  } catch {
    // falls through to the sentence below
  }
  throw new Error(
    `演示密钥文件 ${file} 已损坏，请删除它后重新启动（之前的令牌将失效）。 The key file is damaged: delete it and start again; older tokens end.`,
  );
}

async function newPair(): Promise<KeyPair> {
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  return {
    privateKey: { ...(await exportJWK(pair.privateKey)), alg: 'EdDSA', kid: DEMONSTRATION },
    publicKey: { ...(await exportJWK(pair.publicKey)), alg: 'EdDSA', kid: DEMONSTRATION },
  };
}
