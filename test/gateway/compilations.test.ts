import { describe, expect, it } from '@jest/globals';
import { buildPlanner } from '../../gateway/compile/buildPlanner.js';
import { createCompiler, type Compiler } from '../../gateway/compile/compile.ts';
import { defaultLimits } from '../../gateway/compile/limits.ts';
import type { Planner } from '../../gateway/compile/planner.ts';
import { loadSupergraph } from '../../gateway/compile/supergraph.ts';
import { catalogued } from '../../schema/errors.ts';
import { composeManyWays } from './manyWays.ts';

const here = buildPlanner(composeManyWays());
const simple = { query: '{ root { value } }', variables: {} };

/** A compiler whose planner does as told, and what it was asked to plan. */
async function compilerWith(plan: Planner['plan']): Promise<{ compiler: Compiler; planned: string[] }> {
  const planned: string[] = [];
  const supergraph = await loadSupergraph({
    parts: here.parts,
    plan(question) {
      planned.push(question.document);
      return plan(question);
    },
  });
  return {
    compiler: createCompiler(supergraph, { limits: defaultLimits, labels: [], plannings: 2 }),
    planned,
  };
}

describe('an operation', () => {
  it('that several ask at once is planned once, and is ready without waiting from then on', async () => {
    const { compiler, planned } = await compilerWith(here.plan);
    const [one, other] = await Promise.all([compiler.compile(simple, null), compiler.compile(simple, null)]);
    expect(one.compiled).toBe(other.compiled);
    expect(planned).toHaveLength(1);
    expect(compiler.compile(simple, null)).toMatchObject({ known: 'operation' });
    expect(planned).toHaveLength(1);
  });

  it('that is beyond a limit of its planner is not planned again at once, any other fault is', async () => {
    const faults = [catalogued('LIMIT_EXCEEDED'), new Error('broken')];
    for (const fault of faults) {
      const { compiler, planned } = await compilerWith(() => Promise.reject(fault));
      const ask = async (): Promise<unknown> => compiler.compile(simple, null);
      await expect(ask()).rejects.toBe(fault);
      await expect(ask()).rejects.toBe(fault);
      expect(planned).toHaveLength(fault === faults[0] ? 1 : 2);
    }
  });

  it('that is refused whatever its plan is refused without one', async () => {
    const { compiler, planned } = await compilerWith(here.plan);
    for (const query of [
      '{',
      '{ nothing }',
      `{ root { ${'a { '.repeat(20)} id ${'} '.repeat(20)} } }`,
      'mutation { act }',
    ])
      expect(() => compiler.compile({ ...simple, query }, null)).toThrow();
    expect(planned).toEqual([]);
  });

  it('finds no room while as many as may be are planned', async () => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const { compiler } = await compilerWith((question) => released.then(() => here.plan(question)));
    const asked = ['{ root { id } }', '{ root { value } }'].map((query) =>
      compiler.compile({ ...simple, query }, null),
    );
    const another = { ...simple, query: '{ root { a { id } } }' };
    expect(() => compiler.compile(another, null)).toThrow(
      expect.objectContaining({ extensions: catalogued('OVERLOADED').extensions }),
    );
    release();
    await Promise.all(asked);
    expect(await compiler.compile(another, null)).toMatchObject({ known: 'document' });
  });
});
