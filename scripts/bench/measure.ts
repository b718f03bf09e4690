import { readFile } from 'node:fs/promises';
import autocannon from 'autocannon';

/** What one round of load came to. */
export interface Round {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** CPU time of the gateway's own process per request; null where the system does not tell (not Linux). */
  readonly cpuMsPerRequest: number | null;
  readonly errors: number;
}

/** How a benchmark asks. */
export interface Load {
  readonly connections: number;
  readonly seconds: number;
  readonly token: string;
  readonly body: string;
}

/** One round of load on a gateway; an answer other than 200 counts as an error. */
export async function measure(
  { url, pid }: { url: string; pid: number },
  { connections, seconds, token, body }: Load,
): Promise<Round> {
  const before = await cpuMs(pid);
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body,
  });
  const after = await cpuMs(pid);
  return {
    requestsPerSecond: result.requests.average,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    cpuMsPerRequest: before === null || after === null ? null : (after - before) / result.requests.total,
    errors: result.errors + result.timeouts + result.non2xx,
  };
}

/** User and system time of a process so far, in milliseconds, by Linux's 100 ticks a second. */
async function cpuMs(pid: number): Promise<number | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields ? (Number(fields[11]) + Number(fields[12])) * 10 : null;
}

/** The round in the middle by requests per second. */
export function median(rounds: readonly Round[]): Round {
  const ordered = [...rounds].sort((a, b) => a.requestsPerSecond - b.requestsPerSecond);
  const middle = ordered[Math.floor(ordered.length / 2)];
  if (!middle) throw new Error('no round was measured');
  return middle;
}
