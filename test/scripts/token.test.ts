import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = resolve(import.meta.dirname, '../..');
const token = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/run.cjs', 'token', ...args], { cwd: root, encoding: 'utf8' });

describe('npm run token', () => {
  it('says how it is used, in both languages', () => {
    const { status, stdout } = token('--help');
    expect(stdout).toMatch(/^用法：npm run token[^]*Usage: npm run token/);
    expect(status).toBe(0);
  }, 60_000);

  it.each([[['--nonsense']], [['clerk', '--region', '99']], [[]]])(
    'says so too when it is used wrongly: %j',
    (args) => {
      const { status, stderr } = token(...args);
      expect(stderr).toMatch(/用法：npm run token/);
      expect(stderr).not.toMatch(/^ +at /m);
      expect(status).toBe(2);
    },
    60_000,
  );
});
