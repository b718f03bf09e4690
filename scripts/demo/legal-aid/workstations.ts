import { padded, type DemoFile } from '../file.ts';
import { anhe, qingyuan, type DemoCounty, type DemoUnit } from '../geography.ts';
import { bureauCode, justiceOfficeCode } from '../organizations.ts';

type Row = Record<string, string>;

const NOTICE = '安司发〔2011〕3号';
const NOTICE_DAY = '2011-04-11';

/** The number of a county's nth workstation; township stations come in the order of the townships. */
export const stationNumber = (county: DemoCounty, nth: number): string =>
  `${county.name.slice(0, 1)}站-${padded(nth, 3)}`;

/** How many stations of 安和县 come before those of its townships. */
export const ANHE_COUNTY_STATIONS = 5;

/** The roster of workstations, the ten bodies of the joint notice (F2-17) and the reported coverage (F1-16). */
export function workstationFiles(): DemoFile[] {
  const file = (register: string, title: string, format: DemoFile['format'], rows: Row[]): DemoFile => ({
    department: 'legal-aid',
    register,
    title,
    format,
    rows,
  });
  return [
    file('workstations', '法律援助工作站名册', 'xlsx', [...anheStations(), ...qingyuanStations()]),
    file('notice-issuers', '工作站联合发文单位表', 'csv', issuers()),
    file('coverage-reports', '法律援助覆盖面报告', 'csv-gb18030', coverage()),
  ];
}

function station(county: DemoCounty, nth: number, name: string, kind: string, more: Row): Row {
  return {
    工作站编号: stationNumber(county, nth),
    名称: name,
    类别: kind,
    所属区划: county.code,
    援助机构代码: bureauCode(county, '法律援助中心'),
    设站单位代码: '',
    文号: '',
    设立日期: NOTICE_DAY,
    撤销日期: '',
    ...more,
  };
}

function townshipStation(county: DemoCounty, township: DemoUnit, nth: number, more: Row): Row {
  return station(county, nth, `${township.name}法律援助工作站`, '乡镇', {
    所属区划: township.code,
    设站单位代码: justiceOfficeCode(county, township),
    ...more,
  });
}

/** The court's duty room is older than the notice; the bodies' and the townships' stations come from it. */
function anheStations(): Row[] {
  const joint = { 文号: NOTICE };
  return [
    station(anhe, 1, '安和县人民法院律师值班室', '法院律师值班室', {
      设站单位代码: bureauCode(anhe, '人民法院'),
      设立日期: '2009-03-02',
    }),
    station(anhe, 2, '安和县总工会法律援助工作站', '工会', joint),
    station(anhe, 3, '共青团安和县委法律援助工作站', '共青团', joint),
    station(anhe, 4, '安和县妇女联合会法律援助工作站', '妇联', joint),
    station(anhe, ANHE_COUNTY_STATIONS, '安和县民政局法律援助工作站', '民政', {
      ...joint,
      设站单位代码: bureauCode(anhe, '民政局'),
    }),
    ...anhe.townships.map((township, index) =>
      townshipStation(anhe, township, ANHE_COUNTY_STATIONS + 1 + index, joint),
    ),
  ];
}

function qingyuanStations(): Row[] {
  return qingyuan.townships.map((township, index) =>
    townshipStation(qingyuan, township, index + 1, { 设立日期: '2010-09-01' }),
  );
}

/** Ten bodies issued the notice (F2-17); the first four are the ones that the text names, the others are ours. */
function issuers(): Row[] {
  const names = [
    ['安和县司法局', bureauCode(anhe, '司法局')],
    ['安和县人民法院', bureauCode(anhe, '人民法院')],
    ['安和县民政局', bureauCode(anhe, '民政局')],
    ['安和县妇女联合会', ''],
    ['安和县总工会', ''],
    ['共青团安和县委', ''],
    ['安和县残疾人联合会', ''],
    ['安和县信访局', bureauCode(anhe, '信访局')],
    ['安和县人力资源和社会保障局', bureauCode(anhe, '人力资源和社会保障局')],
    ['安和县住房和城乡建设局', bureauCode(anhe, '住房和城乡建设局')],
  ] as const;
  return names.map(([name, code]) => ({
    文号: NOTICE,
    文件标题: '关于成立“法律援助工作站”的通知',
    印发日期: NOTICE_DAY,
    所属区划: anhe.code,
    发文单位: name,
    发文单位代码: code,
  }));
}

/** 5 % in 2006, 37 % in 2010 (F1-16): the years between were not printed, and neither was what is divided by what. */
function coverage(): Row[] {
  const reported = [
    ['2006', '5%', '2007-01-18'],
    ['2010', '37%', '2011-01-20'],
  ] as const;
  return reported.map(([year, percentage, day]) => ({
    所属区划: anhe.code,
    年份: year,
    覆盖面: percentage,
    口径说明: '上报的“法律援助覆盖面”，原文未注明分子和分母',
    报告日期: day,
  }));
}
