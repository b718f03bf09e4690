import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  buildSchema,
  isAbstractType,
  isObjectType,
  parse,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { leafTypes, type County, type CountyField } from './county.ts';
import { countySdl } from './sdl.ts';

/** A thing of the county as its departments hand it on. */
interface Thing {
  readonly __typename: string;
  readonly id: string;
  readonly code: string;
}

type Resolve = GraphQLFieldResolver<Record<string, unknown>, unknown, { n?: number | null }>;

/** One department of a county, that answers: always the same to the same question. */
export function departmentSchema(county: County, department: number): GraphQLSchema {
  const here = (field: CountyField): boolean => field.departments.includes(department);
  const resolvers: Record<string, Record<string, unknown>> = {};
  for (const [name, fields] of fieldsByType(county)) {
    resolvers[name] = Object.fromEntries(
      fields.filter(here).map((field) => [field.name, resolver(county, name, field, true)]),
    );
    if (name === 'Query') continue;
    resolvers[name]['__resolveReference'] = ({ id, code, ...required }: Partial<Thing>) =>
      ({ ...required, ...thing(name, id ?? String(code).slice(1)) }) as Thing;
  }
  if (county.hasI) resolvers['I'] = { __resolveType };
  if (county.hasU) resolvers['U'] = { __resolveType };
  return buildSubgraphSchema({
    typeDefs: parse(countySdl(county, department)),
    resolvers: resolvers as never,
  });
}

/** The whole county in one schema: what the graph must answer. */
export function wholeSchema(county: County): GraphQLSchema {
  const schema = buildSchema(countySdl(county, null));
  const fields = new Map(fieldsByType(county));
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = __resolveType as never;
    if (!isObjectType(type)) continue;
    for (const field of fields.get(type.name) ?? []) {
      const definition = type.getFields()[field.name];
      if (definition) definition.resolve = resolver(county, type.name, field, false) as never;
    }
  }
  return schema;
}

function fieldsByType({ roots, types }: County): [type: string, fields: readonly CountyField[]][] {
  return [['Query', roots], ...types.map(({ name, fields }) => [name, fields] as [string, typeof fields])];
}

const __resolveType = (value: Thing): string => value.__typename;

function thing(name: string, id: string): Thing {
  return { __typename: name, id, code: `c${id}` };
}

/** In a department, what a field requires is in the representation; in the whole county it is asked for. */
function resolver(county: County, type: string, field: CountyField, inDepartment: boolean): Resolve {
  return (source, { n }) => {
    const id = String(source?.['id'] ?? '');
    const required =
      field.requires &&
      (inDepartment ? source[field.requires.field] : valueRequired(county, type, id, field));
    return valueOf(
      county,
      `${type}/${id}/${field.name}/${field.argument ? (n ?? null) : ''}/${JSON.stringify(required ?? null)}`,
      field,
    );
  };
}

function valueRequired(county: County, type: string, id: string, { requires }: CountyField): unknown {
  const field = county.types
    .find(({ name }) => name === type)
    ?.fields.find(({ name }) => name === requires?.field);
  return (
    field &&
    valueOf(county, `${type}/${id}/${field.name}/${field.argument ? (requires?.n ?? null) : ''}/null`, field)
  );
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
  return type ? thing(type.name, String(number % type.count)) : null;
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
