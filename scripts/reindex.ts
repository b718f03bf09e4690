import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { roster } from '../schema/roster.ts';
import { CASE_INDEX } from '../subgraphs/_kit/acts/tables.ts';
import { readStreamAddress } from '../subgraphs/_kit/subgraph/stream/address.ts';
import { openStream } from '../subgraphs/_kit/subgraph/stream/openStream.ts';
import { deadEvent } from '../subgraphs/dispatch/tables/index.ts';
import { DatabaseError } from './database/errors.ts';
import { openDatabases } from './database/open.ts';
import { compareIndex } from './reindex/compareIndex.ts';
import { openTellers } from './reindex/openTellers.ts';
import { rebuildIndex } from './reindex/rebuildIndex.ts';

/*
 * npm run reindex              makes the command centre's case index anew out of the departments' outboxes
 * npm run reindex -- --check   writes nothing: compares the index with the departments' own books
 * Both work beside a running hub. Ends with 0 when index and books agree, 1 when they do not, 3 without a database.
 */
const { values } = parseArgs({
  options: { check: { type: 'boolean' }, data: { type: 'string', default: '.data' } },
});

try {
  process.exitCode = await reindex();
} catch (fault) {
  if (!(fault instanceof DatabaseError)) throw fault;
  console.error(fault.message);
  process.exitCode = 3;
}

async function reindex(): Promise<number> {
  const databases = await openDatabases({
    env: process.env,
    dataFolder: resolve(values.data),
    departments: roster.map(({ name }) => name),
    join: true,
  });
  const open = await openTellers(databases.urls);
  const { tellers } = open;
  const { db: index } = open.index;
  try {
    if (!values.check) {
      const events = await rebuildIndex(index, tellers, (department, read) =>
        console.error(`${department}：已读 ${read} 个事件 events read`),
      );
      console.log(
        `已按 ${events} 个事件重建案件索引。 The case index was made anew out of ${events} events.`,
      );
    }
    const { cases, waiting: inOutboxes, differences } = await compareIndex(index, tellers);
    const waiting = inOutboxes + (await waitingInStream());
    const dead = await index.$count(deadEvent);
    if (dead > 0) {
      console.log(
        `有 ${dead} 个死信，请用 npm run dead-events 查看。 ${dead} dead events: see npm run dead-events.`,
      );
    }
    for (const difference of differences) console.log(`✗ ${difference}`);
    if (differences.length === 0) {
      console.log(`✓ ${cases} 件，索引与各部门一致。 ${cases} records; index and departments agree.`);
      return 0;
    }
    console.log(
      waiting > 0
        ? `还有 ${waiting} 个事件在途，请稍后再查。 ${waiting} events are on their way: check again in a while.`
        : '请运行 npm run reindex 重建索引。 Run npm run reindex to make the index anew.',
    );
    return 1;
  } finally {
    await open.close();
    await databases.close();
  }
}

/** How many events the command centre has not taken out of the stream yet, where `LIANDONG_STREAM_URL` names one. */
async function waitingInStream(): Promise<number> {
  const address = readStreamAddress(process.env['LIANDONG_STREAM_URL'], false);
  if (!address) return 0;
  const stream = openStream(address, { name: CASE_INDEX, onFault: () => undefined });
  try {
    return await stream.waiting(CASE_INDEX);
  } finally {
    await stream.close();
  }
}
