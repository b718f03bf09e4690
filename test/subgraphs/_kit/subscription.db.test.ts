import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPair, type CryptoKey } from 'jose';
import { catalogued } from '../../../schema/errors.ts';
import { signViewer, VIEWER_HEADER } from '../../../schema/viewer.ts';
import { serveSubgraph, type RunningSubgraph } from '../../../subgraphs/_kit/subgraph/serve.ts';
import { subscriptionOf, type StreamEvent } from '../../../subgraphs/_kit/subgraph/subscription.ts';
import { department } from '../../../subgraphs/dispatch/index.ts';
import { departmentDatabase, type TestDatabase } from '../../setup/database.ts';
import { createFeed } from '../../gateway/feed.ts';
import { openStream, type Subscriber } from '../subscriber.ts';
import { viewerOf } from '../world.ts';

type Change = StreamEvent<{ id: string; act: string }>;
const viewer = viewerOf(['dispatch:read'], '990101000000');

describe('a subscription that a department serves', () => {
  let database: TestDatabase;
  let running: RunningSubgraph;
  let privateKey: CryptoKey;
  let publicKey: CryptoKey;
  const changes = createFeed<Change>();
  const faults: unknown[] = [];
  const begun: (string | null | undefined)[] = [];
  let refusal: Error | null = null;

  const caseChanged = subscriptionOf(async ({ after }: { after?: string | null }) => {
    if (refusal) throw refusal;
    begun.push(after);
    return changes.listen();
  });
  const served = { ...department, resolvers: { ...department.resolvers, Subscription: { caseChanged } } };
  const start = async (): Promise<void> => {
    running = await serveSubgraph(served, {
      ...{ databaseUrl: database.url, verifyKey: publicKey, host: '127.0.0.1', port: 0 },
      onFault: (fault) => faults.push(fault),
    });
  };
  beforeAll(async () => {
    database = await departmentDatabase('dispatch');
    ({ privateKey, publicKey } = await generateKeyPair('EdDSA'));
    await start();
  }, 60_000);
  afterAll(async () => {
    await running.close();
    await database.drop();
  });

  const signed = () => ({ [VIEWER_HEADER]: signViewer(viewer, 'dispatch', privateKey) });
  const query = 'subscription ($after: ID) { caseChanged(after: $after) { id act } }';
  const subscribe = (body: object = {}, headers: object = signed()): Promise<Subscriber> =>
    openStream(running.url, headers as Record<string, string>, { query, ...body });
  const change = (id: string): Change => ({ id, value: { id, act: `act ${id}` } });
  const codes = ({ refusal: answer }: Subscriber) => answer?.errors?.map(({ extensions }) => extensions);

  it('is open at once, tells each event with its id, and ends when there is no more', async () => {
    const subscriber = await subscribe();
    expect([subscriber.status, subscriber.refusal]).toEqual([200, null]);
    changes.tell({ id: '7' });
    changes.tell(change('8'));
    changes.end();
    expect(await subscriber.next()).toEqual({ name: '', id: '7', answer: null });
    const answer = { data: { caseChanged: { id: '8', act: 'act 8' } } };
    expect(await subscriber.next()).toEqual({ name: 'next', id: '8', answer });
    expect((await subscriber.next())?.name).toBe('complete');
    expect(await subscriber.next()).toBeNull();
  });

  it('begins after the last event that its subscriber has got, or after its argument', async () => {
    begun.length = 0;
    const variables = { after: '3' };
    const both = [subscribe({ variables }, { ...signed(), 'last-event-id': '5' }), subscribe({ variables })];
    for (const subscriber of [...(await Promise.all(both)), await subscribe()]) subscriber.leave();
    expect(begun).toEqual(expect.arrayContaining(['5', '3', undefined]));
    await changes.reach(0);
  });

  it('has an error of an event in that event, without its cause', async () => {
    const subscriber = await subscribe();
    changes.tell({ id: '9', value: { id: '9' } as never });
    changes.tell({ id: '10', value: { id: null as never, act: 'x' } });
    expect((await subscriber.answer())?.answer).toEqual({ data: { caseChanged: { id: '9', act: null } } });
    const { answer } = (await subscriber.answer()) ?? {};
    expect(answer?.errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'DEPARTMENT_ERROR' }]);
    expect(JSON.stringify(answer)).not.toContain('non-nullable');
    expect(faults.splice(0)).toHaveLength(1);
    subscriber.leave();
    await changes.reach(0);
  });

  it.each<[string, object, object | null, string, number]>([
    ['not signed', {}, {}, 'UNSIGNED_REQUEST', 401],
    ['none', { query: '{ __typename }' }, null, 'NOT_ACCEPTABLE', 406],
    ['without a query', { query: 5 }, null, 'BAD_REQUEST', 400],
    ['with a syntax error', { query: 'subscription {' }, null, 'GRAPHQL_PARSE_FAILED', 400],
    ['of no field', { query: 'subscription { x }' }, null, 'GRAPHQL_VALIDATION_FAILED', 400],
    ['with a wrong variable', { variables: { after: {} } }, null, 'BAD_USER_INPUT', 200],
  ])('that is %s is refused', async (_what, body, headers, code, status) => {
    const subscriber = await subscribe(body, headers ?? signed());
    expect([subscriber.status, codes(subscriber)]).toEqual([status, [{ code }]]);
    expect(faults.splice(0)).toEqual([]);
  });

  it.each<[string, Error, string]>([
    ['refuses it', catalogued('EVENTS_EXPIRED'), 'EVENTS_EXPIRED'],
    ['fails', new Error('select secret'), 'DEPARTMENT_ERROR'],
    [
      'has no database',
      Object.assign(new Error('at 10.0.0.7'), { code: 'ECONNREFUSED' }),
      'DEPARTMENT_UNAVAILABLE',
    ],
  ])('whose department %s is none, and says why without the cause', async (_what, fault, code) => {
    refusal = fault;
    const subscriber = await subscribe();
    refusal = null;
    expect(codes(subscriber)).toEqual([{ code }]);
    expect(JSON.stringify(subscriber.refusal)).not.toMatch(/secret|10\.0/);
    expect(faults.splice(0)).toEqual(code === 'EVENTS_EXPIRED' ? [] : [fault]);
  });

  it('of somebody who has left is not read any more', async () => {
    const subscriber = await subscribe();
    expect(changes.listeners).toBe(1);
    subscriber.leave();
    await changes.reach(0);
  });

  it('ends without a last word when the department stops, so that its subscriber comes back', async () => {
    const subscriber = await subscribe();
    changes.tell(change('11'));
    expect((await subscriber.next())?.id).toBe('11');
    await running.close();
    expect(await subscriber.next()).toBeNull();
    expect(changes.listeners).toBe(0);
    await start();
  });

  it('that breaks ends without a last word, and only the log says why', async () => {
    const subscriber = await subscribe();
    changes.tell({
      id: '12',
      get value(): never {
        throw new Error('the log is away');
      },
    });
    expect(await subscriber.next()).toBeNull();
    expect(faults.splice(0)).toEqual([new Error('the log is away')]);
    await changes.reach(0);
  });
});
