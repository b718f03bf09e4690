import Fastify from 'fastify';
import { listen } from '../listen.ts';
import type { GatewayOptions } from '../options.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { createObserver, type Observer } from './observer.ts';

/** A gateway's observer, and what it keeps open. */
export interface Observing {
  readonly observer: Observer;
  /** Where metrics are read; null when they are not. */
  readonly metricsPort: number | null;
  close(): Promise<void>;
}

/** Starts what looks at a gateway. Throws a message for people when the port of the metrics cannot be had. */
export async function startObserving(options: Required<GatewayOptions>): Promise<Observing> {
  const { metricsPort, collectorUrl, slowMs, log } = options;
  const metrics = metricsPort === null ? null : createMetrics();
  const served = metrics && (await serveMetrics(metrics, options.metricsHost, metricsPort ?? 0));
  // OpenTelemetry's SDK is loaded only where somebody collects.
  const tracing =
    collectorUrl === null ? null : (await import('./exportSpans.ts')).exportSpans(collectorUrl, log);
  return {
    observer: createObserver({ metrics, tracing, slowMs, log }),
    metricsPort: served && served.port,
    async close() {
      await served?.close();
      await tracing?.close();
    },
  };
}

/** Serves `/metrics` on a port of its own, so that whoever may ask the graph sees none of it. */
async function serveMetrics(
  metrics: Metrics,
  host: string,
  port: number,
): Promise<{ port: number; close(): Promise<void> }> {
  const app = Fastify();
  app.get('/metrics', async (_request, reply) => reply.type(metrics.type).send(await metrics.text()));
  return {
    port: await listen(app, { host, port, setting: 'LIANDONG_METRICS_PORT' }),
    close: () => app.close(),
  };
}
