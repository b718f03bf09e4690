import type { County, CountyField, CountyType } from './county.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key","@requires","@external","@shareable"])';

/** The SDL of one department of a county; of all in one, without federation, for `null`. */
export function countySdl(county: County, department: number | null): string {
  const here = (field: CountyField): boolean => department === null || field.departments.includes(department);
  const roots = county.roots.filter(here);
  const known = typesKnown(county, department, here);
  const members = county.types.filter(({ name }) => known.has(name));
  return [
    ...(department === null ? [] : [link]),
    ...(roots.length > 0 ? [`type Query { ${roots.map(signature).join(' ')} }`] : []),
    'enum E { A B C }',
    ...(members.some((type) => type.implementsI) ? ['interface I { id: ID! }'] : []),
    ...(known.has('U') ? [`union U = ${county.types.map(({ name }) => name).join(' | ')}`] : []),
    ...members.map((type) => typeSdl(type, department, type.fields.filter(here))),
  ].join('\n');
}

/** The types that a department speaks of, however it comes to them. */
function typesKnown(
  county: County,
  department: number | null,
  here: (field: CountyField) => boolean,
): ReadonlySet<string> {
  const known = new Set<string>();
  const add = (name: string): void => {
    if (known.has(name)) return;
    known.add(name);
    for (const type of county.types) {
      if (name === 'U' || (name === 'I' && type.implementsI)) add(type.name);
      if (name === type.name) for (const field of type.fields.filter(here)) add(field.gives);
    }
  };
  for (const field of county.roots.filter(here)) add(field.gives);
  for (const type of county.types) if (department === null || type.fields.some(here)) add(type.name);
  return known;
}

function typeSdl(type: CountyType, department: number | null, fields: readonly CountyField[]): string {
  const keys = department === null ? ['id', 'code'] : (type.keys[department] ?? []);
  const has = (key: string): boolean => keys.includes(key) || keys.includes(`${key}!`);
  const directives = department === null ? [] : keys.map(keyDirective);
  const required = new Set(
    department === null ? [] : fields.flatMap(({ requires }) => requires?.field ?? []),
  );
  const lines = [
    ...(has('id') ? ['id: ID!'] : type.implementsI ? ['id: ID! @shareable'] : []),
    ...(has('code') ? ['code: String!'] : []),
    ...fields.map((field) => `${signature(field)}${department === null ? '' : fieldDirectives(field)}`),
    ...type.fields.filter(({ name }) => required.has(name)).map((field) => `${signature(field)} @external`),
  ];
  const head = [`type ${type.name}`, ...(type.implementsI ? ['implements I'] : []), ...directives];
  return `${head.join(' ')} { ${lines.join(' ')} }`;
}

function keyDirective(key: string): string {
  return key.endsWith('!')
    ? `@key(fields: "${key.slice(0, -1)}", resolvable: false)`
    : `@key(fields: "${key}")`;
}

function signature({ name, argument, gives, list, nonNull, itemNonNull }: CountyField): string {
  const item = list ? `[${gives}${itemNonNull ? '!' : ''}]` : gives;
  return `${name}${argument ? '(n: Int)' : ''}: ${item}${nonNull ? '!' : ''}`;
}

function fieldDirectives({ requires, departments }: CountyField): string {
  const given = requires?.n === null ? '' : `(n: ${requires?.n})`;
  return [
    ...(requires ? [` @requires(fields: "${requires.field}${given}")`] : []),
    ...(departments.length > 1 ? [' @shareable'] : []),
  ].join('');
}
