import { asc, desc } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import type { Database } from '../../_kit/database.ts';
import type { SubsidyScale } from '../models.ts';
import { subsidyScale } from '../tables/index.ts';

/** Subsidy scales of the counties in the viewer's reach, those withdrawn among them. */
export function scaleStore(db: Database, viewer: Viewer) {
  return (): Promise<SubsidyScale[]> =>
    db
      .select()
      .from(subsidyScale)
      .where(visibleCases(viewer, 'mediation', subsidyScale.regionCode))
      .orderBy(
        asc(subsidyScale.regionCode),
        asc(subsidyScale.tier),
        asc(subsidyScale.difficulty),
        desc(subsidyScale.validFrom),
        desc(subsidyScale.id),
      );
}
