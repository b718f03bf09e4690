import { addDays, type DemoFile } from '../file.ts';
import { anhe, mingchuan, qingyuan, type DemoCounty } from '../geography.ts';
import { inventedName } from '../names.ts';
import { disputeNumber, projectNumber } from '../numbers.ts';
import { seeded, type Random } from '../random.ts';
import { committeeNumber } from './network.ts';

type Row = Record<string, string>;

/** What a generated dispute is fixed to; the rest is drawn. */
interface Plan {
  readonly county: DemoCounty;
  readonly year: number;
  readonly nth: number;
  readonly openedOn: string;
  readonly result: string;
  readonly kind?: string;
  readonly origin?: string;
  readonly open?: boolean;
  readonly amount?: string;
  readonly project?: string;
}

const everydayKinds = [
  '婚姻家庭',
  '邻里',
  '邻里',
  '房屋宅基地',
  '合同',
  '生产经营',
  '损害赔偿',
  '山林土地',
  '其他',
];

/** The register of disputes: 2011 in 安和县 (F2-05), 2010 in 明川县 (F1-07…10), a published month (2016-08), 青原县. */
export function disputeFiles(): DemoFile[] {
  const random = seeded(20110101);
  const file = (title: string, format: DemoFile['format'], plans: Plan[]): DemoFile => ({
    department: 'mediation',
    register: 'disputes',
    title,
    format,
    rows: plans.map((plan) => disputeRow(plan, random)),
  });
  return [
    file('安和县2011年纠纷调解登记簿', 'xlsx', anhe2011(random)),
    file('安和县2016年8月纠纷调解登记簿', 'csv', publishedMonth(random)),
    file('明川县2010年纠纷调解登记簿', 'csv-gb18030', mingchuan2010(random)),
    file('青原县2011年纠纷调解登记簿', 'csv', qingyuan2011(random)),
  ];
}

/** 321 accepted, 314 settled; of the other 7 two are still in mediation and stay on the ledger. */
function anhe2011(random: Random): Plan[] {
  const open: Record<number, string> = {
    40: '调解不成',
    97: '调解不成',
    151: '调解不成',
    200: '撤回',
    260: '一方拒绝',
    320: '调解中',
    321: '调解中',
  };
  return Array.from({ length: 321 }, (_, index): Plan => {
    const nth = index + 1;
    const settled = nth % 4 === 0 ? '口头协议' : '书面协议';
    const plan = {
      county: anhe,
      year: 2011,
      nth,
      openedOn: addDays('2011-01-04', Math.floor(index * 1.11)),
      result: open[nth] ?? settled,
    };
    if (nth <= 6)
      return { ...plan, kind: '拖欠农民工工资', project: projectNumber(1), amount: `${nth * 5000}.00` };
    if (nth <= 30) return { ...plan, origin: '信访部门委托' };
    return { ...plan, open: random.next() < 0.1 };
  });
}

/** The month that a municipal justice bureau published: 869 by type and origin, 842 settled, 28,738,000 yuan. */
function publishedMonth(random: Random): Plan[] {
  const byKind: Record<string, number> = {
    婚姻家庭: 160,
    邻里: 278,
    房屋宅基地: 67,
    合同: 44,
    生产经营: 31,
    损害赔偿: 76,
    山林土地: 18,
    征地拆迁: 28,
    环境污染: 4,
    劳动争议: 13,
    消费: 7,
    医疗: 55,
    道路交通事故: 33,
    物业: 1,
    其他: 54,
  };
  const kinds = random.shuffle(
    Object.entries(byKind).flatMap(([kind, n]) => Array.from({ length: n }, () => kind)),
  );
  const entrusted = ['法院委托', '公安委托', '信访部门委托', '其他部门委托'];
  return kinds.map((kind, index): Plan => ({
    county: anhe,
    year: 2016,
    nth: index + 1,
    openedOn: addDays('2016-08-01', index % 31),
    result: index % 32 === 7 ? '调解不成' : index % 5 === 0 ? '口头协议' : '书面协议',
    kind,
    origin: index < 455 ? '主动调解' : index < 833 ? '申请调解' : random.pick(entrusted),
    amount: index < 868 ? '33000.00' : '94000.00',
  }));
}

/** 2,010 mediated, 1,858 settled (92.4 %); 123 boundary and neighbour disputes in open session, all settled. */
function mingchuan2010(random: Random): Plan[] {
  return Array.from({ length: 2010 }, (_, index): Plan => {
    const boundary = index < 123;
    return {
      county: mingchuan,
      year: 2010,
      nth: index + 1,
      openedOn: addDays('2010-01-04', Math.floor((index * 360) / 2010)),
      result: index >= 123 && index < 123 + 152 ? '调解不成' : index % 4 === 0 ? '口头协议' : '书面协议',
      open: boundary,
      ...(boundary ? { kind: random.pick(['邻里', '山林土地']) } : {}),
    };
  });
}

function qingyuan2011(random: Random): Plan[] {
  return Array.from({ length: 200 }, (_, index): Plan => ({
    county: qingyuan,
    year: 2011,
    nth: index + 1,
    openedOn: addDays('2011-01-04', random.between(0, 350)),
    result: index % 25 === 3 ? '调解不成' : index % 40 === 9 ? '调解中' : '书面协议',
  }));
}

function disputeRow(plan: Plan, random: Random): Row {
  const { county, nth, openedOn, result } = plan;
  const settled = result === '书面协议' || result === '口头协议';
  const done = result !== '调解中' && result !== '调解不成';
  const unit =
    county.villages.length > 0 && nth % 4 !== 0
      ? random.pick(county.villages)
      : random.pick(county.townships);
  const tier = county === anhe && nth % 20 === 0 ? committeeNumber(anhe, '-1') : committeeNumber(unit);
  const settledOn = addDays(openedOn, random.between(1, 25));
  return {
    编号: disputeNumber(county, plan.year, nth),
    受理日期: openedOn,
    调委会编号: tier,
    发生地: unit.code,
    纠纷类型: plan.kind ?? random.pick(everydayKinds),
    来源: plan.origin ?? random.pick(['主动调解', '申请调解']),
    难易程度: nth % 30 === 0 ? '重大' : nth % 9 === 0 ? '疑难' : '一般',
    调解方式: plan.open ? '阳光调解' : '普通调解',
    当事人: `${inventedName(random)}、${inventedName(random)}`,
    当事人数: '2',
    涉及金额: plan.amount ?? '',
    调解结果: result,
    状态: result === '调解中' ? '调解中' : result === '调解不成' ? '调解不成' : '已归档',
    调解成功日期: settled ? settledOn : '',
    销号日期: done ? addDays(settledOn, 10) : '',
    反弹日期: '',
    司法确认日期: settled && nth % 15 === 0 ? addDays(settledOn, random.between(5, 40)) : '',
    工程项目编码: plan.project ?? '',
    是否挂账: result === '调解中' ? '是' : '否',
    纠纷简况: '演示数据',
  };
}
