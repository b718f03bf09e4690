import { and, eq, inArray, isNull } from 'drizzle-orm';
import { registerNumber } from '../../_kit/acts/registerNumber.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import type { Transaction } from '../../_kit/database.ts';
import type * as codes from '../codes.ts';
import type { Dispute } from '../models.ts';
import type { AssignInput } from '../rules/dispute/mediation.ts';
import {
  disputeMediator,
  escalation,
  mediationSession,
  mediator,
  numberSeries,
  policeReport,
  registerEntry,
  revisit,
} from '../tables/index.ts';

/** A session as it is put on record. */
export interface SessionRecord {
  readonly heldOn: string;
  readonly method: codes.MediationMethod;
  readonly attendance: number;
  readonly observers: number;
  readonly record: string;
}

/** A revisit as it is put on record. */
export interface RevisitRecord {
  readonly visitedOn: string;
  readonly performance?: codes.AgreementPerformance | null | undefined;
  readonly satisfaction: codes.DisputeSatisfaction;
  readonly note?: string | null | undefined;
}

/** What acts to a dispute read besides the dispute, and write beside it. */
export function disputeParts(at: ActContext<codes.MediationPost>) {
  const assignment = {
    facts: async (transaction: Transaction, row: Dispute, mediators: readonly string[]) => {
      const known = await transaction
        .select()
        .from(mediator)
        .where(inArray(mediator.number, [...mediators]));
      const joint = await transaction
        .select({ number: escalation.toCommittee })
        .from(escalation)
        .where(and(eq(escalation.disputeId, row.id), eq(escalation.status, 'ACCEPTED')));
      return {
        ...row,
        mediators: known.map(({ number, committeeNumber, leftOn }) => ({
          number,
          committeeNumber,
          serving: leftOn === null || leftOn > at.today,
        })),
        jointCommittees: joint.map(({ number }) => number),
      };
    },
    also: async (transaction: Transaction, row: Dispute, { mediators, chosenByParties }: AssignInput) => {
      await transaction
        .update(disputeMediator)
        .set({ relievedOn: at.today })
        .where(and(eq(disputeMediator.disputeId, row.id), isNull(disputeMediator.relievedOn)));
      await transaction.insert(disputeMediator).values(
        [...new Set(mediators)].map((mediatorNumber) => ({
          disputeId: row.id,
          mediatorNumber,
          chosenByParties,
          assignedOn: at.today,
        })),
      );
    },
  };

  return {
    assignment,

    session: async (transaction: Transaction, row: Dispute, input: SessionRecord): Promise<void> => {
      const { heldOn, method, attendance, observers, record } = input;
      await transaction
        .insert(mediationSession)
        .values({ disputeId: row.id, heldOn, method, attendance, observers, record });
    },

    /** A revisit is a line of the revisit register, too (M-08). */
    revisit: async (transaction: Transaction, row: Dispute, input: RevisitRecord): Promise<void> => {
      const { visitedOn, performance = null, satisfaction, note = null } = input;
      await transaction
        .insert(revisit)
        .values({ disputeId: row.id, visitedOn, performance, satisfaction, note });
      await transaction.insert(registerEntry).values({
        book: 'REVISIT_REGISTER',
        number: await registerNumber(transaction, numberSeries, '访', row.regionCode, at.today),
        committeeNumber: row.committeeNumber,
        regionCode: row.regionCode,
        heldOn: visitedOn,
        topic: '回访',
        disputeNumber: row.number,
        outcome: performance,
      });
    },

    policeReport: async (
      transaction: Transaction,
      row: Dispute,
      { ground, measures = null }: { ground: codes.PoliceReportGround; measures?: string | null | undefined },
    ): Promise<void> => {
      await transaction
        .insert(policeReport)
        .values({ disputeId: row.id, ground, reportedAt: at.now, measures });
    },
  };
}
