import { createHash } from 'node:crypto';
import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Viewer } from '../../schema/viewer.ts';
import { argumentOf } from './joinDirectives.ts';

/** Which labelled fields are answered by the department that takes them over (`@override(from:, label:)`). */
export interface Overrides {
  /** The same for the same decisions. */
  readonly key: string;
  readonly byLabel: ReadonlyMap<string, boolean>;
}

const PERCENT = /^percent\((.+)\)$/;

/**
 * Reads the labels of a supergraph. A field labelled `percent(N)` is taken over for N of a hundred viewers, one with any
 * other label when the label is among the active ones.
 */
export function readOverrides(
  supergraph: GraphQLSchema,
  active: readonly string[],
): (viewer: Viewer | null) => Overrides {
  const labels = [...labelsOf(supergraph)].sort();
  const drawn = labels.some((label) => PERCENT.test(label));
  const known = new Map<string, Overrides>();

  return (viewer) => {
    const lot = drawn ? lotOf(viewer) : 0;
    const decisions = labels.map((label): [string, boolean] => {
      const percent = PERCENT.exec(label)?.[1];
      return [label, percent === undefined ? active.includes(label) : lot < Number(percent)];
    });
    const key = decisions.map(([, taken]) => (taken ? 1 : 0)).join('');
    let overrides = known.get(key);
    if (!overrides) known.set(key, (overrides = { key, byLabel: new Map(decisions) }));
    return overrides;
  };
}

function labelsOf(supergraph: GraphQLSchema): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const type of Object.values(supergraph.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const { astNode } of Object.values(type.getFields())) {
      for (const directive of astNode?.directives ?? []) {
        const label = argumentOf(directive, 'overrideLabel');
        if (directive.name.value === 'join__field' && label !== null) labels.add(label);
      }
    }
  }
  return labels;
}

/**
 * A viewer's lot, from 0 to below 100; for nobody in particular a new one each time. It is the same for all labels:
 * whoever has a field from the new department goes on having it from there when its percentage is raised, and there are
 * never more ways to plan an operation than there are percentages.
 */
function lotOf(viewer: Viewer | null): number {
  if (viewer === null) return Math.random() * 100;
  return (createHash('sha256').update(viewer.subject).digest().readUInt32BE() / 2 ** 32) * 100;
}
