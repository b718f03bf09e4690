import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { graphiqlFolder } from '../../scripts/graphiql/graphiqlFolder.ts';

describe('the query page', () => {
  let cache: string;
  let folder: string;

  beforeAll(async () => {
    cache = await mkdtemp(join(tmpdir(), 'liandong-graphiql-'));
    await mkdir(join(cache, 'graphiql-0.0.0-older'));
    folder = await graphiqlFolder(cache);
  }, 120_000);

  afterAll(() => rm(cache, { recursive: true, force: true }));

  it('loads nothing but files that lie beside it', async () => {
    const page = await readFile(join(folder, 'index.html'), 'utf8');
    const loaded = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
    expect(
      loaded.filter((address) => !address.startsWith('data:') && !existsSync(join(folder, address))),
    ).toEqual([]);
    const styles = await readFile(join(folder, 'page.css'), 'utf8');
    expect(styles).not.toMatch(/@import|url\(["']?(https?:)?\/\//);
  });

  it('brings the workers of its editors', async () => {
    expect(await readdir(folder)).toEqual(
      expect.arrayContaining(['editor.worker.js', 'json.worker.js', 'graphql.worker.js']),
    );
  });

  it('is bundled once, and an older bundle goes', async () => {
    const built = (await stat(join(folder, 'page.js'))).mtimeMs;
    expect(await graphiqlFolder(cache)).toBe(folder);
    expect((await stat(join(folder, 'page.js'))).mtimeMs).toBe(built);
    expect(await readdir(cache)).toHaveLength(1);
  });
});
