import { agreed, refused, type Act, type Change } from '../../_kit/acts/machine.ts';
import type { DispatchPost, DispatchUserErrorCode, SweepOccasion, SweepOrderStatus } from '../codes.ts';

/** Columns of an order that the act sets. */
export interface OrderColumns {
  occasion?: SweepOccasion;
  slot?: string;
  dueOn?: string;
  orderedOn?: string;
  units?: number;
}

/** For what, from which day to which. */
export interface ExtraOrderInput {
  readonly occasion: SweepOccasion;
  readonly from: string;
  readonly to: string;
}

type OrderAct = Act<
  SweepOrderStatus,
  DispatchPost,
  {
    /** How many units there have a duty that stands on the first day. */
    readonly units: number;
    /** True when one of them was ordered the same. */
    readonly isOrdered: boolean;
  },
  ExtraOrderInput,
  Change<SweepOrderStatus, OrderColumns, never>,
  DispatchUserErrorCode
>;

/** The command centre orders a sweep beside the cadence, before a festival or a big event (M-05). */
const extraOrder: OrderAct = {
  title: '部署专项排查',
  by: ['CENTRE_OFFICER', 'CENTRE_HEAD'],
  from: [],
  decide: ({ units, isOrdered }, { occasion, from, to }, { today }) => {
    if (from > to || from < today) return refused('PERIOD_NOT_POSSIBLE', 'from');
    if (units === 0) return refused('NO_UNITS', 'region');
    if (isOrdered) return refused('ALREADY_ORDERED', 'from');
    return agreed({ status: 'ORDERED', set: { occasion, slot: from, dueOn: to, orderedOn: today, units } });
  },
};

/** Acts to an order by their mutation. */
export const sweepOrderActs = { sweepExtraOrder: extraOrder };
