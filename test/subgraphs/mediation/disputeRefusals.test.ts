import { describe, expect, it } from '@jest/globals';
import { mediationUserErrorCode, type MediationPost } from '../../../subgraphs/mediation/codes.ts';
import { missingItems, requiredItems } from '../../../subgraphs/mediation/rules/dossier.ts';
import { disputeActs } from '../../../subgraphs/mediation/rules/disputeActs.ts';
import { decideAct, type Act, type Change } from '../../../subgraphs/_kit/acts/machine.ts';
import { actAt } from '../acts.ts';
import { disputeGiven, now, township, village, written } from './given.ts';
import { allowed, pairs, refusalCodes } from './refusalCodes.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- acts of one table differ in what they take
type AnyAct = Act<any, any, any, any, Change<any, any, any>, any>;
type Name = keyof typeof disputeActs;

interface Changes {
  readonly of?: object;
  readonly input?: object;
  /** The first that allows the act unless given. */
  readonly state?: string;
}

/** What comes of an act in the first state that allows it, by the first post, after some facts and inputs changed. */
function decided(name: Name, changes: Changes) {
  const act = disputeActs[name] as AnyAct;
  const from = changes.state ?? (act.from[0] as string | undefined) ?? null;
  const { of, input } = disputeGiven(name, from ?? '');
  const at = actAt(now, [act.by[0] as MediationPost]);
  return decideAct(act, { ...of, ...changes.of }, from, { ...input, ...changes.input }, at);
}

const someoneElses = [{ number: 'M1', committeeNumber: 'V2', serving: true }];
const gone = [{ number: 'M1', committeeNumber: 'V1', serving: false }];
const settled = { result: 'SETTLED_WRITTEN' };
const oral = { form: 'ORAL', partiesSigned: false, mediatorSigned: false, committeeSealed: false };

