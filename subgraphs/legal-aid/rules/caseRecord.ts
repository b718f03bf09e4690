import type {
  AidApplicantCategory,
  AidCaseStatus,
  AidLane,
  AidOutcome,
  AidProviderKind,
  AidTerminationGround,
} from '../codes.ts';
import {
  faultIf,
  objectionFaults,
  orderFaults,
  type ObjectionRecord,
  type RecordFault,
} from './recordFaults.ts';

/** What a line of the register of cases says, as far as its columns depend on each other. */
export interface CaseRecord extends ObjectionRecord {
  readonly status: AidCaseStatus;
  readonly lane: AidLane;
  readonly applicantCategory: AidApplicantCategory;
  readonly providerKind: AidProviderKind | null;
  readonly outcome: AidOutcome | null;
  readonly terminationGround: AidTerminationGround | null;
  readonly openedOn: string;
  readonly assignedOn: string | null;
  readonly closedOn: string | null;
  readonly fileSubmittedOn: string | null;
  readonly fileReviewedOn: string | null;
  readonly subsidyAmount: string | null;
  readonly subsidyPaidOn: string | null;
  readonly archivedOn: string | null;
}

/** The states of a case in the order in which it goes through them; a terminated one takes the place of a concluded. */
const place: Readonly<Record<AidCaseStatus, number>> = {
  GRANTED: 0,
  ASSIGNED: 1,
  IN_PROGRESS: 2,
  CONCLUDED: 3,
  TERMINATED: 3,
  FILE_SUBMITTED: 4,
  FILE_REVIEWED: 5,
  SUBSIDY_PAID: 6,
  ARCHIVED: 7,
};

/** What does not fit together in a row: a state and its days, an end and its reason, the order of the days. */
export function caseFaults(row: CaseRecord): RecordFault[] {
  return [
    ...stateFaults(row),
    ...endFaults(row),
    ...objectionFaults(row),
    ...orderFaults([
      ['openedOn', row.openedOn, '受理日期'],
      ['assignedOn', row.assignedOn, '指派日期'],
      ['closedOn', row.closedOn, '结案日期'],
      ['fileSubmittedOn', row.fileSubmittedOn, '交卷日期'],
      ['fileReviewedOn', row.fileReviewedOn, '审卷日期'],
      ['archivedOn', row.archivedOn, '归档日期'],
    ]),
    ...faultIf(
      row.lane === 'MIGRANT_WORKER_WAGES' && row.applicantCategory !== 'MIGRANT_WORKER',
      'lane',
      '快速通道只办理农民工案件，请核对受援人类别',
    ),
    ...faultIf(
      row.subsidyPaidOn !== null && row.subsidyAmount === null,
      'subsidyAmount',
      '已发放补贴的要填写补贴金额',
    ),
  ];
}

function stateFaults(row: CaseRecord): RecordFault[] {
  const reached = place[row.status];
  const assigned = reached > place.GRANTED && row.terminationGround === null;
  const days = [
    ['fileSubmittedOn', place.FILE_SUBMITTED, '交卷日期'],
    ['fileReviewedOn', place.FILE_REVIEWED, '审卷日期'],
    ['archivedOn', place.ARCHIVED, '归档日期'],
  ] as const;
  return [
    ...faultIf(assigned && row.assignedOn === null, 'assignedOn', '已指派的要填写指派日期'),
    ...faultIf(
      row.status === 'GRANTED' && row.assignedOn !== null,
      'assignedOn',
      '待指派的不应填写指派日期，请留空或改正状态',
    ),
    ...faultIf(
      (row.assignedOn !== null) !== (row.providerKind !== null),
      'providerKind',
      '指派日期和承办人类别要同时填写或同时留空',
    ),
    ...days.flatMap(([property, from, title]) =>
      faultIf(
        reached >= from !== (row[property] !== null),
        property,
        reached >= from ? `按状态要填写${title}` : `按状态不应填写${title}，请留空或改正状态`,
      ),
    ),
    ...faultIf(
      row.status === 'SUBSIDY_PAID' && row.subsidyPaidOn === null,
      'subsidyPaidOn',
      '已发补贴的要填写补贴发放日期',
    ),
    ...faultIf(
      reached < place.FILE_SUBMITTED && row.subsidyPaidOn !== null,
      'subsidyPaidOn',
      '未交卷的不应发放补贴，请核对',
    ),
  ];
}

function endFaults(row: CaseRecord): RecordFault[] {
  const closed = place[row.status] >= place.CONCLUDED;
  const ends = [row.outcome, row.terminationGround].filter((end) => end !== null).length;
  return [
    ...faultIf(
      closed !== (row.closedOn !== null),
      'closedOn',
      closed ? '已结案或终止的要填写结案日期' : '未结案的不应填写结案日期',
    ),
    ...faultIf(
      ends !== (closed ? 1 : 0),
      'outcome',
      closed ? '结案方式和终止情形要填写一项，且只填一项' : '未结案的不应填写结案方式或终止情形',
    ),
    ...faultIf(
      row.status === 'CONCLUDED' && row.terminationGround !== null,
      'status',
      '填写了终止情形的，状态应为“已终止”',
    ),
    ...faultIf(
      row.status === 'TERMINATED' && row.outcome !== null,
      'status',
      '填写了结案方式的，状态应为“已结案”',
    ),
  ];
}
