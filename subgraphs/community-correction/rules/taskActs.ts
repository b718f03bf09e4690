import { agreed, refused, type Act, type Change } from '../../_kit/acts/machine.ts';
import type { CorrectionPost, CorrectionStatus, CorrectionUserErrorCode } from '../codes.ts';
import { bound } from './subjectFacts.ts';

/** A task as its rule knows it. */
export interface TaskFacts {
  /** Null for a task that is not the member's to do. */
  readonly task: { readonly doneOn: string | null; readonly droppedOn: string | null } | null;
}

const done: Act<
  CorrectionStatus,
  CorrectionPost,
  TaskFacts,
  object,
  Change<CorrectionStatus, object, never>,
  CorrectionUserErrorCode | 'NOT_FOUND'
> = {
  title: '矫正小组完成帮教任务',
  by: ['GROUP_MEMBER', 'JUSTICE_OFFICER'],
  from: bound,
  decide: ({ task }) => {
    if (!task) return refused('NOT_FOUND', 'id');
    return task.doneOn === null && task.droppedOn === null ? agreed({}) : refused('NOTHING_WAITING');
  },
};

/** What a group member does: the tasks of the plan, and nothing else of the case (DOMAIN 2.8). */
export const taskActs = { correctionTaskDone: done };
