import { describe, expect, it } from '@jest/globals';
import { progressBar } from '../../../scripts/import/progressBar.ts';

function watched(isTTY: boolean) {
  let now = 0;
  const written: string[] = [];
  const bar = progressBar({ isTTY, write: (text) => written.push(text) }, false, () => now);
  const at = (milliseconds: number, rows: number, fraction: number): void => {
    now = milliseconds;
    bar.show({ file: '登记簿.csv', rows, fraction });
  };
  return { at, end: () => bar.end(), written };
}

describe('the progress of an import', () => {
  it('is a bar on a terminal, drawn ten times a second and wiped at the end', () => {
    const { at, end, written } = watched(true);
    at(10, 5, 0.01);
    expect(written).toEqual([]);
    at(1000, 5000, 0.5);
    at(1050, 5200, 0.52);
    end();
    expect(written).toEqual([
      `\r\x1b[K${'█'.repeat(15)}${'░'.repeat(15)}  50%  5000 行  5051 行/秒`,
      '\r\x1b[K',
    ]);
  });

  it('is a line every few seconds elsewhere', () => {
    const { at, end, written } = watched(false);
    at(0, 0, 0);
    at(1000, 5000, 0.2);
    at(5000, 25_000, 0.999);
    end();
    expect(written).toEqual([' 99%  25000 行  5000 行/秒  登记簿.csv\n']);
  });
});
