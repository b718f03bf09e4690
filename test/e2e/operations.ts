import { readFileSync } from 'node:fs';

const folder = new URL('../../schema/operations/', import.meta.url);

/** A saved operation with its example variables. */
export function savedOperation(name: string): { query: string; variables: Record<string, unknown> } {
  return {
    query: readFileSync(new URL(`${name}.graphql`, folder), 'utf8'),
    variables: JSON.parse(readFileSync(new URL(`${name}.variables.json`, folder), 'utf8')) as Record<
      string,
      unknown
    >,
  };
}
