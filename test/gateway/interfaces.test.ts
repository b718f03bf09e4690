import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startDepartment } from './department.ts';
import { startGraph, type Graph } from './world.ts';

const archiveSdl = `
  type Query { records: [Record!]! recorded: Record secret: Grade grades: [Grade] }
  enum Grade { OPEN HIDDEN @inaccessible }
  interface Record @key(fields: "id") { id: ID! title: String }
  type Letter implements Record @key(fields: "id") { id: ID! title: String pages: Int }
  type Tape implements Record @key(fields: "id") { id: ID! title: String minutes: Int speed: Int! }
`;
const readersSdl = `
  type Query { latest: [Record!]! lost: Record reading: Reading }
  type Record @key(fields: "id") @interfaceObject { id: ID! readings: [Reading!]! }
  type Reading { day: Int about: Record }
`;

interface Named {
  readonly __typename: string;
  readonly id: string;
}

const records = [
  { __typename: 'Letter', id: '1', title: 'letter', pages: 0 },
  { __typename: 'Tape', id: '2', title: 'tape', minutes: 90 },
];
const recordOf = ({ id }: Named) => records.find((record) => record.id === id);

describe('a type that another department knows as one object', () => {
  let graph: Graph;
  beforeAll(async () => {
    const archive = await startDepartment('archive', archiveSdl, {
      Query: {
        records: () => records,
        recorded: () => records[1],
        secret: () => 'HIDDEN',
        grades: () => ['OPEN', 'HIDDEN'],
      },
      Record: { __resolveType: ({ __typename }: Named) => __typename, __resolveReference: recordOf },
      Letter: { __resolveReference: recordOf },
      Tape: { __resolveReference: recordOf },
    });
    const readers = await startDepartment('readers', readersSdl, {
      Query: {
        lost: () => ({ id: '9' }),
        latest: () => [{ id: '2' }, { id: '1' }],
        reading: () => ({ day: 5, about: { id: '1' } }),
      },
      Record: {
        __resolveReference: (reference: Named) => reference,
        readings: ({ id }: Named) => [{ day: Number(id), about: { id } }],
      },
    });
    graph = await startGraph([archive, readers]);
  });
  afterAll(() => graph.close());

  it.each([
    [
      '{ records { __typename id title ... on Letter { pages } readings { day } } }',
      {
        records: [
          { __typename: 'Letter', id: '1', title: 'letter', pages: 0, readings: [{ day: 1 }] },
          { __typename: 'Tape', id: '2', title: 'tape', readings: [{ day: 2 }] },
        ],
      },
    ],
    ['{ latest { id } }', { latest: [{ id: '2' }, { id: '1' }] }],
    [
      '{ latest { id: __typename readings { about { t: title ... on Tape { minutes } } } } }',
      {
        latest: [
          { id: 'Tape', readings: [{ about: { t: 'tape', minutes: 90 } }] },
          { id: 'Letter', readings: [{ about: { t: 'letter' } }] },
        ],
      },
    ],
    ['{ reading { about { ... on Letter { pages } } } }', { reading: { about: { pages: 0 } } }],
  ])('answers %s', async (query, data) => {
    expect(await graph.answer(query)).toMatchObject({ data });
  });

  it('tells an error at the field that the client asked, though the object is lost with its type', async () => {
    const { data, errors } = await graph.answer('{ recorded { ... on Tape { rate: speed } } }');
    expect([data, errors?.map(({ path }) => path)]).toEqual([{ recorded: null }, [['recorded', 'rate']]]);
  });

  it('is null when nobody can say which of its types it is, and the client asks that', async () => {
    const lost = await graph.answer('{ lost { readings { day } ... on Tape { minutes } } }');
    expect([lost.data, lost.errors?.map(({ path }) => path)]).toEqual([{ lost: null }, [['lost']]]);
    expect((await graph.answer('{ lost { readings { day } } }')).data).toEqual({
      lost: { readings: [{ day: 9 }] },
    });
  });

  it('shows no value that the graph does not have, and says so', async () => {
    const { data, errors } = await graph.answer('{ secret grades }');
    expect(data).toEqual({ secret: null, grades: ['OPEN', null] });
    expect(errors?.map(({ path }) => path)).toEqual([['secret'], ['grades', 1]]);
  });
});
