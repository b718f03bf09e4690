import type { Ready } from './compile.ts';
import type { Need } from './needs.ts';
import type { Part } from './parts.ts';
import { fetchesOf, type Fetch, type Required, type Step } from './plan.ts';

/** How an operation would be executed, as people and programs may read it. */
export interface PlanDescription {
  readonly operation: string | null;
  readonly kind: Ready['operation']['kind'];
  /** SHA-256 of the document's text. */
  readonly document: string;
  /** What its viewer must hold, and what for. */
  readonly needs: readonly Need[];
  /** By the graph's own measure, with the variables of this request. */
  readonly cost: number;
  readonly departments: readonly string[];
  readonly fetches: number;
  /** What gives the events of a subscription; null for any other operation. */
  readonly source: DescribedFetch | null;
  /** What is asked, of a subscription for each event; null when no department is. */
  readonly plan: DescribedStep | null;
}

/** A step of a plan. */
export type DescribedStep =
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly DescribedStep[] }
  | {
      readonly kind: 'defer';
      /** What comes first; null when nothing is fetched for it. */
      readonly first: DescribedStep | null;
      readonly parts: readonly DescribedPart[];
    }
  | DescribedFetch;

/** A part of the answer that comes later. */
export interface DescribedPart {
  /** As the client names it; null when it does not. */
  readonly label: string | null;
  /** The numbers of the fetches whose answers it goes by. */
  readonly after: readonly number[];
  /** Null when it is in what is fetched before. */
  readonly plan: DescribedStep | null;
}

/** A fetch of a plan. */
export interface DescribedFetch {
  readonly kind: 'fetch';
  readonly number: number;
  readonly department: string;
  readonly operation: string;
  /** Where its answer belongs, by the plan's own keys; `@` is every element of a list, and nothing is the root. */
  readonly path: string;
  /** What it needs of each object there; null for a fetch at the root. */
  readonly requires: string | null;
  /** The client's variables that it takes. */
  readonly variables: readonly string[];
  /** True when the plan asks the same elsewhere: with the same variables it is sent once. */
  readonly deduplicated: boolean;
}

/** Describes the plan of an operation. */
export function describePlan({ operation, compiled, cost, hash }: Ready): PlanDescription {
  const { source, step, needs, deferred } = compiled;
  const labels = new Map(deferred ? labelsOf(deferred.parts) : []);
  const fetches = [...(source ? [source] : []), ...(step ? fetchesOf(step) : [])];
  return {
    operation: operation.name ?? null,
    kind: operation.kind,
    document: hash,
    ...{ needs, cost },
    departments: [...new Set(fetches.map(({ department }) => department))],
    fetches: fetches.length,
    source: source && describedFetch(source),
    plan: step && described(step, labels),
  };
}

function labelsOf(parts: readonly Part[]): [id: string, label: string | null][] {
  return parts.flatMap(({ id, label, parts: inner }) => [[id, label ?? null], ...labelsOf(inner)]);
}

function described(step: Step, labels: ReadonlyMap<string, string | null>): DescribedStep {
  if (step.kind === 'fetch') return describedFetch(step.fetch);
  if (step.kind !== 'defer')
    return { kind: step.kind, steps: step.steps.map((each) => described(each, labels)) };
  const parts = step.parts.map(({ id, after, step: own }) => ({
    ...{ label: labels.get(id) ?? null, after, plan: own && described(own, labels) },
  }));
  return { kind: 'defer', first: step.step && described(step.step, labels), parts };
}

function describedFetch(fetch: Fetch): DescribedFetch {
  const { number, department, operation, path, requires, variables, repeated } = fetch;
  return {
    ...{ kind: 'fetch', number, department, operation, path: path.join('.') },
    ...{ requires: requires && selection(requires), variables, deduplicated: repeated },
  };
}

function selection(parts: readonly Required[]): string {
  const written = parts.map((part) => {
    // The first type is the one that the plan names, the others are what it may turn out to be.
    const name = 'types' in part ? `... on ${[...part.types][0]}` : part.key;
    return part.parts ? `${name} ${selection(part.parts)}` : name;
  });
  return `{ ${written.join(' ')} }`;
}
