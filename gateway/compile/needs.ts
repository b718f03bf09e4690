import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isUnionType,
  Kind,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { catalogued } from '../../schema/errors.ts';
import type { Viewer } from '../../schema/viewer.ts';
import { lackingScopes, type AccessRule, type AccessRules } from './accessRules.ts';
import { isNothing } from './conditions.ts';
import { fragmentOf, fragmentsOf, rootOf } from './fragments.ts';

/** What an operation needs of its viewer. */
export interface Need {
  /** Any one of these sets of scopes, all of it; an empty set is a viewer who is signed in, no set is nobody. */
  readonly anyOf: AccessRule;
  /** The types and fields that need it. */
  readonly coordinates: readonly string[];
}

/**
 * What an operation without conditions needs. What is asked of an interface or a union is asked of every type that the
 * object may have there.
 */
export function needsOf(document: DocumentNode, schema: GraphQLSchema, rules: AccessRules): readonly Need[] {
  if (rules.size === 0) return [];
  const { selectionSet, type: root } = rootOf(document, schema);
  const fragments = fragmentsOf(document);
  const asked = new Set<string>();
  walk(selectionSet, root, [root]);
  return byRule(asked, rules);

  function walk(
    { selections }: SelectionSetNode,
    type: GraphQLCompositeType,
    possible: readonly GraphQLObjectType[],
  ): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        if (isNothing(selection) || name === '__schema' || name === '__type') continue;
        for (const each of [type, ...possible]) {
          asked.add(each.name);
          asked.add(`${each.name}.${name}`);
        }
        const definition = isUnionType(type) ? undefined : type.getFields()[name];
        if (!definition) continue;
        const of = getNamedType(definition.type);
        asked.add(of.name);
        if (selection.selectionSet && isCompositeType(of)) walk(selection.selectionSet, of, typesOf(of));
        continue;
      }
      const fragment = fragmentOf(selection, fragments);
      const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      const narrowed = isCompositeType(condition) ? condition : type;
      const within = new Set(typesOf(narrowed));
      if (fragment) {
        walk(
          fragment.selectionSet,
          narrowed,
          possible.filter((each) => within.has(each)),
        );
      }
    }
  }

  function typesOf(type: GraphQLCompositeType): readonly GraphQLObjectType[] {
    return isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
  }
}

function byRule(asked: ReadonlySet<string>, rules: AccessRules): Need[] {
  const needs = new Map<string, { anyOf: AccessRule; coordinates: string[] }>();
  for (const coordinate of [...asked].sort()) {
    for (const anyOf of rules.get(coordinate) ?? []) {
      const key = JSON.stringify(anyOf);
      const need = needs.get(key);
      if (need) need.coordinates.push(coordinate);
      else needs.set(key, { anyOf, coordinates: [coordinate] });
    }
  }
  return [...needs.values()];
}

/** Of the types and fields that need the same, so many are named in a refusal. */
const MOST_NAMED = 5;

/** Why a viewer may not ask what needs this, one error for each need that is not met. */
export function unmetNeeds(needs: readonly Need[], viewer: Viewer | null): GraphQLError[] {
  return needs.flatMap(({ anyOf, coordinates }) => {
    const lacking = lackingScopes(anyOf, viewer);
    if (!lacking) return [];
    const named = coordinates.slice(0, MOST_NAMED).join('、') + (coordinates.length > MOST_NAMED ? '…' : '');
    if (anyOf.length === 0) {
      return [catalogued('FORBIDDEN', `${named}: @policy，网关无法判定 the gateway cannot evaluate it`)];
    }
    const scopes = lacking.map((set) => set.join(' + ')).filter((set) => set !== '');
    const detail = scopes.length === 0 ? named : `${named}: ${scopes.join(' 或 or ')}`;
    return [catalogued(viewer ? 'FORBIDDEN' : 'UNAUTHENTICATED', detail)];
  });
}
