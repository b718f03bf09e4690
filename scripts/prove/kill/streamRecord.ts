import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { departmentOf, type CaseEvent } from '../../../schema/events.ts';
import { CASE_INDEX } from '../../../subgraphs/_kit/acts/tables.ts';
import { connectDatabase, invariant } from '../../../subgraphs/_kit/database.ts';
import { readStreamAddress } from '../../../subgraphs/_kit/subgraph/stream/address.ts';
import { STREAM } from '../../../subgraphs/_kit/subgraph/stream/ensureStream.ts';
import type { Urls } from './faults.ts';

/**
 * What is wrong in the stream, by what it has kept for the command centre: an event of a department's outbox that is not in
 * it, one that is in it twice, and a case of which a later event stands before an earlier one. Prints the counts.
 */
export async function faultsInStream(url: string, urls: Urls, tellers: readonly string[]): Promise<string[]> {
  const events = await eventsIn(url);
  const ids = new Set(events.map(({ id }) => id));
  const lost: string[] = [];
  for (const department of tellers) {
    const connection = connectDatabase(invariant(urls[department], 'a department has a database'), {
      name: 'prove',
      max: 1,
    });
    const told = await connection.sql<
      { id: string }[]
    >`select id from outbox where recipient = ${CASE_INDEX}`;
    await connection.close();
    lost.push(...told.filter(({ id }) => !ids.has(id)).map(({ id }) => `stream: lost ${department} ${id}`));
  }
  const last = new Map<string, string>();
  const crosswise = events.filter((event) => {
    const key = `${departmentOf(event)} ${event.subject}`;
    const isLater = event.sequence >= (last.get(key) ?? '');
    if (isLater) last.set(key, event.sequence);
    return !isLater;
  });
  const doubled = events.length - ids.size;
  console.log(
    `事件流 stream: ${events.length} events of ${last.size} cases, ${lost.length} lost, ${doubled} doubled, ` +
      `${crosswise.length} out of order`,
  );
  return [
    ...lost,
    ...crosswise.map(({ subject, sequence }) => `stream: out of order ${subject} ${sequence}`),
    ...(doubled > 0 ? [`stream: ${doubled} events are in it twice`] : []),
  ];
}

async function eventsIn(url: string): Promise<CaseEvent[]> {
  const connection = await connect(invariant(readStreamAddress(url, true), 'it is a URL'));
  try {
    const manager = await jetstreamManager(connection);
    const { state } = await manager.streams.info(STREAM);
    const consumer = await manager
      .jetstream()
      .consumers.get(STREAM, { filter_subjects: `${STREAM}.${CASE_INDEX}.>` });
    const { num_pending } = await consumer.info();
    const events: CaseEvent[] = [];
    if (state.messages === 0 || num_pending === 0) return events;
    for await (const message of await consumer.consume()) {
      events.push(message.json<CaseEvent>());
      if (message.info.pending === 0) break;
    }
    return events;
  } finally {
    await connection.close();
  }
}
