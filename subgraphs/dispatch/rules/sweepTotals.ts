import { sweepTier, type SweepSlotState, type SweepTier } from '../codes.ts';

/** What totals count of a line of the calendar. */
export interface CountedSlot {
  readonly tier: SweepTier;
  readonly state: SweepSlotState;
  readonly isLate: boolean;
}

/** Sweeps of a tier: due = held + missed + pending. */
export interface SweepTotal {
  readonly tier: SweepTier;
  readonly due: number;
  readonly held: number;
  readonly heldLate: number;
  readonly reported: number;
  readonly missed: number;
  readonly pending: number;
}

/** Figures of the lines of a calendar by tier, for each tier that owes something. */
export function sweepTotals(lines: readonly CountedSlot[]): SweepTotal[] {
  return (Object.keys(sweepTier) as SweepTier[]).flatMap((tier) => {
    const own = lines.filter((line) => line.tier === tier);
    const count = (which: (line: CountedSlot) => boolean): number => own.filter(which).length;
    if (own.length === 0) return [];
    const missed = count(({ state }) => state === 'MISSED');
    const pending = count(({ state }) => state === 'PENDING');
    return [
      {
        ...{ tier, due: own.length, held: own.length - missed - pending, missed, pending },
        heldLate: count(({ isLate }) => isLate),
        reported: count(({ state }) => state === 'REPORTED'),
      },
    ];
  });
}
