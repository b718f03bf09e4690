import { importJWK, type CryptoKey, type JWK } from 'jose';
import { migrateDatabase } from '../../../subgraphs/_kit/database.ts';
import { serveSubgraph } from '../../../subgraphs/_kit/subgraph/serve.ts';
import { openDatabases } from '../../database/open.ts';
import { loadDepartments } from '../../hub/departments.ts';
import { loadDemonstration } from '../../hub/loadDemonstration.ts';

/* A process of the benchmark: every department over the demonstration counties, on free ports; tells them by IPC. */
const dataFolder = process.argv[2] ?? '';
const key = JSON.parse(process.env['LIANDONG_VERIFY_KEY'] ?? '') as JWK;
const verifyKey = (await importJWK(key, 'EdDSA')) as CryptoKey;

const departments = await loadDepartments();
const databases = await openDatabases({
  env: process.env,
  dataFolder,
  departments: departments.map(({ name }) => name),
});
for (const { name, migrations } of departments) await migrateDatabase(databases.urls[name] ?? '', migrations);
await loadDemonstration(databases.urls, dataFolder, () => undefined);

const urls: Record<string, string> = {};
for (const department of departments) {
  const { url } = await serveSubgraph(department, {
    databaseUrl: databases.urls[department.name] ?? '',
    verifyKey,
    host: '127.0.0.1',
    port: 0,
    onFault: (fault) => console.error(fault),
  });
  urls[department.name] = url;
}
process.once('SIGTERM', () => void databases.close().then(() => process.exit(0)));
process.send?.(urls);
