import type { DemoFile } from './file.ts';
import { anhe, demoUnits } from './geography.ts';
import { demoOrganizations } from './organizations.ts';

/** The invented units, their organisations and residents (F1-01, F1-02, F2-01…03). */
export function registryFiles(): DemoFile[] {
  const regions = demoUnits.map((unit) => ({
    区划代码: unit.code,
    名称: unit.name,
    层级: unit.level,
    类别: unit.kind,
    上级区划代码: unit.parent ?? '',
    设立日期: '2000-01-01',
    撤销日期: '',
    数据来源: '演示数据',
  }));
  const organizations = demoOrganizations.map((organization) => ({
    机构代码: organization.code,
    机构名称: organization.name,
    机构类别: organization.kind,
    所在区划代码: organization.region,
    服务区划: organization.serves.join('、'),
    设立日期: '2000-01-01',
    撤销日期: '',
  }));
  const population = [{ 区划代码: anhe.code, 年份: '2011', 人口: '159000', 数据来源: '演示数据' }];
  const file = (
    register: string,
    title: string,
    format: DemoFile['format'],
    rows: DemoFile['rows'],
  ): DemoFile => ({
    department: 'registry',
    register,
    title,
    format,
    rows,
  });
  return [
    file('regions', '演示行政区划表', 'csv', regions),
    file('organizations', '演示机构名册', 'xlsx', organizations),
    file('population', '演示常住人口表', 'csv', population),
  ];
}
