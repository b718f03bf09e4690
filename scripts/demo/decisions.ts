import { anhe } from './geography.ts';
import { bureauCode, type BureauName } from './organizations.ts';

/** Decisions of 2011 whose risks were assessed, one with each conclusion (M-63). */
export function riskAssessments(): Record<string, string>[] {
  return [
    assessment(1, '县城供水价格调整方案', '重大公共政策和措施', '水利局', {
      ...{ 立项日期: '2011-02-14', 结论日期: '2011-03-21', 评估结论: '实施' },
      ...{ 实施后评估日期: '2011-09-21', 完成实施后评估日期: '2011-09-15', 实施后评估结果: '未出现风险' },
    }),
    assessment(2, '城乡客运线路调整规划', '经济和社会发展重要规划', '交通运输局', {
      ...{ 立项日期: '2011-05-09', 结论日期: '2011-06-20', 评估结论: '暂缓实施' },
    }),
    assessment(3, '集体林权流转管理办法', '自然资源和文化资源政策', '林业局', {
      ...{ 立项日期: '2011-08-01', 结论日期: '2011-09-05', 评估结论: '暂不实施' },
    }),
  ];
}

function assessment(
  nth: number,
  title: string,
  kind: string,
  author: BureauName,
  more: Record<string, string>,
): Record<string, string> {
  return {
    ...{ 编号: `WP-2011-${nth}`, 区划: anhe.code, 决策名称: title, 决策类别: kind },
    拟决策单位代码: bureauCode(anhe, '人民政府办公室'),
    评估单位代码: bureauCode(anhe, author),
    审批单位代码: bureauCode(anhe, '县委政法委员会'),
    ...{ 实施后评估日期: '', 完成实施后评估日期: '', 实施后评估结果: '' },
    ...more,
  };
}
