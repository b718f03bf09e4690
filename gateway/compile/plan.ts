import type { DeferredNode, FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { fetchShape, type FetchShape } from './fetchShape.ts';
import { markIdentities } from './identities.ts';
import { planReader } from './planReader.ts';

/** What is to be done for one operation. */
export type Step =
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly Step[] }
  | { readonly kind: 'defer'; readonly step: Step | null; readonly parts: readonly DeferredStep[] }
  | { readonly kind: 'fetch'; readonly fetch: Fetch };

/** What is to be done for a part of the answer that may come later. */
export interface DeferredStep {
  /** The part's. */
  readonly id: string;
  /** The numbers of the fetches whose answers it goes by. */
  readonly after: readonly number[];
  /** Null when nothing is fetched for the part alone. */
  readonly step: Step | null;
}

/** One fetch of a plan, as ready to be sent as it can be before the request is known. */
export interface Fetch {
  /** Its place in the plan. */
  readonly number: number;
  /** The part of the answer that it is for; null for what comes first. */
  readonly part: string | null;
  readonly department: string;
  /** The same text is the same question; it bears no name. */
  readonly operation: string;
  /** The body of the request as far as its variables, which follow, and a closing brace. */
  readonly head: string;
  readonly shape: FetchShape;
  /** The client's variables that it takes. */
  readonly variables: readonly string[];
  /** Where in the answer it belongs; `@` is every element of a list. */
  readonly path: readonly string[];
  /** What makes a representation of an object at the path; null for a fetch at the root. */
  readonly requires: readonly Required[] | null;
  readonly inputRewrites: readonly Rewrite[];
  readonly outputRewrites: readonly Rewrite[];
  /** Variables that have their values from what lies around an object at the path (`@fromContext`). */
  readonly contexts: readonly ContextValue[];
  /** True when the plan asks the department for the same operation elsewhere too: the two may be one. */
  readonly repeated: boolean;
}

/** A part of a representation: a field, or fields of an object of some types. */
export type Required =
  | { readonly key: string; readonly parts: readonly Required[] | null }
  | { readonly types: ReadonlySet<string>; readonly parts: readonly Required[] };

/** A change of data at a path of keys and types, before it is sent or when it has come. */
export interface Rewrite {
  readonly path: readonly (string | ReadonlySet<string>)[];
  readonly key: string;
  readonly change: { readonly set: unknown } | { readonly rename: string };
}

/** A plan, ready to be executed. */
export interface Plan {
  /** What a subscription asks its owning department for: its answers are the events. Null for any other operation. */
  readonly source: Fetch | null;
  /** What is asked once, or for each event; null when nothing is. */
  readonly step: Step | null;
}

/** Where a variable has its value from. */
export interface ContextValue {
  readonly variable: string;
  /** How many keys up from the object. */
  readonly up: number;
  readonly path: readonly (string | ReadonlySet<string>)[];
}

/** The steps that a step is made of. */
export function stepsWithin(of: Step): readonly Step[] {
  if (of.kind === 'fetch') return [];
  if (of.kind !== 'defer') return of.steps;
  return [of.step, ...of.parts.map(({ step }) => step)].filter((step) => step !== null);
}

/** The fetches of a step, in the order of the plan. */
export function fetchesOf(step: Step): Fetch[] {
  return step.kind === 'fetch' ? [step.fetch] : stepsWithin(step).flatMap(fetchesOf);
}

/** Makes the steps of a plan; `name` is the operation's, for the departments' logs. */
export function planSteps({ node }: QueryPlan, supergraph: GraphQLSchema, name: string | undefined): Plan {
  const asked = new Map<string, number>();
  const fetches: Fetch[] = [];
  const numbers = new Map<string, number>();
  const { primary, rest } = node?.kind === 'Subscription' ? node : { primary: undefined, rest: node };
  const { required, rewrite, contextValue } = planReader(supergraph);
  if (rest) count(rest);
  // In the order in which they are numbered: an event comes before what is asked for it.
  const source = primary ? fetch(primary, [], null) : null;
  const made = { source, step: rest ? step(rest, [], null) : null };
  markIdentities(fetches);
  return made;

  function count(node: PlanNode): void {
    if (node.kind === 'Sequence' || node.kind === 'Parallel') node.nodes.forEach(count);
    else if (node.kind === 'Flatten') count(node.node);
    else if (node.kind === 'Defer') {
      for (const { node: each } of [node.primary, ...node.deferred]) if (each) count(each);
    } else if (node.kind === 'Fetch') asked.set(questionOf(node), (asked.get(questionOf(node)) ?? 0) + 1);
  }

  function step(node: PlanNode, path: readonly string[], part: string | null): Step {
    switch (node.kind) {
      case 'Sequence':
        return { kind: 'sequence', steps: node.nodes.map((each) => step(each, path, part)) };
      case 'Parallel':
        return { kind: 'parallel', steps: node.nodes.map((each) => step(each, path, part)) };
      case 'Flatten':
        return step(node.node, [...path, ...node.path.map(String)], part);
      case 'Fetch':
        return { kind: 'fetch', fetch: fetch(node, path, part) };
      case 'Defer': {
        // What a part goes by is numbered before it.
        const first = node.primary.node ? step(node.primary.node, path, part) : null;
        return { kind: 'defer', step: first, parts: node.deferred.flatMap((each) => deferred(each, path)) };
      }
      // Operations are planned without conditions.
      case 'Condition':
        throw new Error('a plan holds a condition');
    }
  }

  function deferred({ label, depends, node }: DeferredNode, path: readonly string[]): DeferredStep[] {
    if (label === undefined) throw new Error('a deferred part without a label');
    const [own, inner] = node?.kind === 'Defer' ? [node.primary.node, node.deferred] : [node, []];
    const after = depends.map(({ id }) => {
      const number = numbers.get(id);
      if (number === undefined) throw new Error('a deferred part goes by a fetch that comes later');
      return number;
    });
    const part = { id: label, after, step: own ? step(own, path, label) : null };
    return [part, ...inner.flatMap((each) => deferred(each, path))];
  }

  function fetch(node: FetchNode, path: readonly string[], part: string | null): Fetch {
    const { serviceName: department, operation } = node;
    const number = fetches.length;
    if (node.id !== undefined) numbers.set(node.id, number);
    const operationName = name && `${name}__${department.replaceAll(/\W/g, '_')}__${number}`;
    const contexts = (node.contextRewrites ?? []).map(contextValue);
    const query = operationName ? named(operation, operationName) : operation;
    const made: Fetch = {
      number,
      part,
      department,
      operation,
      head: `${JSON.stringify({ query, operationName }).slice(0, -1)},"variables":`,
      shape: fetchShape(operation, supergraph),
      variables: (node.variableUsages ?? []).filter((name) =>
        contexts.every(({ variable }) => variable !== name),
      ),
      path,
      requires: node.requires ? required(node.requires) : null,
      inputRewrites: (node.inputRewrites ?? []).map(rewrite),
      outputRewrites: (node.outputRewrites ?? []).map(rewrite),
      contexts,
      repeated: (asked.get(questionOf(node)) ?? 0) > 1,
    };
    fetches.push(made);
    return made;
  }
}

function questionOf({ serviceName, operation }: FetchNode): string {
  return `${serviceName} ${operation}`;
}

function named(operation: string, name: string): string {
  return operation.startsWith('{') ? `query ${name}${operation}` : operation.replace(/^\w+/, `$& ${name}`);
}
