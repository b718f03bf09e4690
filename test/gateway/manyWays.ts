import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { LINK } from './department.ts';

const DEPARTMENTS = ['one', 'two', 'three', 'four', 'five'];

/** Departments that share their fields, but each lacks some: every field of a question has several ways to be fetched. */
export const manyWays = DEPARTMENTS.map((name, place) => ({
  name,
  sdl: `
    type Query { root: Thing @shareable }
    type Thing @key(fields: "id") {
      id: ID! value: Int @shareable
      ${['a', 'b', 'c', 'd'].map((field, nth) => ((nth + place) % 3 === 0 ? '' : `${field}: Thing @shareable`)).join(' ')}
    }
  `,
}));

/** Their supergraph; nobody is at their addresses. */
export function composeManyWays(): string {
  const { supergraphSdl, errors } = composeServices(
    manyWays.map(({ name, sdl }) => ({ name, url: `http://${name}.invalid`, typeDefs: parse(LINK + sdl) })),
  );
  if (!supergraphSdl) throw new Error(String(errors));
  return supergraphSdl;
}

/** A question within all limits that takes many seconds to plan, but some only without the fifth department. */
export const longToPlan = `{ root { ${everyField(5)} } }`;

function everyField(levels: number): string {
  if (levels === 0) return 'value';
  return ['a', 'b', 'c', 'd'].map((field) => `${field} { ${everyField(levels - 1)} }`).join(' ');
}

/** How many threads this process has that plan. */
export function planningThreads(): number {
  return (process.report.getReport() as { workers: unknown[] }).workers.length;
}
