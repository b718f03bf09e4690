import { watch, type FSWatcher } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

/** A file written in several steps is read once, this many milliseconds after the last. */
const SETTLED_MS = 100;

/** How often the file is looked at where the system does not tell of changes (network drives, mounted volumes). */
const LOOK_MS = 2_000;

/** Calls `onChange` after a file was changed or replaced, once for each change; returns how to stop. */
export function watchFile(file: string, onChange: () => void): () => void {
  let stopped = false;
  let settling: NodeJS.Timeout | undefined;
  let before: string | undefined;
  let told: string | undefined;

  const settle = (): void => {
    clearTimeout(settling);
    if (!stopped) settling = setTimeout(() => void tell(), SETTLED_MS).unref();
  };
  // The system tells of a change, and looking finds it too, perhaps while the new file is being read.
  const tell = async (): Promise<void> => {
    const now = await stateOf(file);
    if (stopped || now === told) return;
    told = now;
    onChange();
  };
  const look = async (): Promise<void> => {
    const now = await stateOf(file);
    if (now !== undefined && before !== undefined && now !== before) settle();
    before = now ?? before;
  };
  void look();
  const looking = setInterval(() => void look(), LOOK_MS).unref();
  // The folder is watched, not the file: an editor or a deployment replaces the file by another.
  const watcher = watchFolder(dirname(file), (name) => {
    if (name === null || name === basename(file)) settle();
  });

  return () => {
    stopped = true;
    clearTimeout(settling);
    clearInterval(looking);
    watcher?.close();
  };
}

async function stateOf(file: string): Promise<string | undefined> {
  return stat(file).then(
    ({ mtimeMs, size, ino }) => `${mtimeMs}:${size}:${ino}`,
    () => undefined,
  );
}

/** Null where the system cannot watch; looking at the file then has to do. */
function watchFolder(folder: string, onEvent: (name: string | null) => void): FSWatcher | null {
  try {
    const watcher = watch(folder, { persistent: false }, (_event, name) => onEvent(name));
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return null;
  }
}
