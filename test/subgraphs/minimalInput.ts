import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLNamedInputType,
} from 'graphql';

const scalars: Readonly<Record<string, unknown>> = {
  ID: '00000000-0000-7000-8000-000000000000',
  String: '甲',
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: '2024-03-01',
  DateTime: '2024-03-01T09:00:00+08:00',
  Decimal: '1.00',
};

/** The least value that an input type takes, with what is given for fields by name instead; nothing that is optional. */
export function minimalInput(type: GraphQLInputType, given: Readonly<Record<string, unknown>> = {}): unknown {
  if (isNonNullType(type)) return minimalInput(type.ofType, given);
  if (isListType(type)) return [minimalInput(type.ofType, {})];
  const named: GraphQLNamedInputType = type;
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields()).filter(
      (field) => isNonNullType(field.type) || field.name in given,
    );
    return Object.fromEntries(
      fields.map(({ name, type: of }) => [name, given[name] ?? minimalInput(of, {})]),
    );
  }
  if (!(named.name in scalars)) throw new Error(`no least value of ${named.name} is known`);
  return scalars[named.name];
}
