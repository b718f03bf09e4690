import { eq } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import type { ActBooks } from '../../_kit/acts/caseKind.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { incomingReferralDesk } from '../../_kit/acts/incoming-referral/desk.ts';
import { caseActs } from '../../_kit/acts/perform.ts';
import type { Database, Transaction } from '../../_kit/database.ts';
import type { WagePost } from '../codes.ts';
import type {
  AcceptanceApplication,
  BadBehaviourRecord,
  ConstructionProject,
  JointPunishmentListing,
  RectificationOrder,
  SeasonalCampaign,
  WageComplaint,
  WageDeposit,
} from '../models.ts';
import { deadlineRules } from '../rules/deadlines.ts';
import * as tables from '../tables/index.ts';
import { caseBooks } from '../tables/told.ts';
import { acceptanceParts } from './acceptanceParts.ts';
import { campaignParts } from './campaignParts.ts';
import { complaintParts } from './complaintParts.ts';
import { depositParts } from './depositParts.ts';
import { inspectionParts } from './inspectionParts.ts';
import { jointPunishmentParts } from './jointPunishmentParts.ts';
import { payrollParts } from './payrollParts.ts';
import { projectParts } from './projectParts.ts';
import { hiddenFromFirms, projectOfFirm, visibleTo, withinProjectOfFirm } from './reach.ts';

type PayrollSheetRow = typeof tables.payrollSheet.$inferSelect;

const { constructionProject, payrollSheet, wageComplaint, wageDeposit, acceptanceApplication, badBehaviour } =
  tables;
const { rectificationOrder, seasonalCampaign, jointPunishment } = tables;

const books: ActBooks = {
  department: 'construction-wages',
  outbox: tables.outbox,
  receipts: tables.actReceipt,
  series: tables.numberSeries,
  deadlines: { table: tables.deadline, rules: deadlineRules },
};

/** Everything that acts write. */
export type ConstructionWagesActs = ReturnType<typeof constructionWagesActs>;

/** Everything that is written by an act, for one viewer; the parts are what an act reads and writes besides its case. */
export function constructionWagesActs(db: Database, viewer: Viewer, at: ActContext<WagePost>) {
  const ofDeposit = (place: Database | Transaction) =>
    caseActs<typeof wageDeposit, WageDeposit, WagePost>(
      place,
      books,
      caseBooks.deposit,
      visibleTo(viewer, wageDeposit.regionCode, withinProjectOfFirm(wageDeposit.projectNumber)),
      at,
    );
  return {
    incoming: incomingReferralDesk(
      db,
      books,
      caseBooks.incomingReferral,
      visibleTo(viewer, tables.incomingReferral.regionCode, hiddenFromFirms),
      ['WINDOW_CLERK'],
      at,
    ),
    complaint: caseActs<typeof wageComplaint, WageComplaint, WagePost>(
      db,
      books,
      caseBooks.complaint,
      visibleTo(viewer, wageComplaint.regionCode, hiddenFromFirms),
      at,
    ),
    complaintParts: complaintParts(viewer, at, ofDeposit),
    deposit: ofDeposit(db),
    depositParts: depositParts(at),
    acceptance: caseActs<typeof acceptanceApplication, AcceptanceApplication, WagePost>(
      db,
      books,
      caseBooks.acceptance,
      visibleTo(
        viewer,
        acceptanceApplication.regionCode,
        withinProjectOfFirm(acceptanceApplication.projectNumber),
      ),
      at,
    ),
    acceptanceParts: acceptanceParts(at),
    project: caseActs<typeof constructionProject, ConstructionProject, WagePost>(
      db,
      books,
      caseBooks.project,
      visibleTo(viewer, constructionProject.regionCode, projectOfFirm),
      at,
    ),
    projectParts: projectParts(at),
    inspectionParts: inspectionParts(at),
    payroll: caseActs<typeof payrollSheet, PayrollSheetRow, WagePost>(
      db,
      books,
      caseBooks.payroll,
      visibleTo(viewer, payrollSheet.regionCode, withinProjectOfFirm(payrollSheet.projectNumber)),
      at,
    ),
    payrollParts: payrollParts(db),
    rectification: caseActs<typeof rectificationOrder, RectificationOrder, WagePost>(
      db,
      books,
      caseBooks.rectification,
      visibleTo(viewer, rectificationOrder.regionCode, withinProjectOfFirm(rectificationOrder.projectNumber)),
      at,
    ),
    badBehaviour: caseActs<typeof badBehaviour, BadBehaviourRecord, WagePost>(
      db,
      books,
      caseBooks.badBehaviour,
      visibleTo(viewer, badBehaviour.regionCode, (firm) => eq(badBehaviour.organizationCode, firm)),
      at,
    ),
    campaign: caseActs<typeof seasonalCampaign, SeasonalCampaign, WagePost>(
      db,
      books,
      caseBooks.campaign,
      visibleTo(viewer, seasonalCampaign.regionCode, hiddenFromFirms),
      at,
    ),
    campaignParts: campaignParts(db),
    jointPunishment: caseActs<typeof jointPunishment, JointPunishmentListing, WagePost>(
      db,
      books,
      caseBooks.jointPunishment,
      visibleTo(viewer, jointPunishment.regionCode, (firm) => eq(jointPunishment.organizationCode, firm)),
      at,
    ),
    jointPunishmentParts: jointPunishmentParts(db),
  };
}
