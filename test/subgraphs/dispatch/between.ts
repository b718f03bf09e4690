import type { CaseEvent } from '../../../schema/events.ts';
import { plainReckoning } from '../../../subgraphs/_kit/acts/context.ts';
import { eventOf } from '../../../subgraphs/_kit/subgraph/relay.ts';
import type { Subgraph } from '../../../subgraphs/_kit/subgraph/serve.ts';
import { takeEvents } from '../../../subgraphs/_kit/subgraph/takeEvents.ts';
import type { World } from '../world.ts';

/** A department that is served, and what tells and takes in it. */
export interface Neighbour {
  readonly department: Pick<Subgraph, 'name' | 'tells' | 'takes'>;
  readonly world: World;
}

/** Every event that departments have told one of them so far, in the order of each outbox. */
export async function toldTo(recipient: string, neighbours: readonly Neighbour[]): Promise<CaseEvent[]> {
  const told: CaseEvent[] = [];
  for (const { department, world } of neighbours) {
    if (!department.tells) continue;
    const rows = await world.connection.db
      .select()
      .from(department.tells.outbox)
      .orderBy(department.tells.outbox.seq);
    told.push(
      ...rows.filter((row) => row.recipient === recipient).map((row) => eventOf(department.name, row)),
    );
  }
  return told;
}

/** Gives a department events, by its own clock. */
export async function give({ department, world }: Neighbour, events: readonly CaseEvent[]): Promise<void> {
  const clock = () => world.clock.now ?? new Date();
  if (department.takes)
    await takeEvents(world.connection.db, department.takes, events, { ...plainReckoning, clock });
}

/** Brings everything to everybody, until nobody has anything new to tell; all of it again each time. */
export async function bringOver(neighbours: readonly Neighbour[]): Promise<void> {
  for (let before = -1, all = 0; before !== all;) {
    before = all;
    all = 0;
    for (const neighbour of neighbours) {
      const events = await toldTo(neighbour.department.name, neighbours);
      all += events.length;
      await give(neighbour, events);
    }
  }
}
