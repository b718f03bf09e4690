import type { ImportProgress } from './importFiles.ts';

/** Where progress is shown: a terminal, or a file or pipe. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Milliseconds between two pictures of the bar, and between two lines. */
const every = { bar: 100, line: 5000 };
const WIDTH = 30;

/** Shows progress on a terminal as a bar that moves, elsewhere as a line every few seconds; short files show nothing. */
export function progressBar(
  output: ProgressOutput,
  english: boolean,
  clock: () => number = () => performance.now(),
): { show(progress: ImportProgress): void; end(): void } {
  const terminal = output.isTTY === true;
  let file = '';
  let began = clock();
  let shownAt = began;
  let drawn = false;
  const end = (): void => {
    if (drawn && terminal) output.write('\r\x1b[K');
    drawn = false;
  };
  return {
    show(progress) {
      const now = clock();
      if (progress.file !== file) {
        file = progress.file;
        began = now;
      }
      if (now - shownAt < (terminal ? every.bar : every.line)) return;
      shownAt = now;
      drawn = true;
      const { rows, fraction } = progress;
      const seconds = Math.max(now - began, 1) / 1000;
      const percent = `${String(Math.floor(fraction * 100)).padStart(3)}%`;
      const speed = Math.round(rows / seconds);
      const figures = english ? `${rows} rows  ${speed} rows/s` : `${rows} 行  ${speed} 行/秒`;
      const filled = Math.round(fraction * WIDTH);
      const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} `;
      output.write(terminal ? `\r\x1b[K${bar}${percent}  ${figures}` : `${percent}  ${figures}  ${file}\n`);
    },
    end,
  };
}
