import { describe, expect, it } from '@jest/globals';
import { represent, representationsOf, rewrite } from '../../gateway/execute/representation.ts';

describe('data of a fetch', () => {
  it('keeps what is renamed, also when it is zero, empty, false or null', () => {
    const data = [0, '', false, null].map((value) => ({ __typename: 'Plot', x__alias_0: value }));
    const path = [new Set(['Plot'])];
    rewrite(data, [{ path, key: 'x__alias_0', change: { rename: 'x' } }]);
    expect(data).toEqual([0, '', false, null].map((value) => ({ __typename: 'Plot', x: value })));
  });

  it('makes no representation without what is needed, nor of another type', () => {
    const types = new Set(['Plot']);
    const requires = [{ types, parts: ['__typename', 'id'].map((key) => ({ key, parts: null })) }];
    expect(represent({ __typename: 'Plot', id: '1', name: 'x' }, requires)).toEqual({
      __typename: 'Plot',
      id: '1',
    });
    expect(represent({ __typename: 'Plot' }, requires)).toBeNull();
    expect(represent({ __typename: 'House', id: '1' }, requires)).toBeNull();
  });

  it('writes each representation once, and tells a number from its text', () => {
    const plots = ['1', 1, '1', null].map((id) => ({ __typename: 'Plot', id }));
    const other = { __typename: 'House', id: '1' };
    const lost = { __typename: 'Plot' };
    const deep = [{ n: 1 }, { n: 1 }].map((id) => ({ __typename: 'Plot', id }));
    const parts = ['__typename', 'id'].map((key) => ({ key, parts: null }));
    const requires = [{ types: new Set(['Plot']), parts }];
    expect(representationsOf([...plots, other, lost, ...deep], requires, [])).toEqual({
      texts: ['"1"', '1', 'null', '{"n":1}'].map((id) => `{"__typename":"Plot","id":${id}}`),
      nodes: [[plots[0], plots[2]], [plots[1]], [plots[3]], deep],
    });
  });

  it('writes what is alike only after a change once', () => {
    const nodes = ['Plot', 'House'].map((__typename) => ({ __typename, id: '1' }));
    const parts = ['__typename', 'id'].map((key) => ({ key, parts: null }));
    const types = new Set(['Plot', 'House']);
    const set = { path: [types], key: '__typename', change: { set: 'Estate' } };
    expect(representationsOf(nodes, [{ types, parts }], [set])).toEqual({
      texts: ['{"__typename":"Estate","id":"1"}'],
      nodes: [nodes],
    });
  });
});
