import pLimit from 'p-limit';
import { catalogued } from '../../../schema/errors.ts';
import type { StreamEvent } from '../../_kit/subgraph/subscription.ts';
import type { Ground } from '../../_kit/subgraph/serve.ts';
import { CHANGES_CHANNEL, logBounds } from './changeLog.ts';
import { createQueue, type Queue } from './queue.ts';

/** Reads the wanted changes strictly after one, up to another: at most so many, the first of them. */
export type ReadChanges<Value> = (span: {
  readonly after: number;
  readonly through: number;
  readonly limit: number;
}) => Promise<{ readonly seq: number; readonly value: Value }[]>;

/** Tells those who listen what is noted, as soon as it is noted. */
export interface ChangeFeed {
  /**
   * The wanted changes after an id, or from now on. What has the same key is read once for all who listen to it. Throws
   * BAD_USER_INPUT for what is no id, EVENTS_EXPIRED when some of what came after it is not kept any more.
   */
  listen<Value>(
    key: string,
    read: ReadChanges<Value>,
    after: string | null | undefined,
  ): Promise<AsyncIterator<StreamEvent<Value>>>;
  close(): Promise<void>;
}

/** Those who listen to the same, and how far they have come. */
interface Group {
  readonly read: ReadChanges<unknown>;
  position: number;
  /** When they were told last how far that is. */
  toldAt: number;
  users: number;
  readonly members: Set<Member>;
}

interface Member {
  readonly queue: Queue<StreamEvent<unknown>>;
  /** What came until then it has got otherwise. */
  position: number;
}

/** Changes that are read at a time. */
const PAGE = 500;
/** Changes that wait for a slow reader; one that is slower has to come back. */
const ROOM = 1_000;
/** Groups that are read for at a time: requests need connections too. */
const READ_AT_ONCE = 3;
/** How often the log is looked at although nothing was announced, in milliseconds. */
const LOOK_MS = 5_000;
/** How long somebody to whom nothing happens is not told how far the log has come, in milliseconds. */
const QUIET_MS = 60 * 60 * 1000;

/** Starts it; nothing is asked of the database until somebody listens. */
export function startChangeFeed({ db, sql: client, reckoning, onFault }: Ground): ChangeFeed {
  const groups = new Map<string, Group>();
  const inTurn = pLimit(READ_AT_ONCE);
  let listening: Promise<{ unlisten(): Promise<void> } | null> | undefined;
  let look: NodeJS.Timeout | undefined;
  let advancing = Promise.resolve();
  let isAdvancing = false;
  let isWoken = false;

  return {
    async listen<Value>(key: string, read: ReadChanges<Value>, after: string | null | undefined) {
      listening ??= client.listen(CHANGES_CHANNEL, wake, wake).catch(untold);
      look ??= setInterval(wake, LOOK_MS);
      const { head, pruned } = await logBounds(db);
      const start = startAfter(after, head, pruned);
      const group = groups.get(key) ?? begin(key, read, head);
      group.users += 1;
      return iterate(group, start, () => {
        group.users -= 1;
        if (group.users === 0 && groups.get(key) === group) groups.delete(key);
      }) as AsyncIterator<StreamEvent<Value>>;
    },
    async close() {
      clearInterval(look);
      for (const { members } of groups.values()) for (const { queue } of members) queue.end();
      groups.clear();
      await advancing;
      await (await listening)?.unlisten();
    },
  };

  /** The log is looked at all the same. */
  function untold(fault: unknown): null {
    onFault(fault);
    return null;
  }

  function begin(key: string, read: ReadChanges<unknown>, position: number): Group {
    const toldAt = reckoning.clock().getTime();
    const group = { read, position, toldAt, users: 0, members: new Set<Member>() };
    groups.set(key, group);
    // Something may have come since its position was read.
    wake();
    return group;
  }

  function wake(): void {
    isWoken = true;
    if (!isAdvancing) advancing = advanceAll();
  }

  async function advanceAll(): Promise<void> {
    isAdvancing = true;
    while (isWoken && groups.size > 0) {
      isWoken = false;
      try {
        const { head } = await logBounds(db);
        await Promise.all([...groups.values()].map((group) => inTurn(() => advance(group, head))));
      } catch (fault) {
        // Whoever listens stays where he is, and is told when the log can be read again.
        onFault(fault);
      }
    }
    isAdvancing = false;
  }

  async function advance(group: Group, head: number): Promise<void> {
    while (group.position < head) {
      const page = await group.read({ after: group.position, through: head, limit: PAGE });
      for (const { seq, value } of page) tell(group, seq, { id: String(seq), value });
      group.position = page.length < PAGE ? head : (page.at(-1)?.seq ?? head);
      const now = reckoning.clock().getTime();
      if (page.length === 0 && now - group.toldAt < QUIET_MS) continue;
      if (page.length === 0) tell(group, group.position, { id: String(group.position) });
      group.toldAt = now;
    }
  }
}

function tell({ members }: Group, seq: number, event: StreamEvent<unknown>): void {
  for (const { queue, position } of members) if (seq > position) queue.put(event);
}

/** Where somebody begins. */
function startAfter(after: string | null | undefined, head: number, pruned: number): number {
  if (after === null || after === undefined) return head;
  const start = /^\d{1,15}$/.test(after) ? Number(after) : Infinity;
  if (start > head) throw catalogued('BAD_USER_INPUT', 'after 要写收到的最后一个事件编号');
  if (start < pruned) throw catalogued('EVENTS_EXPIRED');
  return start;
}

/** What one listener gets: how far it has come, what it has missed, and then what the group is told. */
function iterate(group: Group, start: number, leave: () => void): AsyncIterator<StreamEvent<unknown>> {
  const member: Member = { queue: createQueue(ROOM), position: start };
  const { queue } = member;
  let hasLeft = false;
  const events = tellAll();

  return {
    next: () => events.next(),
    return() {
      end();
      return events.return(undefined);
    },
  };

  async function* tellAll(): AsyncGenerator<StreamEvent<unknown>, undefined, undefined> {
    try {
      yield { id: String(start) };
      while (member.position < group.position) {
        const through = group.position;
        const page = await group.read({ after: member.position, through, limit: PAGE });
        for (const { seq, value } of page) yield { id: String(seq), value };
        member.position = page.length < PAGE ? through : (page.at(-1)?.seq ?? through);
      }
      group.members.add(member);
      for (let event = await queue.take(); event !== null; event = await queue.take()) yield event;
      return undefined;
    } finally {
      end();
    }
  }

  function end(): void {
    group.members.delete(member);
    queue.end();
    if (!hasLeft) leave();
    hasLeft = true;
  }
}
