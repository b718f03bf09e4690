import { regionCovers } from '../../../subgraphs/_kit/region.ts';

/** Prefectures of a province, each with its counties' numbers of townships. */
export type Shape = readonly (readonly number[])[];

const pad = (number: number): string => String(number).padStart(2, '0');
const countyCode = (prefecture: number, county: number): string =>
  `99${pad(prefecture + 1)}${pad(county + 1)}000000`;
const townshipCode = (county: string, township: number): string =>
  `${county.slice(0, 6)}${101 + township}000`;

/** Every unit of the shape about which somebody outside may ask. */
export function codesOf(shape: Shape): string[] {
  return [
    '990000000000',
    ...shape.map((_, prefecture) => `99${pad(prefecture + 1)}00000000`),
    ...shape.flatMap((counties, prefecture) =>
      counties.flatMap((_, county) => {
        const code = countyCode(prefecture, county);
        return [code, ...townshipsOf(code, counties[county] ?? 0)];
      }),
    ),
  ];
}

/** Where persons may be registered: the townships and, when asked for, the first county itself. */
export function placesOf(shape: Shape, atCounty = false): string[] {
  const townships = shape.flatMap((counties, prefecture) =>
    counties.flatMap((count, county) => townshipsOf(countyCode(prefecture, county), count)),
  );
  return atCounty ? [...townships, countyCode(0, 0)] : townships;
}

/** Every way to spread the given totals over the places. */
export function tables(
  shape: Shape,
  totals: readonly number[],
  atCounty = false,
): ReadonlyMap<string, number>[] {
  const places = placesOf(shape, atCounty);
  return totals.flatMap((total) =>
    [...compositions(places.length, total)].map(
      (counts) => new Map(places.map((place, index) => [place, counts[index] ?? 0])),
    ),
  );
}

/** Every way to write a total as a sum of so many counts. */
export function* compositions(width: number, total: number): Generator<number[]> {
  if (width === 1) yield [total];
  else {
    for (let first = 0; first <= total; first += 1) {
      for (const rest of compositions(width - 1, total - first)) yield [first, ...rest];
    }
  }
}

/**
 * The hidden counts that somebody can work out who sees a view and knows how it is made: those that are the same in
 * every table with that view. The store counts no unit without persons, so none is in what the view is made of.
 */
export function workedOut(
  shape: Shape,
  view: (persons: ReadonlyMap<string, number>) => readonly (number | null)[],
  possible: readonly ReadonlyMap<string, number>[],
): string[] {
  const codes = codesOf(shape);
  return determined(possible, (table) => ({
    shown: view(new Map([...table].filter(([, persons]) => persons > 0))),
    truth: codes.map((code) => personsIn(table, code)),
  }));
}

/** Of what is null in each view: that which has one value in all cases that look alike. */
export function determined<Case>(
  cases: readonly Case[],
  look: (of: Case) => { shown: readonly (number | null)[]; truth: readonly number[] },
): string[] {
  const alike = new Map<string, { shown: readonly (number | null)[]; values: Set<number>[] }>();
  for (const each of cases) {
    const { shown, truth } = look(each);
    const key = shown.map((count) => count ?? '?').join();
    const group = alike.get(key) ?? { shown, values: truth.map(() => new Set<number>()) };
    alike.set(key, group);
    truth.forEach((count, index) => group.values[index]?.add(count));
  }
  return [...alike].flatMap(([key, { shown, values }]) =>
    shown.flatMap((count, index) =>
      count === null && values[index]?.size === 1 ? [`${key}: ${index} is ${[...values[index]].join()}`] : [],
    ),
  );
}

/** The persons of a unit and below. */
export function personsIn(table: ReadonlyMap<string, number>, code: string): number {
  return [...table].reduce((sum, [unit, persons]) => sum + (regionCovers(code, unit) ? persons : 0), 0);
}

function townshipsOf(county: string, count: number): string[] {
  return Array.from({ length: count }, (_, township) => townshipCode(county, township));
}
