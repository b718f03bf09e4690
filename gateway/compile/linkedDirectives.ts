import { valueFromASTUntyped, type ConstDirectiveNode } from 'graphql';

/** Part of a schema to which directives may be applied. */
type Definition = { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;

/** The arguments of a directive on a definition; null where it is not. */
export type DirectiveReader = (definition: Definition) => Readonly<Record<string, unknown>> | null;

/** The names that a supergraph's links give to directives of Apollo's specifications. */
export type LinkedNames = Readonly<Record<string, string | undefined>>;

/**
 * Makes what reads a directive of one of Apollo's specifications, by whatever name a supergraph's links give it: a rule
 * that was imported under another name is a rule all the same.
 */
export function directiveReader(names: LinkedNames, directive: string): DirectiveReader {
  const name = names[directive];
  return (definition) => {
    const applied = name && definition?.directives?.find((each) => each.name.value === name);
    if (!applied) return null;
    return Object.fromEntries(
      (applied.arguments ?? []).map(({ name: { value: key }, value }) => [key, valueFromASTUntyped(value)]),
    );
  };
}
