import { agreed } from '../../_kit/acts/machine.ts';
import { startOfDay } from '../../_kit/deadlines/days.ts';
import { fenOfInput, firstRefusal, isBlank, noted, yuanOf } from './guards.ts';
import { isDueByStatute, lastDayOf } from './payroll.ts';
import { netOf, type DraftInput, type LineInput, type PayrollAct, type SiteFacts } from './payrollFacts.ts';
import { fenOf } from './recordFault.ts';

const total = (amounts: readonly bigint[]): string => yuanOf(amounts.reduce((sum, each) => sum + each, 0n));

const draft: PayrollAct<DraftInput, SiteFacts> = {
  title: '编制工资支付表',
  by: ['SUBCONTRACTOR', 'LABOUR_PAY_OFFICER'],
  from: [],
  decide: ({ project, exists, roster }, { month, lines }, at) => {
    const sound = /^\d{4}-(0[1-9]|1[0-2])$/.test(month) && month <= at.today.slice(0, 7);
    const first = `${sound ? month : at.today.slice(0, 7)}-01`;
    const last = lastDayOf(first.slice(0, 7));
    const onSite = roster.filter(
      ({ enteredOn, leftOn }) => enteredOn <= last && (leftOn === null || leftOn >= first),
    );
    const wanted = lines.map(({ worker }) => worker);
    const listed = onSite.filter(({ number }) => wanted.includes(number));
    const nets = lines.map(netOf).filter((net) => net !== null);
    return (
      firstRefusal([
        [project === null, 'NO_SUCH_PROJECT', 'project'],
        [!sound || (project?.startedOn ?? '9') > last, 'BAD_MONTH', 'month'],
        [exists, 'SHEET_EXISTS', 'month'],
        [lines.length === 0, 'NO_WORKERS', 'lines'],
        [new Set(wanted).size < wanted.length, 'WORKER_TWICE', 'lines'],
        [listed.length < new Set(wanted).size, 'NO_SUCH_WORKER', 'lines'],
        [listed.some(({ contractSignedOn }) => contractSignedOn === null), 'NO_LABOUR_CONTRACT', 'lines'],
        [nets.length < lines.length, 'BAD_AMOUNT', 'lines'],
      ]) ??
      agreed({
        status: 'DRAFTED',
        set: {
          ...{ month, workers: lines.length, confirmed: 0, refused: 0 },
          ...{ payableAmount: total(nets), paidAmount: '0.00', submittedOn: at.today },
        },
        deadlines: isDueByStatute(month) ? [{ start: 'R-WA-11' as const, at: startOfDay(last) }] : [],
      })
    );
  },
};

/** What workers said to their lines. */
export interface ConfirmInput {
  readonly answers: readonly {
    readonly worker: string;
    readonly signed: boolean;
    /** Why the worker does not sign; recorded. */
    readonly reason?: string | null | undefined;
  }[];
}

const confirm: PayrollAct<ConfirmInput> = {
  title: '农民工签字确认',
  by: ['SUBCONTRACTOR', 'LABOUR_PAY_OFFICER'],
  from: ['DRAFTED'],
  decide: ({ lines }, { answers }) => {
    const lineOf = new Map(lines.map((line) => [line.workerNumber, line]));
    const answered = new Set(answers.map(({ worker }) => worker));
    const count = (confirmation: string, signed: boolean): number =>
      lines.filter((line) => line.confirmation === confirmation).length +
      answers.filter((answer) => answer.signed === signed).length;
    const [confirmed, refused] = [count('SIGNED', true), count('REFUSED', false)];
    return (
      firstRefusal([
        [answers.length === 0, 'NO_WORKERS', 'answers'],
        [answered.size < answers.length, 'WORKER_TWICE', 'answers'],
        [answers.some(({ worker }) => !lineOf.has(worker)), 'NO_SUCH_WORKER', 'answers'],
        [
          answers.some(({ worker }) => lineOf.get(worker)?.confirmation !== 'OPEN'),
          'ALREADY_ANSWERED',
          'answers',
        ],
        [answers.some(({ signed, reason }) => !signed && isBlank(reason)), 'NO_REASON', 'answers'],
      ]) ??
      agreed({
        ...(confirmed + refused === lines.length ? { status: 'CONFIRMED' as const } : {}),
        set: { confirmed, refused },
      })
    );
  },
};

