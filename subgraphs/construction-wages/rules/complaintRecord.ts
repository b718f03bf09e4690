import { wageComplaintStatus, wageFinding, type WageComplaintStatus, type WageFinding } from '../codes.ts';
import { daysBefore, fenOf, type RecordFault } from './recordFault.ts';

/** What a line of the book of complaints says, as far as its columns depend on each other; amounts in yuan. */
export interface ComplaintRecord {
  readonly status: WageComplaintStatus;
  readonly finding: WageFinding | null;
  readonly arrearsAmount: string;
  readonly recoveredAmount: string;
  readonly openedOn: string;
  readonly filedOn: string | null;
  readonly orderedOn: string | null;
  readonly payBy: string | null;
  readonly paidOn: string | null;
  readonly workersConfirmedOn: string | null;
  readonly transferredOn: string | null;
  readonly closedOn: string | null;
  readonly legalAidNumber: string | null;
}

type Fault = RecordFault<ComplaintRecord>;
type Column = 'filedOn' | 'orderedOn' | 'payBy' | 'paidOn' | 'workersConfirmedOn' | 'transferredOn';

const titles: Record<Column, string> = {
  filedOn: '立案日期',
  orderedOn: '责令支付日期',
  payBy: '责令支付期限',
  paidOn: '支付日期',
  workersConfirmedOn: '农民工确认日期',
  transferredOn: '转办日期',
};

/** What must be on record in a state (DOMAIN 2.8): paid means that the workers have said so. */
const needed: Record<WageComplaintStatus, readonly Column[]> = {
  RECEIVED: [],
  PASSED_ON: ['transferredOn'],
  FILED: ['filedOn'],
  INVESTIGATING: ['filedOn'],
  ORDERED: ['filedOn', 'orderedOn'],
  PAID_IN_PART: ['paidOn', 'workersConfirmedOn'],
  PAID_IN_FULL: ['paidOn', 'workersConfirmedOn'],
  DEPOSIT_DRAWN: ['paidOn'],
  ADVANCED_BY_GENERAL_CONTRACTOR: ['paidOn'],
  ADVANCED_BY_OWNER: ['paidOn'],
  ADVANCED_BY_EMERGENCY_FUND: ['paidOn'],
  ENFORCEMENT_REQUESTED: ['orderedOn', 'transferredOn'],
  TO_POLICE: ['transferredOn'],
  TO_ARBITRATION: ['transferredOn'],
  TO_LEGAL_AID: ['transferredOn'],
  CLOSED: [],
};

/** What is wrong with a line of the book of complaints; empty when all columns fit each other (M-56). */
export function complaintFaults(record: ComplaintRecord): Fault[] {
  return [...stateFaults(record), ...moneyFaults(record), ...orderFaults(record)];
}

function stateFaults(record: ComplaintRecord): Fault[] {
  const { status, finding, closedOn, legalAidNumber, orderedOn, payBy } = record;
  const label = wageComplaintStatus[status];
  const faults: Fault[] = needed[status]
    .filter((column) => record[column] === null)
    .map((column) => ({ property: column, message: `状态为“${label}”时须填写${titles[column]}` }));
  const closed = status === 'CLOSED';
  if (closed !== (closedOn !== null)) {
    faults.push({
      property: 'closedOn',
      message: closed ? '已结案的须填写结案日期' : `状态为“${label}”时没有结案日期，请清空或改状态`,
    });
  }
  if (closed !== (finding !== null)) {
    faults.push({
      property: 'finding',
      message: closed ? '已结案的须填写查处结论' : '未结案的请清空查处结论',
    });
  }
  if (status === 'TO_LEGAL_AID' && legalAidNumber === null) {
    faults.push({ property: 'legalAidNumber', message: '转法律援助的须填写法律援助案号' });
  }
  if ((orderedOn === null) !== (payBy === null)) {
    faults.push({ property: 'payBy', message: '责令支付日期与责令支付期限须同时填写或同时留空' });
  }
  return faults;
}

function moneyFaults({
  status,
  finding,
  arrearsAmount,
  recoveredAmount,
  paidOn,
  workersConfirmedOn,
}: ComplaintRecord) {
  const faults: Fault[] = [];
  const [arrears, recovered] = [fenOf(arrearsAmount), fenOf(recoveredAmount)];
  const inFull = status === 'PAID_IN_FULL' || finding === 'ARREARS_PAID';
  if (recovered > arrears) {
    faults.push({ property: 'recoveredAmount', message: '追回金额不能大于拖欠金额' });
  } else if (inFull && recovered !== arrears) {
    faults.push({ property: 'recoveredAmount', message: '全部付清的，追回金额须等于拖欠金额' });
  } else if (status === 'PAID_IN_PART' && recovered === arrears) {
    faults.push({ property: 'status', message: '已全部追回，状态请填写“全部支付”' });
  }
  if (recovered > 0n !== (paidOn !== null)) {
    faults.push({
      property: 'paidOn',
      message: recovered > 0n ? '已有追回金额的须填写支付日期' : '没有追回金额的请清空支付日期',
    });
  }
  if (finding === 'ARREARS_PAID' && workersConfirmedOn === null) {
    faults.push({
      property: 'workersConfirmedOn',
      message: `结论为“${wageFinding.ARREARS_PAID}”的，须由农民工确认，请填写农民工确认日期`,
    });
  }
  return faults;
}

function orderFaults(record: ComplaintRecord): Fault[] {
  const { openedOn, filedOn, orderedOn, paidOn } = record;
  const faults = daysBefore(
    record,
    { day: openedOn, title: '受理日期' },
    {
      filedOn: '立案日期',
      orderedOn: '责令支付日期',
      paidOn: '支付日期',
      transferredOn: '转办日期',
      closedOn: '结案日期',
    },
  );
  if (filedOn !== null) {
    faults.push(...daysBefore(record, { day: filedOn, title: '立案日期' }, { orderedOn: '责令支付日期' }));
  }
  if (orderedOn !== null) {
    faults.push(...daysBefore(record, { day: orderedOn, title: '责令支付日期' }, { payBy: '责令支付期限' }));
  }
  if (paidOn !== null) {
    faults.push(
      ...daysBefore(
        record,
        { day: paidOn, title: '支付日期' },
        {
          workersConfirmedOn: '农民工确认日期',
          closedOn: '结案日期',
        },
      ),
    );
  }
  return faults;
}
