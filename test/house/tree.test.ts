import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { departments, entriesOf, foldersBelow, root } from './project.ts';

const topFolders = ['gateway/', 'schema/', 'scripts/', 'subgraphs/', 'test/'];
const drawers = ['src', 'packages', 'lib', 'utils', 'util', 'utilities', 'helpers', 'common', 'misc'];
const folders = topFolders.flatMap((folder) => foldersBelow(folder));
const mapped = [
  ...topFolders.map((folder) => folder.slice(0, -1)),
  'subgraphs/_kit',
  ...departments.map(({ name }) => `subgraphs/${name}`),
];

describe('the tree', () => {
  it('has only the folders of the house at the top', () => {
    const visible = entriesOf('.').filter((name) => name.endsWith('/') && !name.startsWith('.'));
    expect(visible).toEqual(topFolders);
  });

  it('has no drawer for what nobody found a name for', () => {
    expect(folders.filter((folder) => drawers.includes(basename(folder)))).toEqual([]);
  });

  it('keeps the kit small', () => {
    expect(entriesOf('subgraphs/_kit').filter((name) => name !== 'README.md').length).toBeLessThanOrEqual(10);
  });

  it('writes folders in kebab-case, and files in camelCase, or as the type or department that they bear', () => {
    // Migrations bear the names that drizzle-kit gives them; a resolver's folder bears its GraphQL type.
    const named = folders.filter((folder) => !/\/migrations(\/|$)/.test(folder));
    const crookedFolders = named.filter(
      (folder) => !/^(_?[a-z0-9]+(-[a-z0-9]+)*|[A-Z][A-Za-z]*)$/.test(basename(folder)),
    );
    const borne = (name: string): boolean =>
      departments.some((department) => name === `${department.name}.ts`);
    const crookedFiles = named.flatMap((folder) =>
      entriesOf(folder)
        .filter((name) => name.endsWith('.ts') && !borne(name))
        .filter((name) => !/^[A-Za-z][A-Za-z0-9]*(\.db)?(\.test)?\.ts$/.test(name))
        .map((name) => join(folder, name)),
    );
    expect([...crookedFolders, ...crookedFiles]).toEqual([]);
  });
});

describe.each(mapped)('the map of %s', (folder) => {
  const path = join(root, folder, 'README.md');
  const map = existsSync(path) ? readFileSync(path, 'utf8') : '';

  it('names every file and folder in it', () => {
    const unnamed = entriesOf(folder).filter(
      (name) =>
        name !== 'README.md' && !map.includes(`\`${name}\``) && !map.includes(`\`${name.slice(0, -1)}\``),
    );
    expect(unnamed).toEqual([]);
  });

  it('names nothing that is not there', () => {
    const named = [...map.matchAll(/`([\w./-]+\.(?:ts|cjs|graphql|json|csv|sql|md))`/g)].map(
      ([, name]) => name ?? '',
    );
    const below = foldersBelow(folder).flatMap((place) => entriesOf(place).map((name) => join(place, name)));
    const there = (name: string): boolean =>
      existsSync(join(root, name)) || below.some((path) => path.endsWith(`/${name}`));
    expect(named.filter((name) => !there(name))).toEqual([]);
  });
});
