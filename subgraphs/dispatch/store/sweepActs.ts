import { and, eq, isNull, ne } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { Viewer } from '../../../schema/viewer.ts';
import type { ActRequest } from '../../_kit/acts/caseKind.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { caseActs } from '../../_kit/acts/perform.ts';
import { tell } from '../../_kit/acts/telling.ts';
import { invariant, type Database, type Transaction } from '../../_kit/database.ts';
import type { DispatchPost } from '../codes.ts';
import type { Sweep, SweepFinding } from '../models.ts';
import {
  sweepActs as acts,
  type SweepFacts,
  type SweepPlanInput,
  type SweepReportInput,
} from '../rules/sweepActs.ts';
import { sweepFindingActs } from '../rules/sweepFindingActs.ts';
import { slotRule } from '../rules/sweepSlots.ts';
import { sweep, sweepDuty, sweepFinding, sweepFindingHistory } from '../tables/index.ts';
import { caseBooks } from '../tables/told.ts';
import { books } from './acts.ts';
import { knownCases } from './knownCases.ts';
import { visibleDuties, visibleFindings, visibleSweeps } from './visibleRecords.ts';

/** Acts to sweeps and to what they found, for one viewer. */
export function sweepActs(db: Database, viewer: Viewer, at: ActContext<DispatchPost>) {
  const sweeps = caseActs<typeof sweep, Sweep, DispatchPost>(
    db,
    books,
    caseBooks.sweep,
    visibleSweeps(viewer),
    at,
  );
  const findings = caseActs<typeof sweepFinding, SweepFinding, DispatchPost>(
    db,
    books,
    caseBooks.sweepFinding,
    visibleFindings(viewer),
    at,
  );

  return {
    /** Plans a slot that has begun and is not planned. */
    sweepPlan: async (input: SweepPlanInput, idempotencyKey: string) => {
      const { duty: number, slot } = input;
      const [duty] = await db
        .select()
        .from(sweepDuty)
        .where(and(eq(sweepDuty.number, number), visibleDuties(viewer)));
      const [planned] = await db
        .select({ id: sweep.id })
        .from(sweep)
        .where(and(eq(sweep.dutyNumber, number), eq(sweep.slot, slot), isNull(sweep.occasion)));
      const facts = duty ? { ...duty, body: duty.organizationCode, isPlanned: planned !== undefined } : null;
      return sweeps.open(
        'sweepPlan',
        acts.sweepPlan,
        { input, idempotencyKey },
        {
          of: { duty: facts },
          regionCode: duty?.regionCode ?? '',
          series: '排',
          columns: { dutyNumber: number, ...(duty ? { tier: duty.tier } : {}) },
        },
      );
    },

    /** The unit held its sweep. */
    sweepHold: (request: ActRequest<{ heldOn: string }>) =>
      sweeps.perform('sweepHold', acts.sweepHold, request, { facts: sweepFacts }),

    /** The unit reports what it found; each line is a finding from now on. */
    sweepReport: (request: ActRequest<SweepReportInput>) =>
      sweeps.perform('sweepReport', acts.sweepReport, request, {
        facts: sweepFacts,
        also: (transaction, row, _done, { findings: lines }) => keepFindings(transaction, row, lines),
      }),

    /** A committee has opened a dispute of a finding. */
    sweepFindingHandOver: async (request: ActRequest<{ dispute: string }>) => {
      const { dispute: number } = request.input;
      const known = await knownCases(db, viewer, [{ department: 'MEDIATION', number }]);
      const dispute = known.find(({ kind }) => kind === 'Dispute');
      return findings.perform('sweepFindingHandOver', sweepFindingActs.sweepFindingHandOver, request, {
        facts: async (transaction, row) => {
          const [of] = await transaction.select().from(sweep).where(eq(sweep.id, row.sweepId));
          const swept = invariant(of, 'a finding has its sweep');
          const { body } = await sweepFacts(transaction, swept);
          const [other] = await transaction
            .select({ id: sweepFinding.id })
            .from(sweepFinding)
            .where(and(eq(sweepFinding.disputeNumber, number), ne(sweepFinding.id, row.id)));
          return {
            ...{ body, regionCode: row.regionCode, isTaken: other !== undefined },
            heldOn: invariant(swept.heldOn, 'a sweep that was reported was held'),
            dispute: dispute
              ? { ...dispute, openedOn: invariant(dispute.openedOn, 'a dispute was opened') }
              : null,
          };
        },
      });
    },
  };

  async function keepFindings(
    transaction: Transaction,
    { id, number, regionCode }: Sweep,
    lines: SweepReportInput['findings'],
  ): Promise<void> {
    if (lines.length === 0) return;
    const rows = lines.map((status, index) => ({
      ...{ id: v7(), version: 1, number: `${number}-${index + 1}`, regionCode, status, sweepId: id },
    }));
    await transaction.insert(sweepFinding).values(rows);
    await transaction.insert(sweepFindingHistory).values(
      rows.map(({ id: caseId, status }) => ({
        ...{ caseId, at: at.now, act: '排查发现', status, actor: at.subject, bodyCode: at.body, version: 1 },
      })),
    );
    const own = eq(sweepFinding.sweepId, id);
    await tell(transaction, books, caseBooks.sweepFinding, own, { act: 'sweepReport', now: at.now });
  }
}

/** Reads what rules know of a sweep besides its row. */
async function sweepFacts(transaction: Transaction, row: Sweep): Promise<SweepFacts> {
  const [found] = await transaction.select().from(sweepDuty).where(eq(sweepDuty.number, row.dutyNumber));
  const duty = invariant(found, 'a sweep has its duty');
  return {
    ...row,
    body: duty.organizationCode,
    rule: row.occasion === null ? slotRule(duty.cadence, row.slot) : 'M-05-EXTRA',
  };
}
