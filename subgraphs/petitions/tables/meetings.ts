import { date, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import { petitionReference } from './petitions.ts';
import { appointmentStatusType } from './types.ts';

/** Regular meetings of several bodies about petitions (信访例会, M-43); `day` is the planned one until it is held. */
export const petitionMeeting = pgTable(
  'petition_meeting',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    status: appointmentStatusType('status').notNull(),
    bodyCodes: text('body_codes').array().notNull(),
    day: date('day').notNull(),
    convenedOn: date('convened_on').notNull(),
    heldOn: date('held_on'),
  },
  (table) => [
    index('petition_meeting_day').on(table.day, table.id),
    index('petition_meeting_region').on(table.regionCode, table.day),
  ],
);

export const petitionMeetingHistory = historyTable('petition_meeting_history', () => petitionMeeting.id);

/** Which petitions are on the agenda of a meeting; never an accusation, since several bodies sit there (R-PE-11). */
export const petitionMeetingMatter = pgTable(
  'petition_meeting_matter',
  {
    id: idColumn(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => petitionMeeting.id),
    petitionNumber: petitionReference(),
  },
  (table) => [unique('petition_meeting_matter_once').on(table.meetingId, table.petitionNumber)],
);
