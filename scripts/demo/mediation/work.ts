import { justiceOfficeCode } from '../organizations.ts';
import { addDays, padded, type DemoFile } from '../file.ts';
import { anhe, mingchuan } from '../geography.ts';
import { disputeNumber } from '../numbers.ts';
import { itemAt, seeded } from '../random.ts';
import { committeeNumber } from './network.ts';

type Row = Record<string, string>;

/** The books, reports, money and reviews of mediation (M-08, M-10, M-14, M-15; F1-29, F2-10, F2-14). */
export function workFiles(): DemoFile[] {
  const file = (register: string, title: string, format: DemoFile['format'], rows: Row[]): DemoFile => ({
    department: 'mediation',
    register,
    title,
    format,
    rows,
  });
  return [
    file('study-minutes', '学习会议记录簿', 'csv', book('XX', '人民调解法学习', 'monthly')),
    file('publicity-register', '普法宣传簿', 'csv-gb18030', book('PF', '法律进村', 'monthly')),
    file('sweep-register', '纠纷排查登记簿', 'csv', book('PC', '集中排查', 'twice')),
    file('revisit-register', '回访登记簿', 'xlsx', revisits()),
    file('monthly-reports', '月报登记表', 'csv', monthlyReports()),
    file('budgets', '调解经费预算表', 'xlsx', budgets()),
    file('subsidies', '个案补贴发放表', 'csv', subsidies()),
    file('dossier-reviews', '卷宗评查结果表', 'csv', dossierReviews()),
  ];
}

function book(prefix: string, topic: string, rhythm: 'monthly' | 'twice'): Row[] {
  const days = rhythm === 'monthly' ? ['10'] : ['05', '20'];
  return anhe.townships.flatMap((township, t) =>
    Array.from({ length: 12 }, (_, month) =>
      days.map((day) => ({
        编号: `${prefix}-${t + 1}-2011${padded(month + 1, 2)}${day}`,
        日期: `2011-${padded(month + 1, 2)}-${day}`,
        调委会编号: committeeNumber(township),
        所在地: township.code,
        主题: topic,
        ...(prefix === 'PC'
          ? { 发现纠纷数: String((t + month) % 4) }
          : { 参加人数: String(8 + ((t + month) % 20)) }),
        结果: '已记录',
      })),
    ).flat(),
  );
}

function revisits(): Row[] {
  return Array.from({ length: 60 }, (_, index) => {
    const township = itemAt(anhe.townships, index);
    return {
      编号: `HF-2011-${padded(index + 1, 3)}`,
      日期: addDays('2011-02-20', index * 5),
      调委会编号: committeeNumber(township),
      所在地: township.code,
      主题: '协议履行情况',
      调解编号: disputeNumber(anhe, 2011, index + 1),
      结果: index % 10 === 0 ? '部分履行' : '全部履行',
    };
  });
}

/** 96 are due in 2011 (12 × 8); two were never handed in. */
function monthlyReports(): Row[] {
  return anhe.townships
    .flatMap((township, t) =>
      Array.from({ length: 12 }, (_, month) => ({
        调委会编号: committeeNumber(township),
        所在地: township.code,
        月份: `2011-${padded(month + 1, 2)}`,
        报送日期: addDays(`2011-${padded(month + 1, 2)}-28`, t % 5),
      })),
    )
    .filter((_, index) => index !== 17 && index !== 71);
}

/** 300,000 yuan a year in three equal parts (F2-10). */
function budgets(): Row[] {
  return ['聘任调解员和专职人民调解员基本工资', '个案补贴', '宣传培训'].map((purpose) => ({
    所在地: anhe.code,
    年份: '2011',
    用途: purpose,
    金额: '10万元',
  }));
}

function subsidies(): Row[] {
  const random = seeded(20111231);
  return Array.from({ length: 300 }, (_, index) => {
    const nth = index + 1;
    const paid = nth % 12 !== 0;
    return {
      编号: `BT-2011-${padded(nth, 3)}`,
      调解编号: disputeNumber(anhe, 2011, nth),
      所在地: itemAt(anhe.townships, index).code,
      状态: paid ? '已发放' : '已申报',
      金额: nth % 30 === 0 ? '600' : nth % 9 === 0 ? '300' : '200',
      申报日期: addDays('2011-02-01', nth),
      发放日期: paid ? addDays('2011-02-01', nth + random.between(10, 30)) : '',
    };
  });
}

/** 9 of the 18 offices of 明川县 came among the first 10 of the city's 189 (F1-29). */
function dossierReviews(): Row[] {
  const offices = [...new Set(mingchuan.townships.map((township) => justiceOfficeCode(mingchuan, township)))];
  const ranks = [1, 2, 3, 4, 5, 6, 8, 9, 10, 15, 22, 31, 40, 58, 77, 96, 120, 150];
  return offices.map((office, index) => ({
    机构代码: office,
    所在地: itemAt(mingchuan.townships, index).code,
    年份: '2009',
    得分: (98 - index * 0.9).toFixed(2),
    全市名次: String(ranks[index]),
  }));
}
