import { describe, expect, it } from '@jest/globals';
import { represent, rewrite } from '../../gateway/execute/representation.ts';

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
});