const refusals: [Name, string, string | undefined, Changes][] = [
  ['disputeReport', 'NO_SUCH_COMMITTEE', 'committee', { of: { committee: null } }],
  ['disputeReport', 'TOO_FEW_PARTIES', 'partyCount', { input: { partyCount: 1 } }],
  ['disputeReport', 'NO_SUCH_SWEEP', 'sweep', { of: { sweepIsKnown: false } }],
  ['disputeReport', 'NO_SUCH_OFFICER', 'officer', { of: { officerIsKnown: false } }],
  ['disputeAccept', 'HANDLED_ELSEWHERE', 'handledElsewhere', { input: { handledElsewhere: true } }],
  ['disputeDecline', 'REASON_MISSING', 'reason', { input: { reason: ' ' } }],
  ['disputeAssign', 'NO_MEDIATOR_NAMED', 'mediators', { input: { mediators: [] } }],
  ['disputeAssign', 'NO_SUCH_MEDIATOR', 'mediators', { input: { mediators: ['M1', 'M2'] } }],
  ['disputeAssign', 'NO_SUCH_MEDIATOR', 'mediators', { of: { mediators: gone } }],
  ['disputeAssign', 'MEDIATOR_OF_ANOTHER_COMMITTEE', 'mediators', { of: { mediators: someoneElses } }],
  ['disputeReassign', 'REASON_MISSING', 'note', { input: { note: null } }],
  ['disputeReassign', 'NO_SUCH_MEDIATOR', 'mediators', { of: { mediators: gone } }],
  ['disputeReassign', 'NO_MEDIATOR_NAMED', 'mediators', { input: { mediators: [] } }],
  ['disputeReassign', 'MEDIATOR_OF_ANOTHER_COMMITTEE', 'mediators', { of: { mediators: someoneElses } }],
  ['disputeMediationStart', 'PARTY_REFUSES', 'partyRefuses', { input: { partyRefuses: true } }],
  ['disputeMediationStart', 'RIGHTS_NOT_TOLD', 'rightsTold', { input: { rightsTold: false } }],
  ['disputeSessionRecord', 'DAY_IN_FUTURE', 'heldOn', { input: { heldOn: '2024-03-02' } }],
  ['disputeSessionRecord', 'DAY_BEFORE_ACCEPTANCE', 'heldOn', { input: { heldOn: '2024-01-31' } }],
  [
    'disputeSessionRecord',
    'OPEN_SESSION_NEEDS_CONSENT',
    'consentToOpen',
    { input: { method: 'OPEN_SESSION' } },
  ],
  ['disputePeriodExtend', 'NO_SUCH_PERIOD', undefined, { of: { origin: 'APPLICATION' } }],
  ['disputePeriodExtend', 'EXTENSION_NOT_AGREED', 'partiesAgree', { input: { partiesAgree: false } }],
  ['disputePeriodExtend', 'EXTENSION_NOT_AGREED', 'days', { input: { days: 0 } }],
  ['disputePeriodExtend', 'REASON_MISSING', 'reason', { input: { reason: '' } }],
  ...(['disputeSettle', 'disputeSettleOnTheSpot'] as const).flatMap(
    (act): [Name, string, string, { input: object }][] => [
      [act, 'DAY_IN_FUTURE', 'agreedOn', { input: { agreedOn: '2024-03-02' } }],
      [act, 'DAY_BEFORE_ACCEPTANCE', 'agreedOn', { input: { agreedOn: '2024-01-31' } }],
      [act, 'ORAL_AGREEMENT_NOT_RECORDED', 'contentRecorded', { input: oral }],
      ...['partiesSigned', 'mediatorSigned', 'committeeSealed', 'copiesGiven'].map(
        (condition): [Name, string, string, { input: object }] => [
          act,
          'AGREEMENT_NOT_VALID',
          condition,
          { input: { [condition]: false } },
        ],
      ),
    ],
  ),
  ...['arbitrationTold', 'administrationTold', 'courtTold'].map(
    (route): [Name, string, string, { input: object }] => [
      'disputeMediationFail',
      'ROUTES_NOT_TOLD',
      route,
      { input: { [route]: false } },
    ],
  ),
  ['disputeAgreementEnter', 'NOTHING_AGREED', undefined, { of: { result: 'WITHDRAWN' } }],
  ['disputeAgreementEnter', 'NOTHING_AGREED', undefined, { of: { settledOn: null } }],
  ['disputeAgreementEnter', 'AGREEMENT_ON_RECORD', undefined, { of: { onRecord: true } }],
  ['disputeMediationFail', 'REASON_MISSING', 'reason', { input: { reason: '' } }],
  ['disputeEscalationPropose', 'NO_SUCH_COMMITTEE', 'committee', { of: { target: null } }],
  ['disputeEscalationPropose', 'NOT_A_TIER_ABOVE', 'committee', { of: { target: village } }],
  [
    'disputeEscalationPropose',
    'NOT_A_TIER_ABOVE',
    'committee',
    { of: { target: { ...township, regionCode: '990101101000' } } },
  ],
  [
    'disputeEscalationPropose',
    'NOT_A_TIER_ABOVE',
    'committee',
    { of: { target: { ...township, dissolvedOn: '2024-01-01' } } },
  ],
  ['disputeEscalationPropose', 'ALREADY_PROPOSED', undefined, { of: { waiting: true } }],
  ['disputeEscalationPropose', 'REASON_MISSING', 'reason', { input: { reason: '' } }],
  ...(['disputeEscalationAccept', 'disputeEscalationDecline'] as const).flatMap(
    (act): [Name, string, undefined, { of: object }][] => [
      [act, 'NOTHING_PROPOSED', undefined, { of: { proposal: null } }],
      [act, 'NOT_YOUR_COMMITTEE', undefined, { of: { proposal: { mode: 'JOINT', isViewers: false } } }],
    ],
  ),
  ['disputeEscalationDecline', 'REASON_MISSING', 'reason', { input: { reason: '' } }],
  ['disputeStrikeOff', 'FEEDBACK_MISSING', 'feedback', { input: { feedback: null }, state: 'NOT_SETTLED' }],
  ['disputeStrikeOff', 'FEEDBACK_MISSING', 'feedback', { input: { feedback: '' }, state: 'ESCALATED' }],
  ['disputeRevisit', 'DAY_IN_FUTURE', 'visitedOn', { input: { visitedOn: '2024-03-02' } }],
  [
    'disputeRevisit',
    'DAY_BEFORE_ACCEPTANCE',
    'visitedOn',
    { of: { settledOn: '2024-02-20' }, input: { visitedOn: '2024-02-19' } },
  ],
  ['disputeRevisit', 'PERFORMANCE_MISSING', 'performance', { of: settled }],
  ['disputeRevisit', 'NOTHING_TO_PERFORM', 'performance', { input: { performance: 'FULL' } }],
  ['disputeReopen', 'REASON_MISSING', 'reason', { input: { reason: '' } }],
  ['disputeDossierFile', 'NOTHING_FILED', 'items', { input: { items: [] } }],
  ['disputeClose', 'REVISIT_MISSING', undefined, { of: settled }],
  ['disputeClose', 'DOSSIER_INCOMPLETE', undefined, { of: { filed: [] } }],
  ['disputePoliceInform', 'MEASURES_MISSING', 'measures', { input: { ground: 'MAY_ESCALATE' } }],
];

