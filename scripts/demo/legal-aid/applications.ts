import { addDays, padded } from '../file.ts';
import { anhe, type DemoCounty } from '../geography.ts';
import { inventedName } from '../names.ts';
import { bureauCode } from '../organizations.ts';
import type { Random } from '../random.ts';
import type { CasePlan } from './plans.ts';
import { isCriminal, type Subject } from './subjects.ts';
import { ANHE_COUNTY_STATIONS, stationNumber } from './workstations.ts';

type Row = Record<string, string>;

/** The number of an application; that of a case has the case's own place in the year. */
export const applicationNumber = ({
  county,
  year,
  nth,
}: {
  county: DemoCounty;
  year: number;
  nth: number;
}): string => `${county.name.slice(0, 1)}援申〔${year}〕${padded(nth, 4)}号`;

/** The application that led to a case, decided within 7 days (R-LA-6); none for a criminal organ's notice. */
export function applicationOf(plan: CasePlan, subject: Subject, random: Random): Row[] {
  if (isCriminal(subject)) return [];
  const receivedOn = addDays(plan.openedOn, -random.between(0, 4));
  const agency = subject.form.endsWith('代理');
  return [
    {
      ...blank(plan, receivedOn),
      ...channel(plan, receivedOn, random),
      所属区划: subject.region,
      援助机构代码: subject.agency,
      受理通道: subject.lane,
      援助形式: subject.form,
      援助事项: subject.matter,
      申请人类别: subject.category,
      申请人: subject.name,
      免予核查情形: plan.migrant ? '农民工请求劳动报酬或者工伤赔偿' : '',
      困难证明方式: agency && !plan.migrant ? random.pick(['信息共享查询', '个人诚信承诺']) : '',
      状态: '给予援助',
      决定日期: plan.openedOn,
      办结日期: plan.openedOn,
    },
  ];
}

/** Applications without a case: in every year of a register one in twenty refused, one in fifty not completed. */
export function turnedDown(plans: readonly CasePlan[], random: Random): Row[] {
  const years = new Map<string, CasePlan[]>();
  for (const plan of plans) years.set(`${plan.year}`, [...(years.get(`${plan.year}`) ?? []), plan]);
  return [...years.values()].flatMap((ofYear) => {
    const refused = Math.ceil(ofYear.length / 20);
    const incomplete = Math.ceil(ofYear.length / 50);
    return Array.from({ length: refused + incomplete }, (_, index) => {
      const sample = random.pick(ofYear);
      const plan = { ...sample, nth: ofYear.length + index + 1 };
      return index < refused ? refusal(plan, index, random) : withdrawal(plan, random);
    });
  });
}

function refusal(plan: CasePlan, index: number, random: Random): Row {
  const decidedOn = addDays(plan.openedOn, random.between(2, 7));
  const objected = index % 8 === 0;
  return {
    ...ordinary(plan, random),
    状态: '不予援助',
    决定日期: decidedOn,
    不予援助理由: index % 2 === 0 ? '不属于法律援助事项范围' : '不符合经济困难条件',
    异议情况: objected ? '维持' : '',
    提出异议日期: objected ? addDays(decidedOn, 6) : '',
    异议处理日期: objected ? addDays(decidedOn, 10) : '',
    办结日期: decidedOn,
  };
}

function withdrawal(plan: CasePlan, random: Random): Row {
  return {
    ...ordinary(plan, random),
    状态: '视为撤回',
    通知补充材料日期: addDays(plan.openedOn, 2),
    办结日期: addDays(plan.openedOn, 22),
  };
}

function ordinary(plan: CasePlan, random: Random): Row {
  return {
    ...blank(plan, plan.openedOn),
    受理渠道: '窗口',
    所属区划: plan.county.townships[plan.nth % plan.county.townships.length]?.code ?? plan.county.code,
    援助机构代码: bureauCode(plan.county, '法律援助中心'),
    受理通道: '普通',
    援助形式: '民事、行政、国家赔偿案件代理',
    援助事项: '其他情形',
    申请人类别: '其他',
    申请人: inventedName(random),
  };
}

function blank(plan: CasePlan, receivedOn: string): Row {
  return {
    申请编号: applicationNumber(plan),
    收到日期: receivedOn,
    所属区划: '',
    援助机构代码: '',
    受理渠道: '',
    工作站编号: '',
    受理通道: '',
    援助形式: '',
    援助事项: '',
    申请人类别: '',
    申请人: '',
    不受困难条件限制情形: '',
    免予核查情形: '',
    困难证明方式: '',
    先行提供情形: '',
    状态: '',
    通知补充材料日期: '',
    决定日期: '',
    不予援助理由: '',
    异议情况: '',
    提出异议日期: '',
    异议处理日期: '',
    办结日期: '',
    案情简况: '演示数据',
  };
}

/** At a workstation where there was one already, else at the window, now and then over the network. */
function channel({ county, nth }: CasePlan, receivedOn: string, random: Random): Row {
  const first = county === anhe ? ANHE_COUNTY_STATIONS + 1 : 1;
  const station = stationNumber(county, first + (nth % county.townships.length));
  const standsSince = county === anhe ? '2011-04-11' : '2010-09-01';
  if (nth % 2 === 0 && receivedOn >= standsSince) return { 受理渠道: '工作站', 工作站编号: station };
  return { 受理渠道: random.next() < 0.1 ? '网络' : '窗口' };
}
