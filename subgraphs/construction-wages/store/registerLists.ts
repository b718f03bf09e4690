import { and, eq, inArray, isNotNull, isNull, lt, or, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import type { PageArguments } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import type { CampaignSeason, WagePost } from '../codes.ts';
import { acceptanceActs } from '../rules/acceptanceActs.ts';
import { badBehaviourActs } from '../rules/badBehaviourActs.ts';
import { campaignActs } from '../rules/campaignActs.ts';
import { depositActs } from '../rules/depositActs.ts';
import { jointPunishmentActs } from '../rules/jointPunishmentActs.ts';
import { payrollActs } from '../rules/payrollActs.ts';
import { projectActs } from '../rules/projectActs.ts';
import { rectificationActs } from '../rules/rectificationActs.ts';
import * as tables from '../tables/index.ts';
import {
  awaitingActs,
  inboxPage,
  listPage,
  type CaseSelection,
  type CaseTable,
  type ListedCases,
} from './caseLists.ts';
import { announcedTo, hiddenFromFirms, projectOfFirm, visibleTo, withinProjectOfFirm } from './reach.ts';

/** Nobody waits for it: it is done when there is a cause. */
const never = sql`false`;

/** Which campaigns are wanted; what is absent does not restrict. */
export interface CampaignSelection extends CaseSelection {
  readonly season?: readonly CampaignSeason[] | null;
  readonly year?: number | null;
}

/** Which listings are wanted; what is absent does not restrict. */
export interface ListingSelection extends CaseSelection {
  readonly inForce?: boolean | null;
}

/** The registers of the department's cases, and of each what waits for one of the viewer's posts. */
export function registerLists(db: Database, viewer: Viewer, at: ActContext<WagePost>) {
  const { posts, today } = at;
  const { constructionProject: project, payrollSheet: sheet, wageDeposit: deposit } = tables;
  const { acceptanceApplication: application, rectificationOrder: order, badBehaviour: record } = tables;
  const { seasonalCampaign: campaign, jointPunishment: listing } = tables;
  const completed = sql`exists (select 1 from ${project} where ${project.number} = ${deposit.projectNumber}
    and ${project.completedOn} is not null)`;
  const listed = and(eq(listing.status, 'LISTED'), sql`${listing.validTo} >= ${today}`);

  const projects = {
    ...{ table: project, day: 'openedOn' as const, project: project.number },
    visible: visibleTo(viewer, project.regionCode, projectOfFirm),
    awaiting: awaitingActs(project.status, projectActs, posts, {
      constructionProjectProveFunds: isNull(project.fundsProvenOn),
      constructionProjectGuarantee: isNull(project.paymentGuaranteedOn),
      constructionProjectSignContract: isNull(project.contractSignedOn),
      constructionProjectOpenAccount: isNull(project.specialAccountOpenedOn),
      constructionProjectPostNotice: isNull(project.noticeBoardOn),
      constructionProjectPublishSettlement: isNull(project.settlementPublishedOn),
      constructionProjectCloseAccount: isNull(project.specialAccountClosedOn),
      ...{ constructionProjectEnterWorkers: never, constructionProjectLeaveWorkers: never },
      constructionProjectInspect: never,
    }),
  };
  const sheets = {
    ...{
      table: sheet,
      day: 'submittedOn' as const,
      project: sheet.projectNumber,
    },
    visible: visibleTo(viewer, sheet.regionCode, withinProjectOfFirm(sheet.projectNumber)),
    awaiting: awaitingActs(sheet.status, payrollActs, posts),
  };
  const deposits = {
    ...{ table: deposit, day: 'requiredOn' as const },
    project: deposit.projectNumber,
    visible: visibleTo(viewer, deposit.regionCode, withinProjectOfFirm(deposit.projectNumber)),
    awaiting: awaitingActs(deposit.status, depositActs, posts, {
      wageDepositPublishRelease: sql`(${isNull(deposit.releasePublishedOn)} and ${completed})`,
      wageDepositRelease: isNotNull(deposit.releasePublishedOn),
    }),
  };
  const applications = {
    ...{ table: application, day: 'openedOn' as const },
    project: application.projectNumber,
    visible: visibleTo(viewer, application.regionCode, withinProjectOfFirm(application.projectNumber)),
    awaiting: awaitingActs(application.status, acceptanceActs, posts),
  };
  const orders = {
    ...{ table: order, day: 'issuedOn' as const, project: order.projectNumber },
    visible: visibleTo(viewer, order.regionCode, withinProjectOfFirm(order.projectNumber)),
    awaiting: awaitingActs(order.status, rectificationActs, posts),
  };
  const records = {
    ...{ table: record, day: 'proposedOn' as const },
    project: record.projectNumber,
    visible: visibleTo(viewer, record.regionCode, (firm) => eq(record.organizationCode, firm)),
    awaiting: awaitingActs(record.status, badBehaviourActs, posts, {
      ...{ badBehaviourLift: never, badBehaviourExpire: lt(record.validTo, today) },
    }),
  };
  const campaigns = {
    ...{ table: campaign, day: 'startsOn' as const, project: null },
    visible: announcedTo(viewer, campaign.regionCode),
    awaiting: sql`(${visibleTo(viewer, campaign.regionCode, hiddenFromFirms)} and ${awaitingActs(
      campaign.status,
      campaignActs,
      posts,
      { seasonalCampaignConclude: sql`${campaign.endsOn} <= ${today}`, seasonalCampaignCancel: never },
    )})`,
  };
  const listings = {
    ...{ table: listing, day: 'proposedOn' as const, project: null },
    visible: visibleTo(viewer, listing.regionCode, (firm) => eq(listing.organizationCode, firm)),
    awaiting: awaitingActs(listing.status, jointPunishmentActs, posts, {
      jointPunishmentPromise: never,
      jointPunishmentRemove: isNotNull(listing.promisedOn),
      jointPunishmentExpire: lt(listing.validTo, today),
    }),
  };
  const of = <Table extends CaseTable<Day>, Day extends string>(cases: ListedCases<Table, Day>) => ({
    list: (selection: CaseSelection, page: PageArguments) => listPage(db, cases, selection, page),
    inbox: (page: PageArguments) => inboxPage(db, cases, page),
  });
  return {
    projects: of(projects),
    sheets: of(sheets),
    deposits: of(deposits),
    applications: of(applications),
    orders: of(orders),
    records: of(records),
    campaigns: {
      ...of(campaigns),
      list: ({ season, year, ...selection }: CampaignSelection, page: PageArguments) =>
        listPage(
          db,
          campaigns,
          selection,
          page,
          and(
            season ? inArray(campaign.season, [...season]) : undefined,
            typeof year === 'number' ? eq(campaign.year, year) : undefined,
          ),
        ),
    },
    listings: {
      ...of(listings),
      list: ({ inForce, ...selection }: ListingSelection, page: PageArguments) =>
        listPage(db, listings, selection, page, inForceIs(inForce)),
    },
  };

  function inForceIs(inForce: boolean | null | undefined): SQL | undefined {
    if (typeof inForce !== 'boolean') return undefined;
    return inForce ? listed : or(sql`${listing.status} <> 'LISTED'`, lt(listing.validTo, today));
  }
}
