import { describe, expect, it } from '@jest/globals';
import { createTree, type Node } from '../../gateway/execute/tree.ts';

describe('the merged answers', () => {
  it('are found along lists in lists, past what is null', () => {
    const tree = createTree();
    tree.merge(
      [tree.root],
      {
        rows: [
          [{ cell: { id: 1 } }, null],
          [{ cell: null }, { cell: { id: 2 } }],
        ],
      },
      false,
    );
    const path = ['rows', '@', '@', 'cell'];
    expect(tree.at(path)).toEqual([{ id: 1 }, { id: 2 }]);
    expect(tree.placesAt(path)).toEqual([
      { path: ['rows', 0, 0, 'cell'], node: { id: 1 } },
      { path: ['rows', 1, 1, 'cell'], node: { id: 2 } },
    ]);
  });

  it('do not show one place what another asked for, though both hold one answer', () => {
    const tree = createTree();
    tree.merge([tree.root], { a: {}, b: {} }, false);
    const entity = { owner: { id: '1', flats: [{ id: 'x' }] } };
    for (const place of ['a', 'b']) tree.merge(tree.at([place]), entity, true);
    tree.merge(tree.at(['a', 'owner', 'flats', '@']), { size: 40 }, false);
    expect(tree.root).toEqual({
      a: { owner: { id: '1', flats: [{ id: 'x', size: 40 }] } },
      b: { owner: { id: '1', flats: [{ id: 'x' }] } },
    });
    expect(entity).toEqual({ owner: { id: '1', flats: [{ id: 'x' }] } });
  });

  it('keep the type of an object that a department knows by an interface only', () => {
    const tree = createTree(new Set(['Thing']));
    tree.merge([tree.root], { thing: { __typename: 'Thing' } }, false);
    tree.merge([tree.root], { thing: { __typename: 'Plot' } }, false);
    tree.merge([tree.root], { thing: { __typename: 'Thing', size: 40 } }, false);
    expect(tree.root).toEqual({ thing: { __typename: 'Plot', size: 40 } });
  });

  it('are one object for all places of a path, and another for a place that gets something of its own', () => {
    const tree = createTree();
    tree.merge([tree.root], { flats: [{ id: 'x' }, { id: 'y' }] }, false);
    const [x, y] = tree.at(['flats', '@']) as [Node, Node];
    const entity = { owner: { id: '1' } };
    tree.merge([x, y], entity, true);
    const owners = tree.at(['flats', '@', 'owner']);
    expect(owners).toEqual([{ id: '1' }]);
    tree.merge(owners, { name: 'A' }, false);
    expect(tree.placesAt(['flats', '@', 'owner'])).toEqual([
      { path: ['flats', 0, 'owner'], node: owners[0] },
      { path: ['flats', 1, 'owner'], node: owners[0] },
    ]);
    expect(tree.at(['flats', '@', 'owner'])[0]).toBe(owners[0]);

    tree.merge([y], { owner: { share: 2 } }, false);
    expect(tree.root).toEqual({
      flats: [
        { id: 'x', owner: { id: '1', name: 'A' } },
        { id: 'y', owner: { id: '1', name: 'A', share: 2 } },
      ],
    });
    expect(tree.at(['flats', '@', 'owner'])).toHaveLength(2);
  });

  it('give what was asked before to places that have taken copies since', () => {
    const tree = createTree();
    tree.merge([tree.root], { rows: [{ a: {} }, { a: {} }] }, false);
    tree.merge(tree.at(['rows', '@', 'a']), { firm: { id: 'F' } }, true);
    const asked = tree.at(['rows', '@', 'a', 'firm']);
    for (const [place, { node, around }] of tree.eachAt(['rows', '@', 'a', 'firm']).entries()) {
      expect(around.slice(1)).toEqual([{ a: { firm: { id: 'F' } } }, { firm: { id: 'F' } }]);
      tree.merge([node], { owed: place }, false);
    }
    tree.merge(tree.now(asked), { name: 'firm' }, true);
    const firms = [0, 1].map((owed) => ({ a: { firm: { id: 'F', owed, name: 'firm' } } }));
    expect(tree.root).toEqual({ rows: firms });
  });

  it('keep what one department answered when another could not', () => {
    const tree = createTree();
    tree.merge([tree.root], { owner: { id: '1' }, count: 0 }, false);
    tree.merge([tree.root], { owner: null, count: null }, false);
    expect(tree.root).toEqual({ owner: { id: '1' }, count: 0 });
  });

  it('hold any key as their own', () => {
    const tree = createTree();
    tree.merge([tree.root], JSON.parse('{"__proto__": {"polluted": true}}'), false);
    expect(Object.hasOwn(tree.root, '__proto__')).toBe(true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
