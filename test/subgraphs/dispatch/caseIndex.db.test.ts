import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  eventFault,
  sequenceText,
  withdrawn,
  type CaseEvent,
  type CaseFacts,
} from '../../../schema/events.ts';
import { connectDatabase, type DatabaseConnection } from '../../../subgraphs/_kit/database.ts';
import { plainReckoning } from '../../../subgraphs/_kit/acts/context.ts';
import { indexedFacts, indexedNumbers } from '../../../subgraphs/dispatch/store/caseIndex.ts';
import { takeEvents } from '../../../subgraphs/_kit/subgraph/takeEvents.ts';
import { taking } from '../../../subgraphs/dispatch/store/taking.ts';
import { departmentDatabase, type TestDatabase } from '../../setup/database.ts';

const plain: CaseFacts = {
  ...{ kind: 'Dispute', number: '调1', act: 'disputeAccept', status: 'ACCEPTED', region: '990101001000' },
  ...{
    openedOn: '2024-03-01',
    closedOn: null,
    relapsedOn: null,
    category: 'LAND',
    body: 'B1',
    project: null,
    organization: null,
  },
  ...{ amount: '1200.50', workers: null, deadlines: [], links: [] },
};

function event(sequence: number, facts: Partial<CaseFacts> = {}, department = 'mediation'): CaseEvent {
  const data = { ...plain, ...facts };
  return {
    ...{
      specversion: '1.0',
      id: `${department}-${data.number}-${sequence}`,
      source: `/liandong/${department}`,
    },
    ...{ type: `liandong.${department}.${data.act}`, subject: `${data.kind}/${data.number}` },
    ...{
      sequence: sequenceText(sequence),
      time: '2024-03-01T00:00:00Z',
      datacontenttype: 'application/json',
      data,
    },
  };
}

