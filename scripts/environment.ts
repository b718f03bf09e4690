import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type CryptoKey } from 'jose';
import { roster } from '../schema/roster.ts';
import { departmentRole } from './database/departmentRole.ts';
import { urlVariable } from './database/urls.ts';
import { newVaultKey } from './tip-vault/key.ts';

/*
 * npm run environment [-- FILE]  writes what docker-compose.yml asks for into a file, .env by default: passwords and
 *                                keys made at random, readable to the owner only. Never overwrites one.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const file = resolve(positionals[0] ?? '.env');

const password = randomBytes(24).toString('hex');
const admin = `postgres://postgres:${password}@database:5432/postgres`;
const vaultPassword = randomBytes(24).toString('hex');
const vaultAdmin = `postgres://postgres:${vaultPassword}@tip-vault-database:5432/postgres`;
const keys = await generateKeyPair('EdDSA', { extractable: true });
const kid = await calculateJwkThumbprint(await exportJWK(keys.publicKey));
const jwk = async (key: CryptoKey): Promise<string> =>
  JSON.stringify({ ...(await exportJWK(key)), alg: 'EdDSA', kid });
const passwordVariable = (name: string): string =>
  urlVariable(name).replace('DATABASE_URL', 'LIANDONG_STREAM_PASSWORD');

const lines = [
  '# 由 npm run environment 生成，内含口令和密钥：不要提交，不要外传。 Made by npm run environment; keep it secret.',
  `POSTGRES_PASSWORD=${password}`,
  ...roster.map(({ name }) => `${urlVariable(name)}=${departmentRole(admin, name, 'liandong_').url}`),
  '# 各部门在事件流中的口令。 The departments’ passwords in the event stream.',
  // A letter first: the stream would read digits as a number.
  ...roster.map(({ name }) => `${passwordVariable(name)}=s${randomBytes(24).toString('hex')}`),
  '# 网关用它为请求签名，各部门用它验签。 The gateway signs with the one, the departments verify with the other.',
  `LIANDONG_SIGNING_KEY='${await jwk(keys.privateKey)}'`,
  `LIANDONG_VERIFY_KEY='${await jwk(keys.publicKey)}'`,
  '# 举报人身份保管库：自有的数据库和密钥。密钥丢失，身份无法恢复。 The vault’s own database and key; without the key identities are lost.',
  `POSTGRES_PASSWORD_TIP_VAULT=${vaultPassword}`,
  `${urlVariable('tip-vault')}=${departmentRole(vaultAdmin, 'tip-vault', 'liandong_').url}`,
  `LIANDONG_TIP_VAULT_KEY='${JSON.stringify(newVaultKey())}'`,
  '# 请填写统一身份认证系统的公钥地址（JWKS）。 Fill in where your identity provider publishes its keys.',
  'LIANDONG_JWKS_URL=',
  'LIANDONG_ISSUER=',
  'LIANDONG_AUDIENCE=',
];

try {
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600, flag: 'wx' });
  console.log(
    `已写入 ${file}，请在其中填写 LIANDONG_JWKS_URL。 Written; now fill in LIANDONG_JWKS_URL in it.`,
  );
} catch (fault) {
  if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
  console.error(`${file} 已存在，没有改动。 It is there already and was left as it is.`);
  process.exitCode = 1;
}
