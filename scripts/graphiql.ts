import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { graphiqlFolder } from './graphiql/graphiqlFolder.ts';

/*
 * npm run graphiql [-- FOLDER]  bundles the query page into a folder, .data/cache by default, and says where it is;
 *                               `npm run gateway -- --graphiql` serves it. `npm start` does both by itself.
 */
const { positionals } = parseArgs({ allowPositionals: true });
console.log(await graphiqlFolder(resolve(positionals[0] ?? '.data/cache')));
