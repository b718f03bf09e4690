import { addDays, addMonths } from '../../_kit/deadlines/days.ts';
import { sweepCadence, type SweepCadence } from '../codes.ts';
import type { DispatchRule } from './deadlines.ts';

/** A slot of a cadence, by its first day, and the rule by which its sweep is due. */
export interface SweepSlot {
  readonly cadence: SweepCadence;
  /** `YYYY-MM-DD`. */
  readonly slot: string;
  readonly rule: DispatchRule;
}

/** The first day of the slot of a cadence in which a day lies (M-05: quarterly, monthly, half-monthly). */
export function slotOf(cadence: SweepCadence, day: string): string {
  const month = `${day.slice(0, 8)}01`;
  if (cadence === 'HALF_MONTHLY') return day.slice(8) < '16' ? month : `${day.slice(0, 8)}16`;
  if (cadence === 'MONTHLY') return month;
  return addMonths(month, -((Number(day.slice(5, 7)) - 1) % 3));
}

/** The first day of the slot after that of a day. */
export function nextSlot(cadence: SweepCadence, day: string): string {
  const slot = slotOf(cadence, day);
  if (cadence === 'HALF_MONTHLY') {
    return slot.endsWith('01') ? addDays(slot, 15) : addMonths(`${slot.slice(0, 8)}01`, 1);
  }
  return addMonths(slot, cadence === 'MONTHLY' ? 1 : 3);
}

/** The rule by which the sweep of a slot is due. */
export function slotRule(cadence: SweepCadence, slot: string): DispatchRule {
  if (cadence === 'HALF_MONTHLY') return slot.endsWith('16') ? 'M-05-SECOND-HALF' : 'M-05-FIRST-HALF';
  return cadence === 'MONTHLY' ? 'M-05-MONTHLY' : 'M-05-QUARTERLY';
}

/** The slots that are planned on a day: of each cadence the one in which it lies, and the next. */
export function slotsToPlan(day: string): SweepSlot[] {
  return (Object.keys(sweepCadence) as SweepCadence[]).flatMap((cadence) =>
    [slotOf(cadence, day), nextSlot(cadence, day)].map((slot) => ({
      cadence,
      slot,
      rule: slotRule(cadence, slot),
    })),
  );
}

/** The number of what is planned for a slot of a duty: a book kept by hand that tells of it means the same sweep. */
export function plannedNumber({
  dutyNumber,
  slot,
}: {
  readonly dutyNumber: string;
  readonly slot: string;
}): string {
  return `${dutyNumber}-${slot}`;
}
