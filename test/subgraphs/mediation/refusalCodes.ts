import { commonUserErrors } from '../../../subgraphs/_kit/acts/userErrors.ts';
import type { MediationUserErrorCode } from '../../../subgraphs/mediation/codes.ts';
import type { committeeActs } from '../../../subgraphs/mediation/rules/committeeActs.ts';
import type { confirmationActs } from '../../../subgraphs/mediation/rules/confirmationActs.ts';
import type { disputeActs } from '../../../subgraphs/mediation/rules/disputeActs.ts';
import type { dossierActs } from '../../../subgraphs/mediation/rules/dossierActs.ts';
import type { reportActs } from '../../../subgraphs/mediation/rules/reportActs.ts';
import type { scaleActs, subsidyActs } from '../../../subgraphs/mediation/rules/subsidyActs.ts';

/** The codes that each act of a table can give, besides those that every act may meet. */
type CodesOf<Acts> = Readonly<Record<keyof Acts, readonly MediationUserErrorCode[]>>;

const reason = ['REASON_MISSING'] as const;
const days = ['DAY_BEFORE_ACCEPTANCE', 'DAY_IN_FUTURE'] as const;
const agreement = ['AGREEMENT_NOT_VALID', ...days, 'ORAL_AGREEMENT_NOT_RECORDED'] as const;
const mediators = ['MEDIATOR_OF_ANOTHER_COMMITTEE', 'NO_MEDIATOR_NAMED', 'NO_SUCH_MEDIATOR'] as const;
const seats = ['COMMITTEE_SIZE', 'NAME_MISSING', 'NO_WOMAN', 'ONE_HEAD'] as const;
const line = ['COUNT_NEGATIVE', 'DAY_IN_FUTURE', 'TOPIC_MISSING'] as const;

const disputes: CodesOf<typeof disputeActs> = {
  disputeReport: ['NO_SUCH_COMMITTEE', 'NO_SUCH_OFFICER', 'NO_SUCH_SWEEP', 'TOO_FEW_PARTIES'],
  disputeAccept: ['HANDLED_ELSEWHERE'],
  disputeDecline: reason,
  disputeLedgerEnter: [],
  disputeSettleOnTheSpot: agreement,
  disputeAssign: mediators,
  disputeReassign: [...mediators, ...reason],
  disputeMediationStart: ['PARTY_REFUSES', 'RIGHTS_NOT_TOLD'],
  disputeSessionRecord: [...days, 'OPEN_SESSION_NEEDS_CONSENT'],
  disputePeriodExtend: ['EXTENSION_NOT_AGREED', 'NO_SUCH_PERIOD', ...reason],
  disputeSettle: agreement,
  disputeAgreementEnter: ['AGREEMENT_ON_RECORD', 'NOTHING_AGREED'],
  disputeMediationFail: [...reason, 'ROUTES_NOT_TOLD'],
  disputeWithdraw: [],
  disputeRefuse: [],
  disputeEscalationPropose: ['ALREADY_PROPOSED', 'NOT_A_TIER_ABOVE', 'NO_SUCH_COMMITTEE', ...reason],
  disputeEscalationAccept: ['NOTHING_PROPOSED', 'NOT_YOUR_COMMITTEE'],
  disputeEscalationDecline: ['NOTHING_PROPOSED', 'NOT_YOUR_COMMITTEE', ...reason],
  disputeStrikeOff: ['FEEDBACK_MISSING'],
  disputeRevisit: [...days, 'NOTHING_TO_PERFORM', 'PERFORMANCE_MISSING'],
  disputeReopen: reason,
  disputeDossierFile: ['NOTHING_FILED'],
  disputeClose: ['DOSSIER_INCOMPLETE', 'REVISIT_MISSING'],
  disputePoliceInform: ['MEASURES_MISSING'],
};

const confirmations: CodesOf<typeof confirmationActs> = {
  judicialConfirmationApply: ['CONFIRMATION_EXPIRED', ...days, 'NOT_JOINT'],
  judicialConfirmationExpire: ['CONFIRMATION_STILL_OPEN'],
  judicialConfirmationAccept: days,
  judicialConfirmationTurnDown: days,
  judicialConfirmationExtend: ['EXTENSION_TOO_LONG', ...reason],
  judicialConfirmationConfirm: days,
  judicialConfirmationReject: days,
};

