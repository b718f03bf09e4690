import { pino } from 'pino';
import { readConfig } from './config.ts';
import { startGateway } from './server.ts';

/** The gateway alone: `npm run gateway -- --supergraph FILE --port N [--open]`. */
const log = pino({ name: 'gateway' });
try {
  const gateway = await startGateway({ ...(await readConfig()), log });
  log.info({ url: gateway.url }, '已就绪 ready');
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void gateway.close().then(() => process.exit(0)));
  }
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exit(1);
}
