import { viewerOf, type Cells } from '../world.ts';

export const county = '990101000000';
export const town = '990101100000';
export const township = '990101101000';
export const village = '990101100200';
export const neighbour = '990102000000';
export const year = { from: '2011-01-01', to: '2011-12-31' };

/** A viewer who reads the command centre's records and figures of the given regions. */
export const dispatcher = (...regions: string[]) =>
  viewerOf(['dispatch:read', 'statistics:read'], ...regions);
export const analyst = (...regions: string[]) => viewerOf(['statistics:read'], ...regions);

/** A unit's duty to hold sweep meetings. */
export function duty(place: string, tier: string, cadence: string, more: Cells = {}): Cells {
  return {
    编号: `PCZ-${place}`,
    区划: place,
    层级: tier,
    排查周期: cadence,
    起始日期: '2011-01-01',
    ...more,
  };
}

/** A meeting that a unit held on the day after its slot began. */
export function meeting(place: string, slot: string, more: Cells = {}): Cells {
  return {
    编号: `PC-${place}-${slot}`,
    责任编号: `PCZ-${place}`,
    区划: place,
    层级: '乡镇',
    周期起始日: slot,
    开展日期: slot.replace(/\d$/, (digit) => String(Number(digit) + 1)),
    状态: '已上报',
    发现纠纷数: '2',
    ...more,
  };
}

/** A petition sent to mediation on 2 March 2011, not answered yet. */
export function referral(number: string, more: Cells = {}): Cells {
  return {
    编号: number,
    区划: county,
    状态: '已移送',
    移送部门: '信访',
    移送前编号: `P-${number}`,
    接收部门: '人民调解',
    提出日期: '2011-03-01',
    移送日期: '2011-03-02',
    ...more,
  };
}

/** The same, accepted after some days. */
export function accepted(number: string, days: number, more: Cells = {}): Cells {
  const answeredOn = `2011-03-${String(2 + days).padStart(2, '0')}`;
  return referral(number, { 状态: '已接收', 答复日期: answeredOn, 移送后编号: `D-${number}`, ...more });
}

const toLegalAid = { 移送部门: '建设领域工资', 接收部门: '法律援助' };
/** Referrals of a county: answered, returned, unanswered, sent on the last day and after it, not sent; a neighbour's. */
export const referrals: Cells[] = [
  accepted('R1', 1),
  accepted('R2', 3, { 区划: village, 状态: '已反馈', 办结日期: '2011-04-01' }),
  accepted('R3', 10, { 状态: '已退回', 退回理由: '不属于调解范围', 移送后编号: '' }),
  referral('R4'),
  accepted('R5', 1, { ...toLegalAid, 移送前编号: 'W5', 移送后编号: 'L5', 区划: town }),
  accepted('R6', 4, { ...toLegalAid, 移送前编号: 'D-R1', 移送后编号: 'L6', 区划: township }),
  referral('R7', { 移送部门: '人民法院', 移送前编号: 'C7', 移送日期: year.to }),
  referral('R8', { 移送日期: '2012-01-01' }),
  referral('R9', { 状态: '已提出', 移送日期: '' }),
  referral('N1', { 区划: neighbour, 提出日期: '2011-01-01', 移送日期: year.from }),
];
