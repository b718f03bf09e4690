import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/mediation/index.ts';
import { actor } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { town } from './cells.ts';
import { disputeIn, posts, takeRosters } from './clerks.ts';

const today = '2024-03-01';
const { clerk, stranger } = posts;

describe('a dispute', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department, `${today}T09:00:00+08:00`);
    await takeRosters(world);
  });
  afterAll(() => world.close());

  it('is found by its number, and by nobody from elsewhere', async () => {
    const { number } = await disputeIn(world, 'FOUND', today);
    const query = `{ disputeByNumber(number: "${number}") { status } }`;
    expect((await world.ask(clerk, query)).data.disputeByNumber).toEqual({ status: 'FOUND' });
    expect((await world.ask(stranger, query)).data.disputeByNumber).toBeNull();
  });

  it('is found by a party of exactly this name, and the search is kept', async () => {
    const { id } = await disputeIn(world, 'FOUND', today, { parties: '欧阳某丙，王某丁' });
    const search = (viewer: typeof clerk, party: string, reason = '当事人来电询问') =>
      world.ask(
        viewer,
        `query ($party: String!, $reason: String!) { disputesByParty(party: $party, reason: $reason) { totalCount nodes { id } } }`,
        { party, reason },
      );
    const hit = await search(clerk, '王某丁');
    expect(hit.data.disputesByParty).toEqual({ totalCount: 1, nodes: [{ id }] });
    expect((await search(clerk, '某丁')).data.disputesByParty.totalCount).toBe(0);
    expect((await search(stranger, '王某丁')).data.disputesByParty.totalCount).toBe(0);
    const code = async (answer: ReturnType<typeof search>) => (await answer).errors?.[0]?.extensions?.code;
    expect(await code(search(actor('mediation', town), '王某丁'))).toBe('FORBIDDEN');
    expect(await code(search(clerk, '丁'))).toBe('BAD_USER_INPUT');
    expect(await code(search(clerk, '王某丁', ' '))).toBe('BAD_USER_INPUT');
    const kept = await world.connection.sql`select subject, reason, found from party_search order by seq`;
    expect([...kept]).toEqual([
      { subject: clerk.subject, reason: '当事人来电询问', found: 1 },
      { subject: clerk.subject, reason: '当事人来电询问', found: 0 },
      { subject: stranger.subject, reason: '当事人来电询问', found: 0 },
    ]);
  });

  it('is found by an index of the names, however many disputes there are', async () => {
    const plan = await world.connection.sql.begin(async (sql) => {
      await sql`set local enable_seqscan = off`;
      return sql`explain select id from dispute where party_names @> array['王某丁']`;
    });
    expect(JSON.stringify(plan)).toContain('dispute_party');
    const [row] = await world.connection
      .sql`select party_names from dispute where parties = '欧阳某丙，王某丁'`;
    expect(row?.['party_names']).toEqual(['欧阳某丙', '王某丁']);
  });
});
