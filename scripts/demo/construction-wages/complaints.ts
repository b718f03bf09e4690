import { addDays, type DemoFile } from '../file.ts';
import { anhe, qingyuan, type DemoCounty } from '../geography.ts';
import { disputeNumber, legalAidNumber, wageComplaintNumber } from '../numbers.ts';
import { bureauCode, type BureauName } from '../organizations.ts';
import { seeded, type Random } from '../random.ts';
import { anheProjects, HOME_PROJECT, HOME_WORKERS, qingyuanProjects, type ProjectPlan } from './plans.ts';

type Row = Record<string, string>;

/** What a generated complaint is fixed to; amounts in whole yuan. */
interface ComplaintPlan {
  readonly county: DemoCounty;
  readonly nth: number;
  readonly openedOn: string;
  readonly workers: number;
  readonly arrears: number;
  /** The finding with which it was closed, or the state in which it still is. */
  readonly end: string;
  readonly project: ProjectPlan | null;
  readonly closedOn?: string;
  /** The case of the same number at legal aid and the mediated dispute (both in 安和县). */
  readonly linked?: boolean;
}

/** The books of wage complaints (M-56, F4-01…F4-04). */
export function complaintFiles(): DemoFile[] {
  const random = seeded(20110629);
  const file = (title: string, format: DemoFile['format'], plans: readonly ComplaintPlan[]): DemoFile => ({
    department: 'construction-wages',
    register: 'complaints',
    title,
    format,
    rows: plans.map(complaintRow),
  });
  return [
    file('安和县2011年欠薪投诉登记簿', 'xlsx', anhe2011()),
    file('青原县2011年欠薪投诉登记簿', 'csv', qingyuan2011(random)),
  ];
}

/** What was paid out of the deposit of project 1; the book of deposits says the same. */
export const DRAWN_FROM_DEPOSIT = 44_800;

const COMPLAINTS = 52;
const HOME_COMPLAINT = 40;
const BALANCING_COMPLAINT = 45;
const WORKERS = 416;
const RECOVERED = 2_080_000;

/** States of the complaints of 安和县 that are not closed with everything paid; 1 to 13 are about project 1. */
const ends: Readonly<Record<number, string>> = {
  1: '转法律援助',
  2: '转法律援助',
  3: '转法律援助',
  4: '转法律援助',
  5: '转法律援助',
  7: '调查中',
  8: '责令支付',
  9: '动用保证金',
  16: '不存在欠薪',
  22: '不属于劳动报酬',
  27: '欠薪属实已垫付',
  33: '总包先行清偿',
  46: '部分支付',
  47: '移送公安',
  48: '转劳动仲裁',
  49: '申请法院强制执行',
  50: '调查中',
  51: '已立案',
  52: '已受理',
};

/** The states and findings in which money was paid. */
const paying = ['欠薪属实已付清', '欠薪属实已垫付', '总包先行清偿', '动用保证金', '部分支付'];

/**
 * 52 complaints of 416 workers, 8 a case, and 2,080,000 yuan recovered, 5,000 a worker (F4-01…03); one of them of 43
 * workers who were paid in full, closed on 2011-06-29 (F4-04). What is missing in the sums is complaint 45's.
 */
function anhe2011(): ComplaintPlan[] {
  const plans = Array.from({ length: COMPLAINTS }, (_, index) => anhePlan(index + 1));
  const others = plans.filter(({ nth }) => nth !== BALANCING_COMPLAINT);
  const workers = WORKERS - others.reduce((sum, plan) => sum + plan.workers, 0);
  const arrears = RECOVERED - others.reduce((sum, plan) => sum + recoveredBy(plan), 0);
  return plans.map((plan) => (plan.nth === BALANCING_COMPLAINT ? { ...plan, workers, arrears } : plan));
}

