import { agreed } from '../../../_kit/acts/machine.ts';
import { addMonths } from '../../../_kit/deadlines/days.ts';
import type { WageComplaintOrigin } from '../../codes.ts';
import { fenOfInput, firstRefusal, given, isBlank, noted, yuanOf } from '../guards.ts';
import type { ComplaintAct } from './facts.ts';

/** Years after which a violation that has ended is investigated no more (Labour Inspection Regulations art. 20). */
const YEARS_TO_INVESTIGATE = 2;

/** A complaint as it comes in at the window; `claimants` says how many of the workers complain by name. */
export interface ReceiveInput {
  readonly origin: WageComplaintOrigin;
  readonly workersAffected: number;
  readonly arrears: string;
  readonly claimants: readonly object[];
  readonly project?: string | null | undefined;
  readonly note?: string | null | undefined;
}

const receive: ComplaintAct<ReceiveInput, { readonly projectKnown: boolean }> = {
  title: '接到投诉',
  by: ['WINDOW_CLERK', 'INVESTIGATOR'],
  from: [],
  decide: ({ projectKnown }, { origin, workersAffected, arrears, claimants, note }, at) =>
    firstRefusal([
      [!projectKnown, 'NO_SUCH_PROJECT', 'project'],
      [workersAffected < Math.max(1, claimants.length), 'NO_WORKERS', 'workersAffected'],
      [fenOfInput(arrears) === 0n, 'BAD_AMOUNT', 'arrears'],
    ]) ??
    agreed({
      status: 'RECEIVED',
      set: {
        origin,
        workersAffected,
        arrearsAmount: yuanOf(fenOfInput(arrears)),
        recoveredAmount: '0.00',
        openedOn: at.today,
      },
      deadlines: [{ start: 'R-WA-2' }],
      note: noted(note),
    }),
};

/** Passing on what another body is competent for (first-asked duty, R-WA-2). */
export interface PassOnInput {
  /** Code of the body that is to take it up. */
  readonly to: string;
  readonly reason: string;
  /** The day on which the complainants were told; without it nothing is passed on. */
  readonly toldOn?: string | null | undefined;
}

const passOn: ComplaintAct<PassOnInput> = {
  title: '转办',
  by: ['WINDOW_CLERK', 'WAGE_OFFICE_HEAD'],
  from: ['RECEIVED'],
  decide: ({ openedOn }, { to, reason, toldOn }, at) =>
    firstRefusal([
      [isBlank(reason), 'NO_REASON', 'reason'],
      [!toldOn, 'NOT_TOLD', 'toldOn'],
      [given(toldOn) > at.today, 'DAY_IN_FUTURE', 'toldOn'],
      [given(toldOn) < openedOn, 'DAYS_OUT_OF_ORDER', 'toldOn'],
    ]) ??
    agreed({
      status: 'PASSED_ON',
      set: { transferredOn: at.today, transferredToCode: to, outcomeToldOn: given(toldOn) },
      deadlines: [{ meet: 'R-WA-2' }],
      note: reason,
    }),
};

/** Filing for investigation. */
export interface FileInput {
  readonly toldOn?: string | null | undefined;
  /** The day on which the violation ended; null while it goes on, as unpaid wages do. */
  readonly violationEndedOn?: string | null | undefined;
  readonly note?: string | null | undefined;
}

const file: ComplaintAct<FileInput> = {
  title: '立案',
  by: ['INVESTIGATOR', 'WAGE_OFFICE_HEAD'],
  from: ['RECEIVED'],
  decide: ({ openedOn }, { toldOn, violationEndedOn, note }, at) =>
    firstRefusal([
      [!toldOn, 'NOT_TOLD', 'toldOn'],
      [given(toldOn) > at.today, 'DAY_IN_FUTURE', 'toldOn'],
      [given(toldOn) < openedOn, 'DAYS_OUT_OF_ORDER', 'toldOn'],
      [
        !!violationEndedOn && addMonths(violationEndedOn, 12 * YEARS_TO_INVESTIGATE) < openedOn,
        'TOO_OLD',
        'violationEndedOn',
      ],
    ]) ??
    agreed({
      status: 'FILED',
      set: { filedOn: at.today, outcomeToldOn: given(toldOn) },
      deadlines: [{ meet: 'R-WA-2' }, { start: 'R-LI-17' }],
      note: noted(note),
    }),
};

/** Acts with which a complaint comes in (M-56, R-WA-2). */
export const intake = { wageComplaintReceive: receive, wageComplaintPassOn: passOn, wageComplaintFile: file };
