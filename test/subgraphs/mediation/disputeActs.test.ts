import { describe, expect, it } from '@jest/globals';
import { disputeStatus, mediationPost, type MediationPost } from '../../../subgraphs/mediation/codes.ts';
import { awaitedDisputeActs, disputeActs } from '../../../subgraphs/mediation/rules/disputeActs.ts';
import { actAt, movesOf } from '../acts.ts';
import { disputeGiven, now } from './given.ts';

const moves = (act: string) =>
  movesOf({
    acts: act === '' ? disputeActs : { [act]: disputeActs[act as keyof typeof disputeActs] },
    states: Object.keys(disputeStatus),
    posts: Object.keys(mediationPost),
    given: disputeGiven,
    at: (post) => actAt(now, [post as MediationPost]),
  });

/** Lines for each of these states, which stay as they are or become another. */
const each = (act: string, states: string, by: string, next?: string): string[] =>
  states.split(' ').map((state) => `${act}: ${state} → ${next ?? state} by ${by}`);

const underWay = 'ACCEPTED ON_LEDGER ASSIGNED IN_MEDIATION ESCALATED REOPENED';
const answered = 'ON_LEDGER ASSIGNED IN_MEDIATION REOPENED NOT_SETTLED';
const byBoth = 'COMMITTEE_CLERK, MEDIATOR';

describe('a dispute', () => {
  it('moves as DOMAIN 2.8 draws it, and in no other way', () => {
    const { agreed, strange } = moves('');
    expect(strange).toEqual([]);
    expect([...agreed].sort()).toEqual(
      [
        'disputeReport: — → FOUND by INFORMATION_OFFICER, COMMITTEE_CLERK',
        'disputeAccept: FOUND → ACCEPTED by COMMITTEE_CLERK',
        'disputeDecline: FOUND → DECLINED by COMMITTEE_CLERK',
        'disputeLedgerEnter: ACCEPTED → ON_LEDGER by COMMITTEE_CLERK',
        `disputeSettleOnTheSpot: ACCEPTED → SETTLED by ${byBoth}`,
        ...each('disputeAssign', 'ON_LEDGER ESCALATED REOPENED', 'COMMITTEE_HEAD', 'ASSIGNED'),
        ...each('disputeReassign', 'ASSIGNED IN_MEDIATION', 'COMMITTEE_HEAD', 'ASSIGNED'),
        'disputeMediationStart: ASSIGNED → IN_MEDIATION by MEDIATOR',
        `disputeSessionRecord: IN_MEDIATION → IN_MEDIATION by ${byBoth}`,
        ...each('disputePeriodExtend', 'ACCEPTED ON_LEDGER ASSIGNED IN_MEDIATION ESCALATED', byBoth),
        'disputeSettle: IN_MEDIATION → SETTLED by MEDIATOR',
        ...each('disputeAgreementEnter', 'SETTLED STRUCK_OFF REVISITED CLOSED', byBoth),
        'disputeMediationFail: IN_MEDIATION → NOT_SETTLED by MEDIATOR',
        ...each('disputeWithdraw', underWay, byBoth, 'WITHDRAWN'),
        ...each('disputeRefuse', underWay, byBoth, 'REFUSED'),
        ...each('disputeEscalationPropose', answered, 'COMMITTEE_HEAD'),
        ...each('disputeEscalationAccept', answered, 'COMMITTEE_HEAD', 'ESCALATED'),
        ...each('disputeEscalationDecline', answered, 'COMMITTEE_HEAD'),
        ...each(
          'disputeStrikeOff',
          'SETTLED WITHDRAWN REFUSED NOT_SETTLED ESCALATED',
          'COMMITTEE_CLERK',
          'STRUCK_OFF',
        ),
        ...each('disputeRevisit', 'STRUCK_OFF REVISITED', 'MEDIATOR', 'REVISITED'),
        ...each('disputeReopen', 'STRUCK_OFF REVISITED', 'COMMITTEE_CLERK', 'REOPENED'),
        ...each(
          'disputeDossierFile',
          `${underWay} SETTLED NOT_SETTLED WITHDRAWN REFUSED STRUCK_OFF REVISITED`,
          byBoth,
        ),
        ...each('disputeClose', 'STRUCK_OFF REVISITED', 'COMMITTEE_CLERK', 'CLOSED'),
        ...each(
          'disputePoliceInform',
          `FOUND ${underWay} NOT_SETTLED REFUSED`,
          'INFORMATION_OFFICER, COMMITTEE_CLERK, COMMITTEE_HEAD, MEDIATOR',
        ),
      ].sort(),
    );
  });

  it('that the tier above joins in stays where it is, unless it had failed', () => {
    const { agreed } = movesOf({
      acts: { disputeEscalationAccept: disputeActs.disputeEscalationAccept },
      states: answered.split(' '),
      posts: ['COMMITTEE_HEAD'],
      given: (act, state) => {
        const { of, input } = disputeGiven(act, state);
        return { of: { ...of, proposal: { mode: 'JOINT', committeeNumber: 'T2', isViewers: true } }, input };
      },
      at: (post) => actAt(now, [post as MediationPost]),
    });
    expect(agreed).toEqual([
      ...each('disputeEscalationAccept', 'ON_LEDGER ASSIGNED IN_MEDIATION REOPENED', 'COMMITTEE_HEAD'),
      'disputeEscalationAccept: NOT_SETTLED → ESCALATED by COMMITTEE_HEAD',
    ]);
  });

  it('lies in no inbox for what may happen at any time', () => {
    expect(Object.keys(awaitedDisputeActs)).toEqual(
      expect.arrayContaining(['disputeAccept', 'disputeAssign', 'disputeStrikeOff', 'disputeClose']),
    );
    expect(Object.keys(awaitedDisputeActs)).not.toContain('disputePoliceInform');
  });
});
