import { badBehaviourStatus, type BadBehaviourStatus } from '../codes.ts';
import { daysBefore, type RecordFault } from './recordFault.ts';

/** What a line of the book of bad behaviour says, as far as its columns depend on each other. */
export interface BadBehaviourFacts {
  readonly status: BadBehaviourStatus;
  readonly proposedOn: string;
  readonly decidedOn: string | null;
  readonly validTo: string | null;
  readonly liftedOn: string | null;
}

/** What is wrong with a line of the book of bad behaviour; a sanction needs a decision and an end (M-58). */
export function badBehaviourFaults(record: BadBehaviourFacts): RecordFault<BadBehaviourFacts>[] {
  const { status, decidedOn, liftedOn } = record;
  const label = badBehaviourStatus[status];
  const decided = status !== 'PROPOSED' && status !== 'HEARD';
  const faults: RecordFault<BadBehaviourFacts>[] = daysBefore(
    record,
    { day: record.proposedOn, title: '提出日期' },
    { decidedOn: '决定日期' },
  );
  for (const [property, title] of [
    ['decidedOn', '决定日期'],
    ['validTo', '有效期至'],
  ] as const) {
    if (decided === (record[property] !== null)) continue;
    faults.push({
      property,
      message: decided
        ? `状态为“${label}”时须填写${title}`
        : `状态为“${label}”时没有${title}，请清空或改状态`,
    });
  }
  if ((status === 'LIFTED') !== (liftedOn !== null)) {
    faults.push({
      property: 'liftedOn',
      message: status === 'LIFTED' ? '已解除的须填写解除日期' : '没有解除的请清空解除日期',
    });
  }
  if (decidedOn !== null) {
    faults.push(
      ...daysBefore(
        record,
        { day: decidedOn, title: '决定日期' },
        { validTo: '有效期至', liftedOn: '解除日期' },
      ),
    );
  }
  return faults;
}
