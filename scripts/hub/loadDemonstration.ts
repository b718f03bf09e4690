import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { connectDatabase } from '../../subgraphs/_kit/database.ts';
import { demonstrationFiles } from '../demo/index.ts';
import { writeDemoFile } from '../demo/writeDemoFile.ts';
import { importFiles } from '../import/importFiles.ts';
import { regionContext } from '../import/regions.ts';
import { reportLines } from '../import/report.ts';
import { loadDepartments } from './departments.ts';

const realRegions = resolve(import.meta.dirname, '../../subgraphs/registry/regions');

/**
 * Writes the demonstration registers into the data folder and imports them as a clerk would, department after
 * department. Done once per data folder; broken off, it begins again and changes nothing that is there already.
 */
export async function loadDemonstration(
  urls: Readonly<Record<string, string>>,
  dataFolder: string,
  say: (line: string) => void,
): Promise<void> {
  const done = join(dataFolder, 'demonstration-loaded');
  if (existsSync(done)) return;
  say('首次启动：正在导入演示县的登记簿… first start: importing the demonstration county');
  const files = await writeFiles(join(dataFolder, 'demonstration'));
  for (const { name, registers } of await loadDepartments()) {
    const own = files.filter((file) => file.department === name).map((file) => file.path);
    // Regions first: every other register names places.
    const real =
      name === 'registry'
        ? ['regions-2023.csv', 'regions-2011.csv'].map((file) => join(realRegions, file))
        : [];
    const context = await regionContext(urls['registry'] ?? '', {
      county: null,
      trustCodes: name === 'registry',
    });
    const connection = connectDatabase(urls[name] ?? '', { name: 'import', max: 1, statementTimeoutMs: 0 });
    try {
      const report = await importFiles({
        files: [...real, ...own],
        registers,
        db: connection.db,
        context,
        apply: true,
        partial: false,
      });
      if (!report.applied) throw new Error(reportLines(report, true, false).join('\n'));
    } finally {
      await connection.close();
    }
  }
  await writeFile(done, `${new Date().toISOString()}\n`);
}

async function writeFiles(folder: string): Promise<{ department: string; path: string }[]> {
  await mkdir(folder, { recursive: true });
  const written: { department: string; path: string }[] = [];
  for (const file of demonstrationFiles()) {
    written.push({ department: file.department, path: await writeDemoFile(file, folder) });
  }
  return written;
}
