import { describe, expect, it } from '@jest/globals';
import { contextOf } from '../../../scripts/import/regions.ts';
import { places } from './world.ts';

const anhe = '990101000000';

describe('a place in a register', () => {
  it.each([
    ['a code', null, '990101100200', '990101100200'],
    ['a short code', null, '990101100', '990101100000'],
    ['the code of a county', null, '990101', '990101000000'],
    ['a name that only one unit has', null, '明川县', '990102000000'],
    ['a path', null, '安和县清泉镇柳坪村', '990101100200'],
    ['a path with gaps', null, '安和县 清泉镇', '990101100000'],
    ['a name within the county', anhe, '柳坪村', '990101100200'],
    ['part of a path within the county', anhe, '清泉镇柳坪村', '990101100200'],
  ])('may be %s', (_, county, text, code) => {
    expect(places(county).region(text)).toEqual({ ok: true, value: code });
  });

  it.each([
    [
      'two units',
      null,
      '柳坪村',
      /有 2 个“柳坪村”（安和县清泉镇柳坪村 990101100200、明川县清泉镇柳坪村 990102100200）/,
    ],
    ['nothing', null, '上坝村', /没有“上坝村”/],
    ['no code', null, '990199', /没有区划代码 990199000000/],
    ['a unit of another county', anhe, '明川县', /不在本县范围内/],
  ])('is refused when it names %s, with what to do', (_, county, text, message) => {
    expect(places(county).region(text)).toEqual({ ok: false, message: expect.stringMatching(message) });
  });

  it('is looked for in the registry first, unless the registry itself is filled', () => {
    const refused = contextOf([], { county: null }).region('990101000000');
    expect(refused).toEqual({ ok: false, message: expect.stringMatching(/先导入/) });
    const own = contextOf([], { county: null, trustCodes: true });
    expect(own.region('990101000000')).toEqual({ ok: true, value: '990101000000' });
    expect(own.region('安和县').ok).toBe(false);
  });

  it('is found though the units above it go round in a circle', () => {
    const units = [
      { code: '990101000000', name: '甲', parentCode: '990102000000' },
      { code: '990102000000', name: '乙', parentCode: '990101000000' },
    ];
    expect(contextOf(units, { county: null }).region('乙甲')).toEqual({ ok: true, value: '990101000000' });
  });
});
