import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { buildPlanner } from '../../gateway/compile/buildPlanner.js';
import { createThreadPlanner, type ThreadPlanner } from '../../gateway/compile/threadPlanner.ts';
import { composeManyWays, longToPlan, planningThreads } from './manyWays.ts';

const sdl = composeManyWays();
const roomy = { planningMs: 60_000, planningMb: 512 };
const simple = { document: '{ root { value } }', overrides: [] };
const long = { document: longToPlan, overrides: [] };
/** Never accepted from a client: it has more tokens than the gateway reads. */
const huge = { document: `{ root { ${'value '.repeat(1_000_000)} } }`, overrides: [] };

describe('a planner in a thread of its own', () => {
  let planner: ThreadPlanner;
  afterEach(() => planner.close());

  it('says what one in this thread says', async () => {
    planner = createThreadPlanner(sdl, roomy);
    const here = buildPlanner(sdl);
    expect(await planner.parts()).toEqual(here.parts());
    expect(await planner.plan(simple)).toEqual(here.plan(simple));
    await expect(planner.plan({ document: '{ nothing }', overrides: [] })).rejects.toThrow(/Cannot query/);
    expect(await planner.plan(simple)).toEqual(here.plan(simple));
  });

  it('says what is wrong with a supergraph, and has no thread then', async () => {
    planner = createThreadPlanner(`${sdl} type Query {`, roomy);
    await expect(planner.parts()).rejects.toThrow(/Syntax Error/);
    expect(planningThreads()).toBe(0);
  });

  it('gives up a planning that takes too long, and goes on with what waited', async () => {
    planner = createThreadPlanner(sdl, { ...roomy, planningMs: 2_000 });
    const order: string[] = [];
    const ends = async (name: string, plan: Promise<unknown>): Promise<unknown> => {
      const came = await plan.catch((fault: unknown) => fault);
      order.push(name);
      return came;
    };
    const [before, cut, after] = await Promise.all([
      ends('before', planner.plan(simple)),
      ends('cut', planner.plan(long)),
      ends('after', planner.plan({ ...simple, document: '{ root { a { value } } }' })),
    ]);
    expect(order).toEqual(['before', 'cut', 'after']);
    expect(cut).toMatchObject({
      message: expect.stringContaining('规划用时'),
      extensions: { code: 'LIMIT_EXCEEDED' },
    });
    expect([before, after]).toMatchObject([{ kind: 'QueryPlan' }, { kind: 'QueryPlan' }]);
  });

  it('survives a thread that runs out of memory', async () => {
    planner = createThreadPlanner(sdl, { ...roomy, planningMb: 64 });
    const [cut, after] = await Promise.all([
      planner.plan(huge).catch((fault: unknown) => fault),
      planner.plan(simple),
    ]);
    expect(cut).toMatchObject({
      message: expect.stringContaining('规划内存'),
      extensions: { code: 'LIMIT_EXCEEDED' },
    });
    expect(after).toMatchObject({ kind: 'QueryPlan' });
    expect(planningThreads()).toBe(1);
  });

  it('ends when it is retired, after what waited, and what comes later is planned all the same', async () => {
    planner = createThreadPlanner(sdl, roomy);
    const plans = [planner.plan(simple), planner.plan(simple)];
    planner.retire();
    expect(await Promise.all(plans)).toMatchObject([{ kind: 'QueryPlan' }, { kind: 'QueryPlan' }]);
    while (planningThreads() > 0) await nextTurn();
    expect(await planner.plan(simple)).toMatchObject({ kind: 'QueryPlan' });
    while (planningThreads() > 0) await nextTurn();
  });

  it('that is closed ends at once, and refuses what waited', async () => {
    planner = createThreadPlanner(sdl, roomy);
    await planner.parts();
    const plans = [planner.plan(long), planner.plan(simple)].map((plan) =>
      plan.catch((fault: unknown) => fault),
    );
    await planner.close();
    expect(planningThreads()).toBe(0);
    const refused = { extensions: { code: 'GRAPH_NOT_READY' } };
    expect(await Promise.all(plans)).toMatchObject([refused, refused]);
    await expect(planner.plan(simple)).rejects.toMatchObject(refused);
  });
});
