import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  GraphQLNonNull,
  isEnumType,
  isObjectType,
  Kind,
  parse,
  type ConstDirectiveNode,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { subgraphSdl } from '../../schema/roster.ts';
import { modelProperties, type ModelProperties } from './modelProperties.ts';
import { departments, root } from './project.ts';

const models = modelProperties(departments.map(({ folder }) => folder));
const rootTypes = ['Query', 'Mutation', 'Subscription'];
const sharedTypes = new Set(
  parse(readFileSync(join(root, 'schema/shared/values.graphql'), 'utf8')).definitions.flatMap((definition) =>
    'name' in definition && definition.name ? [definition.name.value] : [],
  ),
);

describe.each(departments)('the department $name', (department) => {
  let resolvers: Record<string, Record<string, unknown> | undefined>;
  let schema: GraphQLSchema;
  let objects: GraphQLObjectType[];
  const ownModels = models.get(department.folder) ?? new Map<string, ModelProperties>();

  beforeAll(async () => {
    const module = (await load(join(department.folder, 'resolvers/index.ts'))) as {
      resolvers: typeof resolvers;
    };
    resolvers = module.resolvers;
    schema = buildSubgraphSchema({ typeDefs: parse(subgraphSdl(department)), resolvers: resolvers as never });
    objects = Object.values(schema.getTypeMap()).filter(
      (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('_'),
    );
  });

  it('answers every field by a column or a resolver', () => {
    const unanswered = objects.flatMap((type) =>
      Object.values(type.getFields())
        .filter(
          (field) =>
            !field.name.startsWith('_') && !answered(type, field.name, field.type instanceof GraphQLNonNull),
        )
        .map((field) => `${type.name}.${field.name}`),
    );
    expect(unanswered).toEqual([]);
  });

  it('gives no null for a field that cannot be null', () => {
    const broken = objects.flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => field.type instanceof GraphQLNonNull && !resolvers[type.name]?.[field.name])
        .filter((field) => ownModels.get(type.name)?.get(field.name)?.nullable)
        .map((field) => `${type.name}.${field.name}`),
    );
    expect(broken).toEqual([]);
  });

  it('resolves the references to its entities', () => {
    const entities = objects.filter(
      (type) => isMoreThanItsKey(type) && !resolvers[type.name]?.['__resolveReference'],
    );
    expect(entities.map((type) => type.name)).toEqual([]);
  });

  it('has a code list for every enum, with the same codes', async () => {
    const lists = await codeLists(join(department.folder, 'codes.ts'));
    const enums = Object.values(schema.getTypeMap())
      .filter(isEnumType)
      .filter(({ name }) => !name.includes('__') && !sharedTypes.has(name));
    const inGraph = enums.map((type) => [
      type.name,
      type
        .getValues()
        .map(({ name }) => name)
        .sort(),
    ]);
    expect(Object.fromEntries(inGraph)).toEqual(
      Object.fromEntries(
        enums.map(({ name }) => [name, lists.get(name)?.sort() ?? `no ${name} in codes.ts`]),
      ),
    );
  });

  /** The columns of a type without a model are its fields, and tsc asks for those that cannot be null. */
  function answered(type: GraphQLObjectType, field: string, required: boolean): boolean {
    if (resolvers[type.name]?.[field] || sharedTypes.has(type.name)) return true;
    if (rootTypes.includes(type.name)) return false;
    const model = ownModels.get(type.name);
    return model ? model.has(field) : required;
  }

  /** An entity that is more here than its key, which is all that a reference brings. */
  function isMoreThanItsKey(type: GraphQLObjectType): boolean {
    const keys = directives(type).filter(({ name }) => name.value === 'key');
    const keyFields = keys.flatMap((key) =>
      (key.arguments ?? []).flatMap(({ name, value }) =>
        name.value === 'fields' && value.kind === Kind.STRING ? value.value.split(/\W+/) : [],
      ),
    );
    const fields = Object.keys(type.getFields()).filter((field) => !resolvers[type.name]?.[field]);
    const needed = [...(ownModels.get(type.name)?.keys() ?? fields)];
    return keys.length > 0 && needed.some((name) => !name.startsWith('__') && !keyFields.includes(name));
  }
});

describe('the graph', () => {
  const file = join(root, 'schema/supergraph.graphql');
  const types = existsSync(file)
    ? Object.values(buildSchema(readFileSync(file, 'utf8')).getTypeMap()).filter(
        ({ name }) => !/^(_|join__|link)/.test(name),
      )
    : [];

  it('describes every type somewhere', () => {
    const silent = types.filter(({ name, description }) => !description && !rootTypes.includes(name));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

function directives(type: GraphQLObjectType): readonly ConstDirectiveNode[] {
  return [type.astNode, ...type.extensionASTNodes].flatMap((node) => node?.directives ?? []);
}

/** The lists of a `codes.ts` by the name of their enum: `disputeKind` keeps the codes of `DisputeKind`. */
async function codeLists(file: string): Promise<Map<string, string[]>> {
  const lists = Object.entries(await load(file)).filter(
    ([, list]) => typeof list === 'object' && list !== null && !Array.isArray(list),
  );
  return new Map(
    lists.map(([name, list]) => [`${name[0]?.toUpperCase()}${name.slice(1)}`, Object.keys(list as object)]),
  );
}

async function load(file: string): Promise<Record<string, unknown>> {
  return (await import(pathToFileURL(file).href)) as Record<string, unknown>;
}
