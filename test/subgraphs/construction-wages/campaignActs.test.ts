import { describe, expect, it } from '@jest/globals';
import {
  festivalOf,
  lunarYears,
  shippedLunarDays,
} from '../../../subgraphs/construction-wages/calendar/lunarDays.ts';
import {
  seasonalCampaignStatus,
  wagePost,
  type WagePost,
} from '../../../subgraphs/construction-wages/codes.ts';
import { campaignActs } from '../../../subgraphs/construction-wages/rules/campaignActs.ts';
import { actAt, movesOf } from '../acts.ts';
import {
  expectEveryCode,
  noReason,
  now,
  refusal,
  whole,
  type CodesOf,
  type Refused,
} from './refusalTable.ts';

const base = { festivalOn: '2024-09-17', exists: false, endsOn: '2024-03-15', inspections: 0 };
const open = { season: 'MID_AUTUMN', year: 2024, startsOn: '2024-08-20', endsOn: '2024-09-17' };
const inputs: Record<string, object> = {
  seasonalCampaignOpen: open,
  seasonalCampaignConclude: { reason: '检查 40 个项目' },
  seasonalCampaignCancel: { reason: '合并到日常检查' },
};
const harvest = { season: 'SUMMER_HARVEST', startsOn: '2024-05-20', endsOn: '2024-06-20' };

describe('a seasonal campaign', () => {
  it('is held or cancelled, and in no other way (M-54)', () => {
    const { agreed, strange } = movesOf({
      acts: campaignActs,
      states: Object.keys(seasonalCampaignStatus),
      posts: Object.keys(wagePost),
      given: (act) => ({ of: base, input: inputs[act] ?? {} }),
      at: (post) => actAt(now, [post as WagePost]),
    });
    expect(strange).toEqual([]);
    expect(agreed).toEqual([
      'seasonalCampaignOpen: — → OPEN by WAGE_OFFICE_HEAD',
      'seasonalCampaignConclude: OPEN → CONCLUDED by WAGE_OFFICE_HEAD',
      'seasonalCampaignCancel: OPEN → CANCELLED by WAGE_OFFICE_HEAD',
    ]);
  });

  const cases: Refused[] = [
    ['seasonalCampaignOpen', { festivalOn: null }, {}, 'BEYOND_LUNAR_CALENDAR', 'year'],
    ['seasonalCampaignOpen', {}, { endsOn: '2024-08-19' }, 'DAYS_OUT_OF_ORDER', 'endsOn'],
    [
      'seasonalCampaignOpen',
      {},
      { startsOn: '2024-02-01', endsOn: '2024-03-14' },
      'DAYS_OUT_OF_ORDER',
      'endsOn',
    ],
    ['seasonalCampaignOpen', {}, { ...harvest, year: 2025 }, 'SEASON_DOES_NOT_FIT', 'year'],
    ['seasonalCampaignOpen', {}, { ...harvest, endsOn: '2025-01-02' }, 'SEASON_DOES_NOT_FIT', 'year'],
    ['seasonalCampaignOpen', {}, { endsOn: '2024-09-16' }, 'SEASON_DOES_NOT_FIT', 'startsOn'],
    [
      'seasonalCampaignOpen',
      {},
      { startsOn: '2024-09-18', endsOn: '2024-09-30' },
      'SEASON_DOES_NOT_FIT',
      'startsOn',
    ],
    ['seasonalCampaignOpen', { exists: true }, {}, 'CAMPAIGN_EXISTS', 'season'],
    ['seasonalCampaignConclude', { endsOn: '2024-03-16' }, {}, 'CAMPAIGN_STILL_RUNNING'],
    noReason('seasonalCampaignConclude'),
    ['seasonalCampaignCancel', { inspections: 1 }, {}, 'CAMPAIGN_HAS_INSPECTIONS'],
    noReason('seasonalCampaignCancel'),
  ];
  it('is refused with every code that its acts can give', () => {
    const codes: CodesOf<typeof campaignActs> = {
      seasonalCampaignOpen: [
        ...([
          'BEYOND_LUNAR_CALENDAR',
          'DAYS_OUT_OF_ORDER',
          'SEASON_DOES_NOT_FIT',
          'CAMPAIGN_EXISTS',
        ] as const),
      ],
      seasonalCampaignConclude: ['CAMPAIGN_STILL_RUNNING', 'NO_REASON'],
      seasonalCampaignCancel: ['CAMPAIGN_HAS_INSPECTIONS', 'NO_REASON'],
    };
    expectEveryCode(campaignActs, codes, cases);
  });
  it.each(whole(cases))('%s with %j and %j is refused: %s', (act, of, input, code, field) => {
    expect(refusal(campaignActs, act, { ...base, ...of }, { ...inputs[act], ...input })).toMatchObject({
      code,
      ...(field ? { field } : {}),
    });
  });

  it('says on which day the festival is that it misses', () => {
    expect(
      refusal(campaignActs, 'seasonalCampaignOpen', base, { ...open, endsOn: '2024-09-16' }),
    ).toMatchObject({
      detail: { zh: '2024 年中秋是 2024-09-17', en: 'the festival is on 2024-09-17' },
    });
  });

  it('needs no lunar calendar for a harvest', () => {
    expect(
      refusal(
        campaignActs,
        'seasonalCampaignOpen',
        { ...base, festivalOn: null },
        { ...harvest, year: 2024 },
      ),
    ).toBeNull();
  });
});

describe('the lunar calendar', () => {
  it('knows both festivals of 2004 to 2026, as the calendar of this machine computes them', () => {
    const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    const on = (day: string): string => lunar.format(new Date(`${day}T00:00:00Z`));
    expect(lunarYears).toEqual({ from: 2004, to: 2026 });
    expect(Object.keys(shippedLunarDays)).toHaveLength(23);
    for (const [year, { SPRING_FESTIVAL, MID_AUTUMN }] of Object.entries(shippedLunarDays)) {
      expect([SPRING_FESTIVAL.slice(0, 4), MID_AUTUMN.slice(0, 4)]).toEqual([year, year]);
      expect([on(SPRING_FESTIVAL), on(MID_AUTUMN)]).toEqual(['1/1', '8/15']);
    }
  });

  it.each([
    ['SPRING_FESTIVAL', 2011, '2011-02-03'],
    ['MID_AUTUMN', 2011, '2011-09-12'],
    ['SPRING_FESTIVAL', 2026, '2026-02-17'],
    ['SPRING_FESTIVAL', 2027, null],
    ['MID_AUTUMN', 2003, null],
    ['SUMMER_HARVEST', 2011, null],
  ] as const)('has %s of %d on %s', (season, year, day) => {
    expect(festivalOf(season, year)).toBe(day);
  });
});
