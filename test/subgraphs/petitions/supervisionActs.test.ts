import { describe, expect, it } from '@jest/globals';
import { decideAct } from '../../../subgraphs/_kit/acts/machine.ts';
import {
  accountabilityStatus,
  leaderCaseStatus,
  petitionsPost,
  type PetitionsPost,
} from '../../../subgraphs/petitions/codes.ts';
import { accountabilityActs, leaderCaseActs } from '../../../subgraphs/petitions/rules/supervisionActs.ts';
import { movesOf } from '../acts.ts';
import { landBureau, procuratorate } from './cells.ts';
import { officerAt } from './facts.ts';

const petition = { number: 'P1', kind: 'CLAIM' as const };
const accusation = { number: 'P1', kind: 'ACCUSATION' as const };
const proposal = { body: landBureau, ground: 'SHIRKED' as const, petition: 'P1', proposal: '建议追究责任' };
const post = (held: string) => officerAt([held as PetitionsPost]);

describe("a leader's case", () => {
  it('moves as DOMAIN 2.8 draws it, and in no other way', () => {
    const { agreed, strange } = movesOf({
      acts: leaderCaseActs,
      states: Object.keys(leaderCaseStatus),
      posts: Object.keys(petitionsPost),
      given: () => ({ of: { petition, taken: false }, input: { leaderPost: '县长', how: '已化解' } }),
      at: post,
    });
    expect(agreed).toEqual([
      'leaderCaseAssign: — → ASSIGNED by PETITION_OFFICE_HEAD',
      'leaderCaseStart: ASSIGNED → IN_PROGRESS by LEADER',
      'leaderCaseResolve: IN_PROGRESS → RESOLVED by LEADER',
      'leaderCaseClose: RESOLVED → CLOSED by PETITION_OFFICE_HEAD',
    ]);
    expect(strange).toEqual([]);
  });

  it.each([
    ['NO_SUCH_MATTER', { petition: null, taken: false }, '县长'],
    ['ACCUSATION_WITHHELD', { petition: accusation, taken: false }, '县长'],
    ['LEADER_HAS_IT', { petition, taken: true }, '县长'],
    ['REASONS_NEEDED', { petition, taken: false }, ' '],
  ])('is not opened: %s', (code, of, leaderPost) => {
    const at = officerAt(['PETITION_OFFICE_HEAD']);
    const decision = decideAct(leaderCaseActs.leaderCaseAssign, of, null, { leaderPost }, at);
    expect(decision).toMatchObject({ ok: false, error: { code } });
  });

  it('is resolved only by saying how', () => {
    const decision = decideAct(
      leaderCaseActs.leaderCaseResolve,
      {},
      'IN_PROGRESS',
      { how: '' },
      officerAt(['LEADER']),
    );
    expect(decision).toMatchObject({ ok: false, error: { code: 'REASONS_NEEDED', field: 'how' } });
  });
});

describe('a proposal to hold somebody accountable', () => {
  it('is proposed and answered, and nothing else', () => {
    const { agreed, strange } = movesOf({
      acts: accountabilityActs,
      states: Object.keys(accountabilityStatus),
      posts: Object.keys(petitionsPost),
      given: () => ({
        of: { petition, bodyCode: landBureau },
        input: { ...proposal, adopted: true, answer: '采纳' },
      }),
      at: post,
    });
    expect(agreed).toEqual([
      'accountabilityPropose: — → PROPOSED by PETITION_OFFICE_HEAD',
      'accountabilityAnswer: PROPOSED → ANSWERED by BODY_HEAD',
    ]);
    expect(strange).toEqual([]);
  });

  it.each([
    ['NO_SUCH_BODY', petition, { body: 'X' }],
    ['NO_SUCH_MATTER', null, {}],
    ['ACCUSATION_WITHHELD', accusation, {}],
    ['REASONS_NEEDED', petition, { proposal: '' }],
  ])('is not made: %s', (code, of, more) => {
    const at = officerAt(['PETITION_OFFICE_HEAD']);
    const input = { ...proposal, ...more };
    const decision = decideAct(accountabilityActs.accountabilityPropose, { petition: of }, null, input, at);
    expect(decision).toMatchObject({ ok: false, error: { code } });
  });

  it('comes from no petition when none is named', () => {
    const at = officerAt(['PETITION_OFFICE_HEAD']);
    const input = { ...proposal, petition: null };
    const decision = decideAct(accountabilityActs.accountabilityPropose, { petition: null }, null, input, at);
    expect(decision).toMatchObject({ ok: true, value: { set: { petitionNumber: null } } });
  });

  it.each([
    ['NOT_YOUR_BODY', procuratorate, '采纳'],
    ['REASONS_NEEDED', landBureau, ''],
  ])('is not answered: %s', (code, bodyCode, answer) => {
    const input = { adopted: true, answer };
    const decision = decideAct(
      accountabilityActs.accountabilityAnswer,
      { bodyCode },
      'PROPOSED',
      input,
      officerAt(['BODY_HEAD']),
    );
    expect(decision).toMatchObject({ ok: false, error: { code } });
  });
});
