import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { fetchShape } from '../../gateway/compile/fetchShape.ts';
import { fitAnswer, type Fitted } from '../../gateway/execute/fitAnswer.ts';

const schema = buildSchema(`
  type Query { cases: [Case] }
  type Case { id: ID region: Region firms: [Party] }
  type Region { code: ID name: String above: Region tags: [String] }
  union Party = Firm | Person
  type Firm { id: ID }
  type Person { id: ID }
`);

/** Fits an answer in which regions by their code, and parties by their id, are asked more of later. */
function fit(data: Record<string, unknown>): Fitted {
  const { fields } = fetchShape(
    '{cases{id region{__typename code name above{code} tags}firms{__typename ...on Firm{id}...on Person{id}}}}',
    schema,
  );
  const cases = fields.get('cases')?.fields;
  const [region, firms] = [cases?.get('region'), cases?.get('firms')];
  if (!region || !firms) throw new Error('no such fields');
  region.identity = { keys: ['code'], way: '.cases.@.region' };
  firms.identity = { keys: ['id'], way: '.cases.@.firms.@' };
  return fitAnswer(data, fields);
}

const region = (more: object = {}): Record<string, unknown> => ({
  ...{ __typename: 'Region', code: '990101', name: '青溪', above: { code: '9901' }, tags: ['a', 'b'] },
  ...more,
});
const ofRegions = (...regions: object[]) => ({
  cases: regions.map((each, index) => ({ id: `${index}`, region: each, firms: [] })),
});

describe('entities that an answer tells several times', () => {
  it('are one object, with the way to it', () => {
    const data = ofRegions(region(), region({ code: '990102' }), region(), region());
    const before = structuredClone(data);
    const { alike, wrong, missing } = fit(data);
    expect([wrong, missing]).toEqual([null, null]);
    expect(data).toEqual(before);
    const [first, other, again, last] = data.cases.map((each) => each.region);
    expect(again).toBe(first);
    expect(last).toBe(first);
    expect(other).not.toBe(first);
    expect(alike).toEqual([{ object: first, way: '.cases.@.region' }]);
    expect(alike[0]?.object).toBe(first);
  });

  it.each([
    ['another value', { name: '白云' }],
    ['null for a value', { name: null }],
    ['a value left out', { name: undefined }],
    ['another object below', { above: { code: '9902' } }],
    ['null for an object', { above: null }],
    ['a longer list', { tags: ['a', 'b', 'c'] }],
    ['another item', { tags: ['a', 'c'] }],
    ['a list for a value', { tags: null }],
  ])('stay apart when one of them has %s', (_, more) => {
    const data = ofRegions(region(), JSON.parse(JSON.stringify(region(more))) as object);
    const before = structuredClone(data);
    expect(fit(data).alike).toEqual([]);
    expect(data).toEqual(before);
  });

  it('stay apart when they are of different types', () => {
    const firms = ['Firm', 'Person', 'Firm'].map((__typename) => ({ __typename, id: '1' }));
    const data = { cases: [{ id: '1', region: null, firms }] };
    const { alike } = fit(data);
    expect(data.cases[0]?.firms).toEqual(
      ['Firm', 'Person', 'Firm'].map((__typename) => ({ __typename, id: '1' })),
    );
    expect(alike).toEqual([{ object: firms[0], way: '.cases.@.firms.@' }]);
    expect(firms[2]).toBe(firms[0]);
  });

  it('lose what nobody asked for and what does not fit, wherever they stand', () => {
    const odd = { name: 5, secret: 'x' };
    const data = ofRegions(region(odd), region(odd), region({ secret: 'y' }));
    const { wrong } = fit(data);
    expect(wrong).toEqual(['cases', 0, 'region', 'name']);
    expect(data).toEqual(ofRegions(region({ name: null }), region({ name: null }), region()));
  });
});
