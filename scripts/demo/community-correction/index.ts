import type { DemoFile } from '../file.ts';
import { anhe, qingyuan } from '../geography.ts';
import { seeded } from '../random.ts';
import { handovers, supportMeasures, verifications } from './help.ts';
import { elsewhere, ended, preRelease, released } from './reintegration.ts';
import { sanctions, subjects, trackings } from './subjects.ts';

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
    file('correction-sanctions', '社区矫正奖惩登记表', 'csv', sanctions()),
    file('electronic-tracking', '电子定位审批表', 'csv', trackings()),
    file('reintegration-register', '安置帮教登记簿', 'csv-gb18030', [
      ...released(random),
      ...ended(random),
      ...preRelease(random),
      ...elsewhere(random),
    ]),
    file('release-handovers', '刑满释放人员衔接登记表', 'xlsx', handovers()),
    file('support-measures', '帮扶措施登记表', 'csv-gb18030', supportMeasures(random)),
    file('identity-verifications', '服刑人员信息核查登记表', 'csv', verifications(random)),
  ];
}
