import { addDays, padded } from '../file.ts';
import { anhe, type DemoCounty } from '../geography.ts';
import { inventedName } from '../names.ts';
import { justiceOfficeCode } from '../organizations.ts';
import { itemAt, type Random } from '../random.ts';

type Row = Record<string, string>;

/** Persons under correction at the end of 2011, all with plan and group; 21 of 安和县 came from courts elsewhere. */
export function subjects(county: DemoCounty, persons: number, random: Random): Row[] {
  return Array.from({ length: persons }, (_, index) => {
    const township = itemAt(county.townships, index);
    const fromElsewhere = county === anhe && index < 21;
    const opened = addDays('2011-01-05', random.between(0, fromElsewhere ? 300 : 320));
    const done = index % 15 === 14;
    return {
      编号: `${county.name.slice(0, 1)}矫〔2011〕${padded(index + 1, 4)}号`,
      执行地: township.code,
      姓名: inventedName(random),
      是否未成年: index % 40 === 7 ? '是' : '否',
      矫正类别: random.pick(['缓刑', '缓刑', '缓刑', '假释', '管制', '暂予监外执行']),
      状态: done ? '已解矫' : '在矫',
      管理类别: random.pick(['宽管', '普管', '普管', '严管']),
      负责机构代码: justiceOfficeCode(county, township),
      是否外地法院判决: fromElsewhere ? '是' : '否',
      接收日期: opened,
      矫正方案日期: addDays(opened, 3),
      矫正小组日期: addDays(opened, 3),
      期满日期: done ? addDays(opened, 30) : addDays(opened, 500),
      终止日期: done ? addDays(opened, 30) : '',
    };
  });
}

/** Numbers of persons of 安和县 who were received early in the list and are under correction. */
const subjectNumber = (nth: number): string => `安矫〔2011〕${padded(nth, 4)}号`;

/** Praise, admonitions and warnings at the end of the year. */
export function sanctions(): Row[] {
  const kinds = ['表扬', '表扬', '训诫', '警告'];
  return Array.from({ length: 12 }, (_, index) => ({
    编号: `安奖惩〔2011〕${padded(index + 1, 3)}号`,
    矫正编号: subjectNumber(index + 1),
    奖惩种类: itemAt(kinds, index),
    决定日期: addDays('2011-12-05', index),
  }));
}

/** Terms of electronic tracking, three months each. */
export function trackings(): Row[] {
  return Array.from({ length: 6 }, (_, index) => ({
    编号: `安定〔2011〕${padded(index + 1, 3)}号`,
    矫正编号: subjectNumber(index + 2),
    法定情形: index % 2 === 0 ? '违反人民法院禁止令' : '拒不按照规定报告活动情况被警告',
    批准日期: '2011-12-01',
    起始日期: '2011-12-03',
    终止日期: '2012-03-02',
    解除日期: '',
  }));
}
