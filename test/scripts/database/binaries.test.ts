import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Binaries, packagedBinaries, usableBinaries } from '../../../scripts/database/binaries.ts';
import { DatabaseError } from '../../../scripts/database/errors.ts';
import { finishProgram, startProgram } from '../../../scripts/database/run.ts';

// Copies 30 MB on a disk that other tests use too.
jest.setTimeout(30_000);

let copied: Binaries;
let folder: string;

beforeAll(async () => {
  const packaged = await packagedBinaries();
  folder = await mkdtemp(join(tmpdir(), 'liandong-binaries-'));
  copied = { ...packaged, folder: join(folder, 'native') };
  await cp(packaged.folder, copied.folder, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !/[/]native[/](share|lib[/]postgresql|bin[/]postgres$)/.test(path),
  });
  const lib = join(copied.folder, 'lib');
  for (const entry of await readdir(lib, { withFileTypes: true })) {
    if (entry.isSymbolicLink()) await rm(join(lib, entry.name));
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function version(binaries: Binaries): Promise<{ code: number | null; output: string }> {
  const call = { binaries, account: null, cluster: folder };
  return finishProgram(await startProgram(call, 'initdb', ['--version'], 'pipe'));
}

describe("PostgreSQL's programs", () => {
  test('run after an install without scripts, once the missing links are made', async () => {
    expect((await version(copied)).code).not.toBe(0);
    expect(await usableBinaries(copied, null, () => undefined)).toBe(copied);
    expect(await version(copied)).toMatchObject({
      code: 0,
      output: expect.stringContaining(`${copied.major}.`),
    });
    expect(await usableBinaries(copied, null, () => undefined)).toBe(copied);
  });

  test('that are not there give a sentence that names DATABASE_URL', async () => {
    const none = { ...copied, folder: join(folder, 'none') };
    const fault = await version(none).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(DatabaseError);
    expect(fault).toMatchObject({
      code: 'EMBEDDED_UNSUPPORTED_PLATFORM',
      message: expect.stringContaining('DATABASE_URL'),
    });
  });
});
