import {
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  visit,
  type ConstArgumentNode,
  type ObjectFieldNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';
import { nothing } from './conditions.ts';

/** What of a graph's names the internal keys go by. */
export interface KeyNames {
  /** Begins the name of no field. */
  readonly prefix: string;
  /** Names of fields that a plan may add by itself: whatever a key, a requirement or a context speaks of. */
  readonly added: ReadonlySet<string>;
  /** Fields that take arguments on some type: asked without any, they may still differ from what a plan adds. */
  readonly withArguments: ReadonlySet<string>;
}

/**
 * The keys under which the gateway itself keeps the answers of one operation. A plan adds fields of its own (keys, and
 * what `@requires` and contexts name) under their plain names, so where a client calls something else by such a name, or may ask for
 * it with arguments, it gets a name that no field of the graph has: then nothing stands in for anything else.
 */
export interface InternalKeys {
  /** Of one field of the operation. */
  of(field: FieldNode): string;
}

/** Reads the names of a supergraph's fields. */
export function readKeyNames(supergraph: GraphQLSchema): KeyNames {
  const types = Object.values(supergraph.getTypeMap()).filter(
    (type) => isObjectType(type) || isInterfaceType(type),
  );
  const fields = types.flatMap((type) => Object.values(type.getFields()));
  let prefix = '_';
  while (fields.some(({ name }) => name.startsWith(prefix))) prefix += 'k';
  const added = [...types, ...fields].flatMap(({ astNode }) =>
    (astNode?.directives ?? []).flatMap(({ arguments: given = [] }) => given.flatMap(namesInFieldSet)),
  );
  return {
    prefix,
    added: new Set(added),
    withArguments: new Set(fields.filter(({ args }) => args.length > 0).map(({ name }) => name)),
  };
}

const fieldSets = ['key', 'requires', 'provides'];

function namesInFieldSet({ name, value }: ConstArgumentNode): string[] {
  if (fieldSets.includes(name.value) && value.kind === Kind.STRING) return namesIn(value.value);
  if (name.value !== 'contextArguments') return [];
  const names: string[] = [];
  visit(value, {
    [Kind.OBJECT_FIELD](field: ObjectFieldNode) {
      if (field.name.value === 'selection' && field.value.kind === Kind.STRING)
        names.push(...namesIn(field.value.value));
    },
  });
  return names;
}

function namesIn(fieldSet: string): string[] {
  const names: string[] = [];
  visit(parse(fieldSet.trim().startsWith('{') ? fieldSet : `{ ${fieldSet} }`, { noLocation: true }), {
    [Kind.FIELD]: (field: FieldNode) => void names.push(field.name.value),
  });
  return names;
}

/** Gives keys to the fields of one operation, by their names and arguments. */
export function internalKeys({ prefix, added, withArguments }: KeyNames): InternalKeys {
  const numbers = new Map<string, number>();
  return {
    of({ name: { value: name }, alias, arguments: given = [] }) {
      const key = alias?.value ?? name;
      if (!added.has(key) || (key === name && !withArguments.has(name))) return key;
      const question = `${name}(${given.map((argument) => print(argument)).join()})`;
      const number = numbers.get(question) ?? numbers.size;
      numbers.set(question, number);
      return `${prefix}${number}_${key}`;
    },
  };
}

/** The document with its fields under their internal keys, and without what asks for the schema: no department is asked that. */
export function withInternalKeys(document: DocumentNode, keys: InternalKeys): DocumentNode {
  return visit(document, {
    [Kind.FIELD](field: FieldNode) {
      const name = field.name.value;
      if (name === '__schema' || name === '__type') return nothing;
      const key = keys.of(field);
      const { alias: _alias, ...plain } = field;
      return key === name ? plain : { ...plain, alias: { kind: Kind.NAME, value: key } };
    },
  });
}
