import autocannon from 'autocannon';

/** What one round of load came to. */
export interface Round {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
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
export async function measure(url: string, { connections, seconds, token, body }: Load): Promise<Round> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body,
  });
  return {
    requestsPerSecond: result.requests.average,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    errors: result.errors + result.timeouts + result.non2xx,
  };
}

/** The round in the middle by requests per second. */
export function median(rounds: readonly Round[]): Round {
  const ordered = [...rounds].sort((a, b) => a.requestsPerSecond - b.requestsPerSecond);
  const middle = ordered[Math.floor(ordered.length / 2)];
  if (!middle) throw new Error('no round was measured');
  return middle;
}
