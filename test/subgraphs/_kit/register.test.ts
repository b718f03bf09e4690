import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  citizenNumber,
  code,
  creditCode,
  day,
  integer,
  money,
  optional,
  region,
  text,
  yesNo,
  type CellContext,
  type Column,
} from '../../../subgraphs/_kit/register/register.ts';

const options = { title: '列', help: '说明', example: '例' };
const context: CellContext = {
  region: (name) =>
    name === '清泉镇' ? { ok: true, value: '990101100000' } : { ok: false, message: `没有 ${name}` },
};
const tiers = { COUNTY: '县', TOWNSHIP: '乡镇', VILLAGE: '村（居）' } as const;

const good: [string, Column<unknown>, [string, unknown][]][] = [
  [
    'text',
    text({ ...options, maxLength: 4 }),
    [
      ['张某甲', '张某甲'],
      ['１２３４', '１２３４'],
    ],
  ],
  [
    'integer',
    integer({ ...options, min: -5 }),
    [
      ['12', 12],
      ['１２', 12],
      ['1,234,567', 1_234_567],
      ['12.0', 12],
      ['-5', -5],
      ['007', 7],
    ],
  ],
  [
    'money',
    money(options),
    [
      ['1234.5', '1234.50'],
      ['1,234.50元', '1234.50'],
      ['￥ 5000', '5000.00'],
      ['2.5万元', '25000.00'],
      ['0.123456万', '1234.56'],
      ['２８７３．８ 万元', '28738000.00'],
      ['0', '0.00'],
      ['1.500', '1.50'],
      ['999,999,999,999.99', '999999999999.99'],
    ],
  ],
  [
    'day',
    day(options),
    [
      '2011-03-05',
      '2011/3/5',
      '2011.3.5',
      '2011年3月5日',
      '2011 年 03 月 05 日',
      '20110305',
      '２０１１－０３－０５',
      '2011-03-05 14:30',
      '2011-03-05T00:00:00.000Z',
      '40607',
      '40607.604',
    ].map((cell) => [cell, '2011-03-05']),
  ],
  [
    'code',
    code(options, tiers),
    [
      ['乡镇', 'TOWNSHIP'],
      ['TOWNSHIP', 'TOWNSHIP'],
      ['county', 'COUNTY'],
      ['村(居)', 'VILLAGE'],
    ],
  ],
  ['region', region(options), [['清泉镇', '990101100000']]],
  [
    'yes or no',
    yesNo(options),
    [
      ['是', true],
      ['√', true],
      ['y', true],
      ['１', true],
      ['否', false],
      ['×', false],
      ['0', false],
    ],
  ],
  [
    'citizen number',
    citizenNumber(options),
    [
      ['11010519491231002X', '11010519491231002X'],
      ['11010519491231002x', '11010519491231002X'],
      ['440524188001010014', '440524188001010014'],
    ],
  ],
  [
    'credit code',
    creditCode(options),
    [
      ['91350100M000100Y43', '91350100M000100Y43'],
      ['91350100m000100y43', '91350100M000100Y43'],
    ],
  ],
];

