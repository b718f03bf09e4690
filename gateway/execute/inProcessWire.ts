import pLimit from 'p-limit';
import type { AskInProcess } from '../../schema/inProcess.ts';
import { Cancellation } from './cancellation.ts';
import type { Delivery } from './transport.ts';
import type { Wire } from './wire.ts';

/** What a wire in one process needs to know. */
export interface InProcessWireOptions {
  readonly ask: AskInProcess;
  /** Requests at a time; further ones wait for their turn. */
  readonly connections: number;
  /** Largest answer that is taken, in bytes. */
  readonly answerBytes: number;
}

/**
 * A wire to a department in this process. What is broken off keeps nobody waiting and gives its place to the next, though
 * the department may work on, as it does when a connection is closed.
 */
export function inProcessWire({ ask, connections, answerBytes }: InProcessWireOptions): Wire {
  const inTurn = pLimit(connections);

  return {
    begin(request) {
      const left = new Cancellation();
      const given = new Promise<never>((_, reject) => left.onCancel(() => reject(brokenOff)));
      let begun = false;

      async function exchange(): Promise<Delivery> {
        if (left.cancelled) throw brokenOff;
        begun = true;
        const answer = await Promise.race([ask(request), given]);
        if (answer === null) {
          begun = false;
          throw nobodyThere;
        }
        return Buffer.byteLength(answer.text) > answerBytes
          ? { kind: 'unreadable', reason: `more than ${answerBytes} bytes`, sent: true }
          : { kind: 'answered', ...answer };
      }

      return {
        delivery: Promise.race([inTurn(exchange), given]),
        get begun() {
          return begun;
        },
        breakOff: () => left.cancel(),
      };
    },
    close: async () => {},
  };
}

const brokenOff = new Error('broken off');
/** As the system says it of an address where nobody listens. */
const nobodyThere = Object.assign(new Error('the department is stopped'), { code: 'ECONNREFUSED' });
