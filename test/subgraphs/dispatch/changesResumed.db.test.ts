import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { plainReckoning } from '../../../subgraphs/_kit/acts/context.ts';
import { department } from '../../../subgraphs/dispatch/index.ts';
import { takeEvents } from '../../../subgraphs/_kit/subgraph/takeEvents.ts';
import { taking } from '../../../subgraphs/dispatch/store/taking.ts';
import { passTime } from '../../../subgraphs/dispatch/store/changeLog.ts';
import { departmentWorld, type World } from '../world.ts';
import { listen, type Beginning, type Listener } from './listening.ts';
import { dispatcher, toldCase } from './told.ts';

const now = new Date('2024-06-01T00:00:00Z');
const statuses = ['OPEN', 'CLOSED'] as const;

/** What happens to a listener: cases get a status, some of what it is owed is read, it goes and comes back. */
type Step =
  | { readonly take: readonly (readonly [number: string, status: (typeof statuses)[number]])[] }
  | { readonly read: number }
  | { readonly away: readonly (readonly [number: string, status: (typeof statuses)[number]])[] };

describe('who comes back to changes', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department, now.toISOString());
  }, 60_000);
  afterAll(() => world.close());

  const begin = (beginning: Beginning): Promise<Listener> => listen(world, dispatcher, beginning);
  const sequences = new Map<string, number>();
  const take = async (...told: { number: string; status?: string; body?: string }[]): Promise<void> => {
    const events = told.map((facts) => {
      const sequence = (sequences.get(facts.number) ?? 0) + 1;
      sequences.set(facts.number, sequence);
      return toldCase('mediation', { kind: 'Dispute', ...facts }, { sequence });
    });
    await takeEvents(world.connection.db, taking, events, { ...plainReckoning, clock: () => now });
  };
  const codeOf = ({ refusal }: Listener): unknown => refusal?.errors?.[0]?.extensions?.code;

  it('with the last id it got goes on strictly after it, by argument or by header', async () => {
    const filter = { body: 'A' };
    const first = await begin({ filter });
    await take({ number: 'A1', body: 'A' }, { number: 'A2', body: 'A' }, { number: 'A3', body: 'A' });
    const { id } = await first.change();
    first.leave();
    for (const beginning of [{ after: id }, { lastEventId: id }, { lastEventId: id, after: '0' }]) {
      const again = await begin({ filter, ...beginning });
      expect(again.began).toBe(id);
      expect((await again.change()).case.number).toBe('A2');
      expect((await again.change()).case.number).toBe('A3');
      again.leave();
    }
  });

  it('before it got anything goes on from where it began', async () => {
    const first = await begin({ filter: { body: 'B' } });
    first.leave();
    await take({ number: 'B1', body: 'B' });
    const again = await begin({ filter: { body: 'B' }, lastEventId: first.began ?? '' });
    expect((await again.change()).case.number).toBe('B1');
    again.leave();
  });

  it('after more than fits a page misses nothing', async () => {
    const first = await begin({ filter: { body: 'C' } });
    first.leave();
    const numbers = Array.from({ length: 1_234 }, (_, n) => `C${n}`);
    await take(...numbers.map((number) => ({ number, body: 'C' })));
    const again = await begin({ filter: { body: 'C' }, after: first.began ?? '' });
    const told: string[] = [];
    while (told.length < numbers.length) told.push((await again.change()).case.number);
    expect(told).toEqual(numbers);
    again.leave();
  });

  it('is told each change once and in order, whenever it goes and comes back', async () => {
    const change = fc.tuple(fc.constantFrom('1', '2', '3'), fc.constantFrom(...statuses));
    const changes = fc.array(change, { minLength: 1, maxLength: 4 });
    const step: fc.Arbitrary<Step> = fc.oneof(
      fc.record({ take: changes }),
      fc.record({ read: fc.nat(3) }),
      fc.record({ away: fc.array(change, { maxLength: 4 }) }),
    );
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.boolean(), async (steps, byHeader) => {
        const body = `P${(runs += 1)}`;
        const known = new Map<string, string>();
        const expected: string[] = [];
        const told: string[] = [];
        const write = async (made: readonly (readonly [string, string])[]): Promise<void> => {
          for (const [number, status] of made) {
            if (status === 'OPEN' || known.get(number) === 'OPEN') expected.push(`${number} ${status}`);
            known.set(number, status);
            await take({ number: `${body}-${number}`, status, body });
          }
        };
        const filter = { body, status: ['OPEN'] };
        let listener = await begin({ filter });
        let last = listener.began ?? '';
        const read = async (most: number): Promise<void> => {
          for (let n = 0; n < most && told.length < expected.length; n += 1) {
            const { id, case: found } = await listener.change();
            told.push(`${found.number.slice(body.length + 1)} ${found.status}`);
            last = id;
          }
        };
        for (const each of steps) {
          if ('take' in each) await write(each.take);
          else if ('read' in each) await read(each.read);
          else {
            listener.leave();
            await write(each.away);
            listener = await begin({ filter, ...(byHeader ? { lastEventId: last } : { after: last }) });
          }
        }
        await write([['last', 'OPEN']]);
        await read(Infinity);
        listener.leave();
        expect(told).toEqual(expected);
      }),
      { seed: 20_261_126, numRuns: 15 },
    );
  });

  it('when what came after its last id is not kept any more is told so', async () => {
    const first = await begin({});
    await take({ number: 'D1' });
    const { id } = await first.change();
    first.leave();
    await take({ number: 'D2' });
    await world.connection.db.execute(sql`update case_change set noted_at = '2024-05-20T00:00:00Z'`);
    await passTime(world.connection.db, now);
    expect(codeOf(await begin({ after: id }))).toBe('EVENTS_EXPIRED');
    const anew = await begin({});
    await take({ number: 'D3' });
    expect((await anew.change()).case.number).toBe('D3');
    anew.leave();
    const after = await begin({ lastEventId: anew.began ?? '' });
    expect((await after.change()).case.number).toBe('D3');
    after.leave();
  });

  it('is told now and then how far the log has come, though nothing happens to what it listens to', async () => {
    const quiet = await begin({ filter: { body: 'nobody' } });
    world.clock.now = new Date(now.getTime() + 3_600_000);
    await take({ number: 'E1' });
    const { id, answer } = (await quiet.next()) ?? {};
    expect([Number(id) > Number(quiet.began), answer]).toEqual([true, null]);
    quiet.leave();
  });
});
