import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { demonstrationPeople, departmentOfficer, issueToken } from '../../scripts/identity/people.ts';
import { invariant } from '../../subgraphs/_kit/database.ts';
import { openStream, type Subscriber } from '../subgraphs/subscriber.ts';
import { startTestHub, type TestHub } from './hub.ts';
import { savedOperation } from './operations.ts';

interface Change {
  readonly id: string;
  readonly case: {
    readonly number: string;
    readonly status: string;
    readonly region: { readonly name: string | null };
    readonly record: { readonly number?: string } | null;
  };
}

describe('who listens to the cases of a county', () => {
  let hub: TestHub;
  let token: string;
  let acts = 0;
  const leaving: (() => void)[] = [];
  const query = `subscription ($after: ID) {
    caseChanged(filter: { department: [MEDIATION], region: "990101000000", status: ["FOUND"] }, after: $after) {
      id case { number status region { name } record { ... on Dispute { number } } } } }`;
  beforeAll(async () => {
    hub = await startTestHub();
    token = await issueToken(demonstrationPeople.dispatcher.viewer, hub.keys.token.privateKey, 1);
  }, 180_000);
  afterAll(async () => {
    for (const leave of leaving) leave();
    await hub.close();
  });

  async function act(): Promise<string> {
    const { query: report, variables } = savedOperation('mediationStory01Report');
    const viewer = departmentOfficer('mediation', ['information-officer'], null);
    const input = { ...(variables['input'] as object), idempotencyKey: `change-${(acts += 1)}` };
    const { data, errors } = await hub.ask(viewer, report, { input });
    expect(errors).toBeUndefined();
    return data.disputeReport.dispute.number;
  }

  async function bySse(lastEventId?: string): Promise<Subscriber> {
    const resumed = lastEventId === undefined ? {} : { 'last-event-id': lastEventId };
    const headers = { authorization: `Bearer ${token}`, ...resumed };
    const subscriber = await openStream(hub.hub.gateway.url, headers, { query });
    leaving.push(subscriber.leave);
    return subscriber;
  }

  /** The case with a number as it is told; what else is told before it (the demonstration's own) is passed over. */
  async function told(number: string, next: () => Promise<Change | null | undefined>): Promise<Change> {
    for (;;) {
      const change = await next();
      if (change === null) throw new Error('the stream has ended');
      if (change?.case.number === number) return change;
    }
  }

  const whole = (number: string) => ({
    case: { number, status: 'FOUND', region: { name: expect.any(String) }, record: { number } },
  });
  const nextOf = (subscriber: Subscriber) => async (): Promise<Change | null | undefined> => {
    const sent = await subscriber.answer();
    if (sent === null) return null;
    const change = (sent.answer?.data?.caseChanged ?? undefined) as Change | undefined;
    if (change) expect(sent.id).toBe(change.id);
    return change;
  };

  it('sees an act of a department with its own record, by both ways', async () => {
    const client = createClient({
      url: hub.hub.gateway.url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${token}` },
    });
    leaving.push(() => void client.dispose());
    const subscriber = await bySse();
    const began = await subscriber.next();
    const bySocket = client.iterate<{ caseChanged: Change }>({ query, variables: { after: began?.id } });
    const number = await act();
    expect(await told(number, nextOf(subscriber))).toMatchObject(whole(number));
    const next = async (): Promise<Change | null | undefined> => {
      const { done, value } = await bySocket.next();
      return done ? null : value.data?.caseChanged;
    };
    expect(await told(number, next)).toMatchObject(whole(number));
  });

  it('misses nothing while the command centre is away, nor while itself is', async () => {
    const centre = invariant(
      hub.hub.departments.find(({ name }) => name === 'dispatch'),
      'there is a command centre',
    );
    const staying = await bySse();
    const going = await bySse();
    await staying.next();
    const before = await act();
    const last = await told(before, nextOf(going));
    going.leave();
    expect(await told(before, nextOf(staying))).toMatchObject(whole(before));
    await centre.stop();
    const meanwhile = [await act(), await act()];
    await centre.start();
    for (const number of meanwhile) expect((await told(number, nextOf(staying))).case.number).toBe(number);
    const back = await bySse(last.id);
    for (const number of meanwhile) expect((await told(number, nextOf(back))).case.number).toBe(number);
  });

  it('and may not read cases is refused', async () => {
    const { analyst } = demonstrationPeople;
    const headers = {
      authorization: `Bearer ${await issueToken(analyst.viewer, hub.keys.token.privateKey, 1)}`,
    };
    const subscriber = await openStream(hub.hub.gateway.url, headers, { query });
    expect((await subscriber.next())?.answer?.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect((await subscriber.next())?.name).toBe('complete');
  });

  it.each(['caseChanges', 'overdueChanges', 'referralChanges', 'alertChanges'])(
    'may ask the saved %s',
    async (name) => {
      const headers = { authorization: `Bearer ${token}` };
      const subscriber = await openStream(hub.hub.gateway.url, headers, savedOperation(name));
      leaving.push(subscriber.leave);
      expect(await subscriber.next()).toMatchObject({
        name: '',
        id: expect.stringMatching(/^\d+$/),
        answer: null,
      });
    },
  );
});
