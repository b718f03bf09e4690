import type { DisputeOrigin, DisputeResult, DisputeStatus } from '../codes.ts';
import type { MediationRule } from './deadlines.ts';
import { isSettled, underWay } from './facts.ts';

/** What a line of the mediation register tells of a dispute's days, each as `YYYY-MM-DD`. */
export interface DisputeRecord {
  readonly status: DisputeStatus;
  readonly result: DisputeResult;
  readonly origin: DisputeOrigin;
  readonly openedOn: string;
  readonly settledOn: string | null;
  readonly relapsedOn: string | null;
}

/** A deadline that a line of the mediation register tells, to the day. */
interface ToldDeadline {
  readonly rule: MediationRule;
  readonly startedOn: string;
  readonly metOn: string | null;
}

/**
 * The deadlines that a line of the mediation register tells: those of a dispute that is open, and of one that was settled on a
 * known day. On which day a dispute failed, was withdrawn or refused is not in the book, so of these it tells none; nor of
 * judicial confirmation, since neither the agreement nor the day of the application is in it.
 */
export function toldDeadlines(record: DisputeRecord): ToldDeadline[] {
  const { status, origin, openedOn, settledOn } = record;
  const fromCourt = origin === 'ENTRUSTED_COURT';
  if (status === 'FOUND')
    return fromCourt ? [{ rule: 'R-PM-22-ACCEPT', startedOn: openedOn, metOn: null }] : [];
  const open = record.result === 'IN_PROGRESS' && underWay.some((state) => state === status);
  if (!open && !isSettled(record)) return [];
  const broken = lastBreak(record);
  const told: ToldDeadline[] = [{ rule: 'R-PM-21', startedOn: broken ?? openedOn, metOn: settledOn }];
  // What the court's platform set ended with the first mediation, whatever broke out later.
  if (fromCourt && broken === null) told.push({ rule: 'R-PM-22', startedOn: openedOn, metOn: settledOn });
  return told;
}

/** The day on which the mediation that the line speaks of began anew; null for the first one. */
function lastBreak({ settledOn, relapsedOn }: DisputeRecord): string | null {
  return relapsedOn !== null && (settledOn === null || relapsedOn <= settledOn) ? relapsedOn : null;
}
