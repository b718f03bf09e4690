import { and, asc, inArray, isNull } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import type { Database } from '../../_kit/database.ts';
import {
  agreement,
  confirmation,
  disputeMediator,
  dossier,
  dossierPaper,
  escalation,
  mediationSession,
  policeReport,
  registerEntry,
  revisit,
  subsidy,
} from '../tables/index.ts';

/** What hangs on disputes, oldest first, for whole batches of them in one statement each. */
export function proceedingStore(db: Database, viewer: Viewer) {
  const visibleConfirmation = visibleCases(viewer, 'mediation', confirmation.regionCode);
  return {
    mediators: (ids: readonly string[]) =>
      db
        .select()
        .from(disputeMediator)
        .where(and(inArray(disputeMediator.disputeId, [...ids]), isNull(disputeMediator.relievedOn)))
        .orderBy(asc(disputeMediator.mediatorNumber)),
    sessions: (ids: readonly string[]) =>
      db
        .select()
        .from(mediationSession)
        .where(inArray(mediationSession.disputeId, [...ids]))
        .orderBy(asc(mediationSession.heldOn), asc(mediationSession.id)),
    agreements: (ids: readonly string[]) =>
      db
        .select()
        .from(agreement)
        .where(inArray(agreement.disputeId, [...ids]))
        .orderBy(asc(agreement.agreedOn), asc(agreement.id)),
    escalations: (ids: readonly string[]) =>
      db
        .select()
        .from(escalation)
        .where(inArray(escalation.disputeId, [...ids]))
        .orderBy(asc(escalation.proposedOn), asc(escalation.id)),
    revisits: (ids: readonly string[]) =>
      db
        .select()
        .from(revisit)
        .where(inArray(revisit.disputeId, [...ids]))
        .orderBy(asc(revisit.visitedOn), asc(revisit.id)),
    policeReports: (ids: readonly string[]) =>
      db
        .select()
        .from(policeReport)
        .where(inArray(policeReport.disputeId, [...ids]))
        .orderBy(asc(policeReport.reportedAt), asc(policeReport.id)),
    papers: (ids: readonly string[]) =>
      db
        .select()
        .from(dossierPaper)
        .where(inArray(dossierPaper.disputeId, [...ids]))
        .orderBy(asc(dossierPaper.item)),

    /** Lines of the sweep register by their numbers. */
    sweeps: (numbers: readonly string[]) =>
      db
        .select({ number: registerEntry.number, book: registerEntry.book })
        .from(registerEntry)
        .where(inArray(registerEntry.number, [...numbers])),

    subsidies: (disputeNumbers: readonly string[]) =>
      db
        .select()
        .from(subsidy)
        .where(
          and(
            visibleCases(viewer, 'mediation', subsidy.regionCode),
            inArray(subsidy.disputeNumber, [...disputeNumbers]),
          ),
        ),
    dossiers: (disputeIds: readonly string[]) =>
      db
        .select()
        .from(dossier)
        .where(
          and(
            visibleCases(viewer, 'mediation', dossier.regionCode),
            inArray(dossier.disputeId, [...disputeIds]),
          ),
        ),
    confirmations: (disputeIds: readonly string[]) =>
      db
        .select()
        .from(confirmation)
        .where(and(visibleConfirmation, inArray(confirmation.disputeId, [...disputeIds])))
        .orderBy(asc(confirmation.id)),
  };
}
