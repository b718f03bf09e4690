import { and, asc, eq, getTableColumns, inArray } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import type { Database, Transaction } from '../../_kit/database.ts';
import type { CommitteeStandard } from '../codes.ts';
import type { CommitteeInspectionItem, MediationCommittee } from '../models.ts';
import type { InspectionInput } from '../rules/committee/standards.ts';
import { committee, committeeInspection } from '../tables/index.ts';

/** Reads of inspection sheets, within the viewer's reach: oldest first, the items of each in the order of the list. */
export function inspectionStore(db: Database, viewer: Viewer) {
  const visible = visibleCases(viewer, 'mediation', committee.regionCode);
  return {
    items: (numbers: readonly string[]): Promise<CommitteeInspectionItem[]> =>
      db
        .select(getTableColumns(committeeInspection))
        .from(committeeInspection)
        .innerJoin(committee, eq(committee.number, committeeInspection.committeeNumber))
        .where(and(visible, inArray(committeeInspection.committeeNumber, [...numbers])))
        .orderBy(asc(committeeInspection.edition), asc(committeeInspection.item)),
  };
}

/** Keeps the sheet of an inspection beside its committee. */
export async function keepSheet(
  transaction: Transaction,
  { number: committeeNumber, version: edition }: MediationCommittee,
  { inspectedOn, met, unmet }: InspectionInput,
): Promise<void> {
  const rows = (items: readonly CommitteeStandard[], isMet: boolean) =>
    items.map((item) => ({ committeeNumber, edition, inspectedOn, item, met: isMet }));
  await transaction.insert(committeeInspection).values([...rows(met, true), ...rows(unmet, false)]);
}
