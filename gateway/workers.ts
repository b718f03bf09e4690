import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import type { Log } from './options.ts';
import type { WorkerMessage } from './peers.ts';

/** Before a worker that died is started again; twice as long each time it does not live for a minute. In milliseconds. */
const RESTART_MS = 500;
const LONGEST_RESTART_MS = 30_000;
const SETTLED_MS = 60_000;

/** After which a worker that was told to stop is ended, in milliseconds: a little more than its own grace. */
const STOP_MS = 6_000;

/**
 * Runs this command once more in so many processes, which share one port, and keeps them running until SIGTERM or Ctrl-C.
 * Resolves with the exit code: 1 when a worker cannot start at all, of which it has told why.
 */
export async function runWorkers(workers: number, log: Log): Promise<number> {
  // The workers read TypeScript as this process does.
  cluster.setupPrimary({ execArgv: [...process.execArgv, '--import', import.meta.resolve('tsx')] });
  const running = new Map<number, Worker>();
  let ready = 0;
  let end = (_code: number): void => undefined;
  const ended = new Promise<number>((resolve) => (end = resolve));
  let stopping = false;
  for (let place = 0; place < workers; place += 1) start(place, 0);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => end(0));
  const code = await ended;
  stopping = true;
  await Promise.all([...running.values()].map(stop));
  return code;

  function start(place: number, deaths: number): void {
    if (stopping) return;
    const worker = cluster.fork({ LIANDONG_WORKER: String(place) });
    const startedAt = Date.now();
    let isReady = false;
    running.set(place, worker);
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'failing') tellOthers(worker, message);
      else {
        isReady = true;
        ready += 1;
        log.info({ worker: place, process: worker.process.pid }, '工作进程已就绪 worker ready');
        if (ready === workers) log.info({ url: message.url, workers }, '已就绪 ready');
      }
    });
    worker.once('exit', (exitCode, signal) => {
      running.delete(place);
      if (stopping) return;
      if (!isReady && ready < workers) return end(1);
      const lasted = Date.now() - startedAt > SETTLED_MS;
      const next = lasted ? 0 : deaths + 1;
      const waitMs = Math.min(RESTART_MS * 2 ** Math.max(0, next - 1), LONGEST_RESTART_MS);
      log.error(
        { worker: place, process: worker.process.pid, exitCode, signal, waitMs },
        '工作进程意外退出，将重新启动 a worker ended and is started again',
      );
      setTimeout(() => start(place, next), waitMs);
    });
  }

  function tellOthers(from: Worker, message: WorkerMessage): void {
    for (const worker of running.values()) if (worker !== from && worker.isConnected()) worker.send(message);
  }
}

async function stop(worker: Worker): Promise<void> {
  if (worker.isDead()) return;
  const late = setTimeout(() => worker.process.kill('SIGKILL'), STOP_MS);
  worker.process.kill('SIGTERM');
  await once(worker, 'exit');
  clearTimeout(late);
}
