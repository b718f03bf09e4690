import { anhe } from '../../../scripts/demo/geography.ts';
import { bureauCode, demoCompanies } from '../../../scripts/demo/organizations.ts';
import type { Cells } from '../world.ts';

export const county = anhe.code;
export const townships = anhe.townships.map(({ code }) => code);
export const bureau = bureauCode(anhe, '住房和城乡建设局');
export const firms = demoCompanies.map(({ code }) => code);

/** A project at work since March 2011, as a line of the project register. */
export function project(number: string, more: Cells = {}): Cells {
  return {
    工程项目编码: number,
    项目名称: `工程 ${number}`,
    工程类别: '房屋建筑',
    状态: '在建',
    所在地: townships[0] ?? '',
    监管部门代码: bureau,
    建设单位代码: firms[1] ?? '',
    施工总承包单位代码: firms[0] ?? '',
    合同价款: '400万元',
    登记日期: '2011-01-10',
    资金到位证明日期: '2011-01-20',
    施工许可日期: '2011-02-10',
    开工日期: '2011-03-15',
    ...more,
  };
}

/** A complaint of eight workers under investigation, as a line of the book of complaints. */
export function complaint(number: string, more: Cells = {}): Cells {
  return {
    编号: number,
    受理日期: '2011-04-01',
    欠薪发生地: townships[0] ?? '',
    来源: '来访',
    受理单位代码: bureau,
    涉及人数: '8',
    拖欠金额: '40000',
    追回金额: '0',
    状态: '调查中',
    立案日期: '2011-04-02',
    ...more,
  };
}

/** The same, paid in full and closed. */
export function paidComplaint(number: string, more: Cells = {}): Cells {
  return complaint(number, {
    追回金额: '40000',
    状态: '已结案',
    支付日期: '2011-05-02',
    农民工确认日期: '2011-05-03',
    查处结论: '欠薪属实已付清',
    结案日期: '2011-05-04',
    ...more,
  });
}

export function worker(number: string, of: string, more: Cells = {}): Cells {
  return {
    实名登记号: number,
    工程项目编码: of,
    用工单位代码: firms[0] ?? '',
    姓名: '张某甲',
    公民身份号码: '990101198001010014',
    劳动合同签订日期: '2011-03-15',
    进场日期: '2011-03-15',
    ...more,
  };
}

/** A payroll line that is handed in, signed and not paid. */
export function payrollLine(of: string, month: string, workerNumber: string, more: Cells = {}): Cells {
  return {
    工程项目编码: of,
    月份: month,
    实名登记号: workerNumber,
    出勤天数: '26',
    应发工资: '2600',
    扣款: '100',
    实发工资: '2500',
    签字情况: '已签字',
    报送日期: `${month}-28`,
    ...more,
  };
}

export function deposit(of: string, more: Cells = {}): Cells {
  return {
    编号: `B-${of}`,
    工程项目编码: of,
    存储单位代码: firms[0] ?? '',
    状态: '已存储',
    应存金额: '6万元',
    已存或担保金额: '6万元',
    动用金额: '0',
    应存日期: '2011-02-10',
    存储日期: '2011-02-20',
    ...more,
  };
}

/** An application that the wage office holds up. */
export function blockedApplication(number: string, of: string, more: Cells = {}): Cells {
  return {
    编号: number,
    工程项目编码: of,
    验收阶段: '主体验收',
    状态: '因欠薪暂停',
    申请日期: '2011-06-01',
    质量监督站签署日期: '2011-06-03',
    ...more,
  };
}

export function inspection(number: string, of: string, more: Cells = {}): Cells {
  return {
    编号: number,
    工程项目编码: of,
    检查类别: '夏收专项检查',
    检查单位代码: bureau,
    检查日期: '2011-06-02',
    ...more,
  };
}

export function badBehaviour(number: string, firm: string, more: Cells = {}): Cells {
  return {
    编号: number,
    单位代码: firm,
    所在地: county,
    处理措施: '限制投标',
    状态: '公示执行中',
    决定单位代码: bureau,
    提出日期: '2011-05-20',
    决定日期: '2011-06-13',
    有效期至: '2012-06-12',
    ...more,
  };
}
