import { readFileSync } from 'node:fs';

const folder = new URL('../../schema/operations/', import.meta.url);

/** A saved operation with its example variables; the acts of a story lie in a folder of their own. */
export function savedOperation(name: string): { query: string; variables: Record<string, unknown> } {
  const file = /Story\d\d/.test(name) ? `stories/${name}` : name;
  return {
    query: readFileSync(new URL(`${file}.graphql`, folder), 'utf8'),
    variables: JSON.parse(readFileSync(new URL(`${file}.variables.json`, folder), 'utf8')) as Record<
      string,
      unknown
    >,
  };
}
