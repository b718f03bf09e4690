import { and, eq, or, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import { postScope } from '../../_kit/acts/context.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { DispatchPost } from '../codes.ts';
import {
  alert,
  alertTask,
  assignment,
  jointMeeting,
  riskAssessment,
  sweep,
  sweepDuty,
  sweepFinding,
} from '../tables/index.ts';

/** SQL: the duties that are the viewer's own, as clerk of the body that owes them or where the roster names none. */
export function ownDuties({ body, regions }: Viewer): SQL | undefined {
  return and(
    withinRegions(sweepDuty.regionCode, regions),
    sql`(${sweepDuty.organizationCode} is null or ${sweepDuty.organizationCode} = ${body})`,
  );
}

/** SQL: the duties that the viewer's acts may be about. */
export function visibleDuties(viewer: Viewer): SQL {
  return visible(viewer, sweepDuty.regionCode, 'SWEEP_CLERK', ownDuties(viewer));
}

/** SQL: the sweeps that exist for the viewer: those of their regions, and for a clerk of sweeps those of their own body. */
export function visibleSweeps(viewer: Viewer): SQL {
  const own = sql`exists (select 1 from ${sweepDuty} where ${sweepDuty.number} = ${sweep.dutyNumber}
    and ${ownDuties(viewer)})`;
  return visible(viewer, sweep.regionCode, 'SWEEP_CLERK', own);
}

/** SQL: the findings of sweeps that exist for the viewer. */
export function visibleFindings(viewer: Viewer): SQL {
  const own = sql`exists (select 1 from ${sweep} join ${sweepDuty} on ${sweepDuty.number} = ${sweep.dutyNumber}
    where ${sweep.id} = ${sweepFinding.sweepId} and ${ownDuties(viewer)})`;
  return visible(viewer, sweepFinding.regionCode, 'SWEEP_CLERK', own);
}

/** SQL: the joint meetings that exist for the viewer: those of their regions, and for a liaison those of their own body. */
export function visibleMeetings(viewer: Viewer): SQL {
  const own = sql`${viewer.body} = any(${jointMeeting.invitedCodes})`;
  return visibleToBody(viewer, jointMeeting.regionCode, own);
}

/** SQL: the assignments that exist for the viewer: those of their regions, and for a liaison those to their own body. */
export function visibleAssignments(viewer: Viewer): SQL {
  return visibleToBody(viewer, assignment.regionCode, isOf(viewer, assignment.organizationCode));
}

/** SQL: the alerts that exist for the viewer: those of their regions, and for a liaison those that gave their own body a task. */
export function visibleAlerts(viewer: Viewer): SQL {
  const own = sql`exists (select 1 from ${alertTask} where ${alertTask.alertId} = ${alert.id}
    and ${alertTask.organizationCode} = ${viewer.body})`;
  return visibleToBody(viewer, alert.regionCode, own);
}

/** SQL: the tasks that exist for the viewer: those of their regions, and for a liaison those to their own body. */
export function visibleAlertTasks(viewer: Viewer): SQL {
  return visibleToBody(viewer, alertTask.regionCode, isOf(viewer, alertTask.organizationCode));
}

/** SQL: the risk assessments that exist for the viewer: those of their regions, and for a liaison those of their own body. */
export function visibleRiskAssessments(viewer: Viewer): SQL {
  const { regionCode, authorCode, approverCode, deciderCode } = riskAssessment;
  const own = or(...[authorCode, approverCode, deciderCode].map((column) => isOf(viewer, column)));
  return visibleToBody(viewer, regionCode, own);
}

function isOf({ body }: Viewer, bodyColumn: AnyColumn): SQL {
  return eq(bodyColumn, body ?? '');
}

/** SQL: rows of the viewer's regions, for a liaison only those that are their own body's. */
function visibleToBody(viewer: Viewer, region: AnyColumn, own: SQL | undefined): SQL {
  return visible(viewer, region, 'LIAISON', and(withinRegions(region, viewer.regions), own));
}

function visible(viewer: Viewer, region: AnyColumn, post: DispatchPost, own: SQL | undefined): SQL {
  const asRecord = visibleCases(viewer, 'dispatch', region);
  return viewer.scopes.includes(postScope('dispatch', post)) ? (or(asRecord, own) ?? asRecord) : asRecord;
}
