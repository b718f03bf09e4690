import type { ImportProgress } from './importFiles.ts';

/** Shows progress on a terminal as a bar that moves, elsewhere as a line every few seconds; short files show nothing. */
export function progressBar(stream: NodeJS.WriteStream): {
  show(progress: ImportProgress): void;
  end(): void;
} {
  const began = performance.now();
  let shownAt = began;
  let shown = false;
  return {
    show({ rows, fraction }) {
      const now = performance.now();
      if (now - shownAt < (stream.isTTY ? 100 : 5000)) return;
      shownAt = now;
      shown = true;
      const perSecond = Math.round(rows / ((now - began) / 1000));
      const filled = Math.round(fraction * 30);
      const bar = `${'█'.repeat(filled)}${'░'.repeat(30 - filled)}`;
      const text = `${bar} ${String(Math.round(fraction * 100)).padStart(3)}%  ${rows} 行  ${perSecond} 行/秒`;
      stream.write(stream.isTTY ? `\r${text}` : `${text}\n`);
    },
    end() {
      if (shown && stream.isTTY) stream.write('\n');
    },
  };
}
