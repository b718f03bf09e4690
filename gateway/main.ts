import { pino } from 'pino';
import { readConfig } from './config.ts';
import { peersOfWorker, sendToPrimary } from './peers.ts';
import { runWorkers } from './workers.ts';

/** The gateway alone: `npm run gateway -- --supergraph FILE --port N [--open] [--workers N]`. */
const log = pino({ name: 'gateway' });
try {
  const { workers, worker, ...config } = await readConfig();
  if (worker === null && workers > 1) process.exit(await runWorkers(workers, log));
  // Loaded only now: a wrong flag or a missing key should be told at once.
  const { startGateway } = await import('./server.ts');
  const gateway = await startGateway({ ...config, log, peers: worker === null ? null : peersOfWorker });
  const { url, metricsPort } = gateway;
  if (worker === null) log.info({ url, metricsPort, startMs: Math.round(performance.now()) }, '已就绪 ready');
  else sendToPrimary({ kind: 'ready', url });
  let closing: Promise<void> | undefined;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void (closing ??= gateway.close().then(() => process.exit(0))));
  }
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exit(1);
}
