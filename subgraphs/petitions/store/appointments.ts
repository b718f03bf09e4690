import { and, asc, between, eq, inArray } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import { casePage } from '../../_kit/acts/casePage.ts';
import type { ActBooks } from '../../_kit/acts/caseKind.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { caseActs } from '../../_kit/acts/perform.ts';
import type { Page, PageArguments } from '../../_kit/connection.ts';
import type { Database, Transaction } from '../../_kit/database.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { AppointmentStatus, PetitionsPost } from '../codes.ts';
import type { HistoryEntry, Petition, PetitionMeeting, ReceptionDay } from '../models.ts';
import type { MeetingConveneInput } from '../rules/meetingActs.ts';
import type { NamedAtRegistration } from '../rules/registration.ts';
import {
  petition,
  petitionMeeting,
  petitionMeetingHistory,
  petitionMeetingMatter,
  receptionDay,
  receptionDayHistory,
} from '../tables/index.ts';
import { caseBooks } from '../tables/told.ts';
import type { Period } from './statistics.ts';
import { visiblePetitions } from './visibility.ts';

/** Acts to reception days and petition meetings, for one viewer. */
export function appointmentActs(
  db: Database,
  books: ActBooks,
  viewer: Viewer,
  at: ActContext<PetitionsPost>,
) {
  const visibleReceptions = visibleCases(viewer, 'petitions', receptionDay.regionCode);
  return {
    receptionDay: caseActs<typeof receptionDay, ReceptionDay, PetitionsPost>(
      db,
      books,
      caseBooks.receptionDay,
      visibleReceptions,
      at,
    ),
    petitionMeeting: caseActs<typeof petitionMeeting, PetitionMeeting, PetitionsPost>(
      db,
      books,
      caseBooks.petitionMeeting,
      visibleCases(viewer, 'petitions', petitionMeeting.regionCode),
      at,
    ),

    /** The reception day that a registrar names, as far as it exists for them. */
    namedReception: async (number: string | null | undefined): Promise<NamedAtRegistration['reception']> => {
      if (typeof number !== 'string') return null;
      const [found] = await db
        .select({ status: receptionDay.status, day: receptionDay.day })
        .from(receptionDay)
        .where(and(visibleReceptions, eq(receptionDay.number, number)));
      return found ?? null;
    },

    /** The petitions among these numbers that exist for the viewer. */
    petitionsNamed: (numbers: readonly string[]): Promise<Petition[]> =>
      db
        .select()
        .from(petition)
        .where(and(visiblePetitions(viewer), inArray(petition.number, [...numbers]))),

    /** Puts petitions on the agenda of a new meeting. */
    putOnAgenda: async (
      transaction: Transaction,
      { id }: PetitionMeeting,
      _done: unknown,
      { petitions }: MeetingConveneInput,
    ): Promise<void> => {
      const matters = [...new Set(petitions)].map((number) => ({ meetingId: id, petitionNumber: number }));
      if (matters.length > 0) await transaction.insert(petitionMeetingMatter).values(matters);
    },
  };
}

/** Which meetings are wanted; what is absent does not restrict. */
export interface MeetingSelection {
  readonly region?: string | null;
  readonly period?: Period | null;
  readonly status?: readonly AppointmentStatus[] | null;
}

/** Meetings in the viewer's reach and what they are about; what happened to them and to reception days. */
export function appointmentStore(db: Database, viewer: Viewer) {
  return {
    meetings: ({ region, period, status }: MeetingSelection, page: PageArguments): Page<PetitionMeeting> =>
      casePage(
        db,
        petitionMeeting,
        and(
          visibleCases(viewer, 'petitions', petitionMeeting.regionCode),
          typeof region === 'string' ? withinRegions(petitionMeeting.regionCode, [region]) : undefined,
          period ? between(petitionMeeting.day, period.from, period.to) : undefined,
          status ? inArray(petitionMeeting.status, [...status]) : undefined,
        ),
        page,
        'descending',
        'day',
      ),

    receptionHistory: (ids: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(receptionDayHistory)
        .where(inArray(receptionDayHistory.caseId, [...ids]))
        .orderBy(asc(receptionDayHistory.seq)),

    meetingHistory: (ids: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(petitionMeetingHistory)
        .where(inArray(petitionMeetingHistory.caseId, [...ids]))
        .orderBy(asc(petitionMeetingHistory.seq)),

    /** The petitions on the agendas of meetings that exist for the viewer, by number. */
    agenda: async (ids: readonly string[]): Promise<{ meetingId: string; petition: Petition }[]> =>
      db
        .select({ meetingId: petitionMeetingMatter.meetingId, petition })
        .from(petitionMeetingMatter)
        .innerJoin(petition, eq(petition.number, petitionMeetingMatter.petitionNumber))
        .where(and(visiblePetitions(viewer), inArray(petitionMeetingMatter.meetingId, [...ids])))
        .orderBy(asc(petition.number)),
  };
}
