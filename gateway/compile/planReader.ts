import type { FetchDataKeyRenamer, FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner';
import { isAbstractType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import type { ContextValue, Required, Rewrite } from './plan.ts';

/** Reads what a plan says of the data of its fetches. */
export interface PlanReader {
  required(nodes: readonly QueryPlanSelectionNode[]): Required[];
  rewrite(given: FetchDataRewrite): Rewrite;
  contextValue(given: FetchDataKeyRenamer): ContextValue;
}

const ON_TYPE = '... on ';

/** Makes the reader of a supergraph's plans, which name types that may turn out to be others. */
export function planReader(supergraph: GraphQLSchema): PlanReader {
  return { required, rewrite, contextValue };

  function required(nodes: readonly QueryPlanSelectionNode[]): Required[] {
    return nodes.map((node) =>
      node.kind === 'Field'
        ? { key: node.alias ?? node.name, parts: node.selections ? required(node.selections) : null }
        : { types: typesOf(node.typeCondition), parts: required(node.selections) },
    );
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
