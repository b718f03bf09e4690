import { agreed, type Act, type Change } from '../../_kit/acts/machine.ts';
import type {
  InspectionCampaign,
  RectificationOrderStatus,
  WagePost,
  WageUserErrorCode,
  WageViolation,
} from '../codes.ts';
import type { WageRule } from './deadlines.ts';
import { fenOfInput, firstRefusal, isBlank, noted, yuanOf } from './guards.ts';
import { campaignChecks, type CampaignOfInspection } from './inspection.ts';

/** What the rules know of an order. */
export interface OrderFacts {
  readonly status: RectificationOrderStatus;
  readonly violations: readonly WageViolation[];
  readonly issuedOn: string;
  readonly rectifyBy: string;
}

/** Columns of an order that an act sets. */
export interface OrderColumns {
  readonly campaign?: InspectionCampaign;
  readonly violations?: WageViolation[];
  readonly issuedOn?: string;
  readonly rectifyBy?: string;
  readonly rectifiedOn?: string;
  readonly fineAmount?: string;
  readonly workStopped?: boolean;
}

type OrderAct<Input, Facts = OrderFacts> = Act<
  RectificationOrderStatus,
  WagePost,
  Facts,
  Input,
  Change<RectificationOrderStatus, OrderColumns, WageRule>,
  WageUserErrorCode
>;

/** An inspection that found something which cannot be put right on the spot. */
export interface IssueInput {
  readonly campaign: InspectionCampaign;
  /** Number of the seasonal campaign; null when it belongs to none. */
  readonly seasonalCampaign?: string | null | undefined;
  readonly violations: readonly WageViolation[];
  readonly rectifyBy: string;
  readonly note?: string | null | undefined;
}

/** The site that was inspected, and the campaign that the inspection names. */
export interface OrderedSite {
  readonly projectKnown: boolean;
  /** Where it lies. */
  readonly regionCode: string;
  readonly foundCampaign: CampaignOfInspection | null;
}

const issue: OrderAct<IssueInput, OrderedSite> = {
  title: '责令限期改正',
  by: ['INVESTIGATOR'],
  from: [],
  decide: (site, { campaign, seasonalCampaign, violations, rectifyBy, note }, at) =>
    firstRefusal([
      [!site.projectKnown, 'NO_SUCH_PROJECT', 'project'],
      [violations.length === 0, 'NO_VIOLATION', 'violations'],
      [rectifyBy <= at.today, 'DAYS_OUT_OF_ORDER', 'rectifyBy'],
      ...campaignChecks(site.foundCampaign, {
        ...{ campaign, day: at.today, named: seasonalCampaign, regionCode: site.regionCode },
      }),
    ]) ??
    agreed({
      status: 'ISSUED',
      set: { campaign, violations: [...new Set(violations)], issuedOn: at.today, rectifyBy },
      note: noted(note),
    }),
};

/** The site as it was found when it was looked at again. */
export interface RectifyInput {
  readonly on: string;
  readonly note?: string | null | undefined;
}

const rectify: OrderAct<RectifyInput> = {
  title: '复查已改正',
  by: ['INVESTIGATOR'],
  from: ['ISSUED', 'OVERDUE'],
  decide: ({ issuedOn }, { on, note }, at) =>
    firstRefusal([
      [on > at.today, 'DAY_IN_FUTURE', 'on'],
      [on < issuedOn, 'DAYS_OUT_OF_ORDER', 'on'],
    ]) ?? agreed({ status: 'RECTIFIED', set: { rectifiedOn: on }, note: noted(note) }),
};

const overdue: OrderAct<{ readonly note?: string | null | undefined }> = {
  title: '逾期未改正',
  by: ['INVESTIGATOR'],
  from: ['ISSUED'],
  decide: ({ rectifyBy }, { note }, at) =>
    firstRefusal([[rectifyBy >= at.today, 'ORDER_STILL_RUNNING']]) ??
    agreed({ status: 'OVERDUE', note: noted(note) }),
};

/** A fine on the firm, within what the statute says, decided by a person. */
export interface PenaliseInput {
  readonly fine: string;
  readonly stopWork: boolean;
  readonly reason: string;
}

/** Violations of art. 54, for which the fine is the lower one; arts. 55 to 57 have the higher (R-WA-21). */
const lesser: readonly WageViolation[] = ['PAID_IN_KIND', 'NO_PAY_LEDGER', 'PAY_CARD_WITHHELD'];

/** Violations of arts. 55 and 57, for which work may be stopped as well (R-WA-21). */
const stopping: readonly WageViolation[] = [
  ...(['NO_SPECIAL_ACCOUNT', 'NO_DEPOSIT', 'NO_REAL_NAME_REGISTRATION'] as const),
  ...(['NO_PAYMENT_GUARANTEE', 'LABOUR_COST_NOT_PAID', 'DOCUMENTS_REFUSED'] as const),
];

const penalise: OrderAct<PenaliseInput> = {
  title: '行政处罚',
  by: ['WAGE_OFFICE_HEAD'],
  from: ['OVERDUE'],
  decide: ({ violations }, { fine, stopWork, reason }) => {
    const amount = fenOfInput(fine);
    const higher = violations.some((violation) => !lesser.includes(violation));
    const lower = violations.some((violation) => lesser.includes(violation));
    const [least, most] = [lower ? 20_000n : 50_000n, higher ? 100_000n : 50_000n];
    return (
      firstRefusal([
        [amount < least * 100n || amount > most * 100n, 'FINE_OUT_OF_RANGE', 'fine'],
        [
          stopWork && !violations.some((violation) => stopping.includes(violation)),
          'NO_STOP_WORK',
          'stopWork',
        ],
        [isBlank(reason), 'NO_REASON', 'reason'],
      ]) ??
      agreed({
        status: 'PENALISED',
        set: { fineAmount: yuanOf(amount), workStopped: stopWork },
        note: reason,
      })
    );
  },
};

/** Every act to a rectification order by its mutation (M-54, R-WA-21). */
export const rectificationActs = {
  rectificationOrderIssue: issue,
  rectificationOrderRectify: rectify,
  rectificationOrderOverdue: overdue,
  rectificationOrderPenalise: penalise,
};
