import type { Viewer } from '../../../schema/viewer.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import type { Database } from '../../_kit/database.ts';
import type { PetitionsPost } from '../codes.ts';
import { appointmentStore } from './appointments.ts';
import { clerkStore } from './clerk.ts';
import { linkStore } from './links.ts';
import { petitionStore } from './petitions.ts';
import { receptionStore } from './reception.ts';
import { reportStore } from './report.ts';
import { supervisionStore } from './supervision.ts';
import { statisticsStore } from './statistics.ts';
import { countedInFigures } from './visibility.ts';

/** Everything that this department reads, for one viewer. */
export type PetitionsStore = ReturnType<typeof petitionsStore>;

export function petitionsStore(db: Database, viewer: Viewer, at: ActContext<PetitionsPost>) {
  const seen = countedInFigures(viewer, at.posts);
  return {
    petitions: petitionStore(db, viewer),
    statistics: statisticsStore(db, seen),
    reception: receptionStore(db, viewer),
    links: linkStore(db, viewer),
    report: reportStore(db, seen, at),
    supervision: supervisionStore(db, viewer, at),
    appointments: appointmentStore(db, viewer),
    clerk: clerkStore(db, viewer, at),
  };
}
