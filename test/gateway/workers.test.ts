import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Peers } from '../../gateway/peers.ts';
import { startGateway } from '../../gateway/server.ts';
import { ask, compose, startWorld, type World } from './world.ts';

/** A line of the gateway's log. */
interface Line {
  readonly pid: number;
  readonly msg: string;
  readonly url?: string;
  readonly worker?: number;
  readonly process?: number;
}

/** A gateway of several processes, and what it writes. */
class Workers {
  readonly lines: Line[] = [];
  errors = '';
  readonly process: ChildProcess;
  #heard = (): void => undefined;

  constructor(supergraphFile: string, flags: readonly string[] = []) {
    const { PATH } = process.env;
    this.process = spawn(
      process.execPath,
      ['scripts/run.cjs', 'gateway', '--open', '--supergraph', supergraphFile, '--workers', '2', ...flags],
      { env: { PATH }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    this.process.stderr?.on('data', (part) => (this.errors += String(part)));
    if (!this.process.stdout) throw new Error('no output');
    createInterface({ input: this.process.stdout }).on('line', (line) => {
      this.lines.push(JSON.parse(line) as Line);
      this.#heard();
    });
  }

  /** The first so many lines that say something, as soon as they are there. */
  async say(text: string, times = 1): Promise<Line[]> {
    for (;;) {
      const said = this.lines.filter(({ msg }) => msg.includes(text));
      if (said.length >= times) return said;
      await new Promise<void>((resolve) => (this.#heard = resolve));
    }
  }

  async url(): Promise<string> {
    const [line] = (await this.say('已就绪 ready')).slice(-1);
    return line?.url ?? '';
  }
}

/** Asks over a connection of its own: the next worker gets it. */
const askAnew = (url: string, query: string) => ask(url, query, { headers: { connection: 'close' } });

const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('a gateway of several processes', () => {
  let world: World;
  let running: Workers | undefined;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterEach(() => void running?.process.kill('SIGKILL'));
  afterAll(() => world.close());

  it('has one port, loads a new graph in each, replaces one that dies, and ends with all of them', async () => {
    running = new Workers(world.supergraphFile, ['--port', '0']);
    const url = await running.url();
    for (let nth = 0; nth < 4; nth += 1) {
      expect((await askAnew(url, '{ disputeTotal }')).answer.data).toEqual({ disputeTotal: 7 });
    }

    const sdl = world.petitions.sdl.replace('petitionTotal: Int', 'petitionSum: Int');
    const petitions = { name: 'petitions', url: world.petitions.url, sdl };
    await writeFile(world.supergraphFile, compose([world.registry, world.mediation, petitions]));
    const reloaded = await running.say('graph reloaded', 2);
    expect(new Set(reloaded.map(({ pid }) => pid)).size).toBe(2);
    for (let nth = 0; nth < 4; nth += 1) expect((await askAnew(url, '{ petitionTotal }')).status).toBe(400);

    const workers = await running.say('worker ready', 2);
    const [first] = workers as unknown as [{ process: number; worker: number }];
    process.kill(first.process, 'SIGKILL');
    await running.say('is started again');
    expect((await askAnew(url, '{ disputeTotal }')).answer.data).toEqual({ disputeTotal: 7 });
    const [, , again] = await running.say('worker ready', 3);
    expect([again?.worker, again?.process === first.process]).toEqual([first.worker, false]);
    expect((await askAnew(url, '{ disputeTotal }')).answer.data).toEqual({ disputeTotal: 7 });

    const ended = once(running.process, 'exit');
    running.process.kill('SIGTERM');
    expect((await ended)[0]).toBe(0);
    const processes = (await running.say('worker ready', 3)).map((line) => line.process ?? 0);
    expect(processes).not.toContain(0);
    expect(processes.filter(isThere)).toEqual([]);
  }, 180_000);

  it.each([
    ['there is no graph', () => ['--supergraph', '/nowhere.graphql', '--port', '0'], '无法加载图'],
    ['its port is taken', () => ['--port', String(world.gateway.port)], '已被占用'],
    ['the number is none', () => ['--port', '0', '--workers', 'many'], 'must be a whole number'],
  ])(
    'ends and says why when %s',
    async (_what, flags, message) => {
      running = new Workers(world.supergraphFile, flags());
      const [code] = (await once(running.process, 'close')) as [number];
      expect(code).toBe(1);
      expect(running.errors).toContain(message);
    },
    180_000,
  );
});

describe('a process of a gateway', () => {
  it('that finds a department away spares the others from finding out', async () => {
    const listeners: ((address: string) => void)[] = [];
    const peer = (place: number): Peers => ({
      tell: (address) => listeners.forEach((listener, other) => other !== place && listener(address)),
      onTold: (listener) => void (listeners[place] = listener),
    });
    const world = await startWorld({ peers: peer(0) });
    const second = await startGateway({
      ...{ supergraphFile: world.supergraphFile, access: { kind: 'open' }, port: 0 },
      ...{ log: world.log, peers: peer(1) },
    });
    world.mediation.behaviour = (_, response) => void response.destroy();
    for (let nth = 0; nth < 5; nth += 1) await world.ask('{ disputeTotal }');
    await ask(second.url, '{ disputeTotal }');
    world.mediation.received.length = 0;
    const { answer } = await ask(second.url, '{ disputeTotal }');
    expect(world.mediation.received).toEqual([]);
    expect(answer.extensions?.departments).toEqual({
      mediation: { state: 'unavailable', retryAfter: expect.any(Number) },
    });
    await second.close();
    await world.close();
  });
});
