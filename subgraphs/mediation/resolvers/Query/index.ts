import { committeeChanges } from './committeeChanges.ts';
import { dispute } from './dispute.ts';
import { disputeByNumber } from './disputeByNumber.ts';
import { disputeInbox } from './disputeInbox.ts';
import { disputes } from './disputes.ts';
import { disputesByParty } from './disputesByParty.ts';
import { escalationInbox } from './escalationInbox.ts';
import { informationOfficers } from './informationOfficers.ts';
import { judicialConfirmation } from './judicialConfirmation.ts';
import { judicialConfirmationInbox } from './judicialConfirmationInbox.ts';
import { mediationCommittees } from './mediationCommittees.ts';
import { mediationDeadlines } from './mediationDeadlines.ts';
import { mediationDossier } from './mediationDossier.ts';
import { mediationDossierInbox } from './mediationDossierInbox.ts';
import { mediationReport } from './mediationReport.ts';
import { mediationReportInbox } from './mediationReportInbox.ts';
import { mediationReportsDue } from './mediationReportsDue.ts';
import { mediationSubsidy } from './mediationSubsidy.ts';
import { mediationSubsidyInbox } from './mediationSubsidyInbox.ts';
import { registerEntries } from './registerEntries.ts';
import { subsidyScales } from './subsidyScales.ts';
import { mediationReferralInbox } from './mediationReferralInbox.ts';

/** Every query of the department. */
export const Query = {
  mediationReferralInbox,
  committeeChanges,
  dispute,
  disputeByNumber,
  disputeInbox,
  disputes,
  disputesByParty,
  escalationInbox,
  informationOfficers,
  judicialConfirmation,
  judicialConfirmationInbox,
  mediationCommittees,
  mediationDeadlines,
  mediationDossier,
  mediationDossierInbox,
  mediationReport,
  mediationReportInbox,
  mediationReportsDue,
  mediationSubsidy,
  mediationSubsidyInbox,
  registerEntries,
  subsidyScales,
};
