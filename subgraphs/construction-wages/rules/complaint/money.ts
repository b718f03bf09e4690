import { agreed } from '../../../_kit/acts/machine.ts';
import type { WageAdvancer, WageComplaintStatus } from '../../codes.ts';
import { fenOfInput, firstRefusal, given, noted, yuanOf, type Check } from '../guards.ts';
import { fenOf } from '../recordFault.ts';
import { elsewhere, paying, type ComplaintAct, type ComplaintFacts } from './facts.ts';

/** Money that came to the workers on a day. */
export interface PaymentInput {
  /** In yuan. */
  readonly amount: string;
  readonly paidOn: string;
  /** The day on which the workers confirmed that they got it; null while they have not. */
  readonly confirmedOn?: string | null | undefined;
  readonly note?: string | null | undefined;
}

function moneyChecks(complaint: ComplaintFacts, input: PaymentInput, today: string): Check[] {
  const [amount, owed] = [fenOfInput(input.amount), outstanding(complaint)];
  const confirmedOn = given(input.confirmedOn);
  return [
    [owed === 0n, 'NOTHING_OWED'],
    [amount === 0n, 'BAD_AMOUNT', 'amount'],
    [amount > owed, 'MORE_THAN_OWED', 'amount'],
    [input.paidOn > today, 'DAY_IN_FUTURE', 'paidOn'],
    [input.paidOn < complaint.openedOn, 'DAYS_OUT_OF_ORDER', 'paidOn'],
    [confirmedOn > today, 'DAY_IN_FUTURE', 'confirmedOn'],
    [confirmedOn !== '' && confirmedOn < input.paidOn, 'DAYS_OUT_OF_ORDER', 'confirmedOn'],
  ];
}

/** What is owed and not recovered, in fen. */
function outstanding({ arrearsAmount, recoveredAmount }: ComplaintFacts): bigint {
  return fenOf(arrearsAmount) - fenOf(recoveredAmount);
}

/** True when the workers have confirmed all that was paid so far. */
function allConfirmed({ recoveredAmount, workersConfirmedOn }: ComplaintFacts): boolean {
  return fenOf(recoveredAmount) === 0n || workersConfirmedOn !== null;
}

function afterPayment(complaint: ComplaintFacts, { amount, paidOn, confirmedOn }: PaymentInput) {
  const recovered = fenOf(complaint.recoveredAmount) + fenOfInput(amount);
  const confirmed = allConfirmed(complaint) ? noted(confirmedOn) : null;
  const last = (before: string | null, day: string) => (before !== null && before > day ? before : day);
  return {
    recoveredAmount: yuanOf(recovered),
    paidOn: last(complaint.paidOn, paidOn),
    workersConfirmedOn: confirmed === null ? null : last(complaint.workersConfirmedOn, confirmed),
  };
}

const pay: ComplaintAct<PaymentInput> = {
  title: '支付',
  by: ['INVESTIGATOR'],
  from: ['INVESTIGATING', ...paying, ...elsewhere],
  decide: (complaint, input, at) =>
    firstRefusal([
      ...moneyChecks(complaint, input, at.today),
      [!input.confirmedOn, 'NOT_CONFIRMED_BY_WORKERS', 'confirmedOn'],
      [!allConfirmed(complaint), 'NOT_CONFIRMED_BY_WORKERS'],
    ]) ?? agreed({ ...paid(complaint, input), set: afterPayment(complaint, input), note: noted(input.note) }),
};

/** A part changes nothing of who has the matter in hand: the investigators, the court, or another organ. */
function paid(complaint: ComplaintFacts, { amount }: PaymentInput) {
  const deadlines = [{ meet: 'R-LI-17' }] as const;
  if (fenOfInput(amount) === outstanding(complaint)) return { status: 'PAID_IN_FULL', deadlines } as const;
  const inHand: readonly WageComplaintStatus[] = ['INVESTIGATING', 'ENFORCEMENT_REQUESTED', ...elsewhere];
  return inHand.includes(complaint.status) ? {} : ({ status: 'PAID_IN_PART' } as const);
}

