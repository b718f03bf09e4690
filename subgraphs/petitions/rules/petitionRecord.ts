import {
  petitionKind,
  petitionStatus,
  type PetitionBranch,
  type PetitionKind,
  type PetitionResult,
  type PetitionStatus,
} from '../codes.ts';

/** What a line of the petition register says, as far as its columns depend on each other; days as `YYYY-MM-DD`. */
export interface PetitionRecord {
  readonly kind: PetitionKind;
  readonly status: PetitionStatus;
  readonly branch: PetitionBranch | null;
  readonly result: PetitionResult | null;
  readonly competentBodyCode: string | null;
  readonly accusedBodyCode: string | null;
  readonly openedOn: string;
  readonly divertedOn: string | null;
  readonly acceptedOn: string | null;
  readonly opinionIssuedOn: string | null;
  readonly closedOn: string | null;
  readonly disputeNumber: string | null;
}

/** A column that does not fit the others, and what to write there instead. */
export interface RecordFault {
  readonly property: keyof PetitionRecord;
  readonly message: string;
}

type Day = 'divertedOn' | 'acceptedOn' | 'opinionIssuedOn' | 'closedOn';

const dayTitles: Record<Day, string> = {
  divertedOn: '转送交办日期',
  acceptedOn: '受理告知日期',
  opinionIssuedOn: '处理意见日期',
  closedOn: '办结日期',
};
const everyKind: readonly PetitionKind[] = ['SUGGESTION', 'ACCUSATION', 'CLAIM'];
const opinion: readonly Day[] = ['acceptedOn', 'opinionIssuedOn'];

/** Which kinds may be in a state, and which days must have been by then (DOMAIN 2.8). */
const states: Record<
  PetitionStatus,
  { readonly kinds: readonly PetitionKind[]; readonly days: readonly Day[] }
> = {
  REGISTERED: { kinds: everyKind, days: [] },
  TRANSFERRED: { kinds: everyKind, days: ['divertedOn'] },
  ASSIGNED_WITH_FEEDBACK: { kinds: everyKind, days: ['divertedOn'] },
  TO_LAW_ORGAN: { kinds: ['ACCUSATION', 'CLAIM'], days: ['divertedOn'] },
  TO_DISCIPLINE: { kinds: ['ACCUSATION'], days: ['divertedOn'] },
  SUGGESTION_STUDIED: { kinds: ['SUGGESTION'], days: [] },
  ACCEPTED_NOTICE_SENT: { kinds: everyKind, days: ['acceptedOn'] },
  OBJECTED: { kinds: everyKind, days: ['divertedOn'] },
  GUIDED_TO_OTHER_PROCEDURE: { kinds: ['CLAIM'], days: ['acceptedOn'] },
  IN_HANDLING: { kinds: ['ACCUSATION', 'CLAIM'], days: ['acceptedOn'] },
  OPINION_ISSUED: { kinds: ['CLAIM'], days: opinion },
  REVIEW_REQUESTED: { kinds: ['CLAIM'], days: opinion },
  REVIEWED: { kinds: ['CLAIM'], days: opinion },
  FINAL_REVIEW_REQUESTED: { kinds: ['CLAIM'], days: opinion },
  FINALLY_REVIEWED: { kinds: ['CLAIM'], days: opinion },
  CONCLUDED: { kinds: everyKind, days: ['closedOn'] },
};

/** States in which a matter has left the petition office, so that it may carry a day of conclusion. */
const ends: readonly PetitionStatus[] = [
  'CONCLUDED',
  'SUGGESTION_STUDIED',
  'GUIDED_TO_OTHER_PROCEDURE',
  'TO_LAW_ORGAN',
  'TO_DISCIPLINE',
];

/** What is wrong with a line of the petition register; empty when all columns fit each other. */
export function petitionFaults(record: PetitionRecord): RecordFault[] {
  return [
    ...stateFaults(record),
    ...branchFaults(record),
    ...accusationFaults(record),
    ...orderFaults(record),
  ];
}

