import type { Viewer } from '../../../schema/viewer.ts';
import type { Database } from '../../_kit/database.ts';
import { reintegrationStore } from './reintegration.ts';
import { statisticsStore } from './statistics.ts';
import { subjectStore } from './subjects.ts';
import { verificationStore } from './verifications.ts';

/** Everything that this department reads, for one viewer. */
export type CorrectionStore = ReturnType<typeof correctionStore>;

export function correctionStore(db: Database, viewer: Viewer) {
  return {
    subjects: subjectStore(db, viewer),
    reintegration: reintegrationStore(db, viewer),
    verifications: verificationStore(db, viewer),
    statistics: statisticsStore(db),
  };
}
