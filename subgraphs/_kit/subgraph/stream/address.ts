import type { ConnectionOptions } from '@nats-io/transport-node';

/** Where the stream is, and as whom a department comes to it. */
export type StreamAddress = Pick<ConnectionOptions, 'servers' | 'user' | 'pass' | 'token' | 'tls'>;

/**
 * Reads `nats://user:password@host:port` (or `nats://token@host:port`; `tls://` encrypts); null without one. Throws a sentence for what
 * is no such address, and in production for one without credentials: whoever reaches an open stream could tell anything.
 */
export function readStreamAddress(text: string | undefined, production: boolean): StreamAddress | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^(nats|tls):$/.test(url.protocol) || url.hostname === '') {
    throw new Error(
      'LIANDONG_STREAM_URL 应为 nats://用户名:口令@主机:端口，请改正后再启动。 ' +
        'LIANDONG_STREAM_URL must be nats://user:password@host:port: correct it and start again.',
    );
  }
  const [user, pass] = [url.username, url.password].map(decodeURIComponent) as [string, string];
  if (production && user === '') {
    throw new Error(
      '正式环境的事件流必须设账号：请在 LIANDONG_STREAM_URL 中写明用户名和口令。 ' +
        'Production needs a stream with credentials: put them into LIANDONG_STREAM_URL.',
    );
  }
  return {
    servers: url.host,
    ...(pass !== '' ? { user, pass } : user !== '' ? { token: user } : {}),
    ...(url.protocol === 'tls:' ? { tls: {} } : {}),
  };
}
