import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Runs the test files that a pattern names as a proof of so many rounds; true when they pass. */
export function runTests(
  pattern: string,
  rounds: string,
  { flags = [], env = {} }: { readonly flags?: readonly string[]; readonly env?: NodeJS.ProcessEnv } = {},
): boolean {
  const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--verbose'];
  const { status } = spawnSync(process.execPath, [...jest, ...flags, pattern], {
    cwd: resolve(import.meta.dirname, '../../..'),
    stdio: 'inherit',
    env: { ...process.env, ...env, LIANDONG_ROUNDS: rounds },
  });
  return status === 0;
}
