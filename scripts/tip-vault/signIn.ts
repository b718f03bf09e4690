import { createAuthenticator } from '../../gateway/authenticate/authenticator.ts';
import { readSignIn } from '../../gateway/config.ts';
import type { SignIn } from '../../gateway/options.ts';
import type { Viewer } from '../../schema/viewer.ts';
import { demonstrationKeys } from '../identity/keys.ts';

/**
 * Who sits at the vault, by the token in `LIANDONG_TOKEN`, verified as the gateway verifies it: with the keys that
 * `LIANDONG_JWKS_URL` or `LIANDONG_TOKEN_KEY` name, else in the demonstration with the data folder's. Throws a sentence.
 */
export async function signIn(env: NodeJS.ProcessEnv, dataFolder: string): Promise<Viewer> {
  const token = env['LIANDONG_TOKEN'];
  if (!token)
    throw new Error(
      '请用环境变量 LIANDONG_TOKEN 给出您的登录令牌。 Set LIANDONG_TOKEN to your sign-in token.',
    );
  const authenticate = createAuthenticator(await tokenKeys(env, dataFolder));
  const { viewer } = await authenticate(`Bearer ${token}`);
  if (!viewer) throw new Error('cannot happen: who signed in is somebody');
  return viewer;
}

async function tokenKeys(env: NodeJS.ProcessEnv, dataFolder: string): Promise<SignIn> {
  const production = env['NODE_ENV'] === 'production';
  if (env['LIANDONG_JWKS_URL'] || env['LIANDONG_TOKEN_KEY']) return readSignIn(env, production);
  if (production) {
    throw new Error(
      '缺少环境变量 LIANDONG_JWKS_URL | LIANDONG_TOKEN_KEY，请设置后重试。 Set one of them and try again.',
    );
  }
  const { token } = await demonstrationKeys(dataFolder);
  return { kind: 'signed-in', tokenKeys: { keys: [token.publicKey] } };
}
