import { describe, expect, it } from '@jest/globals';
import { correctionKind } from '../../../subgraphs/community-correction/codes.ts';
import { CommunityCorrectionStatistics } from '../../../subgraphs/community-correction/resolvers/CommunityCorrectionStatistics.ts';
import {
  isShownOutside,
  outsideView,
  ownFigures,
  partFigures,
  tellsReoffending,
  wholeFigures,
  type Figure,
} from '../../../subgraphs/community-correction/rules/outsideView.ts';
import { compositions, determined } from './adversary.ts';
import { county, otherTownships, prefecture, province, townships, village } from './cells.ts';
import { outsider } from './world.ts';

const today = '2012-01-01';
const year = { from: '2011-01-01', to: '2011-12-31' };
const [here, there] = [townships[0]!, otherTownships[0]!];

describe('somebody outside the department', () => {
  it.each([province, prefecture, county, here])('sees a year that is over of %s', (code) => {
    expect(isShownOutside(code, year, today)).toBe(true);
  });

  it.each([
    ['a village', village, year],
    ['a month', county, { from: '2011-01-01', to: '2011-01-31' }],
    ['a year but a day at its end', county, { from: '2011-01-01', to: '2011-12-30' }],
    ['a year but a day at its start', county, { from: '2011-01-02', to: '2011-12-31' }],
    ['a year from summer to summer', county, { from: '2010-07-01', to: '2011-06-30' }],
    ['two years, which less one of them are the other', county, { from: '2010-01-01', to: '2011-12-31' }],
    ['a year backwards', county, { from: '2011-12-31', to: '2011-01-01' }],
    ['the year that runs', county, { from: '2012-01-01', to: '2012-12-31' }],
  ])('sees nothing of %s', (_what, code, period) => {
    expect(isShownOutside(code, period, today)).toBe(false);
  });

  it('sees a year from the day after its last', () => {
    expect(isShownOutside(county, year, '2011-12-31')).toBe(false);
    expect(isShownOutside(county, year, '2012-01-01')).toBe(true);
  });
});

const view = (counted: Partial<Record<Figure, Record<string, number>>>) =>
  outsideView(
    new Map(Object.entries(counted).map(([name, units]) => [name as Figure, new Map(Object.entries(units))])),
  );

describe('the figures outside the department', () => {
  it('have zeros for wholes and parts where nobody is counted, and nothing of who came and went', () => {
    const none = view({})(county);
    for (const figure of [...wholeFigures, ...partFigures]) expect(none[figure]).toBe(0);
    for (const figure of ownFigures) expect(none[figure]).toBeNull();
  });

  it.each([
    { checked: 60, verified: 60, shown: [60, 60, 0] },
    { checked: 60, verified: 55, shown: [60, 55, 5] },
    { checked: 60, verified: 56, shown: [60, null, null] },
    { checked: 60, verified: 4, shown: [60, null, null] },
    { checked: 60, verified: 0, shown: [60, 0, 60] },
    { checked: 4, verified: 4, shown: [null, null, null] },
  ])('show $verified of $checked in a county as $shown', ({ checked, verified, shown }) => {
    const counts = view({
      identityChecked: { [here]: checked },
      identityVerified: { [here]: verified },
      identityUnverified: { [here]: checked - verified },
    })(county);
    expect([counts.identityChecked, counts.identityVerified, counts.identityUnverified]).toEqual(shown);
  });

  it('show parts neither above nor below a county', () => {
    const counts = view({
      onRegister: { [here]: 30, [there]: 40 },
      withPlanAndGroup: { [here]: 30, [there]: 40 },
    });
    expect([province, prefecture, county, here].map((code) => counts(code).withPlanAndGroup)).toEqual([
      null,
      null,
      30,
      null,
    ]);
    expect([province, prefecture, county, here].map((code) => counts(code).onRegister)).toEqual([
      70, 70, 30, 30,
    ]);
  });

  it('hide the parts of a hidden whole', () => {
    const counts = view({ reintegrationOpen: { [here]: 40, [there]: 3 }, reoffended: { [here]: 8 } });
    expect(counts(county)).toMatchObject({ reintegrationOpen: null, reoffended: null });
  });

  it('tell of new offenders for a county and above only', () => {
    expect([province, prefecture, county, here, village].map(tellsReoffending)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('give no part of 1 to 4 away to somebody who knows the rule', () => {
    // Two counties with a township each: verified and not verified persons in both, in every way.
    const places = [here, there];
    const codes = [prefecture, county, '990102000000', ...places];
    for (let total = 5; total <= 16; total += 1) {
      const found = determined([...compositions(4, total)], ([a = 0, b = 0, c = 0, d = 0]) => {
        const counts = {
          identityChecked: [a + b, c + d],
          identityVerified: [a, c],
          identityUnverified: [b, d],
        };
        const counted = view(
          Object.fromEntries(
            Object.entries(counts).map(([figure, persons]) => [
              figure,
              Object.fromEntries(
                places.map((place, i) => [place, persons[i] ?? 0]).filter(([, n]) => n !== 0),
              ),
            ]),
          ),
        );
        const figures = ['identityChecked', 'identityVerified', 'identityUnverified'] as const;
        const truthOf = ([first = 0, second = 0]: number[]): number[] => [
          first + second,
          first,
          second,
          first,
          second,
        ];
        return {
          shown: codes.flatMap((code) => figures.map((figure) => counted(code)[figure])),
          truth: codes.flatMap((_, index) => figures.map((figure) => truthOf(counts[figure])[index] ?? 0)),
        };
      });
      // Parts of other units are sums of what is shown; what matters is that none of them is small.
      expect(found.filter((fault) => [1, 2, 3, 4].includes(Number(fault.split(' ').at(-1))))).toEqual([]);
    }
  });
});

describe('the kinds of correction outside the department', () => {
  const kinds = Object.keys(correctionKind);
  const shownKinds = async (persons: readonly number[], code = county): Promise<(number | null)[]> => {
    const lines = kinds.flatMap((kind, index) => (persons[index] ? [{ kind, persons: persons[index] }] : []));
    const onRegister = persons.reduce((sum, count) => sum + count, 0);
    const byKind = CommunityCorrectionStatistics.byKind as unknown as (
      parent: object,
      args: object,
      context: object,
    ) => Promise<{ kind: string; persons: number | null }[]>;
    const found = await byKind(
      { code, period: year, onRegister: onRegister > 0 && onRegister < 5 ? null : onRegister },
      {},
      { viewer: outsider(county), loaders: { byKind: () => Promise.resolve(lines) } },
    );
    return found.map((line) => line.persons);
  };

  it.each([
    { persons: [20, 30, 6, 9], shown: [20, 30, 6, 9] },
    { persons: [20, 30, 0, 9], shown: [20, 30, 0, 9] },
    { persons: [20, 30, 2, 9], shown: [20, 30, null, null] },
    { persons: [0, 30, 2, 0], shown: [null, null, null, null] },
    { persons: [0, 3, 0, 0], shown: [] },
  ])('of $persons are shown as $shown', async ({ persons, shown }) => {
    expect(await shownKinds(persons)).toEqual(shown);
  });

  it('are not told of a township', async () => {
    expect(await shownKinds([20, 30, 6, 9], here)).toEqual([]);
  });

  it('cannot be worked out from their sum by somebody who knows the rule', async () => {
    for (let total = 5; total <= 14; total += 1) {
      const cases = await Promise.all(
        [...compositions(4, total)].map(async (truth) => ({ truth, shown: await shownKinds(truth) })),
      );
      expect(determined(cases, (each) => each)).toEqual([]);
    }
  });
});
