import * as afterwards from './dispute/afterwards.ts';
import * as ending from './dispute/ending.ts';
import * as escalation from './dispute/escalation.ts';
import * as mediation from './dispute/mediation.ts';
import * as opening from './dispute/opening.ts';

/** Every act to a dispute by its mutation (DOMAIN 2.8; M-06, M-07, M-11, M-15). */
export const disputeActs = {
  disputeReport: opening.report,
  disputeAccept: opening.accept,
  disputeDecline: opening.decline,
  disputeLedgerEnter: opening.putOnLedger,
  disputeSettleOnTheSpot: ending.settleOnTheSpot,
  disputeAssign: mediation.assign,
  disputeReassign: mediation.reassign,
  disputeMediationStart: mediation.startMediation,
  disputeSessionRecord: mediation.recordSession,
  disputePeriodExtend: mediation.extendPeriod,
  disputeSettle: ending.settle,
  disputeAgreementEnter: ending.enterAgreement,
  disputeMediationFail: ending.endWithoutAgreement,
  disputeWithdraw: ending.withdraw,
  disputeRefuse: ending.refuse,
  disputeEscalationPropose: escalation.proposeEscalation,
  disputeEscalationAccept: escalation.acceptEscalation,
  disputeEscalationDecline: escalation.declineEscalation,
  disputeStrikeOff: afterwards.strikeOff,
  disputeRevisit: afterwards.revisit,
  disputeReopen: afterwards.reopen,
  disputeDossierFile: afterwards.fileItems,
  disputeClose: afterwards.close,
  disputePoliceInform: afterwards.informPolice,
};

/** Acts that the parties or events bring about at any time: no dispute waits for them, and no inbox lists it for them. */
const occasional = [
  ...(['disputePeriodExtend', 'disputeReassign', 'disputeWithdraw', 'disputeRefuse'] as const),
  ...(['disputeEscalationPropose', 'disputeEscalationAccept', 'disputeEscalationDecline'] as const),
  ...(['disputeAgreementEnter', 'disputeReopen', 'disputeDossierFile', 'disputePoliceInform'] as const),
] as readonly string[];

/** The acts for which disputes lie in an inbox. */
export const awaitedDisputeActs = Object.fromEntries(
  Object.entries(disputeActs).filter(([name]) => !occasional.includes(name)),
);
