import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { County } from './county.ts';
import type { Question } from './question.ts';

/** A question that was once answered wrongly; it is asked again in every run of the tests. */
export interface KeptDifference {
  /** How it was found. */
  readonly found: string;
  readonly question: Question;
  /** The departments; what they answer follows from their fields' names. */
  readonly county: County;
}

const folder = join(import.meta.dirname, '../../../test/gateway/differences');

/** Writes a difference to a file of its own, and returns its name. */
export async function keepDifference(name: string, difference: KeptDifference): Promise<string> {
  const file = join(folder, `${name}.json`);
  await mkdir(folder, { recursive: true });
  const options = await resolveConfig(file);
  await writeFile(file, await format(JSON.stringify(difference), { ...options, filepath: file }));
  return file;
}

/** Reads all that were kept, by name. */
export async function readDifferences(): Promise<[name: string, difference: KeptDifference][]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file): Promise<[string, KeptDifference]> => {
      const text = await readFile(join(folder, file), 'utf8');
      return [file.slice(0, -'.json'.length), JSON.parse(text) as KeptDifference];
    }),
  );
}
