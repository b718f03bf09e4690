import { pino } from 'pino';
import { readConfig } from './config.ts';

/** The gateway alone: `npm run gateway -- --supergraph FILE --port N [--open]`. */
const log = pino({ name: 'gateway' });
try {
  const config = await readConfig();
  // Loaded only now: a wrong flag or a missing key should be told at once.
  const { startGateway } = await import('./server.ts');
  const gateway = await startGateway({ ...config, log });
  const { url, metricsPort } = gateway;
  log.info({ url, metricsPort, startMs: Math.round(performance.now()) }, '已就绪 ready');
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void gateway.close().then(() => process.exit(0)));
  }
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exit(1);
}
