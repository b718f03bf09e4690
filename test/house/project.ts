import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { roster, type RosterEntry } from '../../schema/roster.ts';

/** The project's root. */
export const root = resolve(fileURLToPath(import.meta.url), '../../..');

/** Folders that are made, not written. */
const made = new Set(['node_modules', '.git', '.data', 'coverage']);

/** The departments whose code is in this project, with their folders (absolute). */
export const departments: readonly (RosterEntry & { folder: string })[] = roster
  .map((entry) => ({ ...entry, folder: dirname(resolve(root, entry.sdl)) }))
  .filter(({ folder }) => existsSync(join(folder, 'index.ts')));

/** Names of what lies in a folder of the project, folders with a `/` behind, in order. */
export function entriesOf(folder: string): string[] {
  return readdirSync(resolve(root, folder), { withFileTypes: true })
    .filter(({ name }) => !made.has(name))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
}

/** Every folder below one of the project's, itself first, as paths from the root. */
export function foldersBelow(folder: string): string[] {
  const below = entriesOf(folder).filter((name) => name.endsWith('/'));
  return [
    relative(root, resolve(root, folder)),
    ...below.flatMap((name) => foldersBelow(join(folder, name))),
  ];
}
