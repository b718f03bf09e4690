import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A hub in a process of its own. */
export interface ChildHub {
  /** Kills it with SIGKILL; answers the last row that its server had acknowledged by then. */
  kill(): Promise<number>;
}

/** Starts a hub in a process of its own, and waits until its server has acknowledged some rows. */
export async function startChildHub(dataFolder: string): Promise<ChildHub> {
  const entry = fileURLToPath(new URL('hub.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', entry, dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let acknowledged = 0;
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the hub ended with ${code}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      acknowledged = Number(line) || acknowledged;
      if (acknowledged >= 20) resolve();
    });
  });
  return {
    async kill() {
      await end(child);
      return acknowledged;
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  // 'close' comes when its last output has been read.
  const closed = once(child, 'close');
  child.kill('SIGKILL');
  await closed;
}
