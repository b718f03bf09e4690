import { describe, expect, it } from '@jest/globals';
import { Kind, parse, visit, type ASTNode } from 'graphql';
import { subgraphSdl } from '../../schema/roster.ts';
import { departments } from './project.ts';

/** What may be kept beside its department: the same for everybody, nothing of a person or a case, changed by import only. */
const keepable: Readonly<Record<string, readonly string[]>> = {
  registry: ['Region', 'RegionConnection', 'RegionConnection.pageInfo', 'RegionEdge', 'RegionUnitCount'],
};

/** The types and fields of an SDL that carry a hint for caches. */
function hintsOf(sdl: string): string[] {
  const hints: string[] = [];
  let type = '';
  const hinted = (node: { directives?: readonly { name: { value: string } }[] }): boolean =>
    node.directives?.some(({ name }) => name.value === 'cacheControl') ?? false;
  visit(parse(sdl), {
    enter(node: ASTNode) {
      if (node.kind === Kind.FIELD_DEFINITION) {
        if (hinted(node)) hints.push(`${type}.${node.name.value}`);
      } else if ('name' in node && node.name && /Type(Definition|Extension)$/.test(node.kind)) {
        type = node.name.value;
        if ('directives' in node && hinted(node)) hints.push(type);
      }
    },
  });
  return hints.sort();
}

describe.each(departments)('the SDL of $name', (department) => {
  it('lets nothing be kept that is a person’s, a case’s or a viewer’s', () => {
    expect(hintsOf(subgraphSdl(department))).toEqual(keepable[department.name] ?? []);
  });
});

describe('the guard of hints', () => {
  it.each([
    ['type Dispute @cacheControl(maxAge: 5) { id: ID }', ['Dispute']],
    ['extend type Region @cacheControl(maxAge: 5) { id: ID }', ['Region']],
    ['interface Case @cacheControl(maxAge: 5) { id: ID }', ['Case']],
    ['union Found @cacheControl(maxAge: 5) = Dispute', ['Found']],
    ['type Query { me: ID disputes: Int @cacheControl(maxAge: 5) }', ['Query.disputes']],
  ])('sees %s', (sdl, expected) => {
    expect(hintsOf(sdl)).toEqual(expected);
  });
});
