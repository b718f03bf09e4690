import { headers } from '@nats-io/transport-node';
import { departmentOf, type CaseEvent } from '../../../../schema/events.ts';
import type { StreamAddress } from './address.ts';
import { streamConnection } from './connection.ts';
import { startConsumer, type ConsumerOptions, type StreamConsumer } from './consumer.ts';
import { STREAM } from './ensureStream.ts';

/** The stream that joins departments which run as processes of their own: NATS JetStream. */
export interface EventStream {
  /** Resolves when all are safe in the stream; rejects when they have to be sent again, which keeps none of them twice. */
  publish(recipient: string, events: readonly CaseEvent[]): Promise<void>;
  /** Takes what comes for a department, and what came while it was away. */
  consume(options: ConsumerOptions): StreamConsumer;
  /** How many events are in the stream for a department and not kept by it yet. */
  waiting(department: string): Promise<number>;
  close(): Promise<void>;
}

/**
 * Opens the stream for a process. It need not be there: what fails is tried again by whoever asked; `onFault` is told when
 * it cannot be reached at the start.
 */
export function openStream(
  address: StreamAddress,
  { name, onFault }: { readonly name: string; readonly onFault: (fault: unknown) => void },
): EventStream {
  const connection = streamConnection(address, name);
  connection.reach().catch(onFault);
  return {
    async publish(recipient, events) {
      const client = (await connection.reach()).jetstream();
      try {
        // All at once and in this order: one connection keeps it, and what is lost of them is lost from some event on.
        await Promise.all(
          events.map((event) =>
            client.publish(`${STREAM}.${recipient}.${departmentOf(event)}`, JSON.stringify(event), {
              msgID: event.id,
              headers: cloudEvent(),
            }),
          ),
        );
      } catch (fault) {
        throw connection.doubt(fault);
      }
    },
    consume: (options) => startConsumer(connection, options),
    async waiting(department) {
      const manager = await connection.reach();
      const { num_pending, num_ack_pending } = await manager.consumers.info(STREAM, department);
      return num_pending + num_ack_pending;
    },
    close: () => connection.close(),
  };
}

/** The header of a CloudEvent in structured mode. */
function cloudEvent() {
  const header = headers();
  header.set('content-type', 'application/cloudevents+json');
  return header;
}
