import {
  DiscardPolicy,
  JetStreamApiCodes,
  JetStreamApiError,
  RetentionPolicy,
  StorageType,
  type JetStreamManager,
} from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';

/** Name of the stream that all departments share. */
export const STREAM = 'liandong';

const DAY_MS = 24 * 3600 * 1000;

/** Of which events the stream keeps: `liandong.<recipient>.<department that tells>`. */
const SUBJECTS = `${STREAM}.>`;

/** What it is made with: on disk, as long as anybody may be away, and an event sent again within minutes kept once. */
const settings = {
  subjects: [SUBJECTS],
  storage: StorageType.File,
  retention: RetentionPolicy.Limits,
  discard: DiscardPolicy.Old,
  max_age: nanos(30 * DAY_MS),
  duplicate_window: nanos(10 * 60 * 1000),
};

/**
 * Makes the stream if it is not there. One that is there is left as the operator has made it; throws when it does not take
 * these events.
 */
export async function ensureStream(manager: JetStreamManager): Promise<void> {
  try {
    const { config } = await manager.streams.info(STREAM);
    if (config.subjects.includes(SUBJECTS)) return;
    throw new Error(
      `事件流 ${STREAM} 不接收 ${SUBJECTS}，请管理员补上该主题。 ` +
        `The stream ${STREAM} does not take ${SUBJECTS}: have its operator add the subject.`,
    );
  } catch (fault) {
    if (!isApiFault(fault, JetStreamApiCodes.StreamNotFound)) throw fault;
    // Of two processes that make it at once the second finds the same.
    await manager.streams.add({ name: STREAM, ...settings });
  }
}

/** True when the stream's server answers with a code of its own. */
export function isApiFault(fault: unknown, code: number): boolean {
  return fault instanceof JetStreamApiError && fault.code === code;
}
