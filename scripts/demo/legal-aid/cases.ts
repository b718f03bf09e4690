import { addDays, type DemoFile } from '../file.ts';
import { inventedName } from '../names.ts';
import { legalAidNumber } from '../numbers.ts';
import { seeded, type Random } from '../random.ts';
import { applicationNumber, applicationOf, turnedDown } from './applications.ts';
import { anhe2011, anhePrintedYears, qingyuan2011, type CasePlan } from './plans.ts';
import { isCriminal, subjectOf, type Subject } from './subjects.ts';

type Row = Record<string, string>;

const open = ['待指派', '已指派', '办理中'];

/** The registers of applications and cases: 2008 to 2011 in 安和县, 2011 in 青原县. */
export function caseFiles(): DemoFile[] {
  const random = seeded(20080106);
  const books = [
    { title: '安和县2008至2010年', plans: anhePrintedYears(random), formats: ['csv-gb18030', 'csv'] },
    { title: '安和县2011年', plans: anhe2011(), formats: ['xlsx', 'xlsx'] },
    { title: '青原县2011年', plans: qingyuan2011(random), formats: ['csv', 'csv-gb18030'] },
  ] as const;
  return books.flatMap(({ title, plans, formats }): DemoFile[] => {
    const matched = plans.map((plan) => ({ plan, subject: subjectOf(plan, random) }));
    const file = (register: string, book: string, format: DemoFile['format'], rows: Row[]): DemoFile => ({
      department: 'legal-aid',
      register,
      title: `${title}${book}`,
      format,
      rows,
    });
    const granted = matched.flatMap(({ plan, subject }) => applicationOf(plan, subject, random));
    return [
      file('applications', '法律援助申请登记簿', formats[0], [...granted, ...turnedDown(plans, random)]),
      file(
        'cases',
        '法律援助案件登记簿',
        formats[1],
        matched.map(({ plan, subject }) => caseRow(plan, subject, random)),
      ),
    ];
  });
}

function caseRow(plan: CasePlan, subject: Subject, random: Random): Row {
  const { county, year, nth, openedOn, end } = plan;
  const closed = !open.includes(end);
  const assigned = end !== '待指派';
  const assignedOn = addDays(openedOn, random.between(1, 3));
  const closedOn = addDays(openedOn, plan.lasts ?? random.between(20, 110));
  const submittedOn = addDays(closedOn, random.between(5, 28));
  const reviewedOn = addDays(submittedOn, random.between(5, 28));
  const provider = nth % 10 === 0 ? '援助机构人员' : nth % 3 === 0 ? '基层法律服务工作者' : '律师';
  // Who is paid by the agency gets no subsidy for a case.
  const subsidised = closed && provider !== '援助机构人员';
  return {
    案号: legalAidNumber(county, year, nth),
    申请编号: isCriminal(subject) ? '' : applicationNumber(plan),
    受理日期: openedOn,
    所属区划: subject.region,
    援助机构代码: subject.agency,
    受理通道: subject.lane,
    援助形式: subject.form,
    援助事项: subject.matter,
    受援人类别: subject.category,
    受援人: subject.name,
    受援人数: plan.migrant ? String(1 + (nth % 4)) : '1',
    对方当事人: isCriminal(subject) ? '' : inventedName(random),
    状态: closed ? '已归档' : end,
    指派日期: assigned ? assignedOn : '',
    承办人类别: assigned ? provider : '',
    承办人: assigned ? inventedName(random) : '',
    结案方式: closed && end !== '终止' ? end : '',
    终止情形:
      end === '终止' ? (nth % 2 === 0 ? '受援人有正当理由要求终止' : '自行委托律师或者其他代理人') : '',
    异议情况: '',
    提出异议日期: '',
    异议处理日期: '',
    结案日期: closed ? closedOn : '',
    避免和挽回损失: isCriminal(subject) ? '' : (plan.loss ?? ''),
    调解案号: plan.dispute ?? '',
    欠薪投诉编号: plan.complaint ?? '',
    工程项目编码: plan.project ?? '',
    交卷日期: closed ? submittedOn : '',
    审卷日期: closed ? reviewedOn : '',
    补贴金额: subsidised ? String(400 + 100 * (nth % 5)) : '',
    补贴发放日期: subsidised ? addDays(reviewedOn, 12) : '',
    归档日期: closed ? addDays(reviewedOn, 20) : '',
    案情简况: '演示数据',
  };
}
