import { unifiedGraphHandler } from '@graphql-hive/router-runtime';

/* Hive Gateway as its makers measure it: `BENCH_PEER` says in which of three ways. */
const ways = {
  'hive-jit': { jit: true },
  'hive-rust': { unifiedGraphHandler },
  'hive-rust-once': { unifiedGraphHandler, inboundInflightRequestDeduplication: true },
};

/** Hive's configuration: forwards the client's authorization, serves no pages, reports nothing. */
export const gatewayConfig = {
  ...ways[process.env.BENCH_PEER],
  graphiql: false,
  landingPage: false,
  logging: 'warn',
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) => ({ authorization: request.headers.get('authorization') }),
  },
};
