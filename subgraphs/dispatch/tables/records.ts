import { date, integer, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { idColumn, regionColumn } from '../../_kit/database.ts';
import * as codes from '../codes.ts';

/** The command centre of a county (M-02); posts, never persons. */
export const commandCentre = pgTable('command_centre', {
  id: idColumn(),
  number: text('number').notNull().unique(),
  name: text('name').notNull(),
  regionCode: regionColumn().unique(),
  directorPost: text('director_post').notNull(),
  officeOrganizationCode: text('office_organization_code').notNull(),
  establishedOn: date('established_on').notNull(),
  /** Within how many working days its bodies answer a referral. */
  answerDays: integer('answer_days').$type<codes.AnswerDays>().notNull().default(codes.usualAnswerDays),
});

/** Member bodies of a command centre (F2-06). */
export const memberBody = pgTable(
  'member_body',
  {
    id: idColumn(),
    number: text('number').notNull().unique(),
    centreNumber: text('centre_number')
      .notNull()
      .references(() => commandCentre.number),
    organizationCode: text('organization_code').notNull(),
    liaisonPost: text('liaison_post'),
    joinedOn: date('joined_on').notNull(),
    leftOn: date('left_on'),
  },
  (table) => [unique('member_body_once').on(table.centreNumber, table.organizationCode)],
);
