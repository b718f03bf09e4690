import type {
  AdvanceAidGround,
  AidApplicantCategory,
  AidApplicationStatus,
  AidChannel,
  AidLane,
  HardshipProof,
  LegalAidForm,
  LegalAidMatter,
  MeansCheckExempt,
  MeansTestWaived,
} from '../codes.ts';
import {
  faultIf,
  objectionFaults,
  orderFaults,
  type ObjectionRecord,
  type RecordFault,
} from './recordFaults.ts';

/** What a line of the register of applications says, as far as its columns depend on each other. */
export interface ApplicationRecord extends ObjectionRecord {
  readonly status: AidApplicationStatus;
  readonly channel: AidChannel;
  readonly workstationNumber: string | null;
  readonly lane: AidLane;
  readonly form: LegalAidForm;
  readonly matter: LegalAidMatter | null;
  readonly applicantCategory: AidApplicantCategory;
  readonly meansTestWaived: MeansTestWaived | null;
  readonly meansCheckExempt: MeansCheckExempt | null;
  readonly hardshipProof: HardshipProof | null;
  readonly advanceAidGround: AdvanceAidGround | null;
  readonly openedOn: string;
  readonly supplementRequestedOn: string | null;
  readonly decidedOn: string | null;
  readonly refusalReason: string | null;
  readonly closedOn: string | null;
}

/** What does not fit together in a row: a state and its days, the grounds of the law, the order of the days. */
export function applicationFaults(row: ApplicationRecord): RecordFault[] {
  return [
    ...stateFaults(row),
    ...groundFaults(row),
    ...objectionFaults(row),
    ...orderFaults([
      ['openedOn', row.openedOn, '收到日期'],
      ['supplementRequestedOn', row.supplementRequestedOn, '通知补充材料日期'],
      ['decidedOn', row.decidedOn, '决定日期'],
      ['closedOn', row.closedOn, '办结日期'],
    ]),
  ];
}

function stateFaults(row: ApplicationRecord): RecordFault[] {
  const { status } = row;
  const decided = status === 'GRANTED' || status === 'REFUSED';
  const closed = decided || status === 'DEEMED_WITHDRAWN';
  const toldWhatIsMissing = status === 'SUPPLEMENT_REQUESTED' || status === 'DEEMED_WITHDRAWN';
  return [
    ...faultIf(
      decided !== (row.decidedOn !== null),
      'decidedOn',
      decided ? '已作决定的要填写决定日期' : '未作决定的不应填写决定日期',
    ),
    ...faultIf(
      closed !== (row.closedOn !== null),
      'closedOn',
      closed ? '已办结的要填写办结日期' : '未办结的不应填写办结日期',
    ),
    ...faultIf(
      toldWhatIsMissing && row.supplementRequestedOn === null,
      'supplementRequestedOn',
      '要填写一次性告知补充材料的日期（法律援助法第四十三条）',
    ),
    ...faultIf(
      (status === 'REFUSED') !== (row.refusalReason !== null),
      'refusalReason',
      status === 'REFUSED' ? '不予援助的须说明理由（法律援助法第四十三条）' : '没有不予援助的不应填写理由',
    ),
    ...faultIf(
      status === 'ADVANCE_AID' && row.advanceAidGround === null,
      'advanceAidGround',
      '先行提供的要填写情形（法律援助法第四十四条）',
    ),
    ...faultIf(
      row.channel === 'WORKSTATION' && row.workstationNumber === null,
      'workstationNumber',
      '工作站受理的要填写工作站编号',
    ),
  ];
}

/** Agency in disputes needs a matter of art. 31 or a case of art. 32, and hardship shown, exempt or waived (31, 32, 41, 42). */
function groundFaults(row: ApplicationRecord): RecordFault[] {
  const agency = row.form === 'CIVIL_ADMINISTRATIVE_AGENCY' || row.form === 'LABOUR_AGENCY';
  const grounds = [row.meansTestWaived, row.meansCheckExempt, row.hardshipProof].filter(Boolean);
  const fast = row.lane === 'MIGRANT_WORKER_WAGES';
  return [
    ...faultIf(
      agency && row.matter === null && row.meansTestWaived === null,
      'matter',
      '代理案件要填写援助事项，或填写不受困难条件限制情形',
    ),
    ...faultIf(grounds.length > 1, 'hardshipProof', '不受困难条件限制、免予核查、困难证明方式只填一项'),
    ...faultIf(
      agency && row.status === 'GRANTED' && grounds.length === 0,
      'hardshipProof',
      '给予援助的代理案件要填写困难证明方式、免予核查或不受困难条件限制情形之一',
    ),
    ...faultIf(
      fast &&
        !(row.applicantCategory === 'MIGRANT_WORKER' && row.meansCheckExempt === 'MIGRANT_WORKER_CLAIM'),
      'lane',
      '快速通道只办理农民工请求劳动报酬或者工伤赔偿，申请人类别和免予核查情形要相符',
    ),
    ...faultIf(
      row.meansCheckExempt === 'MIGRANT_WORKER_CLAIM' &&
        row.matter !== 'LABOUR_PAY' &&
        row.matter !== 'PERSONAL_INJURY',
      'matter',
      '农民工免予核查限于劳动报酬和工伤赔偿（法律援助法第四十二条），请核对援助事项',
    ),
  ];
}
