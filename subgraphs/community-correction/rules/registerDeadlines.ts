import type { CorrectionKind, CorrectionStatus } from '../codes.ts';
import type { CorrectionRule } from './deadlines.ts';

/** What a line of the correction register tells of the time before the reception; days as `YYYY-MM-DD`. */
interface ToldReception {
  readonly kind: CorrectionKind;
  readonly status: CorrectionStatus;
  readonly effectiveOn: string | null;
  readonly reportedOn: string | null;
}

/** A deadline that such a line tells, to the day. */
interface ToldDeadline {
  readonly rule: CorrectionRule;
  readonly startedOn: string;
  readonly metOn: string | null;
}

const awaited: readonly CorrectionStatus[] = ['NOTIFIED', 'NOT_REPORTED'];

/**
 * The deadlines that a line of the correction register tells: reporting in, or being handed over, within ten days of legal
 * force (R-CC-4). Of a line without the day of legal force nothing is known, nor of somebody who came on an unknown day. When
 * notice, papers and the last report came, and what went to a court, is not in the book: those clocks begin with the
 * first act that speaks of them, and nobody is shown as late for what was merely not written down.
 */
export function toldDeadlines({ kind, status, effectiveOn, reportedOn }: ToldReception): ToldDeadline[] {
  if (effectiveOn === null || (reportedOn === null && !awaited.includes(status))) return [];
  const rule = kind === 'TEMPORARY_OUTSIDE_EXECUTION' ? 'R-CC-4-HANDOVER' : 'R-CC-4';
  return [{ rule, startedOn: effectiveOn, metOn: reportedOn }];
}
