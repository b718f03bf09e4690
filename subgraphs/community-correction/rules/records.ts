import {
  beforeRelease,
  correctionStatus,
  handoverStatus,
  helpEnded,
  reintegrationStatus,
  type CorrectionStatus,
  type HandoverStatus,
  type ReintegrationStatus,
  type VerificationResult,
} from '../codes.ts';

/** A column that does not fit the others, and what to write there instead. */
export interface RecordFault {
  readonly property: string;
  readonly message: string;
}

type Day = string | null;

/** States in which correction has ended (CCL art. 44, 45). */
const correctionEnded: readonly CorrectionStatus[] = [
  'COMPLETED',
  'TRANSFERRED',
  'REVOKED',
  'RECALLED',
  'DECEASED',
];

/** What is wrong with a line of the correction register; days as `YYYY-MM-DD` (M-30). */
export function subjectFaults(record: {
  readonly status: CorrectionStatus;
  readonly openedOn: string;
  readonly planOn: Day;
  readonly groupOn: Day;
  readonly termEndsOn: string;
  readonly closedOn: Day;
  readonly effectiveOn: Day;
  readonly reportedOn: Day;
}): RecordFault[] {
  const { status, openedOn, planOn, groupOn, termEndsOn, closedOn, effectiveOn, reportedOn } = record;
  const label = correctionStatus[status];
  const absent = status === 'NOTIFIED' || status === 'NOT_REPORTED';
  return [
    ...(effectiveOn === null ? [] : notBefore('openedOn', openedOn, effectiveOn, '接收日期', '裁判生效日期')),
    ...notBefore('reportedOn', reportedOn, effectiveOn ?? '', '报到日期', '裁判生效日期'),
    ...(absent ? onlyIn('reportedOn', reportedOn, false, '报到日期', label) : []),
    ...notBefore('planOn', planOn, openedOn, '矫正方案日期', '接收日期'),
    ...notBefore('groupOn', groupOn, openedOn, '矫正小组日期', '接收日期'),
    ...notBefore('termEndsOn', termEndsOn, openedOn, '期满日期', '接收日期'),
    ...notBefore('closedOn', closedOn, openedOn, '终止日期', '接收日期'),
    ...onlyIn('closedOn', closedOn, correctionEnded.includes(status), '终止日期', label),
  ];
}

/** What is wrong with a line of the reintegration register (M-35, DOMAIN 2.8); declining help ends a case as well. */
export function reintegrationFaults(record: {
  readonly status: ReintegrationStatus;
  readonly openedOn: string;
  readonly releasedOn: Day;
  readonly handedOverOn: Day;
  readonly reoffendedOn: Day;
  readonly closedOn: Day;
}): RecordFault[] {
  const { status, openedOn, releasedOn, handedOverOn, reoffendedOn, closedOn } = record;
  const label = reintegrationStatus[status];
  const released = !beforeRelease.includes(status);
  const faults = [
    ...onlyIn('releasedOn', releasedOn, released, '释放日期', label),
    ...onlyIn('closedOn', closedOn, helpEnded.includes(status), '终止日期', label),
    ...notBefore('closedOn', closedOn, openedOn, '终止日期', '登记日期'),
  ];
  if (status === 'HANDED_OVER' && handedOverOn === null) {
    faults.push({ property: 'handedOverOn', message: `状态为“${label}”时须填写衔接日期` });
  }
  if (releasedOn === null) {
    const early = { handedOverOn: '衔接日期', reoffendedOn: '重新犯罪日期' };
    if (handedOverOn !== null) faults.push(unreleased('handedOverOn', early.handedOverOn));
    if (reoffendedOn !== null) faults.push(unreleased('reoffendedOn', early.reoffendedOn));
    return faults;
  }
  return [
    ...faults,
    ...notBefore('handedOverOn', handedOverOn, releasedOn, '衔接日期', '释放日期'),
    ...notBefore('reoffendedOn', reoffendedOn, releasedOn, '重新犯罪日期', '释放日期'),
  ];
}

/** What is wrong with a line of the sheet of checks: a mismatch says what is false, and nothing else does (M-33). */
export function verificationFaults(record: {
  readonly result: VerificationResult;
  readonly falseName: boolean;
  readonly falseAddress: boolean;
  readonly falseIdentity: boolean;
  readonly checkedOn: string;
  readonly resolvedOn: Day;
}): RecordFault[] {
  const { result, falseName, falseAddress, falseIdentity, checkedOn, resolvedOn } = record;
  const faults = notBefore('resolvedOn', resolvedOn, checkedOn, '更正日期', '核查日期');
  if ((result === 'MISMATCH') !== (falseName || falseAddress || falseIdentity)) {
    faults.push({
      property: 'result',
      message: '核查结果为“信息不符”的要注明哪一项为假，其他结果三项都填“否”',
    });
  }
  if (resolvedOn !== null && result !== 'MISMATCH' && result !== 'NOT_FOUND') {
    faults.push({ property: 'resolvedOn', message: '只有信息不符、查无此人的才有更正日期，请清空' });
  }
  return faults;
}

const wasNotified: readonly HandoverStatus[] = ['NOTIFIED', 'COLLECTED', 'NOT_COLLECTED', 'HANDED_OVER'];

/** What is wrong with a line of the sheet of handovers (M-34). */
export function handoverFaults(record: {
  readonly status: HandoverStatus;
  readonly notifiedOn: Day;
  readonly collectedOn: Day;
  readonly handedOverOn: Day;
}): RecordFault[] {
  const { status, notifiedOn, collectedOn, handedOverOn } = record;
  const label = handoverStatus[status];
  const mayBeCollected = status === 'COLLECTED' || (status === 'HANDED_OVER' && collectedOn !== null);
  return [
    ...onlyIn('notifiedOn', notifiedOn, wasNotified.includes(status), '通知接回日期', label),
    ...onlyIn('collectedOn', collectedOn, mayBeCollected, '接回日期', label),
    ...onlyIn('handedOverOn', handedOverOn, status === 'HANDED_OVER', '交接日期', label),
    ...(notifiedOn === null
      ? []
      : notBefore('collectedOn', collectedOn, notifiedOn, '接回日期', '通知接回日期')),
    ...notBefore('handedOverOn', handedOverOn, collectedOn ?? notifiedOn ?? '', '交接日期', '接回日期'),
  ];
}

/** A fault when a day lies before the earliest it can be. */
export function notBefore(
  property: string,
  day: Day,
  earliest: string,
  title: string,
  earliestTitle: string,
): RecordFault[] {
  if (day === null || day >= earliest) return [];
  return [{ property, message: `${title}不能早于${earliestTitle}（${earliest}）` }];
}

function onlyIn(property: string, day: Day, wanted: boolean, title: string, label: string): RecordFault[] {
  if (wanted === (day !== null)) return [];
  return [
    {
      property,
      message: wanted ? `状态为“${label}”时须填写${title}` : `状态为“${label}”时没有${title}，请清空`,
    },
  ];
}

function unreleased(property: string, title: string): RecordFault {
  return { property, message: `没有释放日期的不应有${title}，请核对` };
}
