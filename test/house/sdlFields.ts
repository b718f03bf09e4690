import { Kind, parse, type TypeNode } from 'graphql';

/** A place of an SDL that carries a value: a field, an argument or a field of an input, with its innermost type. */
export interface SdlField {
  /** `Type.field`, `Type.field(argument)` or `Input.field`. */
  readonly path: string;
  readonly name: string;
  /** Name of the type without lists and non-nulls. */
  readonly type: string;
  /** True for what a viewer gives (arguments, input fields), false for what they get. */
  readonly given: boolean;
}

/** Every field, argument and input field of an SDL, extensions included. */
export function sdlFields(sdl: string): SdlField[] {
  return parse(sdl).definitions.flatMap((definition): SdlField[] => {
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.OBJECT_TYPE_EXTENSION:
      case Kind.INTERFACE_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_EXTENSION:
        return (definition.fields ?? []).flatMap((field) => {
          const path = `${definition.name.value}.${field.name.value}`;
          return [
            { path, name: field.name.value, type: innermost(field.type), given: false },
            ...(field.arguments ?? []).map((argument) => ({
              path: `${path}(${argument.name.value})`,
              name: argument.name.value,
              type: innermost(argument.type),
              given: true,
            })),
          ];
        });
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      case Kind.INPUT_OBJECT_TYPE_EXTENSION:
        return (definition.fields ?? []).map((field) => ({
          path: `${definition.name.value}.${field.name.value}`,
          name: field.name.value,
          type: innermost(field.type),
          given: true,
        }));
      default:
        return [];
    }
  });
}

/** The words of a camelCase or PascalCase name, in lower case, without the plural's s. */
export function wordsOf(name: string): string[] {
  const words = name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? [];
  return words.map((word) =>
    word
      .toLowerCase()
      .replace(/(?<=[a-z]{3})ies$/, 'y')
      .replace(/(?<=[^s])s$/, ''),
  );
}

function innermost(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : innermost(type.type);
}
