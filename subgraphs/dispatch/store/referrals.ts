import { and, asc, between, eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { casePage } from '../../_kit/acts/casePage.ts';
import { statesAwaiting, type ActContext } from '../../_kit/acts/machine.ts';
import { uuidPattern, type Page, type PageArguments } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { deadlinesOf } from '../../_kit/deadlines/store.ts';
import type { DeadlineRow } from '../../_kit/deadlines/table.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { DispatchPost, ReferralDepartment, ReferralStatus } from '../codes.ts';
import type { HistoryEntry, Referral, ReferralEscalation } from '../models.ts';
import type { ReferralActor } from '../rules/referralFacts.ts';
import { outsideSteps, receiversSteps, sendersSteps } from '../rules/referralActs.ts';
import { deadline, referral, referralEscalation, referralHistory } from '../tables/index.ts';
import { visibleReferrals } from './visibility.ts';

/** Which referrals are wanted; what is absent does not restrict. */
export interface ReferralSelection {
  readonly region?: string | null;
  readonly period?: { readonly from: string; readonly to: string } | null;
  readonly status?: readonly ReferralStatus[] | null;
  readonly fromDepartment?: readonly ReferralDepartment[] | null;
  readonly toDepartment?: readonly ReferralDepartment[] | null;
}

/** Reads of referrals, always within the viewer's reach. */
export function referralStore(db: Database, viewer: Viewer, at: ActContext<DispatchPost>) {
  const visible = visibleReferrals(viewer);
  return {
    byId: (ids: readonly string[]): Promise<Referral[]> =>
      db
        .select()
        .from(referral)
        .where(
          and(
            visible,
            inArray(
              referral.id,
              ids.filter((id) => uuidPattern.test(id)),
            ),
          ),
        ),

    byNumber: (numbers: readonly string[]): Promise<Referral[]> =>
      db
        .select()
        .from(referral)
        .where(and(visible, inArray(referral.number, [...numbers]))),

    page: (selection: ReferralSelection, page: PageArguments): Page<Referral> =>
      casePage(db, referral, and(visible, referralCondition(selection)), page, 'descending'),

    /** What waits for the viewer's body, as sender or as receiver, and for the command centre where it acts; oldest first. */
    inbox: (page: PageArguments): Page<Referral> =>
      casePage(db, referral, and(visible, awaiting(at)), page, 'ascending'),

    /** Referrals at one of whose ends one of these cases of a department stands, oldest first. */
    ofCases: (department: ReferralDepartment, numbers: readonly string[]): Promise<Referral[]> =>
      db
        .select()
        .from(referral)
        .where(
          and(
            visible,
            or(
              and(inArray(referral.fromCaseNumber, [...numbers]), eq(referral.fromDepartment, department)),
              and(inArray(referral.toCaseNumber, [...numbers]), eq(referral.toDepartment, department)),
            ),
          ),
        )
        .orderBy(asc(referral.openedOn), asc(referral.id)),

    deadlines: (ids: readonly string[]): Promise<DeadlineRow[]> => deadlinesOf(db, deadline, ids),

    escalations: (ids: readonly string[]): Promise<ReferralEscalation[]> =>
      db
        .select()
        .from(referralEscalation)
        .where(inArray(referralEscalation.referralId, [...ids]))
        .orderBy(asc(referralEscalation.at), asc(referralEscalation.id)),

    history: (referralIds: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(referralHistory)
        .where(inArray(referralHistory.caseId, [...referralIds]))
        .orderBy(asc(referralHistory.seq)),
  };
}

function awaiting({ posts, body }: ActContext<DispatchPost>): SQL | undefined {
  const inStates = (steps: Parameters<typeof statesAwaiting<ReferralStatus, ReferralActor>>[0]): SQL => {
    const states = statesAwaiting(steps, posts);
    return states.length === 0 ? sql`false` : inArray(referral.status, states);
  };
  const outside = sql`${referral.toDepartment} in ('COURT', 'PUBLIC_SECURITY')`;
  const forCentre = and(outside, inStates(outsideSteps));
  if (body === null) return forCentre;
  return or(
    and(eq(referral.fromOrganizationCode, body), inStates(sendersSteps)),
    and(eq(referral.toOrganizationCode, body), inStates(receiversSteps)),
    forCentre,
  );
}

/** SQL: the referrals that are wanted. */
export function referralCondition(selection: ReferralSelection): SQL | undefined {
  const { region, period, status, fromDepartment, toDepartment } = selection;
  return and(
    typeof region === 'string' ? withinRegions(referral.regionCode, [region]) : undefined,
    period ? between(referral.openedOn, period.from, period.to) : undefined,
    status ? inArray(referral.status, [...status]) : undefined,
    fromDepartment ? inArray(referral.fromDepartment, [...fromDepartment]) : undefined,
    toDepartment ? inArray(referral.toDepartment, [...toDepartment]) : undefined,
  );
}
