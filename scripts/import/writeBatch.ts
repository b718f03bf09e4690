import type { Transaction, UpsertResult } from '../../subgraphs/_kit/register.ts';
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
    const refusal = refusalOf(fault, register);
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

/** What the person has to do about a row that a constraint of the database refused; null for other faults. */
function refusalOf(fault: unknown, register: AnyRegister): { property: string; message: string } | null {
  const cause = databaseFault(fault);
  const first = Object.keys(register.columns)[0] ?? '';
  switch (cause?.code) {
    case '23503':
      return {
        property: first,
        message: '引用的编号在本部门的登记中不存在，请先导入被引用的登记簿或核对编号',
      };
    case '23505':
      return { property: first, message: '与已登记的另一条记录冲突（每项只能登记一次），请核对' };
    case '23514':
      return {
        property: first,
        message: `各列之间不一致（${cause.constraint_name ?? '约束'}），请核对日期和状态`,
      };
    case '23502':
      return { property: first, message: `缺少必填内容（${cause.column_name ?? ''}），请补填` };
    case '22003':
      return { property: first, message: '数字超出范围，请核对' };
    default:
      return null;
  }
}

function databaseFault(
  fault: unknown,
): { code: string; constraint_name?: string; column_name?: string } | null {
  for (let cause = fault; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string') return cause as never;
  }
  return null;
}
