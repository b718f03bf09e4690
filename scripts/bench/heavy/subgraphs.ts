import { serveHeavySubgraphs } from './serve.ts';

/* A process of the benchmark: the heavy workload's four subgraphs; tells their addresses by IPC. */
const { urls } = await serveHeavySubgraphs();
process.send?.(urls);
