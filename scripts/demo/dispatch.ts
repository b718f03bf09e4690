import { riskAssessments } from './decisions.ts';
import { alertRules } from './alertRules.ts';
import { addDays, padded, type DemoFile } from './file.ts';
import { anhe, qingyuan, type DemoCounty, type DemoUnit } from './geography.ts';
import { disputeNumber, legalAidNumber, petitionNumber, wageComplaintNumber } from './numbers.ts';
import { bureauCode, justiceOfficeCode, type BureauName } from './organizations.ts';
import { seeded, type Random } from './random.ts';

type Row = Record<string, string>;

/** The 17 bodies that the printed text names as members (F2-06). */
const members: BureauName[] = [
  '县委办公室',
  '人大常委会办公室',
  '人民政府办公室',
  '县委政法委员会',
  '公安局',
  '人民检察院',
  '人民法院',
  '司法局',
  '信访局',
  '人民政府法制办公室',
  '人力资源和社会保障局',
  '民政局',
  '经济贸易局',
  '国土资源局',
  '林业局',
  '水利局',
  '交通运输局',
];

/** The command centre's registers (F2-06, F2-13, F2-15), its rules of alerts (M-60) and the referrals that join the departments' cases. */
export function dispatchFiles(): DemoFile[] {
  const random = seeded(20110110);
  const file = (register: string, title: string, format: DemoFile['format'], rows: Row[]): DemoFile => ({
    department: 'dispatch',
    register,
    title,
    format,
    rows,
  });
  return [
    file('command-centres', '指挥中心登记表', 'xlsx', [centre(anhe), centre(qingyuan)]),
    file('member-bodies', '成员单位名册', 'csv-gb18030', members.map(memberBody)),
    file('sweep-duties', '排查责任单位名册', 'csv', [...duties(anhe), ...duties(qingyuan)]),
    file('sweeps', '排查例会登记簿', 'csv', sweeps(random)),
    file('joint-meetings', '联席会议登记簿', 'xlsx', jointMeetings()),
    file('referrals', '移送登记簿', 'csv', referrals(random)),
    file('risk-assessments', '风险评估登记簿', 'csv', riskAssessments()),
    file('alert-rules', '预警规则表', 'csv', [...alertRules(anhe), ...alertRules(qingyuan)]),
  ];
}

function centre(county: DemoCounty): Row {
  return {
    编号: `ZH-${county.code.slice(0, 6)}`,
    名称: `${county.name}社会矛盾纠纷排查调处指挥中心`,
    区划: county.code,
    主任职务: '县委书记',
    办公室所在单位代码: bureauCode(county, '司法局'),
    成立日期: '2010-12-30',
  };
}

function memberBody(name: BureauName, index: number): Row {
  return {
    编号: `ZH-${anhe.code.slice(0, 6)}-${padded(index + 1, 2)}`,
    指挥中心编号: `ZH-${anhe.code.slice(0, 6)}`,
    机构代码: bureauCode(anhe, name),
    联络员职务: '副职负责人',
    加入日期: '2010-12-30',
    退出日期: '',
  };
}

function duty(unit: { code: string }, tier: string, cadence: string, body = ''): Row {
  return {
    编号: `PCZ-${unit.code}`,
    区划: unit.code,
    层级: tier,
    排查周期: cadence,
    起始日期: '2011-01-01',
    终止日期: '',
    责任单位代码: body,
  };
}

/** The county quarterly, each township monthly, each village unit half-monthly (F2-13: 4, 96 and 3,840 a year). */
function duties(county: DemoCounty): Row[] {
  return [
    duty(county, '县', '每季', bureauCode(county, '司法局')),
    ...county.townships.map((township) =>
      duty(township, '乡镇', '每月', justiceOfficeCode(county, township)),
    ),
    ...county.villages.map((village) => duty(village, '村（居）', '每半月')),
  ];
}

