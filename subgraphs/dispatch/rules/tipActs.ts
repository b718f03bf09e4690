import { isCreditCode } from '../../_kit/acts/creditCode.ts';
import { agreed, refused, type Act, type Change } from '../../_kit/acts/machine.ts';
import type { DispatchPost, DispatchUserErrorCode, TipKind, TipResult, TipStatus } from '../codes.ts';

/** What rules know of a tip. */
export interface TipFacts {
  /** The body or firm that it is about; null when it is about none. */
  readonly organizationCode: string | null;
  readonly checkerAccounts: readonly string[];
  readonly checkerBodyCodes: readonly string[];
  readonly result: TipResult | null;
  readonly rewardAmount: string | null;
  readonly rewardDecidedBy: string | null;
  readonly rewardPaidOn: string | null;
}

/** Columns of a tip that acts set. */
export interface TipColumns {
  kind?: TipKind;
  receivedOn?: string;
  facts?: string;
  projectNumber?: string | null;
  organizationCode?: string | null;
  checkerAccounts?: string[];
  checkerBodyCodes?: string[];
  result?: TipResult;
  otherBodyCode?: string | null;
  toldOn?: string;
  rewardAmount?: string;
  rewardDecidedOn?: string;
  rewardDecidedBy?: string;
  rewardPaidOn?: string;
  sealedOn?: string;
}

type TipAct<Input, Facts = TipFacts> = Act<
  TipStatus,
  DispatchPost,
  Facts,
  Input,
  Change<TipStatus, TipColumns, never>,
  DispatchUserErrorCode
>;

/** What a tip says: facts, and what they are about. Nothing of who says it. */
export interface TipReceiveInput {
  readonly kind: TipKind;
  readonly facts: string;
  readonly project?: string | null | undefined;
  readonly organization?: string | null | undefined;
}

/** Facts are taken down, and a receipt code is given out. */
const receive: TipAct<TipReceiveInput, null> = {
  title: '受理举报',
  by: ['TIP_DESK'],
  from: [],
  decide: (_none, { kind, facts, project, organization }, { today }) => {
    if (!said(facts)) return refused('TEXT_NEEDED', 'facts');
    const organizationCode = organization ?? null;
    // Who may not see the tip is found by comparing such codes, so a mistyped one would open it to the body.
    if (organizationCode !== null && !isCreditCode(organizationCode))
      return refused('NO_SUCH_BODY', 'organization');
    return agreed({
      status: 'RECEIVED',
      set: { kind, facts, projectNumber: project ?? null, organizationCode, receivedOn: today },
    });
  },
};

/** Who checks: the account, and the body for which it acts. */
export interface TipCheckersNameInput {
  readonly checkers: readonly { readonly account: string; readonly body: string }[];
}

/** The head names one checker or two. Who was named has read the tip and stays: never do three know it. */
const nameCheckers: TipAct<TipCheckersNameInput> = {
  title: '指定核查人',
  by: ['CENTRE_HEAD'],
  from: ['RECEIVED', 'CHECKING'],
  decide: ({ organizationCode, checkerAccounts, checkerBodyCodes }, { checkers }, { subject }) => {
    const added = checkers.filter(
      ({ account }, nth) =>
        !checkerAccounts.includes(account) && nth === checkers.findIndex((each) => each.account === account),
    );
    const accounts = [...checkerAccounts, ...added.map(({ account }) => account)];
    const bodies = added.map(({ body }) => body);
    if (added.length === 0 || accounts.length > 2) return refused('ONE_OR_TWO_CHECKERS', 'checkers');
    if (!accounts.every(said)) return refused('TEXT_NEEDED', 'checkers');
    if (accounts.includes(subject)) return refused('CHECKER_NEEDED', 'checkers');
    if (!bodies.every(isCreditCode)) return refused('NO_SUCH_BODY', 'checkers');
    if (organizationCode !== null && bodies.includes(organizationCode))
      return refused('BODY_OF_TIP', 'checkers');
    return agreed({
      status: 'CHECKING',
      set: { checkerAccounts: accounts, checkerBodyCodes: [...checkerBodyCodes, ...bodies] },
    });
  },
};

