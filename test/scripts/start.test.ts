import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const root = resolve(import.meta.dirname, '../..');

/** `npm start` as a person runs it, with what it says. */
interface Started {
  readonly process: ChildProcess;
  said(): string;
  /** Resolves when it says so; throws what it said when it ends first. */
  until(words: string): Promise<void>;
}

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): Started {
  const child = spawn(process.execPath, ['scripts/run.cjs', 'start', '--no-demonstration', ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: '', ...env },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part) => (text += part));
  return {
    process: child,
    said: () => text,
    until: (words) =>
      new Promise((found, failed) => {
        const look = (): void => {
          if (text.includes(words)) found();
        };
        child.stdout.on('data', look);
        child.once('exit', () => failed(new Error(text)));
        look();
      }),
  };
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

describe('npm start', () => {
  let data: string;
  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'liandong-start-'));
    // As root the database runs as somebody else, who has to be able to enter.
    await chmod(data, 0o755);
  });
  afterAll(() => rm(data, { recursive: true, force: true }));

  it('says what runs, and Ctrl-C stops it all, the database too; so does the next one after a kill', async () => {
    const postmaster = join(data, 'cluster', 'postmaster.pid');
    const first = start(['--port', '0', '--data', data]);
    await first.until('Ctrl-C');
    for (const title of ['人民调解', '法律援助', '社区矫正', '信访', '建设领域工资', '指挥中心', '网关']) {
      expect(first.said()).toContain(title);
    }
    expect(first.said().match(/#token=/g)).toHaveLength(3);
    first.process.kill('SIGKILL');
    await ended(first.process);
    const orphan = (await readFile(postmaster, 'utf8')).split('\n')[0];

    const second = start(['--port', '0', '--data', data, '--english']);
    await second.until('Ctrl-C');
    expect((await readFile(postmaster, 'utf8')).split('\n')[0]).toBe(orphan);
    second.process.kill('SIGINT');
    expect(await ended(second.process)).toBe(0);
    // The server takes its pid file away as the last thing it does.
    await expect(readFile(postmaster, 'utf8')).rejects.toThrow('ENOENT');
  }, 120_000);

  it('names a port in use before it starts anything', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const refused = start(['--port', String(port), '--data', join(data, 'never')]);
    expect(await ended(refused.process)).toBe(1);
    expect(refused.said()).toMatch(new RegExp(`^端口 ${port} 已被占用`));
    server.close();
  }, 60_000);

  it('refuses production, where its demonstration keys have no place', async () => {
    const refused = start(['--data', join(data, 'never')], { NODE_ENV: 'production' });
    expect(await ended(refused.process)).toBe(1);
    expect(refused.said()).toContain('不能用于正式环境');
  }, 60_000);

  it('tells a Node.js that is too old in a sentence', async () => {
    const old = `Object.defineProperty(process.versions, 'node', { value: '18.19.0' }); require('./scripts/run.cjs')`;
    const child = spawn(process.execPath, ['--eval', old], { cwd: root });
    let text = '';
    child.stderr.setEncoding('utf8').on('data', (part) => (text += part));
    expect(await ended(child)).toBe(1);
    expect(text).toMatch(/^联动需要 Node\.js 20\.18\.1 或更高版本（当前是 18\.19\.0）/);
  });
});
