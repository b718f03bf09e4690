import { eq } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import type { ActRequest } from '../../_kit/acts/caseKind.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { caseActs } from '../../_kit/acts/perform.ts';
import { invariant, type Database, type Transaction } from '../../_kit/database.ts';
import { caseDepartment, type DispatchPost } from '../codes.ts';
import type { Assignment, JointMeeting } from '../models.ts';
import { assignmentActs } from '../rules/assignmentActs.ts';
import {
  meetingActs as acts,
  type MeetingConveneInput,
  type MeetingFacts,
  type MeetingHoldInput,
  type NamedCase,
  type Resolution,
} from '../rules/meetingActs.ts';
import { caseKindsOf } from '../rules/referralCases.ts';
import { assignment, jointMeeting, jointMeetingCase } from '../tables/index.ts';
import { caseBooks } from '../tables/told.ts';
import { books } from './acts.ts';
import { assign } from './assign.ts';
import { knownCases } from './knownCases.ts';
import { visibleAssignments } from './visibleRecords.ts';

const meetingAssignments = {
  ...{ book: caseBooks.assignment, series: '办', rule: 'M-12-ASSIGNMENT', act: 'jointMeetingHold' },
};

/** Acts to joint meetings and to what they assign, for one viewer. */
export function meetingActs(db: Database, viewer: Viewer, at: ActContext<DispatchPost>) {
  const meetings = caseActs<typeof jointMeeting, JointMeeting, DispatchPost>(
    db,
    books,
    caseBooks.jointMeeting,
    visibleCases(viewer, 'dispatch', jointMeeting.regionCode),
    at,
  );
  const assignments = caseActs<typeof assignment, Assignment, DispatchPost>(
    db,
    books,
    caseBooks.assignment,
    visibleAssignments(viewer),
    at,
  );

  return {
    /** Calls bodies together, about cases that the viewer may read. */
    jointMeetingConvene: async (input: MeetingConveneInput & { region: string }, idempotencyKey: string) => {
      const cases = await agendaOf(input.agenda);
      return meetings.open(
        'jointMeetingConvene',
        acts.jointMeetingConvene,
        { input, idempotencyKey },
        {
          of: { areKnown: cases.every((each) => each !== null) },
          regionCode: input.region,
          series: '联席',
          also: async (transaction, { id }) => {
            const known = cases.flatMap((each) => (each ? [{ ...each, meetingId: id }] : []));
            if (known.length > 0)
              await transaction.insert(jointMeetingCase).values(known).onConflictDoNothing();
          },
        },
      );
    },

    /** The meeting was held; each resolution becomes an assignment in the same transaction. */
    jointMeetingHold: (request: ActRequest<MeetingHoldInput>) =>
      meetings.perform('jointMeetingHold', acts.jointMeetingHold, request, {
        facts: meetingFacts,
        also: async (transaction, row, _done, { resolutions, heldOn }) => {
          for (const each of resolutions) await resolve(transaction, row, each, heldOn);
        },
      }),

    /** The meeting does not take place. */
    jointMeetingCancel: (request: ActRequest<object>) =>
      meetings.perform('jointMeetingCancel', acts.jointMeetingCancel, request, { facts: meetingFacts }),

    /** Does an act to an assignment. */
    assignment: (name: keyof typeof assignmentActs, request: ActRequest<object>) =>
      assignments.perform(name, assignmentActs[name], request),
  };

  /** The cases that may be on an agenda, as the index names them; null for one that it does not know. */
  async function agendaOf(agenda: readonly NamedCase[]) {
    const known = await knownCases(db, viewer, agenda);
    return agenda.map(({ department, number }) => {
      const kinds = caseKindsOf[department] ?? [];
      const found = known.find(
        (each) =>
          each.department === caseDepartment[department] &&
          each.number === number &&
          kinds.includes(each.kind),
      );
      return found ? { department: found.department, kind: found.kind, number } : null;
    });
  }

  async function resolve(
    transaction: Transaction,
    { id: meetingId, regionCode }: JointMeeting,
    { decision, body, dueOn, case: named }: Resolution,
    heldOn: string,
  ): Promise<void> {
    const [about] = named ? await casesOf(transaction, meetingId, named) : [];
    const of = {
      ...{ meetingId, regionCode, decision, organizationCode: body, assignedOn: heldOn, dueOn },
      caseDepartment: about?.department,
      caseKind: about?.kind,
      caseNumber: about?.number,
    };
    await assign(transaction, meetingAssignments, of, at);
  }
}

async function casesOf(transaction: Transaction, meetingId: string, named?: NamedCase) {
  const cases = await transaction
    .select()
    .from(jointMeetingCase)
    .where(eq(jointMeetingCase.meetingId, meetingId));
  return cases.filter(
    ({ department, number }) =>
      !named || (department === caseDepartment[named.department] && number === named.number),
  );
}

/** Reads what rules know of a joint meeting besides its row. */
async function meetingFacts(transaction: Transaction, row: JointMeeting): Promise<MeetingFacts> {
  const cases = await casesOf(transaction, row.id);
  const codes = Object.entries(caseDepartment) as [NamedCase['department'], string][];
  return {
    ...row,
    convenedOn: invariant(row.convenedOn, 'what is planned was convened'),
    agenda: cases.flatMap(({ department, number }) =>
      codes.flatMap(([code, name]) => (name === department ? [{ department: code, number }] : [])),
    ),
  };
}
