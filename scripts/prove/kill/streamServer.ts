import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A nats-server of our own on a folder, on the loopback. */
export interface StreamServer {
  /** As `LIANDONG_STREAM_URL` has it. */
  readonly url: string;
  /** Ends it without a word (SIGKILL). */
  kill(): Promise<void>;
  /** Starts it again, on the same port and folder. */
  start(): Promise<void>;
}

const USER = 'liandong';
const PASSWORD = 'stream';

/** Accounts of its own, in place of one for all. */
interface Accounts {
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Starts the nats-server of this machine on a free port; throws a sentence how to install it where there is none. */
export async function startStreamServer(
  folder: string,
  accounts: Accounts | null = null,
): Promise<StreamServer> {
  let { child, port } = await startServer(folder, -1, accounts);
  return {
    url: `nats://${USER}:${PASSWORD}@127.0.0.1:${port}`,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
    async start() {
      ({ child, port } = await startServer(folder, port, accounts));
    },
  };
}

async function startServer(
  folder: string,
  port: number,
  accounts: Accounts | null,
): Promise<{ child: ChildProcess; port: number }> {
  const place = ['--addr', '127.0.0.1', '--port', String(port), '--store_dir', join(folder, 'stream')];
  const who = accounts ? ['--config', accounts.file] : ['--user', USER, '--pass', PASSWORD];
  const child = spawn('nats-server', [...place, ...who, '--jetstream'], {
    // Debian installs it where only root looks for programs.
    env: { ...process.env, ...accounts?.env, PATH: `${process.env['PATH']}:/usr/sbin:/usr/local/sbin` },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  return new Promise((started, failed) => {
    child.once('error', () =>
      failed(
        new Error(
          '没有找到 nats-server，事件流的测试需要它：apt-get install nats-server（或从 nats.io 下载后放进 PATH）。 ' +
            'nats-server was not found, and what proves the event stream needs it: apt-get install nats-server.',
        ),
      ),
    );
    child.once('exit', (code) => failed(new Error(`nats-server ended with ${code}:\n${said}`)));
    child.stderr?.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      const found = /Listening for client connections on 127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (found !== undefined && said.includes('Server is ready')) started({ child, port: Number(found) });
    });
  });
}
