import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildPlanner } from '../../gateway/compile/buildPlanner.js';
import { createCompiler } from '../../gateway/compile/compile.ts';
import { defaultLimits } from '../../gateway/compile/limits.ts';
import { readSavedOperations } from '../../gateway/compile/savedOperations.ts';
import { loadSupergraph } from '../../gateway/compile/supergraph.ts';
import { root } from './project.ts';

describe('a saved operation', () => {
  const planner = buildPlanner(readFileSync(resolve(root, 'schema/supergraph.graphql'), 'utf8'));

  it.each(['schema/operations', 'schema/operations/stories'])(
    'of %s is within the limits',
    async (folder) => {
      // A fifth of what may be asked, so that a county with five times as many rows may still ask it.
      const limits = { ...defaultLimits, cost: defaultLimits.cost / 5 };
      const compiler = createCompiler(await loadSupergraph(planner), { limits, labels: [], plannings: 1 });
      const operations = await readSavedOperations(resolve(root, folder));
      expect(operations).not.toEqual([]);
      for (const operation of operations) await compiler.prepare(operation);
    },
  );
});
