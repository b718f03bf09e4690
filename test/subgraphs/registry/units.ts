import type { Cells } from '../world.ts';

export const province = '990000000000';
export const prefecture = '990100000000';
export const county = '990101000000';
export const neighbour = '990102000000';
export const town = '990101100000';
export const township = '990101200000';
export const gone = '990101201000';

/** A unit, as a line of the table of units. */
export function unit(code: string, name: string, kind: string, parent: string, more: Cells = {}): Cells {
  return {
    区划代码: code,
    名称: name,
    层级: levels[kind] ?? '',
    类别: kind,
    上级区划代码: parent,
    设立日期: '2000-01-01',
    数据来源: '测试',
    ...more,
  };
}

const levels: Record<string, string> = {
  省: '省级',
  '市（州）': '地级',
  '县（区）': '县级',
  镇: '乡级',
  乡: '乡级',
  行政村: '村级',
  社区: '村级',
};

/** A province with two counties: one with a town, a township and one that ended in mid-2011, and five villages. */
export const units: Cells[] = [
  unit(province, '试省', '省', ''),
  unit(prefecture, '试市', '市（州）', province),
  unit(county, '安和县', '县（区）', prefecture),
  unit(neighbour, '邻县', '县（区）', prefecture),
  unit(town, '清泉镇', '镇', county),
  unit(township, '上坝乡', '乡', county),
  unit(gone, '旧乡', '乡', county, { 撤销日期: '2011-06-30' }),
  unit('990101203000', '新乡', '乡', county, { 设立日期: '2011-07-01' }),
  unit('990101100200', '一村', '行政村', town),
  unit('990101100201', '二村', '行政村', town),
  unit('990101100001', '社区', '社区', town),
  unit('990101200200', '三村', '行政村', township),
  unit('990102100000', '邻镇', '镇', neighbour),
];

/** A body, as a line of the roster of organisations. */
export function body(code: string, name: string, kind: string, place: string, more: Cells = {}): Cells {
  return { 机构代码: code, 机构名称: name, 机构类别: kind, 所在区划代码: place, ...more };
}
