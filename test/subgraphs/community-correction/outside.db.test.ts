import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shownCounts } from '../../../subgraphs/community-correction/rules/shownCounts.ts';
import type { World } from '../world.ts';
import {
  county,
  many,
  notFound,
  otherCounty,
  otherTownships,
  prefecture,
  province,
  released,
  subject,
  townships,
  verified,
  village,
} from './cells.ts';
import { correctionWorld, figuresOf, outsider } from './world.ts';

const [first, second, third, fourth] = [townships[0]!, townships[1]!, townships[2]!, townships[3]!];
const viewer = outsider(province);
const everywhere = [province, prefecture, county, otherCounty, ...townships, ...otherTownships];

describe('what somebody outside the department sees', () => {
  let world: World;
  beforeAll(async () => {
    world = await correctionWorld();
    const minors = many(4, subject, 'minor', { 是否未成年: '是', 执行地: fourth });
    await world.take('correction-subjects', [
      ...many(3, subject, 'A', { 执行地: first }),
      ...many(12, subject, 'B', { 执行地: second }),
      ...many(40, subject, 'C', { 执行地: third, 矫正类别: '管制' }),
      ...many(30, subject, 'D', { 执行地: otherTownships[0]! }),
      ...minors,
    ]);
    await world.take('reintegration-register', [
      ...many(30, released, 'R'),
      ...many(6, released, 'N', { 重新犯罪日期: '2011-09-01' }),
      ...many(40, released, 'O', { 居住地: otherTownships[0]! }),
      ...many(2, released, 'P', { 居住地: otherTownships[0]!, 重新犯罪日期: '2011-09-01' }),
    ]);
    await world.take('identity-verifications', [
      ...many(20, verified, 'V'),
      ...many(5, notFound, 'W'),
      ...many(3, verified, 'X', { 户籍地: otherTownships[0]! }),
    ]);
  }, 60_000);
  afterAll(() => world.close());

  it('hides a small count, the next among its siblings, and that others have none', async () => {
    const found = await figuresOf(
      world,
      viewer,
      [first, second, third, fourth, county, otherCounty, prefecture],
      'onRegister',
    );
    expect(found.map(({ onRegister }) => onRegister)).toEqual([null, null, 40, null, 55, 30, 85]);
  });

  it('hides a county whose count a small one of its siblings would give away, and its townships', async () => {
    const found = await figuresOf(
      world,
      viewer,
      [county, otherCounty, prefecture, first, second],
      'identityChecked',
    );
    expect(found.map(({ identityChecked }) => identityChecked)).toEqual([null, null, 28, null, null]);
  });

  it('shows parts for a county only, and when both sides are none or large', async () => {
    const found = await figuresOf(
      world,
      viewer,
      [county, otherCounty, prefecture, first],
      'reintegrationOpen reoffended reoffendingRate withPlanAndGroup supervisionPlanCoverage identityVerified identityVerificationRate trackedBeyondLaw',
    );
    const hidden = {
      trackedBeyondLaw: null,
      withPlanAndGroup: null,
      supervisionPlanCoverage: null,
      identityVerified: null,
      identityVerificationRate: null,
      reoffended: null,
      reoffendingRate: null,
    };
    const planned = { withPlanAndGroup: 55, supervisionPlanCoverage: 1, trackedBeyondLaw: 0 };
    expect(found).toEqual([
      { ...hidden, ...planned, reintegrationOpen: 36, reoffended: 6, reoffendingRate: 6 / 36 },
      {
        ...hidden,
        withPlanAndGroup: 30,
        supervisionPlanCoverage: 1,
        trackedBeyondLaw: 0,
        reintegrationOpen: 42,
      },
      { ...hidden, reintegrationOpen: 78 },
      { ...hidden, reintegrationOpen: 36 },
    ]);
  });

  it('shows the kinds for a county only, without the minors', async () => {
    const found = await figuresOf(world, viewer, [county, first, prefecture], 'byKind { kind persons }');
    expect(found.map(({ byKind }) => byKind)).toEqual([
      [
        { kind: 'CONTROL', persons: 40 },
        { kind: 'PROBATION', persons: 15 },
        { kind: 'PAROLE', persons: 0 },
        { kind: 'TEMPORARY_OUTSIDE_EXECUTION', persons: 0 },
      ],
      [],
      [],
    ]);
  });

  it('never shows who came and went', async () => {
    const flows =
      'received receivedFromElsewhere completed tracked preRelease releasesDue releasesHandedOver handedOver';
    for (const found of await figuresOf(world, viewer, [county, first, prefecture], flows)) {
      expect(Object.values(found)).toEqual(Array.from({ length: 8 }, () => null));
    }
  });

  it('is nothing of a village, a month, two years or a year that is not over', async () => {
    expect(await figuresOf(world, viewer, [village], 'onRegister')).toEqual([null]);
    const periods = [
      ['2011-03-01', '2011-03-31'],
      ['2010-01-01', '2011-12-31'],
      ['2011-01-01', '2011-12-30'],
      ['9999-01-01', '9999-12-31'],
    ] as const;
    for (const [from, to] of periods) {
      expect(await figuresOf(world, viewer, [county, first], 'onRegister', { from, to })).toEqual([
        null,
        null,
      ]);
    }
  });

  it('is the same asked one by one, together, and with a smaller reach', async () => {
    const fields =
      'onRegister withPlanAndGroup reintegrationOpen reoffended identityChecked byKind { kind persons }';
    const together = await figuresOf(world, viewer, everywhere, fields);
    for (const [index, code] of everywhere.entries()) {
      expect(await figuresOf(world, outsider(code), [code], fields)).toEqual([together[index]]);
    }
  });
});

describe('random small counties', () => {
  let world: World;
  beforeAll(async () => {
    world = await correctionWorld();
  }, 60_000);
  afterAll(() => world.close());

  // A year each, so that one database holds them all: what is proven of the rule holds for what is asked.
  const years = Array.from({ length: 8 }, (_, index) => String(2001 + index));
  const places = [first, second, third, county, otherTownships[0]!, otherTownships[1]!];

  it('are shown as the rule says, asked together or one by one', async () => {
    const spread = fc.array(fc.oneof(fc.nat(2), fc.nat(8)), {
      minLength: places.length,
      maxLength: places.length,
    });
    const tables = fc.sample(spread, { numRuns: years.length, seed: 4 });
    const codes = [
      province,
      prefecture,
      county,
      otherCounty,
      first,
      second,
      third,
      fourth,
      ...otherTownships.slice(0, 3),
    ];
    for (const [index, counts] of tables.entries()) {
      const year = years[index] ?? '';
      const rows = places.flatMap((place, i) =>
        many(counts[i] ?? 0, verified, `${year} ${place}`, { 户籍地: place, 核查日期: `${year}-05-01` }),
      );
      if (rows.length > 0) await world.take('identity-verifications', rows);
      const period = { from: `${year}-01-01`, to: `${year}-12-31` };
      const shown = shownCounts(
        new Map(
          places.flatMap((place, i) => ((counts[i] ?? 0) > 0 ? [[place, counts[i] ?? 0] as const] : [])),
        ),
      );
      const together = await figuresOf(world, viewer, codes, 'identityChecked', period);
      expect(together.map(({ identityChecked }) => identityChecked)).toEqual(codes.map(shown));
      for (const [i, code] of codes.entries()) {
        expect(await figuresOf(world, viewer, [code], 'identityChecked', period)).toEqual([together[i]]);
      }
    }
  }, 60_000);
});
