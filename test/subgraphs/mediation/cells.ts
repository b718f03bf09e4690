import { viewerOf, type Cells } from '../world.ts';

export const county = '990101000000';
export const town = '990101100000';
export const township = '990101101000';
export const village = '990101100200';
export const neighbour = '990102000000';
export const whole = '990000000000';
export const year = { from: '2011-01-01', to: '2011-12-31' };

/** A clerk who reads disputes and figures of the given regions. */
export const clerk = (...regions: string[]) => viewerOf(['mediation:read', 'statistics:read'], ...regions);
export const analyst = (...regions: string[]) => viewerOf(['statistics:read'], ...regions);

/** A committee as a line of the roster; its number is told by its place. */
export function committee(place: string, kind: string, tier: string, more: Cells = {}): Cells {
  return {
    编号: `TW${place}`,
    名称: '调委会',
    类别: kind,
    层级: tier,
    所在地: place,
    设立日期: '2010-12-20',
    ...more,
  };
}

/** A county centre, two township centres, a village committee and the neighbour's centre. */
export const committees: Cells[] = [
  committee(county, '县司法调解中心', '县'),
  committee(town, '乡镇调解中心', '乡镇', { 指导机构代码: 'SFS1' }),
  committee(township, '乡镇调解中心', '乡镇'),
  committee(village, '村（居）调委会', '村'),
  committee(neighbour, '县司法调解中心', '县'),
];

/** A dispute between neighbours, in mediation. */
export function dispute(number: string, place: string, more: Cells = {}): Cells {
  return {
    编号: number,
    受理日期: '2011-03-05',
    调委会编号: `TW${place}`,
    发生地: place,
    纠纷类型: '邻里',
    来源: '申请调解',
    难易程度: '一般',
    调解方式: '普通调解',
    当事人: '张某甲、李某乙',
    当事人数: '2',
    调解结果: '调解中',
    状态: '调解中',
    是否挂账: '否',
    ...more,
  };
}

/** The same, settled in writing a week later. */
export function settled(number: string, place: string, more: Cells = {}): Cells {
  return dispute(number, place, {
    调解结果: '书面协议',
    状态: '已归档',
    调解成功日期: '2011-12-31',
    ...more,
  });
}
