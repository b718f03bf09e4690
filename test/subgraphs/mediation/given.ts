import type { MediationDossierItem } from '../../../subgraphs/mediation/codes.ts';

export const now = '2024-03-01T09:00:00+08:00';

/** A village dispute as the rules see it. */
export const facts = {
  status: 'IN_MEDIATION',
  result: 'IN_PROGRESS',
  origin: 'APPLICATION',
  difficulty: 'GENERAL',
  openedOn: '2024-02-01',
  settledOn: null,
  regionCode: '990101100200',
  committeeNumber: 'V1',
} as const;

export const village = { number: 'V1', tier: 'VILLAGE', regionCode: '990101100200', dissolvedOn: null };
export const township = { number: 'T1', tier: 'TOWNSHIP', regionCode: '990101100000', dissolvedOn: null };

/** A dossier that lacks nothing, however the dispute ended. */
export const complete: MediationDossierItem[] = [
  ...(['APPLICATION_OR_ACCEPTANCE', 'RIGHTS_NOTICE', 'IDENTITY_PROOF', 'MEDIATION_RECORD'] as const),
  ...(['WRITTEN_AGREEMENT', 'ORAL_AGREEMENT_FORM', 'BACK_COVER'] as const),
];

/** A written agreement that lacks nothing. */
export const written = {
  form: 'WRITTEN',
  agreedOn: '2024-03-01',
  partiesSigned: true,
  mediatorSigned: true,
  committeeSealed: true,
  copiesGiven: true,
  contentRecorded: false,
};

/** With these every act is agreed to where state and post are right. */
export const inputs: Record<string, object> = {
  disputeReport: { kind: 'NEIGHBOUR', origin: 'APPLICATION', partyCount: 2 },
  disputeAccept: { handledElsewhere: false },
  disputeDecline: { reason: '不属于民间纠纷' },
  disputeLedgerEnter: { difficulty: 'DIFFICULT' },
  disputeSettleOnTheSpot: written,
  disputeAssign: { mediators: ['M1'], chosenByParties: false },
  disputeReassign: { mediators: ['M1'], chosenByParties: false, note: '当事人申请更换' },
  disputeMediationStart: { partyRefuses: false, rightsTold: true },
  disputeSessionRecord: { heldOn: '2024-03-01', method: 'ORDINARY', consentToOpen: false },
  disputePeriodExtend: { days: 10, partiesAgree: true, reason: '等待鉴定' },
  disputeSettle: written,
  disputeMediationFail: {
    arbitrationTold: true,
    administrationTold: true,
    courtTold: true,
    reason: '分歧过大',
  },
  disputeEscalationPropose: { mode: 'TAKE_OVER', reason: '涉及两个村' },
  disputeEscalationDecline: { reason: '可由村里解决' },
  disputeStrikeOff: { feedback: '法院已立案' },
  disputeRevisit: { visitedOn: '2024-03-01' },
  disputeReopen: { reason: '再次争吵' },
  disputeDossierFile: { items: ['BACK_COVER'] },
  disputePoliceInform: { ground: 'PUBLIC_ORDER' },
};

/** What an act is given so that it is agreed to where state and post are right. */
export function disputeGiven(act: string, state: string): { of: object; input: object } {
  const known = {
    ...facts,
    status: state,
    ...(act === 'disputeAgreementEnter' ? { result: 'SETTLED_WRITTEN', settledOn: '2024-02-20' } : {}),
    ...(act === 'disputePeriodExtend' ? { origin: 'ENTRUSTED_COURT' } : {}),
    committee: village,
    sweepIsKnown: true,
    officerIsKnown: true,
    onRecord: false,
    mediators: [{ number: 'M1', committeeNumber: 'V1', serving: true }],
    jointCommittees: [],
    own: village,
    target: township,
    waiting: false,
    proposal: { mode: 'TAKE_OVER', committeeNumber: 'T1', isViewers: true },
    filed: complete,
  };
  return { of: known, input: inputs[act] ?? {} };
}
