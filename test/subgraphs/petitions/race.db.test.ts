import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/petitions/index.ts';
import { both, faultsInBooks, rounds } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { landBureau } from './cells.ts';
import { newKey, people, petitionBooks, petitionOffices, waterBureau } from './office.ts';

describe('two officers who pass the same petition on at once', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department);
  });
  afterAll(() => world.close());

  it('are one who did it and one who is told so, each time', async () => {
    const office = petitionOffices(world);
    for (let round = 0; round < rounds(20); round += 1) {
      const { id } = await office.registered();
      const to = (act: string, body: string) => () =>
        office
          .ask(people.officer, act, { id, body, idempotencyKey: newKey() })
          .then(({ data, ...answer }) => ({
            ...answer,
            data: { passed: Object.values(data)[0] },
          }));
      const { done, codes } = await both('passed', [to('Transfer', landBureau), to('Assign', waterBureau)]);
      expect(done).toBe(1);
      expect(['CHANGED_MEANWHILE', 'NOT_IN_THIS_STATE']).toContain(codes[0]);
      const [clocks] = await world.connection.sql`
        select count(*)::int as n from deadline where case_id = ${id} and rule = 'R-PE-8'`;
      expect(clocks?.['n']).toBe(1);
    }
    expect(await faultsInBooks(world, petitionBooks)).toEqual([]);
  }, 600_000);
});
