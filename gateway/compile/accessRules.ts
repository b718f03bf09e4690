import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Viewer } from '../../schema/viewer.ts';
import { directiveReader, type LinkedNames } from './linkedDirectives.ts';

/**
 * Who may ask: viewers who hold all scopes of any one of the sets. An empty set is held by whoever is signed in
 * (`@authenticated`); where there is no set at all it is nobody (`@policy`, which the hub cannot evaluate).
 */
export type AccessRule = readonly (readonly string[])[];

/** The rules of a supergraph, by the type (`Petition`) or field (`Region.petitionCount`) that they are about. */
export type AccessRules = ReadonlyMap<string, readonly AccessRule[]>;

/** Reads what the departments say of who may ask: `@authenticated`, `@requiresScopes` and `@policy`. */
export function readAccessRules(directives: LinkedNames, schema: GraphQLSchema): AccessRules {
  const authenticated = directiveReader(directives, 'authenticated');
  const requiresScopes = directiveReader(directives, 'requiresScopes');
  const policy = directiveReader(directives, 'policy');
  const rules = new Map<string, readonly AccessRule[]>();

  for (const type of Object.values(schema.getTypeMap())) {
    note(type.name, type.astNode);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) note(`${type.name}.${field.name}`, field.astNode);
  }
  return rules;

  function note(coordinate: string, definition: Parameters<typeof authenticated>[0]): void {
    const scopes = requiresScopes(definition)?.['scopes'] as AccessRule | undefined;
    const found: AccessRule[] = [
      ...(authenticated(definition) ? [[[]]] : []),
      // By the specification no set at all requires nothing; who is asked for scopes has to be somebody.
      ...(scopes ? [scopes.length > 0 ? scopes : [[]]] : []),
      ...(policy(definition) ? [[]] : []),
    ];
    if (found.length > 0) rules.set(coordinate, found);
  }
}

/** What each set of a rule has that a viewer lacks; null when the viewer may ask. */
export function lackingScopes(rule: AccessRule, viewer: Viewer | null): AccessRule | null {
  const lacking = rule.map((set) => set.filter((scope) => !viewer?.scopes.includes(scope)));
  return viewer && lacking.some((set) => set.length === 0) ? null : lacking;
}
