import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { caseRegions } from '../../_kit/access.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { invariant, type Transaction } from '../../_kit/database.ts';
import { regionCovers } from '../../_kit/region.ts';
import type { DisputeEscalationMode, MediationPost } from '../codes.ts';
import type { Dispute } from '../models.ts';
import { committee, disputeMediator, escalation } from '../tables/index.ts';

/** What transfers to the tier above read besides the dispute, and write beside it (M-07). */
export function escalationParts(viewer: Viewer, at: ActContext<MediationPost>) {
  const waiting = async (transaction: Transaction, row: Dispute) => {
    const [found] = await transaction
      .select()
      .from(escalation)
      .innerJoin(committee, eq(committee.number, escalation.toCommittee))
      .where(and(eq(escalation.disputeId, row.id), eq(escalation.status, 'PROPOSED')));
    return found ?? null;
  };

  return {
    proposal: {
      facts: async (transaction: Transaction, row: Dispute, target: string) => {
        const found = await transaction
          .select()
          .from(committee)
          .where(inArray(committee.number, [row.committeeNumber, target]))
          .orderBy(asc(committee.number));
        const named = (number: string) => found.find((each) => each.number === number) ?? null;
        return {
          ...row,
          own: invariant(named(row.committeeNumber), 'a dispute has a committee'),
          target: named(target),
          waiting: (await waiting(transaction, row)) !== null,
        };
      },
      also: async (
        transaction: Transaction,
        row: Dispute,
        { committee: toCommittee, mode }: { committee: string; mode: DisputeEscalationMode },
      ) => {
        await transaction.insert(escalation).values({
          disputeId: row.id,
          fromCommittee: row.committeeNumber,
          toCommittee,
          mode,
          status: 'PROPOSED',
          proposedOn: at.today,
        });
      },
    },

    answer: {
      facts: async (transaction: Transaction, row: Dispute) => {
        const found = await waiting(transaction, row);
        return {
          ...row,
          proposal: found && {
            mode: found.escalation.mode,
            committeeNumber: found.escalation.toCommittee,
            isViewers: caseRegions(viewer, 'mediation').some((region) =>
              regionCovers(region, found.committee.regionCode),
            ),
          },
        };
      },
      also: (status: 'ACCEPTED' | 'DECLINED') => async (transaction: Transaction, row: Dispute) => {
        await transaction
          .update(escalation)
          .set({ status, answeredOn: at.today })
          .where(and(eq(escalation.disputeId, row.id), eq(escalation.status, 'PROPOSED')));
        if (row.status !== 'ESCALATED') return;
        await transaction
          .update(disputeMediator)
          .set({ relievedOn: at.today })
          .where(and(eq(disputeMediator.disputeId, row.id), isNull(disputeMediator.relievedOn)));
      },
    },

    /** Transfers of a dispute that has ended are done with, answered or not (M-07). */
    end: async (transaction: Transaction, row: Dispute): Promise<void> => {
      await transaction
        .update(escalation)
        .set({ status: 'DONE' })
        .where(and(eq(escalation.disputeId, row.id), inArray(escalation.status, ['PROPOSED', 'ACCEPTED'])));
    },
  };
}
