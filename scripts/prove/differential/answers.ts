import { buildSubgraphSchema } from '@apollo/subgraph';
import * as graphqlJs from 'graphql';
import { Kind, parse, type DocumentNode, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { fieldsOf, leafTypes, type County, type CountyField } from './county.ts';
import { countySdl } from './sdl.ts';

/** A thing of the county as its departments hand it on. */
interface Thing {
  readonly __typename: string;
  readonly id: string;
  readonly code: string;
  readonly place: { readonly a: string; readonly b: number };
}

type Resolve = GraphQLFieldResolver<Record<string, unknown>, unknown, { n?: number | null }>;

/** One department of a county, that answers: always the same to the same question. */
export function departmentSchema(county: County, department: number): GraphQLSchema {
  const sdl = parse(countySdl(county, department));
  const isBlind = county.interfaceObject?.department === department;
  const resolvers: Record<string, Record<string, unknown>> = {};
  for (const { name, fields } of declaredTypes(sdl)) {
    const own = fieldsOf(county, name).filter((field) => fields.has(field.name));
    const resolve = own.map((field) => [field.name, resolver(county, name, field, department)]);
    const known: Record<string, unknown> = (resolvers[name] = Object.fromEntries(resolve));
    if (name === 'Query') continue;
    known['__resolveReference'] = ({ id, code, place, ...required }: Partial<Thing>) => ({
      ...required,
      ...thing(name, id ?? (code ?? place?.a ?? '').slice(1)),
    });
  }
  if (resolvers['I'] && !isBlind) {
    resolvers['I'] = { __resolveType, __resolveReference: ({ id }: Thing) => thing(typeOf(id), id) };
  }
  if (county.hasU) resolvers['U'] = { __resolveType };
  return buildSubgraphSchema({ typeDefs: sdl, resolvers: resolvers as never });
}

/** The whole county in one schema of a release of graphql-js: what the graph must answer. */
export function wholeSchema(
  county: County,
  release: Pick<typeof graphqlJs, 'buildSchema' | 'isAbstractType' | 'isObjectType'> = graphqlJs,
): GraphQLSchema {
  const schema = release.buildSchema(countySdl(county, null));
  for (const type of Object.values(schema.getTypeMap())) {
    if (release.isAbstractType(type)) type.resolveType = __resolveType as never;
    if (!release.isObjectType(type)) continue;
    for (const field of fieldsOf(county, type.name)) {
      const definition = type.getFields()[field.name];
      if (definition) definition.resolve = resolver(county, type.name, field, null) as never;
    }
  }
  return schema;
}

/** The types with fields that a department declares. */
function declaredTypes({ definitions }: DocumentNode): { name: string; fields: ReadonlySet<string> }[] {
  return definitions.flatMap((each) =>
    each.kind === Kind.OBJECT_TYPE_DEFINITION || each.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? [{ name: each.name.value, fields: new Set(each.fields?.map(({ name }) => name.value)) }]
      : [],
  );
}

const __resolveType = (value: Thing): string => value.__typename;

/** The first figure of a thing's number tells its type. */
function typeOf(id: string): string {
  return `T${id[0]}`;
}

function thing(name: string, id: string): Thing {
  return { __typename: name, id, code: `c${id}`, place: { a: `p${id}`, b: Number(id) } };
}

/** In a department, what a field requires is in the representation; in the whole county (null) it is asked for. */
function resolver(county: County, type: string, field: CountyField, department: number | null): Resolve {
  const common = county.interfaceObject?.fields.includes(field) ?? false;
  return (source, { n }) => {
    if (field.takenFrom !== null && field.takenFrom === department) throw new Error('taken away');
    const id = String(source?.['id'] ?? '');
    const required =
      field.requires &&
      (department === null
        ? plainValue(county, type, id, field.requires.field, field.requires.n)
        : source[field.requires.field]);
    const given = field.argument ? (n ?? null) : '';
    const value = valueOf(
      county,
      `${common ? 'I' : type}/${id}/${field.name}/${given}/${JSON.stringify(required ?? null)}`,
      field,
    );
    return department === null ? value : withProvided(county, value, field);
  };
}

/** What a department provides of another's it knows beforehand, and may compute from. */
function withProvided(county: County, value: unknown, field: CountyField): unknown {
  const { gives, provides } = field;
  const provided = fieldsOf(county, gives).find(({ name }) => name === provides);
  if (!provided || provided.faulty) return value;
  if (Array.isArray(value)) return value.map((item) => withProvided(county, item, field));
  if (value === null) return null;
  return {
    ...(value as Thing),
    [provided.name]: plainValue(county, gives, (value as Thing).id, provided.name, null),
  };
}

/** The value of a field that requires nothing. */
function plainValue(county: County, type: string, id: string, name: string, n: number | null): unknown {
  const field = fieldsOf(county, type).find((each) => each.name === name);
  return field && valueOf(county, `${type}/${id}/${name}/${field.argument ? n : ''}/null`, field);
}

/** The value that stands for a question: numbers out of its text, nothing else. */
function valueOf(county: County, question: string, field: CountyField): unknown {
  const number = numberOf(question);
  if (field.faulty && number % 3 === 0) throw new Error('faulty');
  if (!field.nonNull && number % 7 === 0) return null;
  if (!field.list) return itemOf(county, question, field);
  return Array.from({ length: number % 4 }, (_, index) => {
    const item = `${question}#${index}`;
    return !field.itemNonNull && numberOf(item) % 6 === 0 ? null : itemOf(county, item, field);
  });
}

function itemOf(county: County, question: string, { gives }: CountyField): unknown {
  const number = numberOf(`${question}?`);
  if (leafTypes.includes(gives)) return leafOf(gives, number);
  const types = county.types.filter(
    ({ name, implementsI }) => gives === 'U' || name === gives || (gives === 'I' && implementsI),
  );
  const type = types[number % types.length];
  return type ? thing(type.name, `${type.name.slice(1)}${number % type.count}`) : null;
}

/** Falsy values among them: what is there and what is not are told apart by more than truth. */
function leafOf(type: string, number: number): unknown {
  if (type === 'Int') return number % 5;
  if (type === 'Boolean') return number % 2 === 0;
  if (type === 'E') return 'ABC'[number % 3];
  return number % 4 === 0 ? '' : `s${number % 100}`;
}

/** FNV-1a, folded. */
function numberOf(text: string): number {
  let hash = 2_166_136_261;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619);
  return (hash ^ (hash >>> 15)) >>> 0;
}
