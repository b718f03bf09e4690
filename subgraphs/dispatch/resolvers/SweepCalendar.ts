import type { SweepCalendarLineResolvers, SweepCalendarResolvers } from '../generated.ts';
import { sweepTotals } from '../rules/sweepTotals.ts';

export const SweepCalendar: SweepCalendarResolvers = {
  totals: ({ lines }) => sweepTotals(lines.filter(({ occasion }) => occasion === null)),
  extraTotals: ({ lines }) => sweepTotals(lines.filter(({ occasion }) => occasion !== null)),
};

export const SweepCalendarLine: SweepCalendarLineResolvers = {
  region: ({ regionCode }) => ({ code: regionCode }),
  sweep: ({ sweepId }, _args, { loaders }) => (sweepId === null ? null : loaders.sweep.load(sweepId)),
};
