import { describe, expect, it } from '@jest/globals';
import { decideAct, type Act } from '../../../subgraphs/_kit/acts/machine.ts';
import {
  rectificationOrderStatus,
  wagePost,
  type WagePost,
} from '../../../subgraphs/construction-wages/codes.ts';
import { rectificationActs } from '../../../subgraphs/construction-wages/rules/rectificationActs.ts';
import { actAt, movesOf } from '../acts.ts';
import { expectEveryCode, type CodesOf } from './refusalTable.ts';

const now = '2024-03-15T09:00:00+08:00';
const [today, tomorrow] = ['2024-03-15', '2024-03-16'];
const base = {
  ...{ projectKnown: true, violations: ['NO_DEPOSIT'], issuedOn: '2024-03-01' },
  rectifyBy: '2024-03-14',
};
const inputs: Record<string, object> = {
  rectificationOrderIssue: { campaign: 'REGULAR', violations: ['NO_DEPOSIT'], rectifyBy: tomorrow },
  rectificationOrderRectify: { on: today },
  rectificationOrderPenalise: { fine: '50000', stopWork: true, reason: '逾期未改正' },
};
const decided = (name: string, of: object, input: object) => {
  const full = `rectificationOrder${name}`;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- acts of one table differ in what they take
  const act = (rectificationActs as unknown as Record<string, Act<string, WagePost, any, any, any, string>>)[
    full
  ]!;
  const at = actAt(now, [act.by[0]!]);
  return decideAct(act, { ...base, ...of }, act.from[0] ?? null, { ...inputs[full], ...input }, at);
};

describe('a rectification order', () => {
  it('moves as M-54 draws it, and in no other way', () => {
    const { agreed, strange } = movesOf({
      acts: rectificationActs,
      states: Object.keys(rectificationOrderStatus),
      posts: Object.keys(wagePost),
      given: (act) => ({ of: base, input: inputs[act] ?? {} }),
      at: (post) => actAt(now, [post as WagePost]),
    });
    expect(strange).toEqual([]);
    expect(agreed).toEqual([
      'rectificationOrderIssue: — → ISSUED by INVESTIGATOR',
      'rectificationOrderRectify: ISSUED → RECTIFIED by INVESTIGATOR',
      'rectificationOrderRectify: OVERDUE → RECTIFIED by INVESTIGATOR',
      'rectificationOrderOverdue: ISSUED → OVERDUE by INVESTIGATOR',
      'rectificationOrderPenalise: OVERDUE → PENALISED by WAGE_OFFICE_HEAD',
    ]);
  });

  const cases = [
    ['Issue', { projectKnown: false }, {}, 'NO_SUCH_PROJECT', 'project'],
    ['Issue', {}, { violations: [] }, 'NO_VIOLATION', 'violations'],
    ['Issue', {}, { rectifyBy: today }, 'DAYS_OUT_OF_ORDER', 'rectifyBy'],
    ['Rectify', {}, { on: tomorrow }, 'DAY_IN_FUTURE', 'on'],
    ['Rectify', {}, { on: '2024-02-29' }, 'DAYS_OUT_OF_ORDER', 'on'],
    ['Overdue', { rectifyBy: today }, {}, 'ORDER_STILL_RUNNING', null],
    ['Penalise', { violations: ['NO_NOTICE_BOARD'] }, {}, 'NO_STOP_WORK', 'stopWork'],
    ['Penalise', {}, { reason: '' }, 'NO_REASON', 'reason'],
    ['Penalise', {}, { fine: '50000.001' }, 'FINE_OUT_OF_RANGE', 'fine'],
    ['Issue', { foundCampaign: null }, { seasonalCampaign: 'X1' }, 'NO_SUCH_CAMPAIGN', 'seasonalCampaign'],
    [
      'Issue',
      { foundCampaign: { status: 'OPEN', season: 'MID_AUTUMN' } },
      { seasonalCampaign: 'X1' },
      'CAMPAIGN_DOES_NOT_FIT',
      'seasonalCampaign',
    ],
  ] as const;
  it('is refused with every code that its acts can give', () => {
    const codes: CodesOf<typeof rectificationActs> = {
      rectificationOrderIssue: [
        'NO_SUCH_PROJECT',
        'NO_VIOLATION',
        'DAYS_OUT_OF_ORDER',
        'NO_SUCH_CAMPAIGN',
        'CAMPAIGN_DOES_NOT_FIT',
      ],
      rectificationOrderRectify: ['DAY_IN_FUTURE', 'DAYS_OUT_OF_ORDER'],
      rectificationOrderOverdue: ['ORDER_STILL_RUNNING'],
      rectificationOrderPenalise: ['FINE_OUT_OF_RANGE', 'NO_STOP_WORK', 'NO_REASON'],
    };
    expectEveryCode(rectificationActs, codes, cases, 'rectificationOrder');
  });
  it.each(cases)('is refused to %s with %j and %j: %s', (name, of, input, code, field) => {
    expect(decided(name, of, input)).toEqual({
      ok: false,
      error: { code, ...(field ? { field } : {}) },
    });
  });

  it.each([
    [['PAY_CARD_WITHHELD'], 20_000, 50_000],
    [['NO_NOTICE_BOARD'], 50_000, 100_000],
    [['PAY_CARD_WITHHELD', 'NO_NOTICE_BOARD'], 20_000, 100_000],
  ])('for %j has a fine from %d to %d yuan (R-WA-21)', (violations, least, most) => {
    const fined = (fine: string) => decided('Penalise', { violations }, { fine, stopWork: false }).ok;
    expect([fined(`${least}`), fined(`${most}`)]).toEqual([true, true]);
    expect([fined(`${least - 1}.99`), fined(`${most}.01`), fined('x')]).toEqual([false, false, false]);
  });
});
