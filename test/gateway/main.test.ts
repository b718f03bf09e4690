import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { readConfig } from '../../gateway/config.ts';
import { startCollector } from './collector.ts';
import { startWorld, type World } from './world.ts';

type Running = ChildProcessByStdio<null, Readable, Readable>;

describe('the gateway’s own process', () => {
  let world: World;
  let running: Running | undefined;
  let keys: { publicKey: JWK; privateKey: JWK };
  beforeAll(async () => {
    world = await startWorld();
    const pair = await generateKeyPair('EdDSA', { extractable: true });
    keys = { publicKey: await exportJWK(pair.publicKey), privateKey: await exportJWK(pair.privateKey) };
  });
  afterEach(() => void running?.kill('SIGKILL'));
  afterAll(() => world.close());

  function run(flags: readonly string[], env: Record<string, string> = {}): Running {
    const { PATH } = process.env;
    running = spawn(
      process.execPath,
      ['scripts/run.cjs', 'gateway', '--supergraph', world.supergraphFile, '--port', '0', ...flags],
      { env: { PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    return running;
  }

  async function failure(flags: readonly string[], env: Record<string, string> = {}): Promise<string> {
    const process_ = run(flags, env);
    let text = '';
    for (const stream of [process_.stdout, process_.stderr])
      stream.on('data', (part) => (text += String(part)));
    const [code] = (await once(process_, 'close')) as [number];
    expect(code).toBe(1);
    expect(text).not.toMatch(/\n\s+at /);
    return text;
  }

  async function ready(process_: Running): Promise<string> {
    return (await readyLine(process_)).url;
  }

  async function readyLine(process_: Running): Promise<{ url: string; metricsPort: number | null }> {
    let text = '';
    for await (const part of process_.stdout) {
      text += String(part);
      const line = text.split('\n').find((each) => each.includes('"url":') && each.endsWith('}'));
      if (line) return JSON.parse(line) as { url: string; metricsPort: number | null };
    }
    throw new Error(`ended before it was ready: ${text}`);
  }

  it('says when it is ready, answers, and ends on SIGTERM', async () => {
    const process_ = run(['--open']);
    const url = await ready(process_);
    expect((await fetch(new URL('/health', url))).status).toBe(200);
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ disputeTotal }"}',
    });
    expect(await answer.json()).toMatchObject({ data: { disputeTotal: 7 } });
    const ended = once(process_, 'exit');
    process_.kill('SIGTERM');
    expect((await ended)[0]).toBe(0);
  });

  it('is refused open in production', async () => {
    expect(await failure(['--open'], { NODE_ENV: 'production' })).toContain(
      'is refused when NODE_ENV=production',
    );
  });

  it('names what is missing in production', async () => {
    const text = await failure([], { NODE_ENV: 'production' });
    expect(text).toMatch(/LIANDONG_JWKS_URL \| LIANDONG_TOKEN_KEY.*LIANDONG_SIGNING_KEY/);
  });

  it('is refused with the demonstration key in production', async () => {
    const demonstration = { kid: 'demonstration' };
    const text = await failure([], {
      NODE_ENV: 'production',
      LIANDONG_TOKEN_KEY: JSON.stringify({ keys: [{ ...keys.publicKey, ...demonstration }] }),
      LIANDONG_SIGNING_KEY: JSON.stringify(keys.privateKey),
    });
    expect(text).toContain('replace LIANDONG_TOKEN_KEY');
    const signing = await failure([], {
      NODE_ENV: 'production',
      LIANDONG_TOKEN_KEY: JSON.stringify(keys.publicKey),
      LIANDONG_SIGNING_KEY: JSON.stringify({ ...keys.privateKey, ...demonstration }),
    });
    expect(signing).toContain('replace LIANDONG_SIGNING_KEY');
  });

  it('says so when its port is in use', async () => {
    const { port } = world.gateway;
    expect(await failure(['--open', '--port', String(port)])).toMatch(/端口 \d+ 已被占用.*is in use/);
  });

  it('says so when a flag is wrong', async () => {
    expect(await failure(['--opne'])).toContain('Check the command line');
    expect(await failure(['--open', '--port', 'x'])).toContain('must be a whole number');
  });

  it('shows its metrics and sends its traces where the environment says', async () => {
    const collector = await startCollector();
    const process_ = run(['--open'], {
      LIANDONG_METRICS_PORT: '0',
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_SERVICE_NAME: 'county-gateway',
      LIANDONG_SLOW_MS: '0',
    });
    const { url, metricsPort } = await readyLine(process_);
    await fetch(`${url}?query={disputeTotal}`);
    const metrics = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    expect(metrics).toContain(
      'liandong_department_fetch_duration_seconds_count{department="mediation",outcome="ok"} 1',
    );
    const ended = once(process_, 'exit');
    process_.kill('SIGTERM');
    await ended;
    expect(collector.spans.map(({ name }) => name)).toContain('fetch mediation');
    expect(collector.bodies.join()).toContain('county-gateway');
    await collector.stop();
  });

  it('says so when what is to be seen of it cannot be', async () => {
    expect(await failure(['--open'], { LIANDONG_METRICS_PORT: 'x' })).toContain(
      'LIANDONG_METRICS_PORT must be',
    );
    expect(await failure(['--open'], { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' })).toContain(
      'OTEL_EXPORTER_OTLP_ENDPOINT is not an HTTP address',
    );
    expect(await failure(['--open'], { LIANDONG_SLOW_MS: '-1' })).toContain('LIANDONG_SLOW_MS must be');
  });

  it('takes an empty variable for one that is not set', async () => {
    const names = ['WORKERS', 'PORT', 'LABELS', 'REQUEST_MS', 'STALE_MS', 'DEADLINE_MS'];
    const empty = Object.fromEntries(names.map((name) => [`LIANDONG_${name}`, '']));
    expect(await readConfig(['--open'], empty)).toEqual(await readConfig(['--open'], {}));
  });

  it('starts in production with keys of its own, and asks for a token', async () => {
    const url = await ready(
      run([], {
        NODE_ENV: 'production',
        LIANDONG_TOKEN_KEY: JSON.stringify(keys.publicKey),
        LIANDONG_SIGNING_KEY: JSON.stringify(keys.privateKey),
        LIANDONG_HOST: '127.0.0.1',
      }),
    );
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ disputeTotal }"}',
    });
    expect(answer.status).toBe(401);
  });
});
