import { addDays, padded, type DemoFile } from './file.ts';
import { anhe, qingyuan, type DemoCounty } from './geography.ts';
import { inventedName } from './names.ts';
import { bureauCode, justiceOfficeCode } from './organizations.ts';
import { itemAt, seeded, type Random } from './random.ts';

type Row = Record<string, string>;

/** The department's registers (F1-18…F1-23): 823 checks, 672 persons offered help, 16 before release, 21 received. */
export function communityCorrectionFiles(): DemoFile[] {
  const random = seeded(20110701);
  const file = (register: string, title: string, format: DemoFile['format'], rows: Row[]): DemoFile => ({
    department: 'community-correction',
    register,
    title,
    format,
    rows,
  });
  return [
    file('correction-subjects', '社区矫正对象登记簿', 'xlsx', [
      ...subjects(anhe, 90, random),
      ...subjects(qingyuan, 160, random),
    ]),
    file('reintegration-register', '安置帮教登记簿', 'csv-gb18030', [
      ...released(random),
      ...preRelease(random),
      ...elsewhere(random),
    ]),
    file('identity-verifications', '服刑人员信息核查登记表', 'csv', verifications(random)),
    file('electronic-tracking', '电子定位审批表', 'csv', trackings()),
    file('support-measures', '帮扶措施登记表', 'csv-gb18030', supportMeasures(random)),
  ];
}

/** Persons under correction at the end of 2011, all with plan and group; 21 of 安和县 came from courts elsewhere. */
function subjects(county: DemoCounty, persons: number, random: Random): Row[] {
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

/** 672 persons of 安和县 are offered help at the end of 2011; 8 of them were convicted anew in that year (1.19 %). */
function released(random: Random): Row[] {
  return Array.from({ length: 672 }, (_, index) => {
    const opened = addDays('2008-01-10', random.between(0, 1300));
    const met = ['家属接回', '村居接回', '自行返回'];
    return {
      ...caseRow(anhe, index, random),
      编号: `安帮〔${opened.slice(0, 4)}〕${padded(index + 1, 4)}号`,
      状态: index % 9 === 0 ? '本人谢绝' : index % 4 === 0 ? '帮扶中' : random.pick(met),
      登记日期: opened,
      释放日期: addDays(opened, 20),
      衔接日期: addDays(opened, 20),
      重新犯罪日期: index % 84 === 3 ? addDays('2011-02-01', index % 300) : '',
    };
  });
}

/** 16 persons registered before their release (F1-19). */
function preRelease(random: Random): Row[] {
  return Array.from({ length: 16 }, (_, index) => ({
    ...caseRow(anhe, index, random),
    编号: `安帮〔2011〕预${padded(index + 1, 3)}号`,
    状态: '预释放登记',
    登记日期: addDays('2011-03-01', index * 15),
    释放日期: '',
    衔接日期: '',
    重新犯罪日期: '',
  }));
}

function elsewhere(random: Random): Row[] {
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

/** From May 2010 to the end of 2011: 823 checked, 787 verified (F1-18); what became of the 36 is not told. */
function verifications(random: Random): Row[] {
  return Array.from({ length: 823 }, (_, index) => {
    const unverified = index % 23 === 5;
    const mismatch = unverified && index % 2 === 0;
    return {
      编号: `安核〔2011〕${padded(index + 1, 4)}号`,
      户籍地: random.pick(anhe.townships).code,
      核查结果: !unverified ? '已核实' : mismatch ? '信息不符' : '查无此人',
      假姓名: mismatch && index % 3 === 0 ? '是' : '否',
      假地址: mismatch && index % 3 === 1 ? '是' : '否',
      假身份: mismatch && index % 3 === 2 ? '是' : '否',
      核查日期: addDays('2010-05-10', random.between(0, 590)),
      更正日期: '',
    };
  });
}

function trackings(): Row[] {
  return Array.from({ length: 6 }, (_, index) => ({
    编号: `安定〔2011〕${padded(index + 1, 3)}号`,
    矫正编号: `安矫〔2011〕${padded(index + 30, 4)}号`,
    法定情形: index % 2 === 0 ? '违反人民法院禁止令' : '拒不按照规定报告活动情况被警告',
    批准日期: '2011-11-18',
    起始日期: '2011-11-20',
    终止日期: '2012-02-19',
    解除日期: '',
  }));
}

function supportMeasures(random: Random): Row[] {
  return Array.from({ length: 120 }, (_, index) => ({
    编号: `安扶〔2011〕${padded(index + 1, 4)}号`,
    帮教编号: `安帮〔2011〕预${padded((index % 16) + 1, 3)}号`,
    帮扶类别: random.pick(['扶心', '扶困', '扶技', '扶业', '扶学', '促转变']),
    告知日期: addDays('2011-10-01', index % 80),
    是否接受: index % 5 === 0 ? '否' : '是',
  }));
}
