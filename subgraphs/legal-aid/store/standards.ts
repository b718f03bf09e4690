import { and, desc, eq, inArray, lte } from 'drizzle-orm';
import type { Database, Transaction } from '../../_kit/database.ts';
import { regionAt, regionLevels } from '../../_kit/region.ts';
import type { LegalAidForm } from '../codes.ts';
import { meansStandard, subsidyScale } from '../tables/index.ts';

/** The unit itself and those it lies in; of two of them the one that lies deeper has the greater code. */
const upwards = (regionCode: string): string[] => regionLevels.map((level) => regionAt(regionCode, level));

/** Monthly income per head that counts as hardship there on a day, by the nearest unit that has a standard; else null. */
export async function meansStandardOf(
  db: Database | Transaction,
  regionCode: string,
  day: string,
): Promise<string | null> {
  const [row] = await db
    .select({ monthlyIncome: meansStandard.monthlyIncome })
    .from(meansStandard)
    .where(and(inArray(meansStandard.regionCode, upwards(regionCode)), lte(meansStandard.validFrom, day)))
    .orderBy(desc(meansStandard.regionCode), desc(meansStandard.validFrom))
    .limit(1);
  return row?.monthlyIncome ?? null;
}

/** What a case of a form that ended on a day is paid with there, by the nearest unit that has a scale; else null. */
export async function subsidyOf(
  db: Database | Transaction,
  regionCode: string,
  form: LegalAidForm,
  day: string,
): Promise<string | null> {
  const [row] = await db
    .select({ amount: subsidyScale.amount })
    .from(subsidyScale)
    .where(
      and(
        inArray(subsidyScale.regionCode, upwards(regionCode)),
        eq(subsidyScale.form, form),
        lte(subsidyScale.validFrom, day),
      ),
    )
    .orderBy(desc(subsidyScale.regionCode), desc(subsidyScale.validFrom))
    .limit(1);
  return row?.amount ?? null;
}
