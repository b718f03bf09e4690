import { connectDatabase } from '../../subgraphs/_kit/database.ts';
import { isRegionCode, regionPrefix } from '../../subgraphs/_kit/region.ts';
import type { CellContext, CellResult } from '../../subgraphs/_kit/register/register.ts';
import { region } from '../../subgraphs/registry/tables.ts';
import { databaseFault } from './databaseFault.ts';

interface Unit {
  readonly code: string;
  readonly name: string;
  readonly parentCode: string | null;
}

/** How regions are looked up. */
export interface RegionOptions {
  /** 12-digit code of the county in whose bounds names are looked for first; null looks everywhere. */
  readonly county: string | null;
  /** Takes 12-digit codes as they stand: for the registry's own registers, whose foreign keys check them. */
  readonly trustCodes?: boolean;
}

/** How many candidates a message names. */
const NAMED = 3;

/** Reads the registry's units, so that registers may name a place instead of giving its code. */
export async function regionContext(registryUrl: string, options: RegionOptions): Promise<CellContext> {
  const { db, close } = connectDatabase(registryUrl, { name: 'import', max: 1, statementTimeoutMs: 0 });
  try {
    const units = await db
      .select({ code: region.code, name: region.name, parentCode: region.parentCode })
      .from(region);
    return contextOf(units, options);
  } catch (fault) {
    // The registry was never started here: it has no table yet, and no units.
    if (databaseFault(fault)?.code === '42P01') return contextOf([], options);
    throw fault;
  } finally {
    await close();
  }
}

/**
 * Resolves a place among the units: a code of 2 to 12 digits, a name that only one unit has (within the county, when
 * one is given), or a name with those of the units above it in front: 安和县清泉镇上坝村.
 */
export function contextOf(
  units: readonly Unit[],
  { county, trustCodes = false }: RegionOptions,
): CellContext {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const pathOf = new Map<string, string>();
  const byName = new Map<string, string[]>();
  for (const unit of units) {
    let path = '';
    const seen = new Set<string>();
    for (let at: Unit | undefined = unit; at && !seen.has(at.code); at = byCode.get(at.parentCode ?? '')) {
      seen.add(at.code);
      path = at.name + path;
      const codes = byName.get(path);
      if (codes) codes.push(unit.code);
      else byName.set(path, [unit.code]);
    }
    pathOf.set(unit.code, path);
  }
  const bounds = county === null ? '' : regionPrefix(county);
  return {
    region(text) {
      const place = text.replace(/\s/g, '');
      if (trustCodes && isRegionCode(place)) return { ok: true, value: place };
      if (units.length === 0) return refuse('基础登记里还没有行政区划，请先导入 registry 的行政区划表');
      if (/^\d{2,12}$/.test(place)) {
        const code = place.padEnd(12, '0');
        return byCode.has(code)
          ? { ok: true, value: code }
          : refuse(`基础登记里没有区划代码 ${code}，请核对，或先导入行政区划表`);
      }
      const everywhere = byName.get(place) ?? [];
      const within = everywhere.filter((code) => code.startsWith(bounds));
      const [only, second] = within;
      if (only && !second) return { ok: true, value: only };
      if (!only) {
        return refuse(
          everywhere.length > 0
            ? `“${place}”不在本县范围内，请写 12 位区划代码`
            : `基础登记里没有“${place}”，请写 12 位区划代码，或带上县、乡镇名称`,
        );
      }
      const named = within.slice(0, NAMED).map((code) => `${pathOf.get(code) ?? ''} ${code}`);
      const more = within.length > NAMED ? '等' : '';
      return refuse(
        `有 ${within.length} 个“${place}”（${named.join('、')}${more}），请写区划代码或带上上级名称`,
      );
    },
  };
}

function refuse(message: string): CellResult<never> {
  return { ok: false, message };
}
