import { agreed } from '../../_kit/acts/machine.ts';
import { addDays } from '../../_kit/deadlines/days.ts';
import { inArrears } from './arrears.ts';
import { drawable, type DepositAct } from './depositFacts.ts';
import { depositFor, rateFor, type FirmRecord } from './depositRates.ts';
import { fenOfInput, firstRefusal, isBlank, noted, yuanOf } from './guards.ts';
import { fenOf } from './recordFault.ts';

/** Days for which a release is published before it is done (R-WA-12). */
const DAYS_OF_PUBLICATION = 30;

/** The project for which a deposit is set. */
export interface ProjectOfDeposit {
  readonly project: { readonly regionCode: string; readonly contractAmount: string } | null;
  readonly hasDeposit: boolean;
}

/** What the office knows of the contractor when it sets the deposit. */
export interface RequireInput extends FirmRecord {
  readonly note?: string | null | undefined;
}

const require: DepositAct<RequireInput, ProjectOfDeposit> = {
  title: '核定应存工资保证金',
  by: ['INVESTIGATOR', 'WAGE_OFFICE_HEAD'],
  from: [],
  decide: ({ project, hasDeposit }, { note, ...firm }, at) => {
    const rate = project === null ? null : rateFor(project.regionCode, at.today);
    const amount =
      project === null || rate === null ? 0n : depositFor(rate, fenOf(project.contractAmount), firm);
    const due = amount > 0n;
    return (
      firstRefusal([
        [project === null, 'NO_SUCH_PROJECT', 'project'],
        [hasDeposit, 'DEPOSIT_EXISTS', 'project'],
        [rate === null, 'NO_DEPOSIT_RATE'],
        [firm.cleanYears < 0 || (firm.hadArrears && firm.cleanYears > 0), 'BAD_RECORD', 'cleanYears'],
      ]) ??
      agreed({
        status: due ? 'REQUIRED' : 'EXEMPT',
        set: {
          requiredAmount: yuanOf(amount),
          heldAmount: '0.00',
          drawnAmount: '0.00',
          requiredOn: at.today,
        },
        deadlines: due ? [{ start: 'R-WA-12-LODGE' as const }] : [],
        note: noted(note),
      })
    );
  },
};

/** Money or a guarantee letter that the firm gave. */
export interface LodgeInput {
  readonly amount: string;
  /** True for a bank's guarantee letter instead of money. */
  readonly guaranteed: boolean;
}

const lodge: DepositAct<LodgeInput> = {
  title: '存储工资保证金',
  by: ['INVESTIGATOR', 'WAGE_OFFICE_HEAD'],
  from: ['REQUIRED'],
  decide: ({ requiredAmount }, { amount, guaranteed }, at) => {
    const held = fenOfInput(amount);
    return (
      firstRefusal([
        [held === 0n, 'BAD_AMOUNT', 'amount'],
        [held < fenOf(requiredAmount), 'DEPOSIT_TOO_SMALL', 'amount'],
      ]) ??
      agreed({
        status: guaranteed ? 'GUARANTEED' : 'LODGED',
        set: { heldAmount: yuanOf(held), lodgedOn: at.today },
        deadlines: [{ meet: 'R-WA-12-LODGE' }],
      })
    );
  },
};

/** What a complaint takes out of a deposit; asked for by the act to the complaint, never by itself. */
export interface DrawInput {
  readonly amount: string;
  readonly complaint: string;
}

/** Drawing a deposit for the workers of a complaint. */
export const drawDeposit: DepositAct<DrawInput> = {
  title: '动用工资保证金',
  by: ['WAGE_OFFICE_HEAD'],
  from: [...drawable],
  decide: ({ status, heldAmount, drawnAmount }, { amount, complaint }, at) => {
    const drawn = fenOf(drawnAmount) + fenOfInput(amount);
    return (
      firstRefusal([[drawn > fenOf(heldAmount), 'NO_DEPOSIT', 'amount']]) ??
      agreed({
        status: 'DRAWN',
        set: { drawnAmount: yuanOf(drawn), drawnOn: at.today },
        deadlines: status === 'DRAWN' ? [] : [{ start: 'R-WA-12-TOP-UP' as const }],
        note: complaint,
      })
    );
  },
};

/** Money that makes up for what was drawn. */
export interface TopUpInput {
  readonly amount: string;
}

const topUp: DepositAct<TopUpInput> = {
  title: '补足工资保证金',
  by: ['INVESTIGATOR', 'WAGE_OFFICE_HEAD'],
  from: ['DRAWN'],
  decide: ({ requiredAmount, heldAmount, drawnAmount }, { amount }, at) => {
    const held = fenOf(heldAmount) + fenOfInput(amount);
    const whole = held - fenOf(drawnAmount) >= fenOf(requiredAmount);
    return (
      firstRefusal([[fenOfInput(amount) === 0n, 'BAD_AMOUNT', 'amount']]) ??
      agreed({
        ...(whole ? ({ status: 'TOPPED_UP', deadlines: [{ meet: 'R-WA-12-TOP-UP' }] } as const) : {}),
        set: { heldAmount: yuanOf(held), ...(whole ? { toppedUpOn: at.today } : {}) },
      })
    );
  },
};

/** Why a deposit may go back. */
export interface ReleaseInput {
  readonly reason: string;
}

const publish: DepositAct<ReleaseInput> = {
  title: '公示拟退还工资保证金',
  by: ['WAGE_OFFICE_HEAD'],
  from: [...drawable],
  decide: ({ projectCompleted, arrears }, { reason }, at) =>
    firstRefusal([
      [!projectCompleted, 'PROJECT_NOT_COMPLETED'],
      [inArrears(arrears), 'ARREARS_OPEN'],
      [isBlank(reason), 'NO_REASON', 'reason'],
    ]) ?? agreed({ set: { releasePublishedOn: at.today }, note: reason }),
};

const release: DepositAct<ReleaseInput> = {
  title: '退还工资保证金',
  by: ['WAGE_OFFICE_HEAD'],
  from: [...drawable],
  decide: ({ releasePublishedOn, arrears }, { reason }, at) =>
    firstRefusal([
      [releasePublishedOn === null, 'NOT_PUBLISHED'],
      [addDays(releasePublishedOn ?? at.today, DAYS_OF_PUBLICATION) >= at.today, 'STILL_PUBLISHED'],
      [inArrears(arrears), 'ARREARS_OPEN'],
      [isBlank(reason), 'NO_REASON', 'reason'],
    ]) ??
    agreed({
      status: 'RELEASED',
      set: { releasedOn: at.today },
      deadlines: [{ waiveAll: true, reason: '保证金已退还' }],
      note: reason,
    }),
};

/** Every act to a deposit by its mutation (M-51, R-WA-12); drawing is part of the act to a complaint. */
export const depositActs = {
  wageDepositRequire: require,
  wageDepositLodge: lodge,
  wageDepositTopUp: topUp,
  wageDepositPublishRelease: publish,
  wageDepositRelease: release,
};
