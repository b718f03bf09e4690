import { agreed, refused, type Act, type Change } from '../../_kit/acts/machine.ts';
import type { AlertTaskStatus, DispatchPost, DispatchUserErrorCode } from '../codes.ts';
import type { DispatchRule } from './deadlines.ts';

/** What rules know of a task. */
export interface AlertTaskFacts {
  /** Code of the body that has to do it. */
  readonly organizationCode: string;
}

type AlertTaskAct = Act<
  AlertTaskStatus,
  DispatchPost,
  AlertTaskFacts,
  object,
  Change<AlertTaskStatus, { reportedOn?: string; closedOn?: string }, DispatchRule>,
  DispatchUserErrorCode
>;

/** The body reports that it is done; from then on nothing is owed. */
const report: AlertTaskAct = {
  title: '报告任务完成',
  by: ['LIAISON'],
  from: ['ASSIGNED'],
  decide: ({ organizationCode }, _input, { body, today }) =>
    organizationCode === body
      ? agreed({ status: 'REPORTED', set: { reportedOn: today }, deadlines: [{ meet: 'M-60-TASK' }] })
      : refused('NOT_YOUR_BODY'),
};

/** The command centre has seen it and strikes it off. */
const strikeOff: AlertTaskAct = {
  title: '任务销号',
  by: ['CENTRE_OFFICER', 'CENTRE_HEAD'],
  from: ['REPORTED'],
  decide: (_task, _input, { today }) => agreed({ status: 'DONE', set: { closedOn: today } }),
};

/** What it was for is gone: nothing is owed any more, and the body did not fail. */
const withdraw: AlertTaskAct = {
  title: '撤销任务',
  by: ['CENTRE_OFFICER', 'CENTRE_HEAD'],
  from: ['ASSIGNED'],
  decide: (_task, _input, { today }) =>
    agreed({
      status: 'WITHDRAWN',
      set: { closedOn: today },
      deadlines: [{ waive: 'M-60-TASK', reason: '任务撤销' }],
    }),
};

/** Acts to a task by their mutation. */
export const alertTaskActs = {
  alertTaskReport: report,
  alertTaskStrikeOff: strikeOff,
  alertTaskWithdraw: withdraw,
};
