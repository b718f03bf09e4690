import { signViewer, VIEWER_HEADER, type Viewer } from '../../../schema/viewer.ts';
import { openStream, type Subscriber } from '../subscriber.ts';
import type { World } from '../world.ts';

/** What a listener asks of each change. */
const selection = `{ id at what act rule dueAt isWithin case {
  department kind number status region { code } duties { rule isOverdue } } }`;

/** A change as a listener is told it. */
export interface ToldChange {
  readonly id: string;
  readonly at: string;
  readonly what: string;
  readonly act: string | null;
  readonly rule: string | null;
  readonly dueAt: string | null;
  readonly isWithin: boolean;
  readonly case: { readonly number: string; readonly status: string; readonly duties: readonly object[] };
}

/** How a listener begins. */
export interface Beginning {
  readonly field?: 'caseChanged' | 'overdueChanged';
  readonly filter?: object;
  readonly after?: string;
  readonly lastEventId?: string;
}

/** Somebody who listens to changes. */
export interface Listener extends Subscriber {
  /** The id with which the stream began; null for what is none. */
  readonly began: string | null;
  /** The change that is told next. */
  change(): Promise<ToldChange>;
}

/** Listens as a viewer; returns when the department has said how far its log has come, or no. */
export async function listen(
  world: Pick<World, 'url' | 'privateKey'>,
  viewer: Viewer,
  { field = 'caseChanged', filter, after, lastEventId }: Beginning = {},
): Promise<Listener> {
  const headers = {
    [VIEWER_HEADER]: signViewer(viewer, 'dispatch', world.privateKey),
    ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
  };
  const query = `subscription ($filter: CaseFilter, $after: ID) { ${field}(filter: $filter, after: $after) ${selection} }`;
  const subscriber = await openStream(world.url, headers, { query, variables: { filter, after } });
  const first = await subscriber.next();
  return {
    ...subscriber,
    began: first?.id ?? null,
    async change() {
      const sent = await subscriber.answer();
      const change = sent?.answer?.data?.[field] as ToldChange | undefined;
      if (!change || change.id !== sent?.id) throw new Error(JSON.stringify(sent));
      return change;
    },
  };
}
