import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An operation that is known beforehand, with an example of its variables. */
export interface SavedOperation {
  readonly name: string;
  /** As clients send it, to the letter. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Reads the `.graphql` files of a folder, with the `.variables.json` beside them. */
export async function readSavedOperations(folder: string): Promise<SavedOperation[]> {
  const files = (await readdir(folder)).sort();
  return Promise.all(
    files
      .filter((file) => file.endsWith('.graphql'))
      .map(async (file) => {
        const name = file.slice(0, -'.graphql'.length);
        const example = `${name}.variables.json`;
        const variables = files.includes(example) ? await readFile(join(folder, example), 'utf8') : '{}';
        return {
          name,
          query: await readFile(join(folder, file), 'utf8'),
          variables: JSON.parse(variables) as Record<string, unknown>,
        };
      }),
  );
}
