import { fieldsOf, keyFields, type County, type CountyField, type CountyType } from './county.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ' +
  '["@key","@requires","@provides","@external","@shareable","@override","@interfaceObject"])';

/** The SDL of one department of a county; of all in one, without federation, for `null`. */
export function countySdl(county: County, department: number | null): string {
  const here = (field: CountyField): boolean =>
    department === null || field.departments.includes(department) || field.takenFrom === department;
  const roots = county.roots.filter(here);
  const known = typesKnown(county, department, here);
  const members = county.types.filter(({ name }) => known.has(name));
  const lines = [
    ...(roots.length > 0 ? [`type Query { ${roots.map(fieldSdl).join(' ')} }`] : []),
    'enum E { A B C }',
    ...(known.has('I') || members.some((type) => type.implementsI) ? [interfaceSdl()] : []),
    ...(known.has('U') ? [`union U = ${county.types.map(({ name }) => name).join(' | ')}`] : []),
    ...members.map(typeSdl),
  ];
  const place = lines.some((line) => line.includes(keyFields.place));
  return [
    ...(department === null ? [] : [link]),
    ...lines,
    ...(place ? [`type P${department === null ? '' : ' @shareable'} { a: String! b: Int! }`] : []),
  ].join('\n');

  function interfaceSdl(): string {
    const common = fieldsOf(county, 'I').filter(here).map(fieldSdl).join(' ');
    const keyed = county.interfaceObject && department !== null && known.has('I');
    const key = keyed ? ' @key(fields: "id")' : '';
    return county.interfaceObject && county.interfaceObject.department === department
      ? `type I @interfaceObject${key} { id: ID! ${common} }`
      : `interface I${key} { id: ID! ${common} }`;
  }

  function typeSdl(type: CountyType): string {
    const keys = department === null ? Object.keys(keyFields) : (type.keys[department] ?? []);
    const named = new Set(keys.flatMap((key) => key.match(/\w+/g) ?? []));
    const own = department === null ? fieldsOf(county, type.name) : type.fields;
    const fields = own.filter(here);
    const external = type.fields.filter((field) => !here(field) && isSpokenOf(type, field));
    const lines = [
      ...Object.entries(keyFields).flatMap(([name, sdl]) =>
        named.has(name) ? [sdl] : name === 'id' && type.implementsI ? [`${sdl} @shareable`] : [],
      ),
      ...fields.map(fieldSdl),
      ...external.map((field) => `${signature(field)} @external`),
    ];
    const directives = department === null ? [] : keys.map(keyDirective);
    const head = [`type ${type.name}`, ...(type.implementsI ? ['implements I'] : []), ...directives];
    return `${head.join(' ')} { ${lines.join(' ')} }`;
  }

  /** Whether the department requires the field of another, or answers it in some places. */
  function isSpokenOf(type: CountyType, { name }: CountyField): boolean {
    const required = type.fields.some((field) => here(field) && field.requires?.field === name);
    return required || departmentsProviding(county, type.name, name).includes(department ?? -1);
  }

  function fieldSdl(field: CountyField): string {
    if (department === null || field.takenFrom === department) return signature(field);
    const { departments, requires, provides, takenFrom } = field;
    const type = county.types.find(({ fields }) => fields.includes(field));
    const shared =
      departments.length > 1 || (type && departmentsProviding(county, type.name, field.name).length > 0);
    const given = requires?.n === null ? '' : `(n: ${requires?.n})`;
    return [
      signature(field),
      ...(requires ? [`@requires(fields: "${requires.field}${given}")`] : []),
      ...(provides === null ? [] : [`@provides(fields: "${provides}")`]),
      ...(takenFrom === null ? [] : [`@override(from: "s${takenFrom}")`]),
      ...(shared ? ['@shareable'] : []),
    ].join(' ');
  }
}

/** The departments that answer a field of what some field of theirs gives. */
function departmentsProviding(county: County, type: string, field: string): readonly number[] {
  return ['Query', 'I', ...county.types.map(({ name }) => name)].flatMap((each) =>
    fieldsOf(county, each)
      .filter(({ gives, provides }) => gives === type && provides === field)
      .flatMap(({ departments }) => departments),
  );
}

/** The types that a department speaks of, however it comes to them. */
function typesKnown(
  county: County,
  department: number | null,
  here: (field: CountyField) => boolean,
): ReadonlySet<string> {
  const known = new Set<string>();
  const blind = county.interfaceObject?.department;
  const add = (name: string): void => {
    if (known.has(name)) return;
    known.add(name);
    for (const type of county.types) {
      if (name === 'U' || (name === 'I' && type.implementsI && department !== blind)) add(type.name);
      if (name === type.name) for (const field of type.fields.filter(here)) add(field.gives);
    }
    if (name === 'I') for (const field of fieldsOf(county, 'I').filter(here)) add(field.gives);
  };
  for (const field of county.roots.filter(here)) add(field.gives);
  for (const type of county.types) if (department === null || type.fields.some(here)) add(type.name);
  // One department knows which is which of what another takes for one type.
  if (blind !== undefined && (department === blind || department === (blind === 0 ? 1 : 0))) add('I');
  return known;
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
