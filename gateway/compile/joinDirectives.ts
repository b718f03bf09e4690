import { Kind, type DirectiveNode } from 'graphql';

/** An argument of one of the directives by which a supergraph says who answers what; null when it is not given. */
export function argumentOf(directive: DirectiveNode, name: string): string | null {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : null;
}
