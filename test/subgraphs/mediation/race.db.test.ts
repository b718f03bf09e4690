import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/mediation/index.ts';
import { actor, both, faultsInBooks, rounds } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { committees, town } from './cells.ts';

const clerk = actor('mediation', town, 'committee-clerk');
const report = `mutation ($input: DisputeReportInput!) { disputeReport(input: $input) { dispute { id } } }`;
const accept = `mutation ($input: DisputeAcceptInput!) { disputeAccept(input: $input) { userErrors { code } } }`;

describe('two clerks who act on the same dispute at once', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department);
    await world.take('committees', committees);
  });
  afterAll(() => world.close());

  it('are one who did it and one who is told so, each time', async () => {
    const place = { region: town, committee: `TW${town}`, kind: 'NEIGHBOUR', origin: 'APPLICATION' };
    for (let round = 0; round < rounds(20); round += 1) {
      const input = {
        ...place,
        difficulty: 'GENERAL',
        parties: '甲、乙',
        partyCount: 2,
        idempotencyKey: `${round}`,
      };
      const { data } = await world.ask(clerk, report, { input });
      const { id } = data.disputeReport.dispute;
      const ask = () => world.ask(clerk, accept, { input: { id, handledElsewhere: false } });
      const { done, codes } = await both('disputeAccept', [ask, ask]);
      expect(done).toBe(1);
      expect(['CHANGED_MEANWHILE', 'NOT_IN_THIS_STATE']).toContain(codes[0]);
      const [lines] = await world.connection.sql`
        select count(*)::int as n from dispute_history where case_id = ${id} and act = '受理'`;
      expect(lines?.['n']).toBe(1);
    }
    expect(
      await faultsInBooks(world, { kind: 'Dispute', table: 'dispute', history: 'dispute_history' }),
    ).toEqual([]);
  }, 600_000);
});
