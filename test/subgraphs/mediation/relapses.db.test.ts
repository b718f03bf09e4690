import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/mediation/index.ts';
import { departmentWorld, type World } from '../world.ts';
import { act, disputeIn, posts, takeRosters } from './clerks.ts';

const today = '2024-03-01';

describe('a dispute that breaks out again', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department, `${today}T09:00:00+08:00`);
    await takeRosters(world);
  });
  afterAll(() => world.close());

  it('is told with the day, and still is when it has gone on', async () => {
    const { id, number } = await disputeIn(world, 'REVISITED', today);
    await act(world, posts.clerk, 'disputeReopen', { id, reason: '再次争吵' });
    await act(world, posts.head, 'disputeAssign', { id, mediators: ['M-V'], chosenByParties: false });
    const told = await world.connection.sql`select data ->> 'status' as status, data ->> 'relapsedOn' as day
      from outbox where subject = ${`Dispute/${number}`} order by sequence desc limit 3`;
    expect([...told]).toMatchObject([
      { status: 'ASSIGNED', day: today },
      { status: 'REOPENED', day: today },
      { status: 'REVISITED', day: null },
    ]);
  });
});
