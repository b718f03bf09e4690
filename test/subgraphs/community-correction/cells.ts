import { anhe, mingchuan, villagesOf } from '../../../scripts/demo/geography.ts';
import type { Cells } from '../world.ts';

export const province = '990000000000';
export const prefecture = '990100000000';
export const county = anhe.code;
export const otherCounty = mingchuan.code;
export const townships = anhe.townships.map(({ code }) => code);
export const otherTownships = mingchuan.townships.map(({ code }) => code);
export const village = anhe.townships.flatMap((township) => villagesOf(anhe, township))[0]?.code ?? '';
const justiceOffice = '11990101000100028E';

/** A person under correction since March 2011 with plan and group, as a line of the correction register. */
export function subject(number: string, more: Cells = {}): Cells {
  return {
    编号: number,
    执行地: townships[0] ?? '',
    姓名: '张某甲',
    是否未成年: '否',
    矫正类别: '缓刑',
    状态: '在矫',
    管理类别: '普管',
    负责机构代码: justiceOffice,
    是否外地法院判决: '否',
    接收日期: '2011-03-01',
    矫正方案日期: '2011-03-05',
    矫正小组日期: '2011-03-06',
    期满日期: '2012-03-01',
    ...more,
  };
}

/** The same, who completed the term. */
export function completed(number: string, more: Cells = {}): Cells {
  return subject(number, { 状态: '已解矫', 期满日期: '2011-09-01', 终止日期: '2011-09-01', ...more });
}

/** A term of electronic tracking, as a line of the sheet of approvals. */
export function tracking(number: string, of: string, more: Cells = {}): Cells {
  return {
    编号: number,
    矫正编号: of,
    法定情形: '违反人民法院禁止令',
    批准日期: '2011-05-01',
    起始日期: '2011-05-02',
    终止日期: '2011-08-01',
    ...more,
  };
}

export function sanction(number: string, of: string, more: Cells = {}): Cells {
  return { 编号: number, 矫正编号: of, 奖惩种类: '训诫', 决定日期: '2011-06-20', ...more };
}

/** A released person to whom help is open, as a line of the reintegration register. */
export function released(number: string, more: Cells = {}): Cells {
  return {
    编号: number,
    居住地: townships[0] ?? '',
    姓名: '李某乙',
    是否未成年: '否',
    状态: '帮扶中',
    负责机构代码: justiceOffice,
    登记日期: '2011-02-01',
    释放日期: '2011-03-10',
    衔接日期: '2011-03-10',
    ...more,
  };
}

/** A person in custody, registered before the release. */
export function inCustody(number: string, more: Cells = {}): Cells {
  return released(number, { 状态: '预释放登记', 释放日期: '', 衔接日期: '', ...more });
}

export function handover(number: string, of: string, more: Cells = {}): Cells {
  return {
    编号: number,
    帮教编号: of,
    状态: '已交接',
    应释放日期: '2011-03-10',
    通知接回日期: '2011-03-01',
    接回日期: '2011-03-10',
    交接日期: '2011-03-11',
    ...more,
  };
}

export function support(number: string, of: string, more: Cells = {}): Cells {
  return { 编号: number, 帮教编号: of, 帮扶类别: '扶业', 告知日期: '2011-04-01', 是否接受: '是', ...more };
}

/** A check of basic data that found them right. */
export function verified(number: string, more: Cells = {}): Cells {
  return {
    编号: number,
    户籍地: townships[0] ?? '',
    是否未成年: '否',
    核查结果: '已核实',
    假姓名: '否',
    假地址: '否',
    假身份: '否',
    核查日期: '2011-03-01',
    ...more,
  };
}

/** A check that did not find the person. */
export function notFound(number: string, more: Cells = {}): Cells {
  return verified(number, { 核查结果: '查无此人', ...more });
}

/** As many rows of one kind as wanted, numbered from a prefix. */
export function many(
  count: number,
  row: (number: string, more?: Cells) => Cells,
  prefix: string,
  more: Cells = {},
): Cells[] {
  return Array.from({ length: count }, (_, index) => row(`${prefix}-${index + 1}`, more));
}
