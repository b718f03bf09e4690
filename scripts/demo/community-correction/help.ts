import { addDays, padded } from '../file.ts';
import type { Random } from '../random.ts';
import { anhe } from '../geography.ts';
import { releasedNumber } from './reintegration.ts';

type Row = Record<string, string>;

/** The 16 who are awaited, and a few who were fetched by family or village. */
export function handovers(): Row[] {
  const awaited = Array.from({ length: 16 }, (_, index) => ({
    编号: `安衔〔2011〕${padded(index + 1, 3)}号`,
    帮教编号: `安帮〔2011〕预${padded(index + 1, 3)}号`,
    状态: index % 2 === 0 ? '待释放' : '已通知接回',
    应释放日期: addDays('2012-02-01', index * 2),
    通知接回日期: index % 2 === 0 ? '' : addDays('2011-12-10', index),
    接回日期: '',
    交接日期: '',
  }));
  const fetched = Array.from({ length: 24 }, (_, index) => ({
    编号: `安衔〔2010〕${padded(index + 1, 3)}号`,
    帮教编号: `安帮〔2011〕终${padded(index + 1, 3)}号`,
    状态: index % 8 === 7 ? '未接回' : '已交接',
    应释放日期: addDays('2010-02-01', index * 12),
    通知接回日期: addDays('2010-01-20', index * 12),
    接回日期: index % 8 === 7 ? '' : addDays('2010-02-01', index * 12),
    交接日期: index % 8 === 7 ? '' : addDays('2010-02-02', index * 12),
  }));
  return [...awaited, ...fetched];
}

/** Help that was offered, four times of five taken. */
export function supportMeasures(random: Random): Row[] {
  return Array.from({ length: 120 }, (_, index) => ({
    编号: `安扶〔2011〕${padded(index + 1, 4)}号`,
    帮教编号: releasedNumber(index * 4),
    帮扶类别: random.pick(['扶心', '扶困', '扶技', '扶业', '扶学', '促转变']),
    告知日期: addDays('2011-02-01', index * 2),
    是否接受: index % 5 === 0 ? '否' : '是',
  }));
}

/** From May 2010 to the end of 2011: 823 checked, 787 verified (F1-18); what became of the 36 is not told. */
export function verifications(random: Random): Row[] {
  return Array.from({ length: 823 }, (_, index) => {
    const unverified = index % 23 === 5;
    const mismatch = unverified && index % 2 === 0;
    return {
      编号: `安核〔2011〕${padded(index + 1, 4)}号`,
      户籍地: random.pick(anhe.townships).code,
      是否未成年: '否',
      核查结果: !unverified ? '已核实' : mismatch ? '信息不符' : '查无此人',
      假姓名: mismatch && index % 3 === 0 ? '是' : '否',
      假地址: mismatch && index % 3 === 1 ? '是' : '否',
      假身份: mismatch && index % 3 === 2 ? '是' : '否',
      核查日期: addDays('2010-05-10', random.between(0, 590)),
      更正日期: '',
    };
  });
}