function anhePlan(nth: number): ComplaintPlan {
  const home = nth === HOME_COMPLAINT;
  const workers = home ? HOME_WORKERS : ([5, 10, 6, 8, 7][nth % 5] ?? 7);
  const project = nth <= 13 ? 1 : home ? HOME_PROJECT : 5 + (nth % 10);
  return {
    county: anhe,
    nth,
    openedOn: home ? '2011-05-17' : addDays('2011-01-04', nth < 8 ? nth : nth * 3),
    workers,
    arrears: nth === 9 ? DRAWN_FROM_DEPOSIT : workers * 6850,
    end: ends[nth] ?? '欠薪属实已付清',
    project: anheProjects[project - 1] ?? null,
    ...(home ? { closedOn: '2011-06-29' } : {}),
    linked: nth <= 6,
  };
}

/** 青原县: 160 light records over all its townships. */
function qingyuan2011(random: Random): ComplaintPlan[] {
  const course = ['欠薪属实已付清', '欠薪属实已付清', '欠薪属实已垫付', '不存在欠薪', '部分支付', '调查中'];
  return Array.from({ length: 160 }, (_, index): ComplaintPlan => {
    const workers = random.between(1, 9);
    return {
      county: qingyuan,
      nth: index + 1,
      openedOn: addDays('2011-01-07', index * 2),
      workers,
      arrears: workers * 100 * random.between(20, 60),
      end: course[index % course.length] ?? '已受理',
      project: qingyuanProjects[index % qingyuanProjects.length] ?? null,
    };
  });
}

function recoveredBy({ end, arrears }: ComplaintPlan): number {
  if (!paying.includes(end)) return 0;
  return end === '部分支付' ? Math.floor(arrears / 2) : arrears;
}

const passing = ['转法律援助', '移送公安', '转劳动仲裁', '申请法院强制执行'];
const findings = ['欠薪属实已付清', '欠薪属实已垫付', '不存在欠薪', '不属于劳动报酬'];

function complaintRow(plan: ComplaintPlan): Row {
  const { county, nth, openedOn, end, project } = plan;
  const recovered = recoveredBy(plan);
  const closed = findings.includes(end);
  const filed = end !== '已受理';
  const ordered = recovered > 0 || ['责令支付', '申请法院强制执行'].includes(end);
  const paidOn = plan.closedOn ? addDays(plan.closedOn, -2) : addDays(openedOn, 24 + (nth % 9));
  return {
    编号: wageComplaintNumber(county, 2011, nth),
    受理日期: openedOn,
    工程项目编码: project?.number ?? '',
    欠薪发生地: project?.region ?? county.code,
    来源: ['来访', '电话', '来访', '网络平台', '检查发现', '部门移送', '来信'][nth % 7] ?? '来访',
    受理单位代码: bureauCode(county, nth % 4 === 0 ? '人力资源和社会保障局' : '住房和城乡建设局'),
    被投诉单位代码: project?.contractor ?? '',
    涉及人数: String(plan.workers),
    拖欠金额: `${plan.arrears}.00`,
    追回金额: `${recovered}.00`,
    状态: closed ? '已结案' : end,
    立案日期: filed ? addDays(openedOn, 2) : '',
    责令支付日期: ordered ? addDays(openedOn, 12) : '',
    责令支付期限: ordered ? addDays(openedOn, 27) : '',
    支付日期: recovered > 0 ? paidOn : '',
    农民工确认日期: recovered > 0 && end !== '动用保证金' ? addDays(paidOn, 1) : '',
    转办日期: passing.includes(end) ? transferDay(plan) : '',
    接办单位代码: passing.includes(end) ? bureauCode(county, receiver[end] ?? '人民法院') : '',
    法律援助案号: plan.linked ? legalAidNumber(county, 2011, nth) : '',
    调解编号: plan.linked ? disputeNumber(county, 2011, nth) : '',
    查处结论: closed ? end : '',
    结案日期: closed ? (plan.closedOn ?? addDays(paidOn, 3)) : '',
  };
}

const receiver: Readonly<Record<string, BureauName>> = {
  转法律援助: '法律援助中心',
  移送公安: '公安局',
  转劳动仲裁: '人力资源和社会保障局',
  申请法院强制执行: '人民法院',
};

/** Legal aid enters its case of the same number four days after each other from 2011-01-14. */
function transferDay({ end, nth, openedOn }: ComplaintPlan): string {
  return end === '转法律援助' ? addDays('2011-01-09', nth * 4) : addDays(openedOn, 20);
}
