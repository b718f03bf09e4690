import { jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import { connect, errors, type NatsConnection } from '@nats-io/transport-node';
import type { StreamAddress } from './address.ts';
import { ensureStream } from './ensureStream.ts';

/** The way to the stream: found when it is needed, and found again when it was lost. */
export interface StreamConnection {
  /** The stream, there and reached; rejects with a sentence for the operator while it is not. */
  reach(): Promise<JetStreamManager>;
  /** Something failed: before it is used again, it is looked whether the stream is still there. Says what to do. */
  doubt(fault: unknown): Error;
  close(): Promise<void>;
}

/** How long a stream may take to let us in, and to keep a batch on a slow disk, in milliseconds. */
const CONNECT_MS = 5_000;
const ANSWER_MS = 10_000;

/** Opens it under a name by which the stream's operator knows the process. */
export function streamConnection(address: StreamAddress, name: string): StreamConnection {
  let connected: Promise<NatsConnection> | null = null;
  let ensured: Promise<JetStreamManager> | null = null;
  let isAway = false;

  function connection(): Promise<NatsConnection> {
    const opening = connect({
      ...address,
      name: `liandong-${name}`,
      // What comes for a department comes to places of its own, so that the stream can keep others out.
      inboxPrefix: `_INBOX.${name}`,
      timeout: CONNECT_MS,
      maxReconnectAttempts: -1,
      reconnectTimeWait: 500,
      // A stream that hangs is noticed within half a minute.
      pingInterval: 10_000,
    });
    const forget = (): void => {
      connected = null;
      ensured = null;
      isAway = false;
    };
    // An open one ends by itself only when the stream refuses us.
    opening.then(watch).then(forget, forget);
    return opening;
  }

  /** Until it ends. While it looks for the stream again, nothing is sent that would only wait. */
  async function watch(open: NatsConnection): Promise<void> {
    for await (const { type } of open.status()) {
      if (type === 'disconnect') isAway = true;
      if (type === 'reconnect') isAway = false;
    }
  }

  function ensure(): Promise<JetStreamManager> {
    const ensuring = (connected ??= connection()).then(async (open) => {
      const manager = await jetstreamManager(open, { checkAPI: false, timeout: ANSWER_MS });
      await ensureStream(manager);
      return manager;
    });
    ensuring.catch(() => {
      if (ensured === ensuring) ensured = null;
    });
    return ensuring;
  }

  return {
    async reach() {
      try {
        if (isAway) throw new errors.ConnectionError('disconnected');
        return await (ensured ??= ensure());
      } catch (fault) {
        throw explained(fault, String(address.servers));
      }
    },
    doubt(fault) {
      ensured = null;
      return explained(fault, String(address.servers));
    },
    async close() {
      const open = await connected?.catch(() => null);
      // What was acknowledged last is on its way still.
      await open?.flush().catch(() => undefined);
      await open?.close();
    },
  };
}

/** A fault of the stream with what to do about it. */
function explained(fault: unknown, server: string): Error {
  const [zh, en] = sentences(fault, server);
  return new Error(
    `${zh}事件留在发件箱，恢复后自动补发。 ${en} Events stay in the outbox and are sent when it is mended.`,
    { cause: fault },
  );
}

function sentences(fault: unknown, server: string): [string, string] {
  const { message, cause } = fault instanceof Error ? fault : new Error(String(fault));
  const { AuthorizationError, PermissionViolationError } = errors;
  const isRefusal = (each: unknown): boolean =>
    each instanceof AuthorizationError || each instanceof PermissionViolationError;
  if (isRefusal(fault) || isRefusal(cause)) {
    return [
      `事件流 ${server} 拒绝了账号或其权限（${message}），请核对 LIANDONG_STREAM_URL 中的用户名和口令。`,
      'The stream refuses the credentials or what they ask for: check LIANDONG_STREAM_URL.',
    ];
  }
  if (fault instanceof Error && fault.name === 'JetStreamNotEnabled') {
    return [
      `${server} 的 nats-server 没有启用 JetStream，请启用后重启它。`,
      'The nats-server runs without JetStream: enable it.',
    ];
  }
  return [
    `事件流 ${server} 用不了（${message}），请检查它是否在运行、网络是否连通。`,
    'The stream cannot be used: see whether it runs and can be reached.',
  ];
}