const drawDeposit: ComplaintAct<PaymentInput> = {
  title: '动用工资保证金',
  by: ['WAGE_OFFICE_HEAD'],
  from: [...paying],
  decide: (complaint, input, at) =>
    firstRefusal([
      [complaint.payBy === null, 'NO_ORDER'],
      [given(complaint.payBy) >= at.today, 'ORDER_STILL_RUNNING'],
      [!complaint.depositReady, 'NO_DEPOSIT'],
      ...moneyChecks(complaint, input, at.today),
    ]) ??
    agreed({
      status: 'DEPOSIT_DRAWN',
      set: afterPayment(complaint, input),
      note: noted(input.note),
    }),
};

/** Money that somebody else pays first (R-WA-9, R-WA-10, R-WA-22). */
export interface AdvanceInput extends PaymentInput {
  readonly from: WageAdvancer;
  /** Project money that the owner has not paid yet, in yuan: the most that it advances; for the owner only. */
  readonly ownerOwes?: string | null | undefined;
}

const advanced: Record<WageAdvancer, WageComplaintStatus> = {
  GENERAL_CONTRACTOR: 'ADVANCED_BY_GENERAL_CONTRACTOR',
  OWNER: 'ADVANCED_BY_OWNER',
  EMERGENCY_FUND: 'ADVANCED_BY_EMERGENCY_FUND',
};

const advance: ComplaintAct<AdvanceInput> = {
  title: '先行垫付',
  by: ['WAGE_OFFICE_HEAD'],
  from: [...paying],
  decide: (complaint, input, at) =>
    firstRefusal([
      ...moneyChecks(complaint, input, at.today),
      [
        input.from === 'OWNER' && fenOfInput(input.amount) > fenOfInput(given(input.ownerOwes)),
        'OWNER_OWES_LESS',
        'ownerOwes',
      ],
    ]) ??
    agreed({
      status: advanced[input.from],
      set: afterPayment(complaint, input),
      note: noted(input.note),
    }),
};

/** The workers' word that they got what was paid out of the deposit or advanced. */
export interface ConfirmInput {
  readonly confirmedOn: string;
}

const confirm: ComplaintAct<ConfirmInput> = {
  title: '农民工确认收到',
  by: ['INVESTIGATOR', 'WINDOW_CLERK'],
  from: [...paying, ...elsewhere],
  decide: (complaint, { confirmedOn }, at) =>
    firstRefusal([
      [allConfirmed(complaint), 'NOTHING_TO_CONFIRM'],
      [confirmedOn > at.today, 'DAY_IN_FUTURE', 'confirmedOn'],
      [confirmedOn < given(complaint.paidOn), 'DAYS_OUT_OF_ORDER', 'confirmedOn'],
    ]) ?? agreed({ set: { workersConfirmedOn: confirmedOn } }),
};

/** What whoever advanced the money got back from the firm that is liable. */
export interface RecourseInput {
  /** Id of the payment that was advanced. */
  readonly payment: string;
  readonly amount: string;
}

const recourse: ComplaintAct<RecourseInput> = {
  title: '追偿',
  by: ['WAGE_OFFICE_HEAD'],
  // Wages come first: what was advanced may be recovered long after the workers have theirs.
  from: [...paying, ...elsewhere, 'PAID_IN_FULL', 'CLOSED'],
  decide: ({ payments }, { payment, amount }) => {
    const found = payments.find(({ id, source }) => id === payment && source !== 'RESPONDENT');
    const back = fenOfInput(amount);
    const open = found ? fenOf(found.amount) - fenOf(found.recourseAmount) : 0n;
    return (
      firstRefusal([
        [!found, 'NO_SUCH_PAYMENT', 'payment'],
        [back === 0n, 'BAD_AMOUNT', 'amount'],
        [back > open, 'RECOURSE_TOO_HIGH', 'amount'],
      ]) ?? agreed({})
    );
  },
};

/** Acts that move money (R-WA-3, R-WA-9, R-WA-10, R-WA-12, R-WA-22). */
export const money = {
  wageComplaintPay: pay,
  wageComplaintDrawDeposit: drawDeposit,
  wageComplaintAdvance: advance,
  wageComplaintConfirm: confirm,
  wageComplaintRecourse: recourse,
};