/** Lines that are put right, and signed anew. */
export interface CorrectInput {
  readonly lines: readonly LineInput[];
}

const correct: PayrollAct<CorrectInput> = {
  title: '更正工资支付表',
  by: ['SUBCONTRACTOR', 'LABOUR_PAY_OFFICER'],
  from: ['DRAFTED', 'CONFIRMED'],
  decide: (sheet, { lines }) => {
    const corrected = new Map(lines.map((line) => [line.worker, netOf(line)]));
    const kept = sheet.lines.filter(({ workerNumber }) => !corrected.has(workerNumber));
    const nets = [...corrected.values()].filter((net) => net !== null);
    const count = (confirmation: string): number =>
      kept.filter((line) => line.confirmation === confirmation).length;
    return (
      firstRefusal([
        [lines.length === 0, 'NO_WORKERS', 'lines'],
        [corrected.size < lines.length, 'WORKER_TWICE', 'lines'],
        [kept.length + corrected.size > sheet.lines.length, 'NO_SUCH_WORKER', 'lines'],
        [nets.length < lines.length, 'BAD_AMOUNT', 'lines'],
      ]) ??
      agreed({
        status: 'DRAFTED',
        set: {
          ...{ confirmed: count('SIGNED'), refused: count('REFUSED') },
          payableAmount: total([...kept.map(({ netAmount }) => fenOf(netAmount)), ...nets]),
        },
      })
    );
  },
};

/** A step of which nothing more needs to be said. */
export interface SheetStepInput {
  readonly note?: string | null | undefined;
}

const check: PayrollAct<SheetStepInput> = {
  title: '劳资专管员核对',
  by: ['LABOUR_PAY_OFFICER'],
  from: ['CONFIRMED'],
  decide: (_sheet, { note }) => agreed({ status: 'CHECKED', note: noted(note) }),
};

/** Pay out of the special account. */
export interface PaySheetInput {
  readonly amount: string;
  readonly paidOn: string;
  /** True when everybody was paid to a card of their own (R-WA-11). */
  readonly ownCards: boolean;
}

const pay: PayrollAct<PaySheetInput> = {
  title: '总包代发工资',
  by: ['LABOUR_PAY_OFFICER'],
  from: ['CHECKED'],
  decide: ({ accountOpen, payableAmount, month }, { amount, paidOn, ownCards }, at) =>
    firstRefusal([
      [!accountOpen, 'NO_SPECIAL_ACCOUNT'],
      [!ownCards, 'NOT_OWN_CARDS', 'ownCards'],
      [paidOn > at.today, 'DAY_IN_FUTURE', 'paidOn'],
      [paidOn < `${month}-01`, 'DAYS_OUT_OF_ORDER', 'paidOn'],
      [fenOfInput(amount) !== fenOf(payableAmount), 'SUM_DIFFERS', 'amount'],
    ]) ??
    agreed({
      status: 'PAID',
      set: { paidAmount: payableAmount, paidOn },
      deadlines: [{ meet: 'R-WA-11', at: startOfDay(paidOn) }],
    }),
};

const returnProof: PayrollAct<SheetStepInput> = {
  title: '返还银行支付凭证',
  by: ['LABOUR_PAY_OFFICER'],
  from: ['PAID'],
  decide: (_sheet, { note }) => agreed({ status: 'PROOF_RETURNED', note: noted(note) }),
};

/** Every act to a month's payroll by its mutation (M-53, R-WA-11). */
export const payrollActs = {
  payrollSheetDraft: draft,
  payrollSheetConfirm: confirm,
  payrollSheetCorrect: correct,
  payrollSheetCheck: check,
  payrollSheetPay: pay,
  payrollSheetReturnProof: returnProof,
};
