import { spawn, type ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';
import { resolve } from 'node:path';

/*
 * npm run dev [-- the options of npm start]   the hub, started anew when a file of it changes. A change of the
 * supergraph alone needs no restart: the gateway takes it up by itself.
 */
const root = resolve(import.meta.dirname, '..');
const watched = ['gateway', 'subgraphs', 'schema', 'scripts'];
const settleMs = 300;

let hub: ChildProcess | null = null;
let timer: NodeJS.Timeout | null = null;

function start(): void {
  hub = spawn(process.execPath, ['scripts/run.cjs', 'start', ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
}

/** Restarts once the old hub has stopped in good order: two of them cannot share a data folder. */
function restart(): void {
  timer = null;
  const old = hub;
  if (!old || old.exitCode !== null) return start();
  old.once('exit', start);
  old.kill('SIGTERM');
}

for (const folder of watched) {
  watch(resolve(root, folder), { recursive: true }, (_event, name) => {
    if (!name || !/\.(ts|graphql|json|sql)$/.test(name) || name.endsWith('supergraph.graphql')) return;
    if (timer) clearTimeout(timer);
    timer = setTimeout(restart, settleMs);
  });
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (!hub || hub.exitCode !== null) process.exit(0);
    hub.once('exit', () => process.exit(0));
    if (signal === 'SIGTERM') hub.kill(signal);
  });
}
start();
