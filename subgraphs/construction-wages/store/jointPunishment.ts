import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { uuidPattern } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import type { HistoryEntry, JointPunishmentListing } from '../models.ts';
import { jointPunishment, jointPunishmentHistory } from '../tables/index.ts';
import { visibleTo } from './reach.ts';

/** Reads of listings for joint punishment, within the viewer's reach; a firm sees its own. */
export function jointPunishmentStore(db: Database, viewer: Viewer) {
  const visible = visibleTo(viewer, jointPunishment.regionCode, (firm) =>
    eq(jointPunishment.organizationCode, firm),
  );
  return {
    byId: (ids: readonly string[]): Promise<JointPunishmentListing[]> =>
      db
        .select()
        .from(jointPunishment)
        .where(
          and(
            visible,
            inArray(
              jointPunishment.id,
              ids.filter((id) => uuidPattern.test(id)),
            ),
          ),
        ),

    ofFirms: (codes: readonly string[]): Promise<JointPunishmentListing[]> =>
      db
        .select()
        .from(jointPunishment)
        .where(and(visible, inArray(jointPunishment.organizationCode, [...codes])))
        .orderBy(desc(jointPunishment.proposedOn), asc(jointPunishment.number)),

    history: (ids: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(jointPunishmentHistory)
        .where(inArray(jointPunishmentHistory.caseId, [...ids]))
        .orderBy(asc(jointPunishmentHistory.seq)),
  };
}
