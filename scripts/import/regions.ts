import type { CellContext } from '../../subgraphs/_kit/register.ts';
import { connectDatabase } from '../../subgraphs/_kit/database.ts';
import { region } from '../../subgraphs/registry/tables.ts';

interface Unit {
  readonly code: string;
  readonly name: string;
  readonly parentCode: string | null;
}

/** How many candidates a message names. */
const NAMED = 3;

/** Reads the registry's units, so that registers may name a place instead of giving its code. */
export async function regionContext(registryUrl: string, county: string | null): Promise<CellContext> {
  const { db, close } = connectDatabase(registryUrl, { name: 'import', max: 1, statementTimeoutMs: 0 });
  try {
    const units = await db
      .select({ code: region.code, name: region.name, parentCode: region.parentCode })
      .from(region);
    return contextOf(units, county);
  } finally {
    await close();
  }
}

/**
 * Resolves a place among the units: a code of 2 to 12 digits, a name that only one unit has (within the county, when
 * one is given), or a name with those of the units above it in front: 安和县清泉镇上坝村.
 */
export function contextOf(units: readonly Unit[], county: string | null): CellContext {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const byName = new Map<string, string[]>();
  for (const unit of units) {
    let path = '';
    for (let at: Unit | undefined = unit; at; at = at.parentCode ? byCode.get(at.parentCode) : undefined) {
      path = at.name + path;
      byName.set(path, [...(byName.get(path) ?? []), unit.code]);
    }
  }
  const prefix = county ? county.replace(/0+$/, '').padEnd(6, '0') : '';
  return {
    region(text) {
      const place = text.replace(/\s/g, '');
      if (/^\d{2,12}$/.test(place)) {
        const code = place.padEnd(12, '0');
        return byCode.has(code)
          ? { ok: true, value: code }
          : { ok: false, message: `基础登记里没有区划代码 ${code}，请核对，或先导入行政区划表` };
      }
      const codes = byName.get(place) ?? [];
      const within = codes.filter((code) => code.startsWith(prefix));
      const [only, second] = within;
      if (only && !second) return { ok: true, value: only };
      if (!only) {
        return { ok: false, message: `基础登记里没有“${place}”，请写 12 位区划代码，或带上县、乡镇名称` };
      }
      const named = within.slice(0, NAMED).join('、');
      return {
        ok: false,
        message: `有 ${within.length} 个“${place}”（${named}${within.length > NAMED ? '等' : ''}），请写区划代码或带上上级名称`,
      };
    },
  };
}
