import { describe, expect, it } from '@jest/globals';
import { disputeStatus, mediationPost, type MediationPost } from '../../../subgraphs/mediation/codes.ts';
import { disputeActs } from '../../../subgraphs/mediation/rules/disputeActs.ts';
import { actAt, movesOf } from '../acts.ts';

const now = '2024-03-01T09:00:00+08:00';

/** With these every act is agreed to where state and post are right. */
const inputs: Record<string, object> = {
  disputeReport: { kind: 'NEIGHBOUR', origin: 'APPLICATION', partyCount: 2 },
  disputeAccept: { handledElsewhere: false },
};

describe('a dispute', () => {
  it('moves as DOMAIN 2.8 draws it, and in no other way', () => {
    const { agreed, strange } = movesOf({
      acts: disputeActs,
      states: Object.keys(disputeStatus),
      posts: Object.keys(mediationPost),
      given: (act, state) => ({
        of: { status: state, result: 'IN_PROGRESS', committee: { number: 'T1' } },
        input: inputs[act] ?? {},
      }),
      at: (post) => actAt(now, [post as MediationPost]),
    });
    expect(agreed).toEqual([
      'disputeReport: — → FOUND by INFORMATION_OFFICER, COMMITTEE_CLERK',
      'disputeAccept: FOUND → ACCEPTED by COMMITTEE_CLERK',
    ]);
    expect(strange).toEqual([]);
  });
});