/** What checking came to, and what was found, which only the checkers read. */
export interface TipConcludeInput {
  readonly result: TipResult;
  readonly findings: string;
  readonly otherBody?: string | null | undefined;
}

/** A checker says what came of it. To another body it goes outside the graph, by the checkers' own hands. */
const conclude: TipAct<TipConcludeInput> = {
  title: '作出核查结论',
  by: ['TIP_CHECKER'],
  from: ['CHECKING'],
  decide: ({ organizationCode }, { result, findings, otherBody }) => {
    if (!said(findings)) return refused('TEXT_NEEDED', 'findings');
    const otherBodyCode = otherBody ?? null;
    if ((result === 'TO_OTHER_BODY') !== (otherBodyCode !== null))
      return refused('OTHER_BODY_AS_NEEDED', 'otherBody');
    if (otherBodyCode !== null && !isCreditCode(otherBodyCode)) return refused('NO_SUCH_BODY', 'otherBody');
    if (otherBodyCode !== null && otherBodyCode === organizationCode)
      return refused('BODY_OF_TIP', 'otherBody');
    return agreed({ status: result, set: { result, otherBodyCode }, note: findings });
  },
};

/** From now on the receipt code shows what came of it. */
const tellOutcome: TipAct<object> = {
  title: '告知核查结果',
  by: ['TIP_CHECKER'],
  from: ['SUBSTANTIATED', 'NOT_SUBSTANTIATED', 'TO_OTHER_BODY'],
  decide: (_tip, _input, { today }) => agreed({ status: 'OUTCOME_TOLD', set: { toldOn: today } }),
};

const yuan = /^\d{1,12}(\.\d{1,2})?$/;

/** How much a tip that was substantiated is rewarded (Labour Inspection Regulations art. 9); decided once. */
const decideReward: TipAct<{ readonly amount: string }> = {
  title: '决定举报奖励',
  by: ['CENTRE_HEAD'],
  from: ['OUTCOME_TOLD'],
  decide: ({ result, rewardAmount }, { amount }, { subject, today }) => {
    if (result !== 'SUBSTANTIATED') return refused('REWARD_NOT_DUE');
    if (rewardAmount !== null) return refused('REWARD_DECIDED');
    if (!yuan.test(amount) || Number(amount) === 0) return refused('REWARD_AMOUNT_NOT_POSSIBLE', 'amount');
    return agreed({ set: { rewardAmount: amount, rewardDecidedOn: today, rewardDecidedBy: subject } });
  },
};

/** The reward is paid against the receipt code, once, by somebody other than who decided it. */
const payReward: TipAct<object> = {
  title: '凭查询码发放奖励',
  by: ['TIP_PAYER'],
  from: ['OUTCOME_TOLD'],
  decide: ({ rewardAmount, rewardDecidedBy }, _input, { subject, today }) => {
    if (rewardAmount === null) return refused('REWARD_NOT_DECIDED');
    if (rewardDecidedBy === subject) return refused('ANOTHER_PAYS');
    return agreed({ status: 'REWARDED', set: { rewardPaidOn: today } });
  },
};

/** Nothing is done to it any more. */
const seal: TipAct<object> = {
  title: '封存举报',
  by: ['CENTRE_HEAD'],
  from: ['OUTCOME_TOLD', 'REWARDED'],
  decide: ({ rewardAmount, rewardPaidOn }, _input, { today }) =>
    rewardAmount !== null && rewardPaidOn === null
      ? refused('REWARD_NOT_PAID')
      : agreed({ status: 'SEALED', set: { sealedOn: today } }),
};

/** Acts to a tip by their mutation (M-61). */
export const tipActs = {
  tipReceive: receive,
  tipCheckersName: nameCheckers,
  tipConclude: conclude,
  tipOutcomeTell: tellOutcome,
  tipRewardDecide: decideReward,
  tipRewardPay: payReward,
  tipSeal: seal,
};

function said(text: string): boolean {
  return text.trim() !== '';
}
