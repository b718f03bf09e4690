import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actor, refusals } from '../acts.ts';
import { county } from './cells.ts';
import {
  applicationInput,
  bureau,
  clerk,
  handsAt,
  head,
  lawyer,
  migrantInput,
  newKey,
  otherTown,
  reviewer,
  type Hands,
} from './hands.ts';

const moment = '2024-03-01T09:00:00+08:00';
const reasons = '不属于援助事项范围';

describe('an act to an application that is not done', () => {
  let world: Hands;
  const receive = 'legalAidApplicationReceive';
  const received = async (more: object = {}) => world.done(clerk, receive, applicationInput(more));
  const at = (time: string) => {
    world.clock.now = new Date(time);
  };

  beforeAll(async () => {
    world = await handsAt(moment);
  });
  afterAll(() => world.close());

  it.each<[string, string, () => Promise<[typeof clerk, object]>]>([
    [
      'NO_SUCH_WORKSTATION',
      receive,
      async () => [clerk, applicationInput({ channel: 'WORKSTATION', workstation: 'GZZ-2' })],
    ],
    ['WORKSTATION_MISSING', receive, async () => [clerk, applicationInput({ workstation: 'GZZ-1' })]],
    [
      'DETENTION_TIME_MISSING',
      receive,
      async () => [clerk, applicationInput({ channel: 'DETENTION_PLACE' })],
    ],
    [
      'IN_THE_FUTURE',
      receive,
      async () => [
        clerk,
        applicationInput({ channel: 'DETENTION_PLACE', askedInDetentionAt: '2024-03-02T00:00:00+08:00' }),
      ],
    ],
    ['NOT_POSITIVE', receive, async () => [clerk, applicationInput({ recipientCount: 0 })]],
    ['FAST_LANE_DOES_NOT_FIT', receive, async () => [clerk, migrantInput({ matter: 'MAINTENANCE' })]],
    ['NOT_THIS_PLACE', receive, async () => [clerk, applicationInput({ factsRegion: '990202000000' })]],
    [
      'OUTSIDE_YOUR_REGION',
      receive,
      async () => [actor('legal-aid', otherTown, 'window-clerk'), applicationInput()],
    ],
    ['NOT_IN_THIS_STATE', 'legalAidApplicationSupply', async () => [clerk, { id: await world.inReview() }]],
    [
      'NOTHING_NAMED',
      'legalAidApplicationRequestSupplement',
      async () => [clerk, { id: await world.inReview(), missing: [], supplyBy: '2024-03-05' }],
    ],
    [
      'DAY_TOO_EARLY',
      'legalAidApplicationRequestSupplement',
      async () => [clerk, { id: await world.inReview(), missing: ['证明'], supplyBy: '2024-03-01' }],
    ],
    [
      'LIMITATION_NOT_NEAR',
      'legalAidApplicationAdvance',
      async () => [head, { id: (await received()).id, ground: 'LIMITATION_NEAR' }],
    ],
    [
      'MEANS_DO_NOT_MATTER',
      'legalAidApplicationSettleMeans',
      async () => [reviewer, { id: await world.inReview(migrantInput()), exempt: 'OTHER', proved: true }],
    ],
    [
      'ONE_GROUND_ONLY',
      'legalAidApplicationSettleMeans',
      async () => [reviewer, { id: await world.inReview() }],
    ],
    [
      'NOT_PROVED',
      'legalAidApplicationSettleMeans',
      async () => [reviewer, { id: await world.inReview(), waived: 'HERO_KIN' }],
    ],
    [
      'EXEMPTION_DOES_NOT_FIT',
      'legalAidApplicationSettleMeans',
      async () => [reviewer, { id: await world.inReview(), exempt: 'MIGRANT_WORKER_CLAIM', proved: true }],
    ],
    [
      'INCOME_MISSING',
      'legalAidApplicationSettleMeans',
      async () => [reviewer, { id: await world.inReview(), proof: 'INFORMATION_QUERY' }],
    ],
    [
      'MATTER_MISSING',
      'legalAidApplicationGrant',
      async () => [head, { id: await world.inReview({ matter: null }) }],
    ],
    ['MEANS_NOT_SETTLED', 'legalAidApplicationGrant', async () => [head, { id: await world.inReview() }]],
    [
      'REASONS_MISSING',
      'legalAidApplicationRefuse',
      async () => [head, { id: await world.inReview(), ground: 'OTHER', reasons: ' ' }],
    ],
  ])('is refused and says what to do: %s, %s', async (code, mutation, given) => {
    const [viewer, input] = await given();
    const answer = await world.act(viewer, mutation, input);
    expect(refusals(answer, mutation)).toEqual([code]);
    expect(answer.data[mutation].userErrors[0].message).toMatch(/[。）]$/);
    expect(answer.data[mutation].userErrors[0].english).toMatch(/[.)]$/);
  });

  it('is refused where an objection does not stand so', async () => {
    const id = await world.inReview();
    await world.done(head, 'legalAidApplicationRefuse', { id, ground: 'OTHER', reasons });
    const decide = 'legalAidApplicationDecideObjection';
    const decided = await world.act(bureau, decide, { id, decision: 'UPHELD', reasons });
    expect(refusals(decided, decide)).toEqual(['NO_OPEN_OBJECTION']);
    await world.done(bureau, 'legalAidApplicationObject', { id });
    const again = await world.act(bureau, 'legalAidApplicationObject', { id });
    expect(refusals(again, 'legalAidApplicationObject')).toEqual(['OBJECTED_ALREADY']);
  });

  it('asks for a standard where none is published', async () => {
    const id = await world.inReview();
    at('2021-03-01T09:00:00+08:00');
    const settle = 'legalAidApplicationSettleMeans';
    const answer = await world.act(reviewer, settle, { id, proof: 'INFORMATION_QUERY', monthlyIncome: '1' });
    at(moment);
    expect(refusals(answer, settle)).toEqual(['NO_MEANS_STANDARD']);
  });

  it('finds nothing for a clerk of another township, nor for an id that is none', async () => {
    const { id } = await received();
    const stranger = actor(
      'legal-aid',
      otherTown,
      'reviewer',
      'window-clerk',
      'agency-head',
      'bureau-officer',
    );
    const review = 'legalAidApplicationReview';
    expect(refusals(await world.act(stranger, review, { id }), review)).toEqual(['NOT_FOUND']);
    expect(refusals(await world.act(reviewer, review, { id: 'no id' }), review)).toEqual(['NOT_FOUND']);
    const asked = '... on LegalAidApplication { number nextActs }';
    expect(await world.entities(stranger, [{ __typename: 'LegalAidApplication', id }], asked)).toEqual([
      null,
    ]);
    const elsewhere = actor('mediation', county, 'committee-clerk');
    expect(await world.entities(elsewhere, [{ __typename: 'LegalAidApplication', id }], asked)).toEqual([
      null,
    ]);
  });

  it('is forbidden to who holds no post for it, whatever the case', async () => {
    for (const id of [(await received()).id, 'no id']) {
      const { data, errors } = await world.act(lawyer, 'legalAidApplicationReview', { id });
      expect([data, errors?.[0]?.extensions?.code]).toEqual([null, 'FORBIDDEN']);
    }
  });

  it('under the same key gives the same answer and is done once; another act is refused', async () => {
    const id = await world.inReview({ form: 'ADVICE', matter: null });
    const idempotencyKey = newKey();
    const first = await world.done(head, 'legalAidApplicationGrant', { id, idempotencyKey });
    expect(await world.done(head, 'legalAidApplicationGrant', { id, idempotencyKey })).toEqual(first);
    const other = await world.act(head, 'legalAidApplicationRefuse', {
      id,
      ground: 'OTHER',
      reasons,
      idempotencyKey,
    });
    expect(refusals(other, 'legalAidApplicationRefuse')).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });
});
