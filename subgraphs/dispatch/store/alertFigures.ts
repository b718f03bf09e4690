import { and, eq, isNotNull, isNull, lte, ne, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import { dayOf } from '../../_kit/deadlines/days.ts';
import type { AlertLevel, AlertMeasure } from '../codes.ts';
import { alertRule, commandCentre, indexedCase, indexedDuty } from '../tables/index.ts';
import { unitAt } from './groups.ts';

/** What a rule finds: a subject whose figure has come to its threshold, with the highest level that it is given. */
export interface Finding extends Record<string, unknown> {
  readonly region: string;
  readonly measure: AlertMeasure;
  readonly subject: string;
  readonly aspect: string | null;
  readonly rule: string;
  readonly level: AlertLevel;
  readonly measured: number;
}

/** SQL: open wage complaints that say of how many workers they are; what is paid in full is owed no more. */
export const isUnpaid = and(
  eq(indexedCase.department, 'construction-wages'),
  eq(indexedCase.kind, 'WageComplaint'),
  isNull(indexedCase.closedOn),
  isNotNull(indexedCase.workers),
  ne(indexedCase.status, 'PAID_IN_FULL'),
);

/** SQL: disputes that broke out again. */
export const isRelapsed = and(
  eq(indexedCase.department, 'mediation'),
  eq(indexedCase.kind, 'Dispute'),
  isNotNull(indexedCase.relapsedOn),
);

/** SQL: the unit that a relapse is counted for: the township is what one station has the forces for. */
export const placeOfRelapse = unitAt(indexedCase.regionCode, 'TOWNSHIP');

/**
 * SQL: all that the rules in force find in the case index at a moment, by one statement whatever there is of rules and
 * subjects. Only work is counted, of a county that has a command centre; no figure is one of persons below the least shown.
 */
export function findings(now: Date): SQL {
  const today = sql`${dayOf(now)}::date`;
  const moment = sql`${now.toISOString()}::timestamptz`;
  const isOver = lte(indexedDuty.dueOrder, moment);
  const isOverdueSweep = and(
    isOver,
    eq(indexedDuty.department, 'dispatch'),
    sql`exists (select 1 from ${indexedCase} where ${indexedCase.id} = ${indexedDuty.caseId}
      and ${indexedCase.kind} = 'Sweep')`,
  );
  const daysOver = sql`${today} - (${indexedDuty.dueOrder} at time zone 'Asia/Shanghai')::date + 1`;
  return sql`
    select distinct on (region, measure, subject, aspect) region, measure, subject, aspect, rule, level, measured from (
      ${counted('UNPAID_WORKERS', {
        from: indexedCase,
        where: and(isUnpaid, isNotNull(indexedCase.projectNumber)),
        subject: indexedCase.projectNumber,
        figure: sql`sum(${indexedCase.workers})`,
      })}
      union all ${counted('DAYS_OVERDUE', {
        from: indexedDuty,
        where: and(isOver, isNotNull(indexedDuty.bodyCode), eq(indexedDuty.rule, alertRule.dutyRule)),
        subject: indexedDuty.bodyCode,
        aspect: alertRule.dutyRule,
        figure: sql`max(${daysOver})`,
      })}
      union all ${counted('RELAPSES', {
        from: indexedCase,
        where: and(
          isRelapsed,
          eq(indexedCase.category, alertRule.category),
          sql`${indexedCase.relapsedOn} > ${today} - ${alertRule.periodDays}`,
        ),
        subject: placeOfRelapse,
        aspect: alertRule.category,
        figure: sql`count(*)`,
      })}
      union all ${counted('MISSED_SWEEPS', {
        from: indexedDuty,
        where: isOverdueSweep,
        subject: indexedDuty.regionCode,
        figure: sql`count(*)`,
      })}
    ) found order by region, measure, subject, aspect, level desc, rule`;
}

interface Counting {
  readonly from: typeof indexedCase | typeof indexedDuty;
  readonly where: SQL | undefined;
  readonly subject: AnyColumn | SQL;
  readonly aspect?: AnyColumn;
  readonly figure: SQL;
}

/** SQL: what the rules of one measure find, of the county of each. */
function counted(measure: AlertMeasure, { from, where, subject, aspect, figure }: Counting): SQL {
  return sql`
    select ${alertRule.regionCode} as region, ${alertRule.measure} as measure, ${subject} as subject,
      ${aspect ?? sql`null`} as aspect, ${alertRule.number} as rule, ${alertRule.level} as level, (${figure})::int as measured
    from ${alertRule} join ${commandCentre} on ${commandCentre.regionCode} = ${alertRule.regionCode}
      join ${from} on ${from.regionCode} between ${alertRule.regionCode} and left(${alertRule.regionCode}, 6) || '999999'
    where ${alertRule.status} = 'IN_FORCE' and ${alertRule.measure} = ${measure} and ${where}
    group by ${alertRule.id}, ${subject} having (${figure}) >= ${alertRule.threshold}`;
}
