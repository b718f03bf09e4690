import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Guard } from './guards.ts';

/** How a guard came out, with all that it wrote. */
export interface GuardResult {
  readonly passed: boolean;
  readonly seconds: number;
  readonly output: string;
}

const root = resolve(import.meta.dirname, '../..');

/** Runs one guard in the project's root without an input, so that nothing can wait for an answer. */
export async function runGuard({ command }: Guard): Promise<GuardResult> {
  const started = performance.now();
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const code = await new Promise<number | null>((done, reject) =>
    child.once('error', reject).once('close', done),
  );
  return { passed: code === 0, seconds: (performance.now() - started) / 1000, output };
}
