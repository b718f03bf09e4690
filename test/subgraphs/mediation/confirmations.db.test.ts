import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/mediation/index.ts';
import { faultsInBooks } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { act, agreement, ask, disputeIn, freshKey, posts, refusedAct, takeRosters } from './clerks.ts';

const today = '2024-03-01';
const { clerk, mediator, officer, stranger } = posts;

describe('a judicial confirmation', () => {
  let world: World;
  const at = (moment: string): void => {
    world.clock.now = new Date(moment);
  };
  const read = async (disputeId: string, selection = 'status deadlines { rule state dueOn }') => {
    const query = `{ dispute(id: "${disputeId}") { confirmedOn confirmedWithin30Days confirmations { ${selection} } } }`;
    const { data, errors } = await world.ask(clerk, query);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.dispute;
  };
  /** A settled dispute and the confirmation that its parties may ask for. */
  const settled = async () => {
    const { id } = await disputeIn(world, 'SETTLED', today);
    const [{ id: confirmation }] = (await read(id, 'id')).confirmations;
    return { id, confirmation: confirmation as string };
  };
  const court = (id: string, decidedOn: string) => ({ id, decidedOn, idempotencyKey: freshKey() });
  const applied = (id: string, appliedOn: string) => ({
    ...{ id, appliedOn, jointly: true },
    idempotencyKey: freshKey(),
  });

  beforeAll(async () => {
    world = await departmentWorld(department);
    await takeRosters(world);
  });
  beforeEach(() => {
    at(`${today}T09:00:00+08:00`);
  });
  afterAll(() => world.close());

  it('is open to the parties for thirty days from the agreement, as their right', async () => {
    const { id } = await settled();
    expect(await read(id, 'status validOn nextActs deadlines { rule state dueOn boundParty }')).toEqual({
      ...{ confirmedOn: null, confirmedWithin30Days: null },
      confirmations: [
        {
          status: 'AVAILABLE',
          validOn: today,
          nextActs: ['judicialConfirmationApply', 'judicialConfirmationExpire'],
          deadlines: [{ rule: 'R-PM-19', state: 'PENDING', dueOn: '2024-04-01', boundParty: 'PERSON' }],
        },
      ],
    });
  });

  it('is not to be had where the agreement is about status', async () => {
    const { id } = await disputeIn(world, 'IN_MEDIATION', today);
    await act(world, mediator, 'disputeSettle', { id, ...agreement(today, { concernsStatus: true }) });
    expect((await read(id)).confirmations).toEqual([]);
  });

  it('is asked for, accepted in 3 days and given in 15, and the dispute says so', async () => {
    const { id, confirmation } = await settled();
    at('2024-03-20T09:00:00+08:00');
    await act(world, clerk, 'judicialConfirmationApply', applied(confirmation, '2024-03-18'));
    await act(world, clerk, 'judicialConfirmationAccept', court(confirmation, '2024-03-20'));
    const more = { id: confirmation, days: 10, reason: '经院长批准', idempotencyKey: freshKey() };
    await act(world, clerk, 'judicialConfirmationExtend', more);
    at('2024-04-10T09:00:00+08:00');
    await act(world, clerk, 'judicialConfirmationConfirm', court(confirmation, '2024-04-10'));
    expect(await read(id)).toEqual({
      confirmedOn: '2024-04-10',
      confirmedWithin30Days: false,
      confirmations: [
        {
          status: 'CONFIRMED',
          deadlines: [
            { rule: 'R-PM-19', state: 'MET', dueOn: '2024-04-01' },
            { rule: 'R-PM-20-ACCEPT', state: 'MET', dueOn: '2024-03-21' },
            { rule: 'R-PM-20', state: 'MET', dueOn: '2024-04-15' },
          ],
        },
      ],
    });
    const query = `{ dispute(id: "${id}") { history { act } } }`;
    const { data } = await world.ask(clerk, query);
    expect(data.dispute.history.at(-1)).toEqual({ act: '司法确认' });
  });

  it('that the court does not take, or rejects, ends there', async () => {
    const first = await settled();
    const second = await settled();
    at('2024-03-20T09:00:00+08:00');
    await act(world, clerk, 'judicialConfirmationApply', applied(first.confirmation, today));
    await act(world, clerk, 'judicialConfirmationTurnDown', court(first.confirmation, '2024-03-20'));
    expect((await read(first.id)).confirmations).toEqual([
      {
        status: 'NOT_ACCEPTED',
        deadlines: [
          { rule: 'R-PM-19', state: 'MET', dueOn: '2024-04-01' },
          { rule: 'R-PM-20-ACCEPT', state: 'MET_LATE', dueOn: '2024-03-04' },
        ],
      },
    ]);
    await act(world, clerk, 'judicialConfirmationApply', applied(second.confirmation, '2024-03-18'));
    await act(world, clerk, 'judicialConfirmationAccept', court(second.confirmation, '2024-03-19'));
    await act(world, clerk, 'judicialConfirmationReject', court(second.confirmation, '2024-03-20'));
    expect(await read(second.id, 'status acceptedOn decidedOn')).toEqual({
      ...{ confirmedOn: null, confirmedWithin30Days: null },
      confirmations: [{ status: 'REJECTED', acceptedOn: '2024-03-19', decidedOn: '2024-03-20' }],
    });
  });

  it('lapses after the thirty days, which is nobody’s fault', async () => {
    const { id, confirmation } = await settled();
    at('2024-04-01T23:59:59+08:00');
    const ended = { id: confirmation };
    expect(await refusedAct(world, clerk, 'judicialConfirmationExpire', ended)).toEqual([
      'CONFIRMATION_STILL_OPEN',
    ]);
    at('2024-04-02T00:00:00+08:00');
    expect(
      await refusedAct(world, clerk, 'judicialConfirmationApply', applied(confirmation, '2024-04-02')),
    ).toEqual(['CONFIRMATION_EXPIRED']);
    await act(world, clerk, 'judicialConfirmationExpire', ended);
    expect((await read(id)).confirmations).toEqual([
      { status: 'EXPIRED', deadlines: [{ rule: 'R-PM-19', state: 'LAPSED', dueOn: '2024-04-01' }] },
    ]);
  });

  it('lies in the inbox of who acts on it, with its deadlines, and nowhere else', async () => {
    const { confirmation } = await settled();
    const query = `{ judicialConfirmationInbox(first: 100) { totalCount nodes { id dispute { status } } }
      mediationDeadlines(first: 100, filter: { rule: ["R-PM-19"] }) { nodes { dispute { status } confirmation { id } } } }`;
    const { data } = await world.ask(clerk, query);
    expect(data.judicialConfirmationInbox.nodes).toContainEqual({
      id: confirmation,
      dispute: { status: 'SETTLED' },
    });
    expect(data.mediationDeadlines.nodes).toContainEqual({
      dispute: { status: 'SETTLED' },
      confirmation: { id: confirmation },
    });
    for (const viewer of [officer, stranger]) {
      const elsewhere = await world.ask(viewer, query);
      expect(elsewhere.data.judicialConfirmationInbox.totalCount).toBe(0);
    }
  });

  it('is not there for a clerk of another township', async () => {
    const { confirmation } = await settled();
    expect(
      await refusedAct(world, stranger, 'judicialConfirmationApply', applied(confirmation, today)),
    ).toEqual(['NOT_FOUND']);
    const { data } = await world.ask(stranger, `{ judicialConfirmation(id: "${confirmation}") { status } }`);
    expect(data.judicialConfirmation).toBeNull();
    const refs = [{ __typename: 'JudicialConfirmation', id: confirmation }];
    expect(await world.entities(stranger, refs, '... on JudicialConfirmation { status }')).toEqual([null]);
    expect(await world.entities(clerk, refs, '... on JudicialConfirmation { status }')).toEqual([
      { __typename: 'JudicialConfirmation', status: 'AVAILABLE' },
    ]);
  });

  it('is entered by the clerk, and by no other post', async () => {
    const { confirmation } = await settled();
    const answer = await ask(world, officer, 'judicialConfirmationAccept', court(confirmation, today));
    expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('leaves the books in order', async () => {
    for (const [kind, table] of [
      ['Dispute', 'dispute'],
      ['JudicialConfirmation', 'confirmation'],
    ] as const) {
      expect(await faultsInBooks(world, { kind, table, history: `${table}_history` })).toEqual([]);
    }
    expect(world.faults).toEqual([]);
  });
});
