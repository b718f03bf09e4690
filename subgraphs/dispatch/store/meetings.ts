import { and, asc, between, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { casePage } from '../../_kit/acts/casePage.ts';
import { statesAwaiting, type ActContext } from '../../_kit/acts/machine.ts';
import { uuidPattern, type Page, type PageArguments } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { AssignmentStatus, DispatchPost, JointMeetingKind, JointMeetingStatus } from '../codes.ts';
import type { Assignment, HistoryEntry, IndexedCase, JointMeeting } from '../models.ts';
import { assignmentActs } from '../rules/assignmentActs.ts';
import {
  assignment,
  assignmentHistory,
  indexedCase,
  jointMeeting,
  jointMeetingCase,
  jointMeetingHistory,
} from '../tables/index.ts';
import { readableCases } from './knownCases.ts';
import { visibleAssignments, visibleMeetings } from './visibleRecords.ts';

interface Period {
  readonly from: string;
  readonly to: string;
}

/** Which joint meetings are wanted; what is absent does not restrict. */
export interface MeetingSelection {
  readonly region?: string | null;
  readonly period?: Period | null;
  readonly kind?: readonly JointMeetingKind[] | null;
  readonly status?: readonly JointMeetingStatus[] | null;
}

/** Which assignments are wanted; what is absent does not restrict. */
export interface AssignmentSelection {
  readonly region?: string | null;
  readonly dueIn?: Period | null;
  readonly status?: readonly AssignmentStatus[] | null;
  readonly body?: string | null;
}

/** Reads of joint meetings and of what they assigned, always within the viewer's reach. */
export function meetingStore(db: Database, viewer: Viewer, at: ActContext<DispatchPost>) {
  const meetings = visibleMeetings(viewer);
  const assignments = visibleAssignments(viewer);
  return {
    byId: (ids: readonly string[]): Promise<JointMeeting[]> =>
      db
        .select()
        .from(jointMeeting)
        .where(
          and(
            meetings,
            inArray(
              jointMeeting.id,
              ids.filter((id) => uuidPattern.test(id)),
            ),
          ),
        ),

    page: ({ region, period, kind, status }: MeetingSelection, page: PageArguments): Page<JointMeeting> => {
      const wanted = and(
        meetings,
        typeof region === 'string' ? withinRegions(jointMeeting.regionCode, [region]) : undefined,
        period ? between(jointMeeting.day, period.from, period.to) : undefined,
        kind ? inArray(jointMeeting.kind, [...kind]) : undefined,
        status ? inArray(jointMeeting.status, [...status]) : undefined,
      );
      return casePage(db, jointMeeting, wanted, page, 'descending', 'day');
    },

    /** The cases on agendas, as the index knows them, where the viewer may read their department's records. */
    agenda: async (ids: readonly string[]): Promise<{ meetingId: string; case: IndexedCase }[]> =>
      db
        .select({ meetingId: jointMeetingCase.meetingId, case: indexedCase })
        .from(jointMeetingCase)
        .innerJoin(
          indexedCase,
          and(
            eq(indexedCase.department, jointMeetingCase.department),
            eq(indexedCase.kind, jointMeetingCase.kind),
            eq(indexedCase.number, jointMeetingCase.number),
          ),
        )
        .where(and(inArray(jointMeetingCase.meetingId, [...ids]), readableCases(viewer)))
        .orderBy(asc(indexedCase.number), asc(indexedCase.id)),

    history: (ids: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(jointMeetingHistory)
        .where(inArray(jointMeetingHistory.caseId, [...ids]))
        .orderBy(asc(jointMeetingHistory.seq)),

    assignmentsById: (ids: readonly string[]): Promise<Assignment[]> =>
      db
        .select()
        .from(assignment)
        .where(
          and(
            assignments,
            inArray(
              assignment.id,
              ids.filter((id) => uuidPattern.test(id)),
            ),
          ),
        ),

    /** What meetings assigned, by its number. */
    ofMeetings: (ids: readonly string[]): Promise<Assignment[]> =>
      db
        .select()
        .from(assignment)
        .where(and(assignments, inArray(assignment.meetingId, [...ids])))
        .orderBy(asc(assignment.number)),

    /** Assignments, what is due first first. */
    assignments: (selection: AssignmentSelection, page: PageArguments): Page<Assignment> =>
      casePage(db, assignment, and(assignments, condition(selection)), page, 'ascending', 'dueOn'),

    /** What waits for the viewer's body, and for the command centre. */
    inbox: (page: PageArguments): Page<Assignment> =>
      casePage(db, assignment, and(assignments, awaiting(at)), page, 'ascending', 'dueOn'),

    assignmentHistory: (ids: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(assignmentHistory)
        .where(inArray(assignmentHistory.caseId, [...ids]))
        .orderBy(asc(assignmentHistory.seq)),
  };
}

function condition({ region, dueIn, status, body }: AssignmentSelection): SQL | undefined {
  return and(
    typeof region === 'string' ? withinRegions(assignment.regionCode, [region]) : undefined,
    dueIn ? between(assignment.dueOn, dueIn.from, dueIn.to) : undefined,
    status ? inArray(assignment.status, [...status]) : undefined,
    typeof body === 'string' ? eq(assignment.organizationCode, body) : undefined,
  );
}

/** A body's own steps are for its liaison alone. */
function awaiting({ posts, body }: ActContext<DispatchPost>): SQL {
  const states = statesAwaiting<AssignmentStatus, DispatchPost>(assignmentActs, posts);
  return sql`${states.length === 0 ? sql`false` : inArray(assignment.status, states)}
    and (${assignment.status} <> 'ASSIGNED' or ${assignment.organizationCode} = ${body})`;
}
