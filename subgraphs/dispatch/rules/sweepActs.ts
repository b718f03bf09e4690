import { agreed, refused, type Act, type Change } from '../../_kit/acts/machine.ts';
import { startOfDay } from '../../_kit/deadlines/days.ts';
import type {
  DispatchPost,
  DispatchUserErrorCode,
  SweepCadence,
  SweepFindingStep,
  SweepStatus,
} from '../codes.ts';
import type { DispatchRule } from './deadlines.ts';
import { slotOf, slotRule } from './sweepSlots.ts';

/** What rules know of a sweep; days as `YYYY-MM-DD`. */
export interface SweepFacts {
  readonly slot: string;
  readonly heldOn: string | null;
  /** The rule by which it is due. */
  readonly rule: DispatchRule;
  /** Code of the body that owes it; null when the roster names none. */
  readonly body: string | null;
}

/** Columns of a sweep that acts set. */
export interface SweepColumns {
  slot?: string;
  heldOn?: string;
  findings?: number;
}

type SweepAct<Input, Facts = SweepFacts> = Act<
  SweepStatus,
  DispatchPost,
  Facts,
  Input,
  Change<SweepStatus, SweepColumns, DispatchRule>,
  DispatchUserErrorCode
>;

/** A duty of a unit, as far as it concerns a slot. */
export interface DutyFacts {
  readonly cadence: SweepCadence;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Code of the body that owes it; null when the roster names none. */
  readonly body: string | null;
  /** True when the sweep of the slot is planned already. */
  readonly isPlanned: boolean;
}

/** The slot of a duty that the plan does not have. */
export interface SweepPlanInput {
  readonly duty: string;
  readonly slot: string;
}

/** A slot that has begun and that nobody planned, such as one while the hub stood still, is put into the plan. */
const plan: SweepAct<SweepPlanInput, { readonly duty: DutyFacts | null }> = {
  title: '补列排查计划',
  by: ['SWEEP_CLERK', 'CENTRE_OFFICER'],
  from: [],
  decide: ({ duty }, { slot }, at) => {
    if (!duty) return refused('NO_SUCH_DUTY', 'duty');
    if (!isFor(duty.body, at)) return refused('NOT_YOUR_BODY');
    const { cadence, validFrom, validTo, isPlanned } = duty;
    const stands = slot >= validFrom && (validTo === null || slot <= validTo);
    if (slotOf(cadence, slot) !== slot || !stands || slot > at.today) return refused('NOT_A_SLOT', 'slot');
    if (isPlanned) return refused('ALREADY_PLANNED', 'slot');
    const start = { start: slotRule(cadence, slot), at: startOfDay(slot) };
    return agreed({ status: 'PLANNED', set: { slot }, deadlines: [start] });
  },
};

/** The unit held its sweep; on a day after its slot it was late, and stays so. */
const hold: SweepAct<{ readonly heldOn: string }> = {
  title: '开展排查',
  by: ['SWEEP_CLERK', 'CENTRE_OFFICER'],
  from: ['PLANNED'],
  decide: ({ slot, rule, body }, { heldOn }, at) => {
    if (!isFor(body, at)) return refused('NOT_YOUR_BODY');
    if (heldOn < slot || heldOn > at.today) return refused('DAY_NOT_POSSIBLE', 'heldOn');
    return agreed({
      status: 'HELD',
      set: { heldOn },
      deadlines: [{ meet: rule, at: startOfDay(heldOn) }],
    });
  },
};

/** What a sweep found, a line for each matter: what is done about it, nothing else. */
export interface SweepReportInput {
  readonly findings: readonly SweepFindingStep[];
}

const mostFindings = 200;

/** The unit reports upward what it found; that it found nothing too. */
const report: SweepAct<SweepReportInput> = {
  title: '上报排查情况',
  by: ['SWEEP_CLERK', 'CENTRE_OFFICER'],
  from: ['HELD'],
  decide: ({ body }, { findings }, at) => {
    if (!isFor(body, at)) return refused('NOT_YOUR_BODY');
    if (findings.length > mostFindings) return refused('TOO_MANY_FINDINGS', 'findings');
    return agreed({ status: 'REPORTED', set: { findings: findings.length } });
  },
};

/** Acts to a sweep by their mutation (M-05). */
export const sweepActs = { sweepPlan: plan, sweepHold: hold, sweepReport: report };

/** True for the body that owes a sweep, for any where the roster names none, and for the command centre. */
export function isFor(
  owes: string | null,
  { body, posts }: { readonly body: string | null; readonly posts: readonly DispatchPost[] },
): boolean {
  return owes === null || owes === body || posts.includes('CENTRE_OFFICER');
}
