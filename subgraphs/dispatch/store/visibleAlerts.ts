import { and, eq, or, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import { postScope } from '../../_kit/acts/context.ts';
import { withinRegions } from '../../_kit/region.ts';
import { alert, alertTask } from '../tables/index.ts';

/** SQL: the alerts that exist for the viewer: those of their regions, and for a liaison those that gave their own body a task. */
export function visibleAlerts(viewer: Viewer): SQL {
  const asRecord = visibleCases(viewer, 'dispatch', alert.regionCode);
  if (!isLiaison(viewer)) return asRecord;
  const own = and(
    withinRegions(alert.regionCode, viewer.regions),
    sql`exists (select 1 from ${alertTask} where ${alertTask.alertId} = ${alert.id}
      and ${alertTask.organizationCode} = ${viewer.body})`,
  );
  return or(asRecord, own) ?? asRecord;
}

/** SQL: the tasks that exist for the viewer: those of their regions, and for a liaison those to their own body. */
export function visibleAlertTasks(viewer: Viewer): SQL {
  const asRecord = visibleCases(viewer, 'dispatch', alertTask.regionCode);
  if (!isLiaison(viewer)) return asRecord;
  const own = and(
    withinRegions(alertTask.regionCode, viewer.regions),
    eq(alertTask.organizationCode, viewer.body ?? ''),
  );
  return or(asRecord, own) ?? asRecord;
}

/** True when alerts exist for the viewer at all. */
export function maySeeAlerts(viewer: Viewer): boolean {
  return viewer.scopes.includes('dispatch:read') || isLiaison(viewer);
}

function isLiaison({ scopes }: Viewer): boolean {
  return scopes.includes(postScope('dispatch', 'LIAISON'));
}
