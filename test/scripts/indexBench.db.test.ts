import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compare, questions, type Comparison } from '../../scripts/bench/index/compare.ts';
import { fillIndex, NOW } from '../../scripts/bench/index/fill.ts';
import { compareTaking } from '../../scripts/bench/index/taking.ts';
import { department } from '../../subgraphs/dispatch/index.ts';
import { departmentWorld, type World } from '../subgraphs/world.ts';

describe('the benchmark of the case index', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department, NOW);
    await fillIndex(world.connection.sql, 20_000);
  }, 60_000);
  afterAll(() => world.close());

  it('fills an index in which the facts of a case agree', async () => {
    const { sql } = world.connection;
    const wrong = await sql`
      select number from indexed_case c where first_due_at <> coalesce((select min(due_order) from indexed_duty where case_id = c.id),
        '9999-12-31T00:00:00Z') or opened_on > ${NOW} or closed_on is not null and first_due_at < ${NOW}`;
    expect([...wrong]).toEqual([]);
  });

  it('gets through the graph what SQL by hand finds, question by question', async () => {
    const sides = { url: world.url, key: world.privateKey, sql: world.connection.sql };
    const compared: Comparison[] = [];
    for (const question of await questions(world.connection.sql))
      compared.push(await compare(question, sides, { rounds: 0, leastMs: 0 }));
    expect(compared.length).toBeGreaterThan(60);
    expect(compared.filter(({ rows }) => rows === 0)).toEqual([]);
    expect(world.faults).toEqual([]);
  });

  it('takes events and keeps nothing of them', async () => {
    const { db, sql } = world.connection;
    const before = await sql`select count(*) from indexed_case`;
    const compared = await compareTaking(db, 1);
    expect(compared.map(({ rows }) => rows)).toEqual([1, 500]);
    expect(await sql`select count(*) from indexed_case`).toEqual(before);
  });
});
