import { agreed, refused, type Act, type Change } from '../../_kit/acts/machine.ts';
import type { AssignmentStatus, DispatchPost, DispatchUserErrorCode } from '../codes.ts';
import type { DispatchRule } from './deadlines.ts';

/** What rules know of an assignment. */
export interface AssignmentFacts {
  /** Code of the body that has to do it. */
  readonly organizationCode: string;
}

type AssignmentAct = Act<
  AssignmentStatus,
  DispatchPost,
  AssignmentFacts,
  object,
  Change<AssignmentStatus, { reportedOn?: string; doneOn?: string }, DispatchRule>,
  DispatchUserErrorCode
>;

/** The body reports that it is done; from then on nothing is owed. */
const report: AssignmentAct = {
  title: '报告交办事项完成',
  by: ['LIAISON'],
  from: ['ASSIGNED'],
  decide: ({ organizationCode }, _input, at) =>
    organizationCode === at.body
      ? agreed({
          status: 'REPORTED',
          set: { reportedOn: at.today },
          deadlines: [{ meet: 'M-12-ASSIGNMENT' }],
        })
      : refused('NOT_YOUR_BODY'),
};

/** The command centre has seen it and strikes it off. */
const strikeOff: AssignmentAct = {
  title: '交办事项销号',
  by: ['CENTRE_OFFICER', 'CENTRE_HEAD'],
  from: ['REPORTED'],
  decide: (_assignment, _input, at) => agreed({ status: 'DONE', set: { doneOn: at.today } }),
};

/** Acts to an assignment by their mutation. */
export const assignmentActs = { assignmentReport: report, assignmentStrikeOff: strikeOff };