const subsidies: CodesOf<typeof subsidyActs> = {
  mediationSubsidyClaim: [
    ...(['ALREADY_CLAIMED', 'DISPUTE_STILL_OPEN', 'NOT_FOUND'] as const),
    ...(['NOT_MEDIATED', 'NO_SUBSIDY_SCALE'] as const),
  ],
  mediationSubsidyReview: ['DOSSIER_INCOMPLETE', 'SAME_OFFICER'],
  mediationSubsidyApprove: ['BUDGET_EXCEEDED', 'NO_BUDGET', 'SAME_OFFICER'],
  mediationSubsidyReject: [...reason, 'SAME_OFFICER'],
  mediationSubsidyPay: [...days, 'SAME_OFFICER'],
};

const scales: CodesOf<typeof scaleActs> = {
  subsidyScaleSet: ['AMOUNT_NOT_POSITIVE', 'NOT_A_COUNTY'],
  subsidyScaleWithdraw: reason,
};

const dossiers: CodesOf<typeof dossierActs> = {
  mediationDossierArchive: [],
  mediationDossierSample: [],
  mediationDossierMark: ['MARKS_OUT_OF_RANGE', 'SAME_OFFICER'],
};

const reports: CodesOf<typeof reportActs> = {
  mediationReportSubmit: [
    ...(['ALREADY_SUBMITTED', 'MONTH_NOT_OVER', 'NOT_A_MONTH'] as const),
    ...(['NOT_A_TOWNSHIP_CENTRE', 'NO_SUCH_COMMITTEE'] as const),
  ],
  mediationReportReturn: reason,
  mediationReportResubmit: [],
  mediationReportAccept: [],
};

const place = ['GROUP_HAS_OFFICER', 'NOT_A_VILLAGE_COMMITTEE'] as const;

const committees: CodesOf<typeof committeeActs> = {
  mediationCommitteeEstablish: ['NAME_MISSING', 'SECTOR_MISSING'],
  mediationCommitteeElect: [...seats, 'DAY_IN_FUTURE', 'ELECTION_TOO_EARLY'],
  mediationCommitteeMemberReplace: [...seats, 'NO_SUCH_MEMBER', ...reason],
  mediationCommitteeSuspend: reason,
  mediationCommitteeResume: reason,
  mediationCommitteeDissolve: reason,
  mediationCommitteeInspect: ['DAY_IN_FUTURE', 'SHEET_INCOMPLETE'],
  mediatorAppoint: ['NAME_MISSING'],
  mediatorDiscipline: ['NO_SUCH_MEDIATOR', ...reason],
  mediatorRelease: ['NO_SUCH_MEDIATOR', ...reason],
  informationOfficerAppoint: [...place, 'NAME_MISSING'],
  informationOfficerTransfer: [
    ...(['ALREADY_SERVES_THERE', 'NO_SUCH_COMMITTEE', 'NO_SUCH_OFFICER', ...reason] as const),
    ...place,
  ],
  informationOfficerRelease: ['NO_SUCH_OFFICER', ...reason],
  registerEntryAdd: ['BOOK_KEPT_BY_ACTS', ...line],
  registerEntryCorrect: [...line, 'NO_SUCH_ENTRY', ...reason],
};

/** The codes of every act of the department, by table. */
export const refusalCodes = {
  disputes,
  confirmations,
  subsidies,
  scales,
  dossiers,
  reports,
  committees,
};

/** Pairs of an act and a code, each once and in order, as `act: CODE`. */
export function pairs(tried: readonly (readonly [string, string, ...unknown[]])[]): string[] {
  return [...new Set(tried.map(([act, code]) => `${act}: ${code}`))].sort();
}

/** Every pair that a table of codes allows. */
export function allowed(codes: Readonly<Record<string, readonly string[]>>): string[] {
  return pairs(Object.entries(codes).flatMap(([act, each]) => each.map((code) => [act, code] as const)));
}

/** What acts were refused with in a walk that no rule of theirs, nor what every act may meet, explains. */
export function unexplained(seen: Iterable<string>): string[] {
  const known = new Set(Object.values(refusalCodes).flatMap(allowed));
  return [...seen].filter((pair) => !known.has(pair) && !common.has(pair.split(': ')[1] ?? ''));
}

const common: ReadonlySet<string> = new Set(Object.keys(commonUserErrors));
