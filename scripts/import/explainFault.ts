import { DatabaseError } from '../database/errors.ts';
import { databaseFault } from './databaseFault.ts';
import { ImportError } from './importError.ts';

/** What to print and with what code to end when an import cannot go on; never a stack, a statement or its values. */
export function explainFault(fault: unknown, english: boolean): { message: string; exitCode: number } {
  const speak = (zh: string, en: string): string => (english ? en : zh);
  if (fault instanceof ImportError) {
    return {
      message: speak(fault.message, fault.english),
      exitCode: fault.code === 'INTERRUPTED' ? 130 : 2,
    };
  }
  if (fault instanceof DatabaseError) return { message: fault.message, exitCode: 3 };
  const told = databaseFault(fault);
  if (told) {
    return {
      message: speak(
        `数据库出错，什么都没有导入。请确认数据库在运行后重试。（${told.code}：${told.message}）`,
        `The database failed and nothing was imported. See that it runs and try again. (${told.code}: ${told.message})`,
      ),
      exitCode: 3,
    };
  }
  const why = fault instanceof Error ? fault.message : String(fault);
  return {
    message: speak(
      `程序出错，什么都没有导入，请把这句话告诉维护人员：${why}`,
      `The program failed and nothing was imported; tell its maintainers: ${why}`,
    ),
    exitCode: 3,
  };
}
