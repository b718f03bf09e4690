import { importJWK, type CryptoKey, type JWK } from 'jose';
import { plainReckoning } from '../../../subgraphs/_kit/acts/context.ts';
import { serveSubgraph } from '../../../subgraphs/_kit/subgraph/serve.ts';
import { department } from '../../../subgraphs/dispatch/index.ts';
import { NOW } from './fill.ts';

/* A process of the benchmark: the command centre over the filled index, at a moment that stands still; tells its address by IPC. */
const [databaseUrl = '', key = ''] = process.argv.slice(2);
const running = await serveSubgraph(department, {
  databaseUrl,
  verifyKey: (await importJWK(JSON.parse(key) as JWK, 'EdDSA')) as CryptoKey,
  host: '127.0.0.1',
  port: 0,
  onFault: (fault) => console.error(fault),
  reckoning: { ...plainReckoning, clock: () => new Date(NOW) },
});
process.once('SIGTERM', () => void running.close().then(() => process.exit(0)));
process.send?.({ [department.name]: running.url });
