import type { Viewer } from '../../schema/viewer.ts';
import { actContext, postsOf, type Reckoning } from '../_kit/acts/context.ts';
import type { ActContext } from '../_kit/acts/machine.ts';
import type { Database } from '../_kit/database.ts';
import { dispatchPost, type DispatchPost } from './codes.ts';
import type { Live } from './live.ts';
import { dispatchLoaders, type DispatchLoaders } from './loaders.ts';
import { dispatchActs, type DispatchActs } from './store/acts.ts';
import { alertActs } from './store/alertActs.ts';
import { alertStore } from './store/alerts.ts';
import { alertCounts } from './store/alertStatistics.ts';
import { caseStatisticsStore } from './store/caseStatistics.ts';
import { caseStore } from './store/cases.ts';
import { dutyStore } from './store/duties.ts';
import { dutyStatisticsStore } from './store/dutyStatistics.ts';
import { meetingActs } from './store/meetingActs.ts';
import { meetingStore } from './store/meetings.ts';
import { changeStore } from './store/changes.ts';
import { recordStore } from './store/records.ts';
import { referralStore } from './store/referrals.ts';
import { riskAssessmentActs } from './store/riskAssessmentActs.ts';
import { riskAssessmentStore } from './store/riskAssessments.ts';
import { statisticsStore } from './store/statistics.ts';
import { sweepActs } from './store/sweepActs.ts';
import { sweepCalendar } from './store/sweepCalendar.ts';
import { sweepOrderActs } from './store/sweepOrderActs.ts';
import { sweepStore } from './store/sweeps.ts';
import { protectionActs } from './store/protectionActs.ts';
import { tipActs } from './store/tipActs.ts';
import { tipStore } from './store/tips.ts';
import type { Period } from './store/sweepSlots.ts';
import type { SweepCalendarLine } from './models.ts';

/** What this department's resolvers work with during one request. */
export interface Context {
  readonly viewer: Viewer;
  readonly at: ActContext<DispatchPost>;
  readonly acts: DispatchActs &
    ReturnType<typeof sweepActs> &
    ReturnType<typeof sweepOrderActs> &
    ReturnType<typeof meetingActs> &
    ReturnType<typeof tipActs> &
    ReturnType<typeof protectionActs> &
    ReturnType<typeof riskAssessmentActs> &
    ReturnType<typeof alertActs>;
  readonly referrals: ReturnType<typeof referralStore>;
  readonly records: ReturnType<typeof recordStore>;
  readonly meetings: ReturnType<typeof meetingStore>;
  readonly tips: ReturnType<typeof tipStore>;
  readonly riskAssessments: ReturnType<typeof riskAssessmentStore>;
  readonly alerts: ReturnType<typeof alertStore>;
  readonly calendar: (region: string, period: Period) => Promise<SweepCalendarLine[]>;
  readonly cases: ReturnType<typeof caseStore>;
  readonly changes: ReturnType<typeof changeStore>;
  readonly caseStatistics: ReturnType<typeof caseStatisticsStore>;
  readonly duties: ReturnType<typeof dutyStore>;
  readonly dutyStatistics: ReturnType<typeof dutyStatisticsStore>;
  readonly loaders: DispatchLoaders;
}

export function dispatchContext(db: Database, viewer: Viewer, reckoning: Reckoning, live: Live): Context {
  const at = actContext(viewer, postsOf(viewer, 'dispatch', dispatchPost), reckoning);
  const records = recordStore(db, viewer);
  const referrals = referralStore(db, viewer, at);
  const meetings = meetingStore(db, viewer, at);
  const tips = tipStore(db, viewer);
  const riskAssessments = riskAssessmentStore(db, viewer);
  const alerts = alertStore(db, viewer, at);
  const duties = dutyStore(db, viewer, at.now);
  const dutyStatistics = dutyStatisticsStore(db, viewer, at.now);
  return {
    ...{ viewer, at, records, referrals, meetings, tips, riskAssessments, alerts, duties, dutyStatistics },
    cases: caseStore(db, viewer, at.now),
    acts: {
      ...dispatchActs(db, viewer, at),
      ...sweepActs(db, viewer, at),
      ...sweepOrderActs(db, viewer, at),
      ...meetingActs(db, viewer, at),
      ...tipActs(db, viewer, at),
      ...protectionActs(db, viewer, at),
      ...riskAssessmentActs(db, viewer, at),
      ...alertActs(db, viewer, at),
    },
    calendar: (region, period) => sweepCalendar(db, region, period, at.now),
    changes: changeStore(db, viewer, live.changes),
    caseStatistics: caseStatisticsStore(db, viewer, at.now),
    loaders: dispatchLoaders({
      ...{ records, referrals, meetings, tips, riskAssessments, alerts, duties, dutyStatistics },
      alertCounts: alertCounts(db),
      statistics: statisticsStore(db),
      sweeps: sweepStore(db, viewer),
    }),
  };
}
