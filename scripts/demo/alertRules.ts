import { padded } from './file.ts';
import type { DemoCounty } from './geography.ts';

type Row = Record<string, string>;

/** By which figures of work a county is alerted (M-60). */
export function alertRules(county: DemoCounty): Row[] {
  const lines: Row[] = [
    { 监测事项: '工程项目欠薪涉及人数', 预警等级: '蓝色（Ⅲ级）', 起点: '30' },
    { 监测事项: '工程项目欠薪涉及人数', 预警等级: '黄色（Ⅱ级）', 起点: '100' },
    { 监测事项: '工程项目欠薪涉及人数', 预警等级: '红色（Ⅰ级）', 起点: '300' },
    { 监测事项: '单位办理期限逾期天数', 预警等级: '蓝色（Ⅲ级）', 起点: '10', 期限规则: 'R-LI-17' },
    {
      ...{ 监测事项: '某地某类纠纷反弹件数', 预警等级: '蓝色（Ⅲ级）', 起点: '3' },
      ...{ 纠纷类别代码: 'FOREST_LAND', 统计天数: '90' },
    },
    { 监测事项: '单位漏开排查次数', 预警等级: '蓝色（Ⅲ级）', 起点: '2' },
  ];
  return lines.map((line, index) => ({
    编号: `YJ-${county.code.slice(0, 6)}-${padded(index + 1, 2)}`,
    区划: county.code,
    ...{ 期限规则: '', 纠纷类别代码: '', 统计天数: '' },
    ...line,
    起用日期: '2011-01-10',
    停用日期: '',
  }));
}
