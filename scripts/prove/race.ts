import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * Two clerks act on the same case at once, 1,000 times in each department (or as often as the first argument says): exactly
 * one wins each time. The short form is `race.db.test.ts` of each department.
 */
export function prove(args: readonly string[]): Promise<boolean> {
  const rounds = args[0] ?? '1000';
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      'node_modules/jest/bin/jest.js',
      '--runInBand',
      '--verbose',
      'race.db.test',
    ],
    {
      cwd: resolve(import.meta.dirname, '../..'),
      stdio: 'inherit',
      env: { ...process.env, LIANDONG_ROUNDS: rounds },
    },
  );
  return Promise.resolve(status === 0);
}
