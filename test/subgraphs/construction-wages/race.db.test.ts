import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/construction-wages/index.ts';
import { both, faultsInBooks, rounds } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { act, complaintInput, head, windowClerk } from './clerks.ts';

describe('two officers who act on the same complaint at once', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department, '2024-03-15T09:00:00+08:00');
  });
  afterAll(() => world.close());

  it('are one who did it and one who is told so, each time', async () => {
    const file = `mutation ($input: WageComplaintFileInput!) { wageComplaintFile(input: $input) { userErrors { code } } }`;
    for (let round = 0; round < rounds(20); round += 1) {
      const { row } = await act(world, 'wageComplaintReceive', complaintInput(), { viewer: windowClerk });
      const ask = (key: string) => () =>
        world.ask(head, file, { input: { id: row.id, toldOn: '2024-03-15', idempotencyKey: key } });
      const { done, codes } = await both('wageComplaintFile', [ask(`a${round}`), ask(`b${round}`)]);
      expect(done).toBe(1);
      expect(['CHANGED_MEANWHILE', 'NOT_IN_THIS_STATE']).toContain(codes[0]);
      const [lines] = await world.connection
        .sql`select count(*)::int as n from deadline where case_id = ${row.id}`;
      expect(lines?.['n']).toBe(1);
    }
    const books = { kind: 'WageComplaint', table: 'wage_complaint', history: 'wage_complaint_history' };
    expect(await faultsInBooks(world, books)).toEqual([]);
  }, 600_000);
});
