import type { UpsertResult } from '../../subgraphs/_kit/register/register.ts';
import type { Transaction } from '../../subgraphs/_kit/database.ts';
import { databaseFault, type DatabaseFault } from './databaseFault.ts';
import type { AnyRegister } from './findRegister.ts';

/**
 * Writes a batch under a savepoint. When the database refuses the batch, its rows are tried one by one, so that the
 * row at fault is named and the others stand. Throws only what no row is to blame for (a lost connection).
 */
export async function writeBatch(
  transaction: Transaction,
  register: AnyRegister,
  rows: readonly Record<string, unknown>[],
): Promise<UpsertResult> {
  if (rows.length === 0) return nothing;
  try {
    return await transaction.transaction((savepoint) => register.upsert(savepoint, rows));
  } catch (fault) {
    const refusal = refusalOf(databaseFault(fault), register);
    if (!refusal) throw fault;
    if (rows.length === 1) return { ...nothing, refused: [{ index: 0, ...refusal }] };
    let sum = nothing;
    for (const [index, row] of rows.entries()) {
      const one = await writeBatch(transaction, register, [row]);
      sum = {
        inserted: sum.inserted + one.inserted,
        updated: sum.updated + one.updated,
        unchanged: sum.unchanged + one.unchanged,
        refused: [...sum.refused, ...one.refused.map((refused) => ({ ...refused, index }))],
      };
    }
    return sum;
  }
}

const nothing: UpsertResult = { inserted: 0, updated: 0, unchanged: 0, refused: [] };

/** What a person has to do about a row that the database refused; null when no row is to blame. */
function refusalOf(
  fault: DatabaseFault | null,
  register: AnyRegister,
): { property: string; message: string } | null {
  // Class 22: a value that its column cannot hold; class 23: a row that breaks a constraint.
  if (!fault || !/^2[23]/.test(fault.code)) return null;
  return { property: propertyOf(fault, register), message: adviceOf(fault) };
}

function adviceOf({ code, constraint, column }: DatabaseFault): string {
  switch (code) {
    case '23503':
      return '引用的编号在本部门的登记中不存在，请先导入被引用的登记簿或核对编号';
    case '23505':
    case '23P01':
      return '与已登记的另一条记录冲突（每项只能登记一次），请核对';
    case '23514':
      return `各列之间不一致（${constraint ?? '约束'}），请核对日期和状态`;
    case '23502':
      return `缺少必填内容（${column ?? ''}），请补填`;
    case '22003':
      return '数字超出范围，请核对';
    case '22001':
      return '文字太长，请缩短';
    default:
      return `数据库不接受这一行（${code}），请核对各列`;
  }
}

/** The property whose column the database names, else the first one. */
function propertyOf({ column, keyColumns }: DatabaseFault, register: AnyRegister): string {
  const properties = Object.keys(register.columns);
  const named = [...(column ? [column] : []), ...keyColumns].map((name) =>
    name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
  );
  return named.find((name) => properties.includes(name)) ?? properties[0] ?? '';
}
