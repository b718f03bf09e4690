import { mayAct } from '../../../_kit/acts/machine.ts';
import { userError } from '../../../_kit/acts/userErrors.ts';
import { catalogued } from '../../../../schema/errors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { taskActs } from '../../rules/taskActs.ts';
import { taskParts } from '../../store/tasks.ts';

const act = taskActs.correctionTaskDone;

export const correctionTaskDone: NonNullable<MutationResolvers['correctionTaskDone']> = async (
  _root,
  { input },
  { acts, at, store },
) => {
  if (!mayAct(act, at.posts)) throw catalogued('FORBIDDEN');
  const task = await store.tasks.open(input.id);
  const notFound = { ok: false, error: { code: 'NOT_FOUND', field: 'id' } } as const;
  const outcome = task
    ? await acts.groupTask.perform(
        'correctionTaskDone',
        act,
        { id: task.caseId, input },
        taskParts(input.id, at),
      )
    : notFound;
  // The payload is the task: of the case the member learns nothing.
  return outcome.ok
    ? { correctionTask: await store.tasks.open(input.id), userErrors: [] }
    : { correctionTask: null, userErrors: [userError(outcome.error)] };
};
