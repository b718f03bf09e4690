import { and, eq, sql, type SQL } from 'drizzle-orm';
import type { Database, Transaction } from '../../_kit/database.ts';
import { isRegionCode, regionCovers, withinRegions } from '../../_kit/region.ts';
import type { AlertMeasure } from '../codes.ts';
import type { RaiseFacts } from '../rules/alertActs.ts';
import { subjectOf, type AlertSubject, type NamedSubject } from '../rules/alertMeasures.ts';
import { alert, commandCentre, indexedCase, indexedDuty, sweepDuty } from '../tables/index.ts';

/** True for a county that has a command centre. */
export async function hasCentre(db: Database | Transaction, region: string): Promise<boolean> {
  const found = await db
    .select({ id: commandCentre.id })
    .from(commandCentre)
    .where(eq(commandCentre.regionCode, region));
  return found.length > 0;
}

/** What is known of the subject for which a person raises an alert; it has to be one of the county's work. */
export async function raiseFacts(
  transaction: Transaction,
  input: NamedSubject & { readonly region: string },
): Promise<RaiseFacts> {
  const { region, measure } = input;
  const named = subjectOf(input);
  if (!(await hasCentre(transaction, region))) return { hasCentre: false, subject: null, isRaised: false };
  const isKnown = named !== null && (await holds(transaction, knownOf(measure, named, region)));
  const subject = isKnown ? named : null;
  const isRaised = subject !== null && (await holds(transaction, raisedOf(measure, subject, region)));
  return { hasCentre: true, subject, isRaised };
}

/** SQL: the county's work is about such a subject at all: no other text is ever kept as one. */
function knownOf(measure: AlertMeasure, { subject, aspect }: AlertSubject, region: string): SQL {
  const of = {
    UNPAID_WORKERS: () =>
      sql`select 1 from ${indexedCase} where ${and(
        eq(indexedCase.projectNumber, subject),
        withinRegions(indexedCase.regionCode, [region]),
      )}`,
    DAYS_OVERDUE: () =>
      sql`select 1 from ${indexedDuty} where ${and(
        eq(indexedDuty.bodyCode, subject),
        eq(indexedDuty.rule, aspect ?? ''),
        withinRegions(indexedDuty.regionCode, [region]),
      )}`,
    RELAPSES: () =>
      isRegionCode(subject) && regionCovers(region, subject)
        ? sql`select 1 from ${indexedCase} where ${and(
            eq(indexedCase.kind, 'Dispute'),
            eq(indexedCase.category, aspect ?? ''),
            withinRegions(indexedCase.regionCode, [subject]),
          )}`
        : sql`select 1 where false`,
    MISSED_SWEEPS: () =>
      sql`select 1 from ${sweepDuty} where ${and(
        eq(sweepDuty.regionCode, subject),
        withinRegions(sweepDuty.regionCode, [region]),
      )}`,
  };
  return of[measure]();
}

function raisedOf(measure: AlertMeasure, { subject, aspect }: AlertSubject, region: string): SQL {
  return sql`select 1 from ${alert} where ${alert.closedOn} is null and ${alert.regionCode} = ${region}
    and ${alert.measure} = ${measure} and ${alert.subject} = ${subject} and ${alert.aspect} is not distinct from ${aspect}`;
}

async function holds(transaction: Transaction, query: SQL): Promise<boolean> {
  const [found] = await transaction.execute<{ holds: boolean }>(sql`select exists (${query}) as holds`);
  return found?.holds ?? false;
}
