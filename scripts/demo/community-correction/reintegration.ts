import { addDays, padded } from '../file.ts';
import { anhe, qingyuan, type DemoCounty } from '../geography.ts';
import { inventedName } from '../names.ts';
import { bureauCode, justiceOfficeCode } from '../organizations.ts';
import { itemAt, type Random } from '../random.ts';

type Row = Record<string, string>;

const met = ['家属接回', '村居接回', '自行返回'];
/** Number of the nth person, from 0, to whom help is open. */
export const releasedNumber = (index: number): string => `安帮〔2011〕${padded(index + 1, 4)}号`;

/** Help is open to 672 persons of 安和县 at the end of 2011; 8 of them were convicted anew in that year (1.19 %). */
export function released(random: Random): Row[] {
  return Array.from({ length: 672 }, (_, index) => {
    const opened = addDays('2008-01-10', random.between(0, 1080));
    return {
      ...caseRow(anhe, index, random),
      编号: releasedNumber(index),
      状态: index % 4 === 0 ? '帮扶中' : index % 5 === 0 ? '已告知帮扶' : random.pick(met),
      登记日期: opened,
      释放日期: addDays(opened, 20),
      衔接日期: addDays(opened, 20),
      重新犯罪日期: index % 84 === 3 ? addDays('2011-02-01', index % 300) : '',
    };
  });
}

/** 28 whose help ended: some declined it, which is their right, for the others its term was over. */
export function ended(random: Random): Row[] {
  return Array.from({ length: 28 }, (_, index) => {
    const opened = addDays('2008-01-10', random.between(0, 700));
    return {
      ...caseRow(anhe, index, random),
      编号: `安帮〔2011〕终${padded(index + 1, 3)}号`,
      状态: index % 2 === 0 ? '本人谢绝' : '期满结束',
      登记日期: opened,
      释放日期: addDays(opened, 20),
      衔接日期: addDays(opened, 20),
      重新犯罪日期: '',
      终止日期: addDays(opened, index % 2 === 0 ? 60 : 500 + index),
    };
  });
}

/** 16 persons registered before their release (F1-19), half of them in one township. */
export function preRelease(random: Random): Row[] {
  return Array.from({ length: 16 }, (_, index) => ({
    ...caseRow(anhe, index < 8 ? 0 : index, random),
    编号: `安帮〔2011〕预${padded(index + 1, 3)}号`,
    状态: '预释放登记',
    登记日期: addDays('2011-03-01', index * 15),
    释放日期: '',
    衔接日期: '',
    重新犯罪日期: '',
  }));
}

/** 180 in 青原县, 9 in each of its townships. */
export function elsewhere(random: Random): Row[] {
  return Array.from({ length: 180 }, (_, index) => {
    const opened = addDays('2010-06-01', random.between(0, 500));
    return {
      ...caseRow(qingyuan, index, random),
      编号: `青帮〔${opened.slice(0, 4)}〕${padded(index + 1, 4)}号`,
      状态: '帮扶中',
      登记日期: opened,
      释放日期: addDays(opened, 20),
      衔接日期: addDays(opened, 20),
      重新犯罪日期: '',
    };
  });
}

function caseRow(county: DemoCounty, index: number, random: Random): Row {
  const township = itemAt(county.townships, index);
  return {
    居住地: township.code,
    姓名: inventedName(random),
    是否未成年: '否',
    负责机构代码:
      county === anhe ? justiceOfficeCode(county, township) : bureauCode(county, '社区矫正管理局'),
    终止日期: '',
  };
}
