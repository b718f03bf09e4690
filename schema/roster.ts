import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';

/** One subgraph of the hub: where its SDL lies, where it answers, and how long the gateway waits for it. */
export interface RosterEntry {
  /** Folder and federation name, kebab-case. */
  readonly name: string;
  /** What the bureau calls it, Simplified Chinese. */
  readonly title: string;
  /** Path of its SDL from the project's root: a file, or a folder of `.graphql` files once it outgrows one. */
  readonly sdl: string;
  /** Default address of its GraphQL endpoint. */
  readonly url: string;
  /** Deadline for one answer, in milliseconds. */
  readonly deadlineMs: number;
}

const root = resolve(fileURLToPath(import.meta.url), '../..');

/** Every subgraph of the hub, from `schema/roster.json`; throws when an entry lacks a field. */
export const roster: readonly RosterEntry[] = readRoster();

/** The SDL that a subgraph is composed from and serves: its own and the shared value types. */
export function subgraphSdl(entry: Pick<RosterEntry, 'sdl'>): string {
  const own = resolve(root, entry.sdl);
  const files = statSync(own).isDirectory()
    ? readdirSync(own)
        .sort()
        .filter((name) => name.endsWith('.graphql'))
        .map((name) => resolve(own, name))
    : [own];
  return [...files, resolve(root, 'schema/shared/values.graphql')]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

/** The roster's entry for a subgraph; throws for a name that is not on it. */
export function rosterEntry(name: string): RosterEntry {
  const entry = roster.find((candidate) => candidate.name === name);
  if (!entry) {
    throw new Error(`名册里没有子图 ${name}。 No subgraph ${name}: ${roster.map((e) => e.name).join(', ')}`);
  }
  return entry;
}

function readRoster(): readonly RosterEntry[] {
  const entries = JSON.parse(readFileSync(resolve(root, 'schema/roster.json'), 'utf8')) as RosterEntry[];
  for (const entry of entries) {
    for (const field of ['name', 'title', 'sdl', 'url'] as const) {
      if (typeof entry[field] !== 'string' || entry[field] === '') {
        throw new Error(`schema/roster.json: ${entry.name ?? '?'} has no ${field}`);
      }
    }
    if (!Number.isInteger(entry.deadlineMs) || entry.deadlineMs <= 0) {
      throw new Error(`schema/roster.json: ${entry.name} needs a deadlineMs above 0`);
    }
  }
  return entries;
}
