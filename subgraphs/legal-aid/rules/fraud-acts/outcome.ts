import { agreed, refused } from '../../../_kit/acts/machine.ts';
import type { AidFraudPaymentKind } from '../../codes.ts';
import { inFen, inYuan, isAmount } from '../amount.ts';
import { says, type Noted } from '../application-acts/facts.ts';
import type { Reasoned } from '../case-acts/assignment.ts';
import type { FraudAct } from './facts.ts';

/** A payment; negative to take an earlier line back, or to pay back what a revoked decision took. */
export interface RecordPaymentInput extends Noted {
  readonly kind: AidFraudPaymentKind;
  readonly amount: string;
}

/** What was paid is written down, line by line, also in parts; with the last fen the proceeding is settled. */
export const recordPayment: FraudAct<RecordPaymentInput> = {
  title: '登记缴款',
  by: ['FINANCE_OFFICER'],
  from: ['DECIDED', 'SETTLED', 'REVOKED'],
  decide: ({ status, cost, fine, costPaid, finePaid }, { kind, amount, note }, at) => {
    if (!isAmount(amount) || inFen(amount) === 0n) return refused('AMOUNT_NOT_RIGHT', 'amount');
    const revoked = status === 'REVOKED';
    if (revoked && inFen(amount) > 0n) return refused('AMOUNT_NOT_RIGHT', 'amount');
    const due = { COST: inFen(cost ?? '0'), FINE: inFen(fine ?? '0') };
    const paid = { COST: inFen(costPaid), FINE: inFen(finePaid) };
    const sum = paid[kind] + inFen(amount);
    if (sum < 0n || sum > due[kind]) return refused('AMOUNT_NOT_RIGHT', 'amount');
    const left = due.COST + due.FINE - paid.COST - paid.FINE - inFen(amount);
    const settled = left === 0n;
    return agreed({
      ...(revoked ? {} : { status: settled ? 'SETTLED' : 'DECIDED' }),
      set: {
        ...(kind === 'COST' ? { costPaid: inYuan(sum) } : { finePaid: inYuan(sum) }),
        ...(revoked ? {} : { closedOn: settled ? at.today : null }),
      },
      note: note ?? null,
    });
  },
};

/** Nothing is established, or nothing shall follow: the proceeding ends without a decision. */
export const drop: FraudAct<Reasoned> = {
  title: '不予处理',
  by: ['BUREAU_HEAD'],
  from: ['OPENED', 'NOTIFIED', 'HEARD'],
  decide: (_proceeding, { reasons }, at) =>
    says(reasons)
      ? agreed({
          status: 'DROPPED',
          set: { closedOn: at.today },
          deadlines: [{ waiveAll: true, reason: '不予处理' }],
          note: reasons,
        })
      : refused('REASONS_MISSING', 'reasons'),
};

/** A decision that was wrong is revoked, whoever found so; what was paid is paid back. */
export const revoke: FraudAct<Reasoned> = {
  title: '撤销处理决定',
  by: ['BUREAU_HEAD'],
  from: ['DECIDED', 'SETTLED'],
  decide: (_proceeding, { reasons }, at) =>
    says(reasons)
      ? agreed({ status: 'REVOKED', set: { closedOn: at.today }, note: reasons })
      : refused('REASONS_MISSING', 'reasons'),
};
