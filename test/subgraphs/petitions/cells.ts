import { anhe } from '../../../scripts/demo/geography.ts';
import { bureauCode } from '../../../scripts/demo/organizations.ts';
import type { Cells } from './world.ts';

export const county = anhe.code;
export const townships = anhe.townships.map(({ code }) => code);
export const petitionOffice = bureauCode(anhe, '信访局');
export const landBureau = bureauCode(anhe, '国土资源局');
export const procuratorate = bureauCode(anhe, '人民检察院');
export const auditBody = bureauCode(anhe, '县委政法委员会');

/** A claim in handling, as a line of the petition register. */
export function claim(number: string, more: Cells = {}): Cells {
  return {
    编号: number,
    登记日期: '2011-03-01',
    登记单位代码: petitionOffice,
    事发地: townships[0] ?? '',
    信访形式: '书信',
    事项类别: '申诉求决',
    申诉求决途径: '信访处理意见',
    状态: '办理中',
    有权处理单位代码: landBureau,
    转送交办日期: '2011-03-08',
    受理告知日期: '2011-03-10',
    信访人: '张某甲',
    ...more,
  };
}

/** The same with a handling opinion, so that a review can be asked for. */
export function answeredClaim(number: string, more: Cells = {}): Cells {
  return claim(number, { 状态: '已出具处理意见', 处理意见日期: '2011-04-20', 处理结果: '解释说明', ...more });
}

/** An accusation of the land bureau, passed to the procuratorate. */
export function accusation(number: string, more: Cells = {}): Cells {
  return claim(number, {
    事项类别: '检举控告',
    申诉求决途径: '',
    状态: '已转政法机关',
    有权处理单位代码: procuratorate,
    被检举控告单位代码: landBureau,
    受理告知日期: '',
    ...more,
  });
}

/** A request for review of a petition. */
export function review(number: string, petition: string, more: Cells = {}): Cells {
  return {
    编号: number,
    信访事项编号: petition,
    阶段: '复查',
    状态: '已答复',
    复查复核机关代码: bureauCode(anhe, '人民政府办公室'),
    申请日期: '2011-05-02',
    答复日期: '2011-05-27',
    结论: '维持',
    听证占用天数: '0',
    ...more,
  };
}