const bad: [string, Column<unknown>, string[], RegExp][] = [
  ['text', text({ ...options, maxLength: 4 }), ['五个字太长'], /最多 4 个字，现在有 5 个/],
  [
    'integer',
    integer(options),
    ['十二', '1.5', '1e3', '1,23', '12,34,567', ',123', '+5', '0x10', '1 2'],
    /整数/,
  ],
  ['integer', integer({ ...options, max: 10 }), ['11', '-1', '99999999999999999999'], /0 到 10 之间/],
  ['money', money(options), ['', '五元', '-5', '1,23', '12,34.5', '1.', '5美元', '1e3'], /请填写金额/],
  ['money', money(options), ['0.125', '0.1234567万'], /最多到分/],
  ['money', money(options), ['1000000000000', '1亿'.replace('亿', '00000000万')], /金额过大/],
  [
    'day',
    day(options),
    [
      '2011-02-29',
      '2011-13-01',
      '2011年3月',
      '201103',
      '2011',
      '3月5日',
      '1899-12-31',
      '2100-01-01',
      '25568',
      '昨天',
    ],
    /存在的日期/,
  ],
  ['code', code(options, tiers), ['乡', '', 'constructor', '__proto__'], /只能填写：县、乡镇、村（居）/],
  ['region', region(options), ['无名镇'], /没有 无名镇/],
  ['yes or no', yesNo(options), ['也许', '2', ''], /是、否/],
  [
    'citizen number',
    citizenNumber(options),
    ['1101051949123100', '1.10105E+17', 'X1010519491231002X'],
    /18 位/,
  ],
  ['citizen number', citizenNumber(options), ['110105194902310026'], /出生日期/],
  ['citizen number', citizenNumber(options), ['110105194912310021'], /校验位/],
  [
    'credit code',
    creditCode(options),
    ['91350100M000100Y4', '91350100M000100I43', '91350100M000100O43'],
    /18 位/,
  ],
  ['credit code', creditCode(options), ['91350100M000100Y44'], /校验位/],
];

describe.each(good)('a cell of the kind %s', (_kind, column, cells) => {
  it.each(cells)('reads %j as %j', (cell, value) => {
    expect(column.parse(cell, context)).toEqual({ ok: true, value });
  });
});

describe.each(bad)('a cell of the kind %s', (_kind, column, cells, message) => {
  it.each(cells)('refuses %j and says what to write', (cell) => {
    expect(column.parse(cell, context)).toEqual({ ok: false, message: expect.stringMatching(message) });
  });
});

describe('a column', () => {
  it('is required unless it is said to be optional, and reads the same cells then', () => {
    const column = integer({ ...options, aliases: ['数'] });
    expect(column).toMatchObject({ title: '列', aliases: ['数'], required: true });
    expect(optional(column)).toMatchObject({ title: '列', aliases: ['数'], required: false });
    expect(optional(column).parse('12', context)).toEqual({ ok: true, value: 12 });
  });
});

describe('a day in a cell', () => {
  const days = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10));

  it('is the same however it is written', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('-', '/', '.', '年', ''), fc.boolean(), (iso, sign, short) => {
        const [year = '', month = '', date = ''] = iso.split('-');
        const cut = (part: string): string => (short && sign !== '' ? String(Number(part)) : part);
        const cell =
          sign === '年' ? `${year}年${cut(month)}月${cut(date)}日` : [year, cut(month), cut(date)].join(sign);
        expect(day(options).parse(cell, context)).toEqual({ ok: true, value: iso });
      }),
    );
  });

  it('is the same as the number that Excel keeps, from 1970 on', () => {
    fc.assert(
      fc.property(
        days.filter((iso) => iso >= '1970-01-01'),
        (iso) => {
          const serial = Date.parse(iso) / 86_400_000 + 25_569;
          expect(day(options).parse(String(serial), context)).toEqual({ ok: true, value: iso });
        },
      ),
    );
  });

  it('never is one that does not exist', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/.年月日 :') }), (cell) => {
        const result = day(options).parse(cell, context);
        if (result.ok) expect(new Date(result.value).toISOString().slice(0, 10)).toBe(result.value);
      }),
    );
  });
});

describe('an amount in a cell', () => {
  it('is exact to the fen, with separators and units or without', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 14n - 1n }),
        fc.boolean(),
        fc.boolean(),
        (fen, grouped, tenThousands) => {
          const value = `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;
          const whole = tenThousands ? fen / 1_000_000n : fen / 100n;
          const part = tenThousands
            ? String(fen % 1_000_000n).padStart(6, '0')
            : String(fen % 100n).padStart(2, '0');
          const digits = grouped ? whole.toLocaleString('en') : String(whole);
          const cell = `${digits}.${part}${tenThousands ? '万元' : '元'}`;
          expect(money(options).parse(cell, context)).toEqual({ ok: true, value });
        },
      ),
    );
  });
});
