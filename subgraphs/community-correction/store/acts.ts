import { and, eq, exists, isNull, or, sql } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import type { ActBooks } from '../../_kit/acts/caseKind.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { caseActs } from '../../_kit/acts/perform.ts';
import { invariant, type Database } from '../../_kit/database.ts';
import type { CorrectionPost } from '../codes.ts';
import type { CorrectionSubject, ReintegrationCase } from '../models.ts';
import { deadlineRules } from '../rules/deadlines.ts';
import {
  actReceipt,
  correctionSubject,
  deadline,
  groupMember,
  numberSeries,
  outbox,
  reintegrationCase,
} from '../tables/index.ts';
import { caseBooks } from '../tables/told.ts';
import { mayKnowMinors, visibleRecords } from './visibility.ts';

const books: ActBooks = {
  department: 'community-correction',
  outbox,
  receipts: actReceipt,
  series: numberSeries,
  deadlines: { table: deadline, rules: deadlineRules },
};

/** Everything that acts write. */
export type CorrectionActs = ReturnType<typeof correctionActs>;

/** Everything that is written by an act, for one viewer; what happens to a minor is told to nobody (R-CC-22). */
export function correctionActs(db: Database, viewer: Viewer, at: ActContext<CorrectionPost>) {
  const mayReach = visibleRecords(viewer, correctionSubject);
  const inGroup = and(
    exists(
      db
        .select({ one: sql`1` })
        .from(groupMember)
        .where(
          and(
            eq(groupMember.caseId, correctionSubject.id),
            eq(groupMember.account, at.subject),
            isNull(groupMember.leftOn),
          ),
        ),
    ),
    mayKnowMinors(viewer) ? undefined : eq(correctionSubject.isMinor, false),
  );
  return {
    subject: caseActs<typeof correctionSubject, CorrectionSubject, CorrectionPost>(
      db,
      books,
      caseBooks.subject,
      invariant(mayReach, 'a reach is a condition'),
      at,
    ),
    /** The case as a member of its group may act on it too: it is not shown, only its tasks are. */
    groupTask: caseActs<typeof correctionSubject, CorrectionSubject, CorrectionPost>(
      db,
      books,
      caseBooks.subject,
      invariant(or(inGroup, mayReach), 'a seat is a condition'),
      at,
    ),
    reintegration: caseActs<typeof reintegrationCase, ReintegrationCase, CorrectionPost>(
      db,
      books,
      caseBooks.reintegration,
      invariant(visibleRecords(viewer, reintegrationCase), 'a reach is a condition'),
      at,
    ),
  };
}
