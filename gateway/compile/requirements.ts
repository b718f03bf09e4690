import {
  isEnumType,
  isObjectType,
  Kind,
  parse,
  print,
  type FieldNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { argumentOf } from './joinDirectives.ts';
import { fetchesOf, type Fetch, type Step } from './plan.ts';

/** A field that another requires: the keys that lead to it, and the arguments it is required with. */
type Requirement = readonly [key: string, given: string];

/** What `@requires` says in each department. */
export interface Requirements {
  of(department: string, type: string, field: string): readonly Requirement[];
}

/**
 * The planner keeps what `@requires` names under its plain name, whatever its arguments: two fields of one object that
 * require a field with different arguments would both be given the one or the other. Returns the first such field of a
 * plan as `Type.field`; null when there is none.
 */
export function conflictingRequirement(step: Step, requirements: Requirements): string | null {
  const required = new Map<string, string>();
  for (const fetch of fetchesOf(step)) {
    const conflict = inFetch(fetch);
    if (conflict !== null) return conflict;
  }
  return null;

  function inFetch({ department, operation, path, requires }: Fetch): string | null {
    if (requires === null) return null;
    for (const [type, field] of entityFields(operation)) {
      for (const [key, given] of requirements.of(department, type, field)) {
        const place = `${path.join('.')} ${type}.${key}`;
        if ((required.get(place) ?? given) !== given) return `${type}.${key}`;
        required.set(place, given);
      }
    }
    return null;
  }
}

/** Reads the requirements that a supergraph's fields have. */
export function readRequirements(supergraph: GraphQLSchema): Requirements {
  const departments = departmentsByGraph(supergraph);
  const known = new Map<string, readonly Requirement[]>();
  for (const type of Object.values(supergraph.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      for (const directive of field.astNode?.directives ?? []) {
        const [graph, requires] = [argumentOf(directive, 'graph'), argumentOf(directive, 'requires')];
        if (directive.name.value !== 'join__field' || graph === null || requires === null) continue;
        known.set(`${departments.get(graph) ?? graph} ${type.name}.${field.name}`, readRequired(requires));
      }
    }
  }
  return { of: (department, type, field) => known.get(`${department} ${type}.${field}`) ?? [] };
}

function departmentsByGraph(supergraph: GraphQLSchema): ReadonlyMap<string, string> {
  const graphs = supergraph.getType('join__Graph');
  const values = isEnumType(graphs) ? graphs.getValues() : [];
  return new Map(
    values.map(({ name, astNode }) => {
      const named = astNode?.directives?.find((directive) => directive.name.value === 'join__graph');
      return [name, (named && argumentOf(named, 'name')) ?? name];
    }),
  );
}

function readRequired(requires: string): Requirement[] {
  const [definition] = parse(`{ ${requires} }`, { noLocation: true }).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? flattened(definition.selectionSet, '') : [];
}

function flattened({ selections }: SelectionSetNode, above: string): Requirement[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return flattened(selection.selectionSet, above);
    if (selection.kind !== Kind.FIELD) return [];
    const key = above + selection.name.value;
    const below = selection.selectionSet ? flattened(selection.selectionSet, `${key}.`) : [];
    return [[key, printedArguments(selection)] as const, ...below];
  });
}

function printedArguments({ arguments: given = [] }: FieldNode): string {
  return given
    .map((argument) => print(argument))
    .sort()
    .join();
}

/** The fields of entities that a fetch asks for: type and name. The planner writes fetches without named fragments. */
function entityFields(operation: string): [type: string, field: string][] {
  return parse(operation, { noLocation: true }).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    return definition.selectionSet.selections.flatMap((root) =>
      root.kind === Kind.FIELD && root.selectionSet ? fieldsIn(root.selectionSet, '') : [],
    );
  });
}

function fieldsIn({ selections }: SelectionSetNode, type: string): [type: string, field: string][] {
  return selections.flatMap((selection): [string, string][] => {
    if (selection.kind === Kind.FIELD) return [[type, selection.name.value]];
    if (selection.kind !== Kind.INLINE_FRAGMENT) return [];
    return fieldsIn(selection.selectionSet, selection.typeCondition?.name.value ?? type);
  });
}
