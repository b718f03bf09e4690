import type { Viewer } from '../../../schema/viewer.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import type { Database } from '../../_kit/database.ts';
import type { CorrectionPost } from '../codes.ts';
import { clerkStore } from './clerk.ts';
import { fileStore } from './file.ts';
import { reintegrationStore } from './reintegration.ts';
import { searchStore } from './search.ts';
import { statisticsStore } from './statistics.ts';
import { subjectStore } from './subjects.ts';
import { taskStore } from './tasks.ts';
import { verificationStore } from './verifications.ts';

/** Everything that this department reads, for one viewer. */
export type CorrectionStore = ReturnType<typeof correctionStore>;

export function correctionStore(db: Database, viewer: Viewer, at: ActContext<CorrectionPost>) {
  return {
    subjects: subjectStore(db, viewer),
    reintegration: reintegrationStore(db, viewer),
    verifications: verificationStore(db, viewer),
    statistics: statisticsStore(db),
    file: fileStore(db),
    clerk: clerkStore(db, viewer, at),
    tasks: taskStore(db, viewer),
    search: searchStore(db, viewer, at),
  };
}
