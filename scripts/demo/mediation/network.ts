import { justiceOfficeCode } from '../organizations.ts';
import { addDays, padded, type DemoFile } from '../file.ts';
import { anhe, mingchuan, qingyuan, villagesOf, type DemoCounty, type DemoUnit } from '../geography.ts';
import { inventedName } from '../names.ts';
import { itemAt, seeded, type Random } from '../random.ts';

type Row = Record<string, string>;

/** The number of the committee of a unit, or of a centre of the county. */
export const committeeNumber = (unit: { code: string }, suffix = ''): string => `TW${unit.code}${suffix}`;

/** Rosters of committees, members, mediators and information officers (M-08; F1-03…06, F2-07…09). */
export function networkFiles(): DemoFile[] {
  const random = seeded(20110601);
  const file = (register: string, title: string, format: DemoFile['format'], rows: Row[]): DemoFile => ({
    department: 'mediation',
    register,
    title,
    format,
    rows,
  });
  return [
    file('committees', '调委会名册', 'xlsx', [
      ...anheCommittees(),
      ...mingchuanCommittees(),
      ...qingyuanCommittees(),
    ]),
    file('committee-members', '调委会委员花名册', 'csv-gb18030', members(random)),
    file('mediators', '调解员花名册', 'csv', mediators(random)),
    file('information-officers', '纠纷信息员花名册', 'csv-gb18030', informationOfficers(random)),
  ];
}

function committee(
  unit: DemoUnit | DemoCounty,
  name: string,
  kind: string,
  tier: string,
  more: Row = {},
): Row {
  return {
    编号: committeeNumber(unit),
    名称: name,
    类别: kind,
    层级: tier,
    专业领域: '',
    所在地: unit.code,
    指导机构代码: '',
    设立日期: '2011-01-10',
    撤销日期: '',
    ...more,
  };
}

function tiered(county: DemoCounty, establishedOn: string): Row[] {
  return county.townships.flatMap((township) => {
    const guiding = { 指导机构代码: justiceOfficeCode(county, township), 设立日期: establishedOn };
    return [
      committee(township, `${township.name}社会矛盾纠纷排查调解中心`, '乡镇调解中心', '乡镇', guiding),
      ...villagesOf(county, township).map((village) =>
        committee(village, `${township.name}${village.name}人民调解委员会`, '村（居）调委会', '村', guiding),
      ),
    ];
  });
}

function anheCommittees(): Row[] {
  const centres: Row[] = [
    { ...committee(anhe, '安和县司法调解中心', '县司法调解中心', '县'), 编号: committeeNumber(anhe, '-1') },
    {
      ...committee(anhe, '安和县城社区老年联合调解中心', '老年联合调解中心', '县'),
      编号: committeeNumber(anhe, '-2'),
    },
  ];
  return [...centres, ...tiered(anhe, '2010-12-20')];
}

function mingchuanCommittees(): Row[] {
  const sectors = ['医患纠纷', '交通事故', '涉农纠纷', '物业纠纷', '劳动争议', '环境保护'];
  const specialised = sectors.map((sector, index) => ({
    ...committee(mingchuan, `明川县${sector}人民调解委员会`, '专业性调解组织', '县', { 专业领域: sector }),
    编号: committeeNumber(mingchuan, `-${index + 1}`),
    设立日期: '2008-03-01',
  }));
  return [...specialised, ...tiered(mingchuan, '2007-05-08')];
}

function qingyuanCommittees(): Row[] {
  return tiered(qingyuan, '2010-06-01');
}

/** 3 to 5 members for each village committee of 安和县 (F2-08), the first its head, one of them a woman (R-PM-3). */
function members(random: Random): Row[] {
  return anhe.villages.flatMap((village, v) =>
    Array.from({ length: 3 + (v % 3) }, (_, index) => ({
      编号: `${committeeNumber(village)}-${index + 1}`,
      调委会编号: committeeNumber(village),
      姓名: inventedName(random),
      职务: index === 0 ? '主任' : index === 1 ? '副主任' : '委员',
      是否女性: index === 1 ? '是' : random.next() < 0.3 ? '是' : '否',
      当选日期: '2010-12-28',
      离任日期: '',
    })),
  );
}

/** 160 full-time mediators in 安和县 (F2-09); 350 in 明川县, in all townships and 60 % of the villages (F1-03, F1-04). */
function mediators(random: Random): Row[] {
  const staffed = random.shuffle(mingchuan.villages).slice(0, 240);
  const posts = [...anhe.villages, ...mingchuan.townships, ...staffed, ...staffed.slice(0, 350 - 19 - 240)];
  return posts.map((unit, index) => ({
    编号: `TJY-${padded(index + 1, 4)}`,
    调委会编号: committeeNumber(unit),
    姓名: inventedName(random),
    聘用方式: '专职',
    村民小组: '',
    聘任日期: addDays('2010-12-28', 0),
    离任日期: '',
  }));
}

/** One information officer for each of the 2,215 villagers' groups of 明川县 (F1-05). */
function informationOfficers(random: Random): Row[] {
  return Array.from({ length: 2215 }, (_, index) => {
    const village = itemAt(mingchuan.villages, index);
    return {
      编号: `XXY-${padded(index + 1, 4)}`,
      所在地: village.code,
      村民小组: `第${1 + Math.floor(index / mingchuan.villages.length)}组`,
      姓名: inventedName(random),
      聘任日期: '2010-03-01',
      离任日期: '',
    };
  });
}
