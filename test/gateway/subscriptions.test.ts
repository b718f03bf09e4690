import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dispute, news, startNewsroom, ways, type Newsroom } from './newsroom.ts';

const ok = { state: 'ok' };

describe.each(ways)('by %s', (way) => {
  let room: Newsroom;
  beforeAll(async () => {
    room = await startNewsroom();
  });
  afterAll(() => room.close());

  it('a subscriber gets each event with what another department knows of it', async () => {
    const subscriber = room.subscribe(way, news);
    const first = subscriber.next();
    await room.disputes.reach(1);
    room.disputes.tell(dispute('1'));
    room.disputes.tell(dispute('2'));
    const told = (id: string): object => ({
      data: { disputeRegistered: { id, region: { name: `乡 r${id}` } } },
      extensions: { departments: { mediation: ok, registry: ok } },
    });
    expect(await first).toEqual(told('1'));
    expect(await subscriber.next()).toEqual(told('2'));
    room.disputes.end();
    expect(await subscriber.next()).toBeNull();
    await room.disputes.reach(0);
  });

  it('a subscriber gets it under its own names, by its variables and conditions', async () => {
    const query = `subscription News($in: ID, $more: Boolean!) {
      code: disputeRegistered(in: $in) { __typename number: id region @include(if: $more) { code: name } }
    }`;
    const subscriber = room.subscribe(way, query, { variables: { in: 'r9', more: true } });
    const first = subscriber.next();
    await room.disputes.reach(1);
    room.disputes.tell(dispute('1'));
    expect((await first)?.data).toEqual({
      code: { __typename: 'Dispute', number: '1', region: { code: '乡 r1' } },
    });
    expect(room.mediation.received.at(-1)?.body.variables).toEqual({ in: 'r9' });
    subscriber.leave();
    await room.disputes.reach(0);
  });

  it('who leaves is not told any more, and its department neither asked', async () => {
    const subscriber = room.subscribe(way, news);
    void subscriber.next().catch(() => undefined);
    await room.disputes.reach(1);
    subscriber.leave();
    await room.disputes.reach(0);
    expect(room.disputes.listeners).toBe(0);
  });

  it('a query has one answer and a mutation too', async () => {
    const query = room.subscribe(way, '{ disputeTotal region(code: "9") { name } }');
    expect(await query.next()).toMatchObject({ data: { disputeTotal: 7, region: { name: '乡 9' } } });
    expect(await query.next()).toBeNull();
    const mutation = room.subscribe(way, 'mutation { disputeClose(id: "4") { id } }');
    expect(await mutation.next()).toMatchObject({ data: { disputeClose: { id: '4' } } });
    expect(await mutation.next()).toBeNull();
  });

  it('an error of an event is told with it and costs its field', async () => {
    const subscriber = room.subscribe(way, 'subscription { disputeRegistered { id secret } }', {
      headers: { 'accept-language': 'en' },
    });
    const first = subscriber.next();
    await room.disputes.reach(1);
    room.disputes.tell(dispute('1'));
    const answer = await first;
    expect(answer?.data).toEqual({ disputeRegistered: { id: '1', secret: null } });
    expect(answer?.errors).toEqual([
      {
        message: expect.stringMatching(/^The department failed/),
        path: ['disputeRegistered', 'secret'],
        extensions: { code: 'DEPARTMENT_ERROR', department: 'mediation' },
      },
    ]);
    subscriber.leave();
    await room.disputes.reach(0);
  });

  it('another department that is away costs its fields of an event and no more', async () => {
    const subscriber = room.subscribe(way, news);
    const first = subscriber.next();
    await room.disputes.reach(1);
    await room.registry.stop();
    room.disputes.tell(dispute('1'));
    expect(await first).toMatchObject({
      data: { disputeRegistered: { id: '1', region: { name: null } } },
      extensions: { departments: { mediation: ok, registry: { state: 'unavailable' } } },
    });
    await room.registry.start();
    subscriber.leave();
    await room.disputes.reach(0);
  });

  it.each([
    ['two fields', 'subscription { disputeRegistered { id } strictly { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a field that is not there', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a list that is too long', 'subscription { disputeRegistered(first: 501) { id } }', 'LIMIT_EXCEEDED'],
    ['nothing', 'subscription { disputeRegistered @skip(if: true) { id } }', 'BAD_REQUEST'],
  ])('a subscription to %s is refused in words', async (_what, query, code) => {
    const before = room.mediation.received.length;
    const subscriber = room.subscribe(way, query);
    const refusal: unknown = await subscriber.next().catch((errors: unknown) => ({ errors }));
    expect(refusal).toMatchObject({ errors: [{ extensions: { code } }] });
    expect(room.mediation.received.length).toBe(before);
  });
});

describe('a subscription', () => {
  it('is not served as JSON, and as events to a client that takes both', async () => {
    const room = await startNewsroom();
    const ask = (accept: string): Promise<Response> =>
      fetch(room.gateway.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ query: news }),
      });
    const refused = await ask('application/json');
    expect([refused.status, await refused.json()]).toMatchObject([
      406,
      { errors: [{ extensions: { code: 'NOT_ACCEPTABLE' } }] },
    ]);
    const served = await ask('application/json, text/event-stream');
    expect(served.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    await room.disputes.reach(1);
    room.disputes.end();
    expect(await served.text()).toBe(':\n\nevent: complete\ndata:\n\n');
    const byAddress = await fetch(`${room.gateway.url}?query=${encodeURIComponent(news)}`, {
      headers: { accept: 'text/event-stream' },
    });
    await room.disputes.reach(1);
    room.disputes.end();
    expect(await byAddress.text()).toContain('event: complete');
    await room.close();
  });
});