function stateFaults(record: PetitionRecord): RecordFault[] {
  const { status, kind, closedOn, competentBodyCode } = record;
  const state = states[status];
  const faults: RecordFault[] = state.days
    .filter((day) => record[day] === null)
    .map((day) => ({
      property: day,
      message: `状态为“${petitionStatus[status]}”时须填写${dayTitles[day]}`,
    }));
  if (!state.kinds.includes(kind)) {
    faults.push({
      property: 'status',
      message: `${petitionKind[kind]}不会是“${petitionStatus[status]}”，请核对事项类别或状态`,
    });
  }
  if (closedOn !== null && !ends.includes(status)) {
    faults.push({
      property: 'closedOn',
      message: `状态为“${petitionStatus[status]}”时没有办结日期，请清空或改状态`,
    });
  }
  if (competentBodyCode === null && !['REGISTERED', 'SUGGESTION_STUDIED'].includes(status)) {
    faults.push({
      property: 'competentBodyCode',
      message: `状态为“${petitionStatus[status]}”时须填写有权处理单位代码`,
    });
  }
  return faults;
}

/** Branch 6 and only it leads to a handling opinion (art. 31, 32); only claims go to mediation (R-PE-14). */
function branchFaults({ kind, status, branch, result, opinionIssuedOn, disputeNumber }: PetitionRecord) {
  const faults: RecordFault[] = [];
  const wanted = branchWanted(status, kind);
  if (branch !== null && kind !== 'CLAIM') {
    faults.push({ property: 'branch', message: '只有申诉求决填写途径，请清空' });
  } else if (wanted === 'OPINION' && branch !== 'PETITION_OPINION') {
    faults.push({
      property: 'branch',
      message: `状态为“${petitionStatus[status]}”时途径只能是“信访处理意见”`,
    });
  } else if (wanted === 'OTHER' && (branch === null || branch === 'PETITION_OPINION')) {
    faults.push({ property: 'branch', message: '请填写导入的程序（信访处理意见以外的途径）' });
  } else if (opinionIssuedOn !== null && branch !== 'PETITION_OPINION') {
    faults.push({ property: 'branch', message: '已出具处理意见的，途径只能是“信访处理意见”' });
  }
  if ((result === null) !== (opinionIssuedOn === null)) {
    faults.push({ property: 'result', message: '处理结果与处理意见日期须同时填写或同时留空' });
  }
  if (disputeNumber !== null && kind !== 'CLAIM') {
    faults.push({ property: 'disputeNumber', message: '只有申诉求决可以转人民调解，请清空调解案号' });
  }
  return faults;
}

function branchWanted(status: PetitionStatus, kind: PetitionKind): 'OPINION' | 'OTHER' | null {
  if (kind !== 'CLAIM') return null;
  if (status === 'GUIDED_TO_OTHER_PROCEDURE') return 'OTHER';
  return status === 'IN_HANDLING' || states[status].days === opinion ? 'OPINION' : null;
}

/** An accusation names whom it accuses, so that it can be kept from them, and is never passed to them (art. 30). */
function accusationFaults({ kind, accusedBodyCode, competentBodyCode }: PetitionRecord): RecordFault[] {
  if (kind !== 'ACCUSATION') {
    return accusedBodyCode === null
      ? []
      : [{ property: 'accusedBodyCode', message: '只有检举控告填写被检举控告单位代码，请清空' }];
  }
  if (accusedBodyCode === null) {
    return [{ property: 'accusedBodyCode', message: '检举控告须填写被检举控告单位代码，以便对其保密' }];
  }
  return accusedBodyCode === competentBodyCode
    ? [{ property: 'competentBodyCode', message: '检举控告不得转交被检举控告的单位，请改由其他机关处理' }]
    : [];
}

function orderFaults(record: PetitionRecord): RecordFault[] {
  const faults: RecordFault[] = [];
  let latest = { day: record.openedOn, title: '登记日期' };
  for (const property of Object.keys(dayTitles) as Day[]) {
    const day = record[property];
    if (day === null) continue;
    if (day < latest.day) {
      faults.push({ property, message: `${dayTitles[property]}不能早于${latest.title}（${latest.day}）` });
    } else {
      latest = { day, title: dayTitles[property] };
    }
  }
  return faults;
}