/** Meetings held in 2011: every one of the county, all but three of the townships, a tenth of the villages' missed. */
function sweeps(random: Random): Row[] {
  const months = Array.from({ length: 12 }, (_, index) => `2011-${padded(index + 1, 2)}`);
  const county = months
    .filter((_, index) => index % 3 === 0)
    .map((month) => meeting(anhe, '县', `${month}-01`, random));
  const townships = [...anhe.townships, ...qingyuan.townships].flatMap((township, t) =>
    months
      .filter((_, m) => (t * 12 + m) % 40 !== 39)
      .map((month) => meeting(township, '乡镇', `${month}-01`, random)),
  );
  const villages = anhe.villages.flatMap((village, v) =>
    months
      .flatMap((month) => [`${month}-01`, `${month}-16`])
      .filter((_, slot) => (v + slot) % 10 !== 9)
      .map((slot) => meeting(village, '村（居）', slot, random)),
  );
  return [...county, ...townships, ...villages];
}

function meeting(unit: DemoUnit | DemoCounty, tier: string, slot: string, random: Random): Row {
  return {
    编号: `PC-${unit.code}-${slot.replaceAll('-', '')}`,
    责任编号: `PCZ-${unit.code}`,
    区划: unit.code,
    层级: tier,
    周期起始日: slot,
    开展日期: addDays(slot, random.between(1, 12)),
    状态: '已上报',
    发现纠纷数: String(random.between(0, 3)),
  };
}

/** The justice bureau and the court meet each quarter (F2-15). */
function jointMeetings(): Row[] {
  return ['2011-03-18', '2011-06-17', '2011-09-16', '2011-12-16'].map((day, index) => ({
    编号: `LX-2011-${index + 1}`,
    区划: anhe.code,
    会议类别: '司法行政机关与法院联席会',
    召开日期: day,
    议题: '诉前调解衔接',
  }));
}

/** Petitions diverted to mediation, complaints about wages handed to legal aid, disputes that came from the court. */
function referrals(random: Random): Row[] {
  const petitions = Array.from({ length: 24 }, (_, index) =>
    referral(index + 1, random, {
      移送部门: '信访',
      移送前编号: petitionNumber(anhe, 2011, index + 7),
      移送机构代码: bureauCode(anhe, '信访局'),
      接收部门: '人民调解',
      移送后编号: disputeNumber(anhe, 2011, index + 7),
      接收机构代码: bureauCode(anhe, '司法局'),
    }),
  );
  const wages = Array.from({ length: 5 }, (_, index) =>
    referral(25 + index, random, {
      移送部门: '建设领域工资',
      移送前编号: wageComplaintNumber(anhe, 2011, index + 1),
      移送机构代码: bureauCode(anhe, '住房和城乡建设局'),
      接收部门: '法律援助',
      移送后编号: legalAidNumber(anhe, 2011, index + 1),
      接收机构代码: bureauCode(anhe, '法律援助中心'),
    }),
  );
  const court = Array.from({ length: 8 }, (_, index) =>
    referral(30 + index, random, {
      移送部门: '人民法院',
      移送前编号: '',
      移送机构代码: bureauCode(anhe, '人民法院'),
      接收部门: '人民调解',
      移送后编号: disputeNumber(anhe, 2011, 40 + index),
      接收机构代码: bureauCode(anhe, '司法局'),
    }),
  );
  return [...petitions, ...wages, ...court];
}

function referral(nth: number, random: Random, ends: Row): Row {
  const opened = addDays('2011-01-10', nth * 8);
  const sent = addDays(opened, random.between(0, 2));
  const answered = nth % 9 !== 0;
  const returned = nth % 13 === 0;
  const concluded = answered && !returned && nth % 4 !== 3;
  return {
    编号: `YS-2011-${padded(nth, 3)}`,
    区划: anhe.code,
    状态: !answered ? '已移送' : returned ? '已退回' : concluded ? '已反馈' : '已接收',
    ...ends,
    ...(returned || !answered ? { 移送后编号: '' } : {}),
    提出日期: opened,
    移送日期: sent,
    答复日期: answered ? addDays(sent, random.between(1, 6)) : '',
    办结日期: concluded ? addDays(sent, random.between(10, 40)) : '',
    退回理由: returned ? '一方当事人不同意调解' : '',
  };
}
