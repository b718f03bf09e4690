import type { ImportReport } from './importFiles.ts';
import type { SheetReport } from './importSheet.ts';

/** What an import did or would do, for people; a dry run says so in its last line. */
export function reportLines(report: ImportReport, apply: boolean, english: boolean): string[] {
  const speak = (zh: string, en: string): string => (english ? en : zh);
  const good = report.files.reduce((sum, { rows, badRows }) => sum + rows - badRows, 0);
  const outcome = report.applied
    ? speak(`已导入 ${good} 行。`, `Imported ${good} rows.`)
    : report.badRows > 0
      ? speak(
          `有 ${report.badRows} 行有问题，一行也没有导入${apply ? '' : '（试运行）'}。请改正后重新导入；或加 --apply --partial 先导入没有问题的行。`,
          `${report.badRows} rows are at fault and nothing was imported. Mend them, or import the good rows with --apply --partial.`,
        )
      : speak(
          '以上是试运行，没有改动数据库。确认无误后加 --apply 正式导入。',
          'This was a dry run: the database is as it was. Add --apply to import.',
        );
  return [...report.files.flatMap((file) => fileLines(file, speak)), '', outcome];
}

function fileLines(file: SheetReport, speak: (zh: string, en: string) => string): string[] {
  const note = (told: boolean, zh: string, en: string): string[] => (told ? [`  ${speak(zh, en)}`] : []);
  const more =
    file.problems.length < file.faults
      ? speak(
          `  … 另有 ${file.faults - file.problems.length} 处，见问题文件`,
          `  … and ${file.faults - file.problems.length} more, in the problem file`,
        )
      : null;
  return [
    '',
    `${file.file} → ${file.register}`,
    speak(
      `  共 ${file.rows} 行：新增 ${file.inserted}，更新 ${file.updated}，未变 ${file.unchanged}，有问题 ${file.badRows}`,
      `  ${file.rows} rows: ${file.inserted} new, ${file.updated} changed, ${file.unchanged} as they were, ${file.badRows} at fault`,
    ),
    ...note(
      file.closingLines > 0,
      `跳过合计、落款行 ${file.closingLines} 行`,
      `skipped ${file.closingLines} lines of totals and signatures`,
    ),
    ...note(
      file.unknownColumns.length > 0,
      `未使用的列：${file.unknownColumns.join('、')}`,
      `columns not used: ${file.unknownColumns.join(', ')}`,
    ),
    ...note(
      file.absentColumns.length > 0,
      `文件中没有这些列，按空白处理：${file.absentColumns.join('、')}`,
      `columns that the file lacks count as empty: ${file.absentColumns.join(', ')}`,
    ),
    ...note(
      file.otherSheets.length > 0,
      `未导入的工作表：${file.otherSheets.join('、')}（如也要导入，请另存为单独的文件）`,
      `sheets that were not imported: ${file.otherSheets.join(', ')} (save them as files of their own to import them)`,
    ),
    ...file.problems.map(({ line, column, value, message }) =>
      speak(
        `  第 ${line} 行 “${column}”${value === '' ? '' : `（现为 ${value}）`}：${message}`,
        `  line ${line} "${column}"${value === '' ? '' : ` (is ${value})`}: ${message}`,
      ),
    ),
    ...(more ? [more] : []),
    ...(file.problemFile
      ? [
          speak(
            `  问题行已存入 ${file.problemFile}，改正后可直接导入该文件。`,
            `  The rows at fault are in ${file.problemFile}; mend them there and import that file.`,
          ),
        ]
      : []),
  ];
}
