import { anhe } from '../../../scripts/demo/geography.ts';
import { bureauCode } from '../../../scripts/demo/organizations.ts';
import type { Cells } from './world.ts';

export const county = anhe.code;
export const townships = anhe.townships.map(({ code }) => code);
export const agency = bureauCode(anhe, '法律援助中心');

/** An application for agency in a maintenance case that is under review. */
export function application(number: string, more: Cells = {}): Cells {
  return {
    申请编号: number,
    收到日期: '2011-03-01',
    所属区划: townships[0]!,
    援助机构代码: agency,
    受理渠道: '窗口',
    受理通道: '普通',
    援助形式: '民事、行政、国家赔偿案件代理',
    援助事项: '请求给付赡养费、抚养费、扶养费',
    申请人类别: '老年人',
    申请人: '张某甲',
    状态: '审查中',
    ...more,
  };
}

/** The same, granted on a declaration of honesty. */
export function grantedApplication(number: string, more: Cells = {}): Cells {
  return application(number, {
    困难证明方式: '个人诚信承诺',
    状态: '给予援助',
    决定日期: '2011-03-05',
    办结日期: '2011-03-05',
    ...more,
  });
}

/** A case in the hands of a lawyer. */
export function openCase(number: string, more: Cells = {}): Cells {
  return {
    案号: number,
    受理日期: '2011-03-05',
    所属区划: townships[0]!,
    援助机构代码: agency,
    受理通道: '普通',
    援助形式: '民事、行政、国家赔偿案件代理',
    援助事项: '请求给付赡养费、抚养费、扶养费',
    受援人类别: '老年人',
    受援人: '张某甲',
    受援人数: '1',
    状态: '办理中',
    指派日期: '2011-03-07',
    承办人类别: '律师',
    承办人: '李某乙',
    ...more,
  };
}

/** The same, concluded by mediation and filed away. */
export function archivedCase(number: string, more: Cells = {}): Cells {
  return openCase(number, {
    状态: '已归档',
    结案方式: '调解',
    结案日期: '2011-04-20',
    避免和挽回损失: '5000',
    交卷日期: '2011-05-10',
    审卷日期: '2011-05-25',
    补贴金额: '600',
    补贴发放日期: '2011-06-10',
    归档日期: '2011-06-20',
    ...more,
  });
}

/** A migrant worker's case on the fast lane. */
export function migrantCase(number: string, more: Cells = {}): Cells {
  return openCase(number, {
    受理通道: '农民工维权快速通道',
    援助事项: '确认劳动关系或者支付劳动报酬',
    受援人类别: '农民工',
    ...more,
  });
}
