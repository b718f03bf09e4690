import { and, count, eq, exists, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import type { ActParts } from '../../_kit/acts/caseKind.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import {
  countOf,
  dayPattern,
  readPage,
  uuidPattern,
  type Page,
  type PageArguments,
} from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import type { CorrectionSubject, CorrectionTask } from '../models.ts';
import type { TaskFacts } from '../rules/taskActs.ts';
import { correctionSubject, groupMember, planTask } from '../tables/index.ts';
import { mayKnowMinors, visibleRecords } from './visibility.ts';

/** Tasks of the groups that the viewer's account belongs to; those of a minor's group for officers alone. */
export function taskStore(db: Database, viewer: Viewer) {
  const own = exists(
    db
      .select({ one: sql`1` })
      .from(groupMember)
      .innerJoin(correctionSubject, eq(correctionSubject.id, groupMember.caseId))
      .where(
        and(
          eq(groupMember.caseId, planTask.caseId),
          eq(groupMember.account, viewer.subject),
          isNull(groupMember.leftOn),
          mayKnowMinors(viewer) ? undefined : eq(correctionSubject.isMinor, false),
        ),
      ),
  );
  const inReach = inArray(
    planTask.caseId,
    db
      .select({ id: correctionSubject.id })
      .from(correctionSubject)
      .where(visibleRecords(viewer, correctionSubject)),
  );
  return {
    page: (open: boolean, page: PageArguments): Page<CorrectionTask> => {
      const wanted = and(own, open ? and(isNull(planTask.doneOn), isNull(planTask.droppedOn)) : undefined);
      return readPage(
        page,
        'ascending',
        [
          { column: planTask.dueOn, value: (row: CorrectionTask) => row.dueOn, pattern: dayPattern },
          { column: planTask.id, value: (row: CorrectionTask) => row.id, pattern: uuidPattern },
        ],
        ({ after, orderBy, limit }) =>
          db
            .select()
            .from(planTask)
            .where(and(wanted, after))
            .orderBy(...orderBy)
            .limit(limit),
        () => countOf(db.select({ n: count() }).from(planTask).where(wanted)),
      );
    },

    /** A task that the viewer may end: one of their own, or one of a case in their reach; null otherwise. */
    open: async (id: string): Promise<CorrectionTask | null> => {
      if (!uuidPattern.test(id)) return null;
      const [row] = await db
        .select()
        .from(planTask)
        .where(and(or(own, inReach), eq(planTask.id, id)));
      return row ?? null;
    },
  };
}

/** The parts of doing a task: it is read in the transaction of the act, so of two at once one does it. */
export function taskParts(
  taskId: string,
  { today }: ActContext,
): ActParts<CorrectionSubject, TaskFacts, object, unknown> {
  return {
    facts: async (transaction, { id }) => {
      const [task] = await transaction
        .select()
        .from(planTask)
        .where(and(eq(planTask.id, taskId), eq(planTask.caseId, id)));
      return { task: task ?? null };
    },
    also: async (transaction) => {
      await transaction.update(planTask).set({ doneOn: today }).where(eq(planTask.id, taskId));
    },
  };
}
