import type {
  FetchDataKeyRenamer,
  FetchDataRewrite,
  FetchNode,
  PlanNode,
  QueryPlan,
  QueryPlanSelectionNode,
} from '@apollo/query-planner';
import { isAbstractType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { fetchShape, type FetchShape } from './fetchShape.ts';
import { markIdentities } from './identities.ts';

/** What is to be done for one operation. */
export type Step =
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly Step[] }
  | { readonly kind: 'fetch'; readonly fetch: Fetch };

/** One fetch of a plan, as ready to be sent as it can be before the request is known. */
export interface Fetch {
  /** Its place in the plan. */
  readonly number: number;
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

/** Makes the steps of a plan; `name` is the operation's, for the departments' logs. */
export function planSteps({ node }: QueryPlan, supergraph: GraphQLSchema, name: string | undefined): Plan {
  const asked = new Map<string, number>();
  const fetches: Fetch[] = [];
  const { primary, rest } = node?.kind === 'Subscription' ? node : { primary: undefined, rest: node };
  const interfaces = Object.values(supergraph.getTypeMap()).filter((type) => isInterfaceType(type));
  if (rest) count(rest);
  // In the order in which they are numbered: an event comes before what is asked for it.
  const source = primary ? fetch(primary, []) : null;
  const made = { source, step: rest ? step(rest, []) : null };
  markIdentities(fetches);
  return made;

  function count(node: PlanNode): void {
    if (node.kind === 'Sequence' || node.kind === 'Parallel') node.nodes.forEach(count);
    else if (node.kind === 'Flatten') count(node.node);
    else if (node.kind === 'Fetch') asked.set(questionOf(node), (asked.get(questionOf(node)) ?? 0) + 1);
  }

  function step(node: PlanNode, path: readonly string[]): Step {
    switch (node.kind) {
      case 'Sequence':
        return { kind: 'sequence', steps: node.nodes.map((each) => step(each, path)) };
      case 'Parallel':
        return { kind: 'parallel', steps: node.nodes.map((each) => step(each, path)) };
      case 'Flatten':
        return step(node.node, [...path, ...node.path.map(String)]);
      case 'Fetch':
        return { kind: 'fetch', fetch: fetch(node, path) };
      // Operations are planned without conditions and without @defer.
      case 'Condition':
      case 'Defer':
        throw new Error(`a plan holds a ${node.kind} node`);
    }
  }

  function fetch(node: FetchNode, path: readonly string[]): Fetch {
    const { serviceName: department, operation } = node;
    const number = fetches.length;
    const operationName = name && `${name}__${department.replaceAll(/\W/g, '_')}__${number}`;
    const contexts = (node.contextRewrites ?? []).map(contextValue);
    const query = operationName ? named(operation, operationName) : operation;
    const made: Fetch = {
      number,
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
      outputRewrites: [...(node.outputRewrites ?? []).map(rewrite), ...keepTypes(operation)],
      contexts,
      repeated: (asked.get(questionOf(node)) ?? 0) > 1,
    };
    fetches.push(made);
    return made;
  }

  function required(nodes: readonly QueryPlanSelectionNode[]): Required[] {
    return nodes.map((node) =>
      node.kind === 'Field'
        ? { key: node.alias ?? node.name, parts: node.selections ? required(node.selections) : null }
        : { types: typesOf(node.typeCondition), parts: required(node.selections) },
    );
  }

  /** A department that takes an interface for one type does not know of what type its entities are. */
  function keepTypes(operation: string): Rewrite[] {
    const taken = interfaces.filter(({ name }) => operation.includes(`...on ${name}{`));
    if (taken.length === 0 || !operation.includes('_entities(')) return [];
    const types = new Set(taken.map(({ name }) => name));
    return [{ path: [types], key: '__typename', change: { set: undefined } }];
  }

  function contextValue({ path, renameKeyTo }: FetchDataKeyRenamer): ContextValue {
    const up = path.filter((part) => part === '..').length;
    return { variable: renameKeyTo, up, path: path.slice(up).map(partOf) };
  }

  function partOf(part: string): string | ReadonlySet<string> {
    return part.startsWith(ON_TYPE) ? typesOf(part.slice(ON_TYPE.length)) : part;
  }

  function rewrite(given: FetchDataRewrite): Rewrite {
    const path = given.path.map(partOf);
    const key = given.path.at(-1) ?? '';
    const change = given.kind === 'ValueSetter' ? { set: given.setValueTo } : { rename: given.renameKeyTo };
    return { path: path.slice(0, -1), key, change };
  }

  /** The names that an object's `__typename` may have when the condition holds. */
  function typesOf(condition: string | undefined): ReadonlySet<string> {
    const type = condition === undefined ? undefined : supergraph.getType(condition);
    if (!isAbstractType(type)) return new Set(type ? [type.name] : []);
    const types = Object.values(supergraph.getTypeMap()).filter(
      (each) => (isObjectType(each) || isInterfaceType(each)) && supergraph.isSubType(type, each),
    );
    return new Set([type.name, ...types.map((each) => each.name)]);
  }
}

const ON_TYPE = '... on ';

function questionOf({ serviceName, operation }: FetchNode): string {
  return `${serviceName} ${operation}`;
}

function named(operation: string, name: string): string {
  return operation.startsWith('{') ? `query ${name}${operation}` : operation.replace(/^\w+/, `$& ${name}`);
}
