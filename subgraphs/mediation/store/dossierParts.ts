import { eq, isNotNull, and } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import type { Transaction } from '../../_kit/database.ts';
import type { MediationDossierItem, MediationPost } from '../codes.ts';
import type { Dispute, MediationDossier } from '../models.ts';
import { openDossier } from '../rules/dossierActs.ts';
import { disputeHistory, dossierPaper } from '../tables/index.ts';
import { mediationActs } from './acts.ts';
import { orRefused } from './nested.ts';

/** What acts about dossiers read and write beside their case. */
export function dossierParts(viewer: Viewer, at: ActContext<MediationPost>) {
  return {
    facts: async (transaction: Transaction, row: Dispute) => {
      const papers = await transaction
        .select({ item: dossierPaper.item })
        .from(dossierPaper)
        .where(eq(dossierPaper.disputeId, row.id));
      return { ...row, filed: papers.map(({ item }) => item) };
    },

    file: async (
      transaction: Transaction,
      row: Dispute,
      { items }: { readonly items: readonly MediationDossierItem[] },
    ): Promise<void> => {
      await transaction
        .insert(dossierPaper)
        .values(items.map((item) => ({ disputeId: row.id, item, filedOn: at.today })))
        .onConflictDoNothing();
    },

    /** The dossier of a dispute that is closed is a case of its own. */
    open: async (transaction: Transaction, row: Dispute): Promise<void> => {
      orRefused(
        await mediationActs(transaction, viewer, at).dossier.open(
          'mediationDossierOpen',
          openDossier,
          { input: {} },
          { of: {}, regionCode: row.regionCode, series: '卷', columns: { disputeId: row.id } },
        ),
      );
    },

    /** Who acted in the dispute: none of them marks its dossier (M-15). */
    actors: async (transaction: Transaction, row: MediationDossier) => {
      const lines = await transaction
        .selectDistinct({ actor: disputeHistory.actor })
        .from(disputeHistory)
        .where(and(eq(disputeHistory.caseId, row.disputeId), isNotNull(disputeHistory.actor)));
      return { ...row, actors: lines.flatMap(({ actor }) => actor ?? []) };
    },
  };
}