describe('an act to a dispute', () => {
  it.each(refusals)('is refused: %s: %s (%s)', (name, code, field, changes) => {
    const decision = decided(name, changes);
    expect(decision).toMatchObject({ ok: false, error: { code } });
    if (!decision.ok) expect(decision.error.field).toBe(field);
    expect(Object.keys(mediationUserErrorCode)).toContain(code);
  });

  it('is tried with every code that its rule can give', () => {
    expect(pairs(refusals)).toEqual(allowed(refusalCodes.disputes));
  });

  it.each<[string, Name, Changes, object]>([
    [
      'from the court is answered in three working days and mediated in thirty',
      'disputeAccept',
      { of: { origin: 'ENTRUSTED_COURT' } },
      { deadlines: [{ start: 'R-PM-21' }, { meet: 'R-PM-22-ACCEPT' }, { start: 'R-PM-22' }] },
    ],
    [
      'from the court has its answer due from the day it came',
      'disputeReport',
      { input: { origin: 'ENTRUSTED_COURT' } },
      { deadlines: [{ start: 'R-PM-22-ACCEPT' }] },
    ],
    [
      'goes to whom the parties choose, of whatever committee',
      'disputeAssign',
      { of: { mediators: someoneElses }, input: { chosenByParties: true } },
      { status: 'ASSIGNED' },
    ],
    [
      'goes to a mediator of a committee that joins in',
      'disputeAssign',
      { of: { mediators: someoneElses, jointCommittees: ['V2'] } },
      { status: 'ASSIGNED' },
    ],
    [
      'is held in the open with the parties’ consent',
      'disputeSessionRecord',
      { input: { method: 'OPEN_SESSION', consentToOpen: true } },
      { set: { method: 'OPEN_SESSION' } },
    ],
    [
      'is settled orally when that is on record, without any signature',
      'disputeSettle',
      { input: { ...oral, contentRecorded: true } },
      { status: 'SETTLED', set: { result: 'SETTLED_ORAL', settledOn: written.agreedOn } },
    ],
    [
      'comes off the ledger settled, with nothing more to say',
      'disputeStrikeOff',
      { input: { feedback: null }, state: 'SETTLED' },
      { status: 'STRUCK_OFF', set: { closedOn: '2024-03-01', onLedger: false }, deadlines: [], note: null },
    ],
    [
      'is revisited for its agreement',
      'disputeRevisit',
      { of: settled, input: { performance: 'PART' } },
      { status: 'REVISITED' },
    ],
    [
      'that may escalate is met with measures',
      'disputePoliceInform',
      { input: { ground: 'MAY_ESCALATE', measures: '分开劝导' } },
      { note: '分开劝导' },
    ],
  ])('%s', (_says, name, changes, expected) => {
    expect(decided(name, changes)).toMatchObject({ ok: true, value: expected });
  });
});

describe('a dossier', () => {
  it.each([
    ['SETTLED_WRITTEN', ['MEDIATION_RECORD', 'WRITTEN_AGREEMENT']],
    ['SETTLED_ORAL', ['MEDIATION_RECORD', 'ORAL_AGREEMENT_FORM']],
    ['NOT_SETTLED', ['MEDIATION_RECORD']],
    ['WITHDRAWN', []],
    ['REFUSED', []],
  ] as const)('of a dispute that ended as %s needs what such a dispute has', (result, particular) => {
    expect(requiredItems({ result })).toEqual([
      'APPLICATION_OR_ACCEPTANCE',
      'RIGHTS_NOTICE',
      'IDENTITY_PROOF',
      ...particular,
      'BACK_COVER',
    ]);
    expect(missingItems({ result }, requiredItems({ result }))).toEqual([]);
    expect(missingItems({ result }, [])).toEqual(requiredItems({ result }));
  });

  it('says what it lacks, in both languages', () => {
    const decision = decided('disputeClose', { of: { filed: ['RIGHTS_NOTICE', 'IDENTITY_PROOF'] } });
    expect(decision).toMatchObject({
      error: {
        detail: { zh: '缺：申请书或受理登记表、封底', en: 'missing: APPLICATION_OR_ACCEPTANCE, BACK_COVER' },
      },
    });
  });
});