describe('the case index', () => {
  let database: TestDatabase;
  let connection: DatabaseConnection;
  beforeAll(async () => {
    database = await departmentDatabase('dispatch');
    connection = connectDatabase(database.url, { name: 'test', max: 4 });
  });
  beforeEach(async () => {
    await connection.sql`truncate indexed_case, indexed_duty, indexed_link, dead_event`;
  });
  afterAll(async () => {
    await connection.close();
    await database.drop();
  });

  const known = async (department = 'mediation', kind = 'Dispute') => {
    const of = { department, kind };
    const numbers = await indexedNumbers(connection.db, of, { after: '', limit: 100 });
    const facts = new Map(
      (await indexedFacts(connection.db, of, numbers)).map((each) => [each.number, each]),
    );
    return numbers.map((number) => facts.get(number));
  };
  const take = (...events: unknown[]) => takeEvents(connection.db, taking, events, plainReckoning);
  const { act: _act, ...asTold } = plain;

  it('knows a case as it was told', async () => {
    const deadlines = [
      { rule: 'R-PM-21', startedAt: '2024-03-01T00:00:00+00:00', dueAt: '2024-04-01T16:00:00+00:00' },
      { rule: 'R-PM-22', startedAt: '2024-03-01T00:00:00+00:00', dueAt: null },
    ];
    const links = [{ department: 'petitions', kind: 'Petition', number: '访1' }];
    await take(event(1, { deadlines, links }));
    expect(await known()).toEqual([{ ...asTold, deadlines, links }]);
    await take(
      event(2, { deadlines: deadlines.slice(1), links: [], status: 'SETTLED', closedOn: '2024-03-09' }),
    );
    expect(await known()).toEqual([
      { ...asTold, deadlines: deadlines.slice(1), links: [], status: 'SETTLED', closedOn: '2024-03-09' },
    ]);
  });

  it('keeps cases of one number in two departments apart', async () => {
    await take(event(3, { status: 'A' }), event(1, { status: 'B' }, 'petitions'));
    expect([(await known())[0]?.status, (await known('petitions'))[0]?.status]).toEqual(['A', 'B']);
  });

  it('ends at the latest of each case, whatever the order and however often it is told', async () => {
    const events = [1, 2, 3, 4].flatMap((sequence) => [
      event(sequence, { status: `S${sequence}` }),
      event(sequence, { number: '调2', status: `T${sequence}` }),
    ]);
    const story = fc.array(fc.subarray([...events, ...events]), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(story, fc.boolean(), async (batches, atOnce) => {
        await connection.sql`truncate indexed_case, indexed_duty, indexed_link`;
        const all = [...batches, events];
        if (atOnce) await Promise.all(all.map((batch) => take(...batch.toReversed())));
        else for (const batch of all) await take(...batch);
        for (const batch of batches) await take(...batch);
        expect((await known()).map((each) => each?.status)).toEqual(['S4', 'T4']);
      }),
      { numRuns: 30, seed: 20_261_126 },
    );
  });

  it('knows nothing of a case that is withdrawn, whenever it was told, until it is told anew', async () => {
    const deadlines = [{ rule: 'R', startedAt: '2024-03-01T00:00:00Z', dueAt: null }];
    const told = [event(1, { deadlines }), event(2, { deadlines }), event(3, withdrawn), event(4)];
    const story = fc.shuffledSubarray([...told.slice(0, 3), ...told.slice(0, 3)], { minLength: 3 });
    await fc.assert(
      fc.asyncProperty(story, async (events) => {
        await connection.sql`truncate indexed_case, indexed_duty, indexed_link`;
        for (const each of [...events, told[2]]) await take(each);
        expect(await known()).toEqual([]);
        expect(await connection.sql`select body_code, opened_on from indexed_case`).toMatchObject([
          { body_code: null, opened_on: null },
        ]);
        expect([...(await connection.sql`select * from indexed_duty`)]).toEqual([]);
        await take(told[3]);
        expect(await known()).toEqual([{ ...asTold, deadlines: [], links: [] }]);
      }),
      { numRuns: 20, seed: 20_261_126 },
    );
  });

  it('puts aside what is no event, says what is wrong, and takes the rest', async () => {
    const nameless = { ...event(1), source: '/elsewhere' };
    const misfit = event(1, { region: '99', amount: '5' });
    await take(nameless, null, event(1), misfit);
    expect(await known()).toHaveLength(1);
    const dead = await connection.sql`select event, fault from dead_event order by received_at`;
    expect(dead.map(({ fault }) => fault as string)).toEqual([
      'source',
      'not an object',
      'data.region, data.amount',
    ]);
    expect(dead[0]?.['event']).toEqual(nameless);
  });
});

describe('an event', () => {
  it('is in order as departments tell it', () => {
    const { relapsedOn: _unknown, ...before } = plain;
    expect([eventFault(event(1)), eventFault(event(2, withdrawn))]).toEqual([null, null]);
    expect(eventFault({ ...event(3), data: before })).toBeNull();
  });

  it.each<[string, object]>([
    ['specversion', { specversion: '0.3' }],
    ['id', { id: '' }],
    ['type', { type: 7 }],
    ['subject', { subject: 'Dispute/another' }],
    ['source', { source: '/liandong/Mediation' }],
    ['sequence', { sequence: '1' }],
    ['time', { time: 'yesterday' }],
    ['data', { data: [] }],
    ['data.openedOn', { data: { ...plain, openedOn: '1 March' } }],
    ['data.relapsedOn', { data: { ...plain, relapsedOn: 'again' } }],
    ['data.workers', { data: { ...plain, workers: -1 } }],
    ['data.deadlines', { data: { ...plain, deadlines: [{ rule: 'R' }] } }],
    ['data.links', { data: { ...plain, links: [{ department: 'mediation', kind: 'Dispute' }] } }],
  ])('is not without %s', (fault, change) => {
    expect(eventFault({ ...event(1), ...change })).toBe(fault);
  });
});
