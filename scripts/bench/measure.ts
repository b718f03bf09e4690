import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import autocannon from 'autocannon';
import type { Contender } from './contender.ts';

/** How a contender is loaded. */
export interface Load {
  readonly name: string;
  readonly title: string;
  readonly connections: number;
  /** One of them goes with each request, in turn; no two connections have one in common unless there is one only. */
  readonly tokens: readonly string[];
}

/** What one round of load came to. */
export interface Round {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** CPU time of the contender's own processes per request; null where the system does not tell (not Linux). */
  readonly cpuMsPerRequest: number | null;
  readonly bytesPerAnswer: number;
  /** What its process holds when the load ends, in MB; null where the system does not tell. */
  readonly memoryMb: number | null;
  /** Answers other than 200, and requests without one. */
  readonly errors: number;
}

/** One round of load on a contender. */
export async function measure(
  { name, url, process: { pid = 0 } }: Contender,
  { connections, tokens }: Load,
  { question, seconds }: { question: string; seconds: number },
): Promise<Round> {
  const times: number[] = [];
  const each = Math.floor(tokens.length / connections);
  let connected = 0;
  await idle(pid);
  const before = await cpuMs(pid);
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    method: 'POST',
    setupClient(client) {
      const own = each === 0 ? tokens : tokens.slice(connected * each, (connected + 1) * each);
      connected += 1;
      client.on('response', (_status, _bytes, milliseconds) => times.push(milliseconds));
      client.setRequests(own.map((token) => ({ headers: headersOf(token), body: question })));
    },
  });
  const [after, memory] = [await cpuMs(pid), await memoryMb(pid)];
  if (times.length === 0) {
    throw new Error(
      `${name} 在 ${seconds} 秒内没有答复，请加长 --seconds。 It answered nothing in ${seconds} s: give it more --seconds.`,
    );
  }
  times.sort((one, other) => one - other);
  return {
    requestsPerSecond: times.length / result.duration,
    p50Ms: times[Math.floor(times.length * 0.5)] ?? NaN,
    p99Ms: times[Math.floor(times.length * 0.99)] ?? NaN,
    cpuMsPerRequest: before === null || after === null ? null : (after - before) / times.length,
    bytesPerAnswer: result.throughput.total / times.length,
    memoryMb: memory,
    errors: result.errors + result.timeouts + result.non2xx,
  };
}

/** The headers of a request that comes with a token. */
export function headersOf(token: string): Record<string, string> {
  return { 'content-type': 'application/json', authorization: `Bearer ${token}` };
}

/** Waits until a process has nothing left to do of what a load before asked: it takes no CPU time twice a tenth of a second. */
async function idle(pid: number): Promise<void> {
  let before = await cpuMs(pid);
  for (let still = 0; still < 2;) {
    await wait(100);
    const now = await cpuMs(pid);
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

async function memoryMb(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(status) ?? [];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

/** User and system time of a process and of those that it started, in milliseconds, by Linux's 100 ticks a second. */
async function cpuMs(pid: number): Promise<number | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (!fields) return null;
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const theirs = await Promise.all(
    children
      .split(' ')
      .filter(Boolean)
      .map((child) => cpuMs(Number(child))),
  );
  return theirs.reduce<number>(
    (sum, each) => sum + (each ?? 0),
    (Number(fields[11]) + Number(fields[12])) * 10,
  );
}
