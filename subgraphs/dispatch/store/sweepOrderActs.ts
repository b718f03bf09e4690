import { and, count, eq, gte, isNull, lte, or, sql } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { caseActs } from '../../_kit/acts/perform.ts';
import { tell } from '../../_kit/acts/telling.ts';
import type { Database, Transaction } from '../../_kit/database.ts';
import { startOfDay } from '../../_kit/deadlines/days.ts';
import { dueAt } from '../../_kit/deadlines/deadline.ts';
import { isRegionCode, withinRegions } from '../../_kit/region.ts';
import type { DispatchPost } from '../codes.ts';
import type { SweepOrder } from '../models.ts';
import { deadlineRules } from '../rules/deadlines.ts';
import { sweepOrderActs as acts, type ExtraOrderInput } from '../rules/sweepOrderActs.ts';
import { deadline, sweep, sweepDuty, sweepHistory, sweepOrder } from '../tables/index.ts';
import { caseBooks } from '../tables/told.ts';
import { books } from './acts.ts';

/** Acts to orders of sweeps beside the cadence, for one viewer. */
export function sweepOrderActs(db: Database, viewer: Viewer, at: ActContext<DispatchPost>) {
  const orders = caseActs<typeof sweepOrder, SweepOrder, DispatchPost>(
    db,
    books,
    caseBooks.sweepOrder,
    visibleCases(viewer, 'dispatch', sweepOrder.regionCode),
    at,
  );

  return {
    /** Orders a sweep of every unit of a subtree that has a duty; each finds it in its plan. */
    sweepExtraOrder: async (input: ExtraOrderInput & { region: string }, idempotencyKey: string) => {
      const { region, from, occasion } = input;
      const ordered = and(
        eq(sweep.dutyNumber, sweepDuty.number),
        eq(sweep.slot, from),
        eq(sweep.occasion, occasion),
      );
      const [found] = await db
        .select({ units: count(sweepDuty.id), ordered: count(sweep.id) })
        .from(sweepDuty)
        .leftJoin(sweep, ordered)
        .where(bound(region, from));
      const units = found?.units ?? 0;
      return orders.open(
        'sweepExtraOrder',
        acts.sweepExtraOrder,
        { input, idempotencyKey },
        {
          of: { units, isOrdered: (found?.ordered ?? 0) > 0 },
          regionCode: region,
          series: '排令',
          also: planExtra,
        },
      );
    },
  };

  async function planExtra(transaction: Transaction, order: SweepOrder): Promise<void> {
    const { regionCode, slot, dueOn, occasion, number } = order;
    const startedAt = startOfDay(dueOn);
    const due = dueAt(deadlineRules['M-05-EXTRA'], { startedAt, pausedDays: 0, extendedBy: 0 }, at.calendar);
    const title = acts.sweepExtraOrder.title;
    await transaction.execute(sql`
      with planned as (
        insert into ${sweep} (id, version, duty_number, number, region_code, tier, slot, status, occasion, due_on)
        select gen_random_uuid(), 1, ${sweepDuty.number}, ${number} || '-' || ${sweepDuty.number}, ${sweepDuty.regionCode},
          ${sweepDuty.tier}, ${slot}, 'PLANNED', ${occasion}::sweep_occasion, ${dueOn}
        from ${sweepDuty} where ${bound(regionCode, slot)} returning id, number, region_code
      ),
      told as (
        insert into ${sweepHistory} (case_id, at, act, status, actor, body_code, version)
        select id, ${at.now.toISOString()}::timestamptz, ${title}, 'PLANNED', ${at.subject}, ${at.body}, 1 from planned
      )
      insert into ${deadline} (id, case_kind, case_id, case_number, region_code, rule, bound_party, started_at, due_at)
      select gen_random_uuid(), ${caseBooks.sweep.kind}, id, number, region_code, 'M-05-EXTRA', 'AUTHORITY',
        ${startedAt.toISOString()}::timestamptz, ${due?.toISOString() ?? null}::timestamptz from planned`);
    const own = and(
      eq(sweep.slot, slot),
      eq(sweep.occasion, occasion),
      withinRegions(sweep.regionCode, [regionCode]),
    );
    await tell(transaction, books, caseBooks.sweep, own, { act: 'sweepExtraOrder', now: at.now });
  }
}

/** SQL: the duties of a subtree that stand on a day. */
function bound(region: string, day: string) {
  if (!isRegionCode(region)) return sql`false`;
  return and(
    withinRegions(sweepDuty.regionCode, [region]),
    lte(sweepDuty.validFrom, day),
    or(isNull(sweepDuty.validTo), gte(sweepDuty.validTo, day)),
  );
}
