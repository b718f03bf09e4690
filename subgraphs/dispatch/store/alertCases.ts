import { and, eq, gte, sql, type SQL } from 'drizzle-orm';
import { addDays } from '../../_kit/deadlines/days.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { Alert } from '../models.ts';
import { longestPeriod } from '../rules/alertMeasures.ts';
import { indexedCase, indexedDuty } from '../tables/index.ts';
import { isRelapsed, isUnpaid, placeOfRelapse } from './alertFigures.ts';
import { isOver } from './casesWithin.ts';

/** SQL: the cases behind an alert as they stand now; sweeps are none, so that none is behind missed ones. */
export function casesBehind(alert: Alert, now: Date): SQL | undefined {
  const { regionCode, measure, subject, aspect, raisedOn } = alert;
  const behind = {
    UNPAID_WORKERS: () => and(isUnpaid, eq(indexedCase.projectNumber, subject)),
    DAYS_OVERDUE: () => {
      const duty = and(
        eq(indexedDuty.caseId, indexedCase.id),
        eq(indexedDuty.bodyCode, subject),
        eq(indexedDuty.rule, aspect ?? ''),
        isOver(indexedDuty.dueOrder, now),
      );
      return sql`exists (select 1 from ${indexedDuty} where ${duty})`;
    },
    RELAPSES: () =>
      and(
        isRelapsed,
        eq(placeOfRelapse, subject),
        eq(indexedCase.category, aspect ?? ''),
        gte(indexedCase.relapsedOn, addDays(raisedOn, -longestPeriod)),
      ),
    MISSED_SWEEPS: () => sql`false`,
  };
  return and(withinRegions(indexedCase.regionCode, [regionCode]), behind[measure]());
}
