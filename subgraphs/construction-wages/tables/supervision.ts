import { boolean, date, index, pgTable, text } from 'drizzle-orm/pg-core';
import { historyTable, idColumn, regionColumn, versionColumn } from '../../_kit/database.ts';
import {
  acceptanceStageType,
  acceptanceStatusType,
  badBehaviourStatusType,
  campaignType,
  depositStatusType,
  rectificationType,
  sanctionType,
  violationType,
} from './codes.ts';
import { seasonalCampaign } from './campaigns.ts';
import { yuanColumn } from './columns.ts';
import { constructionProject, projectReference } from './projects.ts';

/** Wage deposits of general contractors, one per project (M-51, R-WA-12). */
export const wageDeposit = pgTable(
  'wage_deposit',
  {
    id: idColumn(),
    version: versionColumn(),
    projectNumber: projectReference().unique(),
    number: text('number').notNull().unique(),
    regionCode: regionColumn(),
    contractorCode: text('contractor_code').notNull(),
    status: depositStatusType('status').notNull(),
    requiredAmount: yuanColumn('required_amount').notNull(),
    heldAmount: yuanColumn('held_amount').notNull(),
    drawnAmount: yuanColumn('drawn_amount').notNull(),
    requiredOn: date('required_on').notNull(),
    lodgedOn: date('lodged_on'),
    drawnOn: date('drawn_on'),
    toppedUpOn: date('topped_up_on'),
    releasePublishedOn: date('release_published_on'),
    releasedOn: date('released_on'),
  },
  (table) => [
    index('wage_deposit_contractor').on(table.contractorCode),
    index('wage_deposit_region').on(table.regionCode),
  ],
);

export const wageDepositHistory = historyTable('wage_deposit_history', () => wageDeposit.id);

/** Applications for acceptance with the sections' co-signatures (M-55). */
export const acceptanceApplication = pgTable(
  'acceptance_application',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    projectNumber: projectReference(),
    regionCode: regionColumn(),
    stage: acceptanceStageType('stage').notNull(),
    status: acceptanceStatusType('status').notNull(),
    openedOn: date('opened_on').notNull(),
    constructionManagementSignedOn: date('construction_management_signed_on'),
    qualitySupervisionSignedOn: date('quality_supervision_signed_on'),
    safetySupervisionSignedOn: date('safety_supervision_signed_on'),
    wageOfficeSignedOn: date('wage_office_signed_on'),
    deputyHeadSignedOn: date('deputy_head_signed_on'),
    closedOn: date('closed_on'),
  },
  (table) => [
    index('acceptance_application_project').on(table.projectNumber, table.openedOn),
    index('acceptance_application_region').on(table.regionCode, table.openedOn),
  ],
);

export const acceptanceHistory = historyTable('acceptance_history', () => acceptanceApplication.id);

/** Inspections of sites and what became of what they found (M-54). */
export const inspection = pgTable(
  'inspection',
  {
    number: text('number').primaryKey(),
    projectNumber: projectReference(),
    campaign: campaignType('campaign').notNull(),
    seasonalCampaignNumber: text('seasonal_campaign_number').references(() => seasonalCampaign.number),
    inspectingBodyCode: text('inspecting_body_code').notNull(),
    inspectedOn: date('inspected_on').notNull(),
    violations: violationType('violations').array().notNull(),
    rectification: rectificationType('rectification'),
    rectifyBy: date('rectify_by'),
    rectifiedOn: date('rectified_on'),
    /** True for one that an act recorded: it is kept here and not in the book any more. */
    recordedHere: boolean('recorded_here').notNull().default(false),
  },
  (table) => [
    index('inspection_project').on(table.projectNumber, table.inspectedOn),
    index('inspection_campaign').on(table.seasonalCampaignNumber),
  ],
);

/** Bad behaviour of firms and the sanctions for it; never a person's (M-58). */
export const badBehaviour = pgTable(
  'bad_behaviour',
  {
    id: idColumn(),
    version: versionColumn(),
    number: text('number').notNull().unique(),
    organizationCode: text('organization_code').notNull(),
    regionCode: regionColumn(),
    projectNumber: text('project_number').references(() => constructionProject.number),
    violation: violationType('violation'),
    sanction: sanctionType('sanction').notNull(),
    status: badBehaviourStatusType('status').notNull(),
    decidingBodyCode: text('deciding_body_code').notNull(),
    proposedOn: date('proposed_on').notNull(),
    heardOn: date('heard_on'),
    inForceOn: date('in_force_on'),
    decidedOn: date('decided_on'),
    validTo: date('valid_to'),
    liftedOn: date('lifted_on'),
  },
  (table) => [index('bad_behaviour_organization').on(table.organizationCode)],
);

export const badBehaviourHistory = historyTable('bad_behaviour_history', () => badBehaviour.id);
