import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';

const root = resolve(import.meta.dirname, '../..');
const token = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/run.cjs', 'token', ...args], { cwd: root, encoding: 'utf8' });

describe('npm run token', () => {
  it('says how it is used, in both languages', () => {
    const { status, stdout } = token('--help');
    expect(stdout).toMatch(/^用法：npm run token[^]*Usage: npm run token/);
    expect(status).toBe(0);
  }, 60_000);

  it('gives an officer the posts, the body, the records of others and the name that are asked for', () => {
    const folder = mkdtempSync(join(tmpdir(), 'liandong-token-'));
    const at = ['--data', folder, '--department', 'dispatch', '--post', 'liaison'];
    const { status, stdout } = token(
      ...[
        'officer',
        ...at,
        '--body',
        '119901010001000369',
        '--reads',
        'construction-wages',
        '--subject',
        'zhao',
      ],
    );
    rmSync(folder, { recursive: true });
    expect(status).toBe(0);
    expect(decodeJwt(stdout.trim())).toMatchObject({
      ...{ sub: 'zhao', body: '119901010001000369', roles: ['OFFICER'], regions: ['990101000000'] },
      scope: 'statistics:read dispatch:read dispatch:liaison construction-wages:read',
    });
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
