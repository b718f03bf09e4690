import { agreed, refused } from '../../../_kit/acts/machine.ts';
import { inFen, isAmount } from '../amount.ts';
import { says } from '../application-acts/facts.ts';
import type { Reasoned } from '../case-acts/assignment.ts';
import { decideEnded, HIGHEST_FINE, type FraudAct, type FraudFacts, type ObtainedAid } from './facts.ts';

/** The aid of the case that was named, null when there is none in reach, and whether a proceeding is about it already. */
interface OpeningFacts {
  readonly aid: ObtainedAid | null;
  readonly known: boolean;
}

/** Deception was found: a proceeding is opened once the aid is over, by its termination or by its end (R-LA-20). */
export const open: FraudAct<{ readonly summary: string }, OpeningFacts> = {
  title: '立案',
  by: ['BUREAU_OFFICER'],
  from: [],
  decide: ({ aid, known }, { summary }, at) => {
    if (aid === null) return refused('NO_SUCH_CASE', 'case');
    const running = decideEnded(aid);
    if (running) return running;
    if (known) return refused('FRAUD_CASE_OPEN_ALREADY', 'case');
    if (!says(summary)) return refused('FACTS_MISSING', 'summary');
    return agreed({
      status: 'OPENED',
      set: { openedOn: at.today, openedBy: at.subject },
      deadlines: [{ start: 'R-LA-20-DECIDE' }],
      note: summary,
    });
  },
};

/** What the person is told before anything is decided. */
export interface NotifyInput extends Reasoned {
  /** Cost of the aid that was given, in yuan. */
  readonly cost: string;
  readonly fine: string;
  /** They were told facts, reasons, basis and their right to be heard. */
  readonly rightsTold: boolean;
}

/** The person is told what is intended and why; anew when it changes, and then they are heard anew. */
export const notify: FraudAct<NotifyInput> = {
  title: '告知拟处理决定',
  by: ['BUREAU_OFFICER'],
  from: ['OPENED', 'NOTIFIED', 'HEARD'],
  decide: (_proceeding, { cost, fine, rightsTold, reasons }, at) => {
    if (!isSum(cost)) return refused('AMOUNT_NOT_RIGHT', 'cost');
    if (!isSum(fine) || inFen(cost) + inFen(fine) === 0n) return refused('AMOUNT_NOT_RIGHT', 'fine');
    if (inFen(fine) > inFen(HIGHEST_FINE)) return refused('FINE_TOO_HIGH', 'fine');
    if (!rightsTold) return refused('RIGHTS_NOT_TOLD', 'rightsTold');
    if (!says(reasons)) return refused('REASONS_MISSING', 'reasons');
    return agreed({
      status: 'NOTIFIED',
      set: {
        notifiedOn: at.today,
        notifiedBy: at.subject,
        proposedCost: cost,
        proposedFine: fine,
        heardOn: null,
      },
      note: reasons,
    });
  },
};

/** What the person says to it. */
export interface HearInput {
  /** They do not want to say anything. */
  readonly waived: boolean;
  readonly statement?: string | null | undefined;
}

/** The person is heard, or says that they have nothing to say: without it nothing is decided. */
export const hear: FraudAct<HearInput> = {
  title: '听取陈述申辩',
  by: ['BUREAU_OFFICER'],
  from: ['NOTIFIED'],
  decide: (_proceeding, { waived, statement }, at) => {
    const said = statement ?? '';
    if (waived === says(said)) return refused('STATEMENT_MISSING', 'statement');
    return agreed({
      status: 'HEARD',
      set: { heardOn: at.today },
      note: waived ? '当事人放弃陈述申辩' : said,
    });
  },
};

/** What is decided. */
export interface DecideFraudInput extends Reasoned {
  readonly cost: string;
  readonly fine: string;
}

/**
 * The bureau's head decides that the cost is paid and fines up to 3,000 yuan: no more than the person was told and heard
 * about, and not by who opened or put the proceeding.
 */
export const decide: FraudAct<DecideFraudInput, FraudFacts & { readonly aid: ObtainedAid }> = {
  title: '处理决定',
  by: ['BUREAU_HEAD'],
  from: ['HEARD'],
  decide: ({ openedBy, notifiedBy, proposedCost, proposedFine, aid }, { cost, fine, reasons }, at) => {
    if (openedBy === at.subject || notifiedBy === at.subject) return refused('DECIDES_OWN_PROPOSAL');
    const running = decideEnded(aid);
    if (running) return running;
    if (!isSum(cost)) return refused('AMOUNT_NOT_RIGHT', 'cost');
    if (!isSum(fine) || inFen(cost) + inFen(fine) === 0n) return refused('AMOUNT_NOT_RIGHT', 'fine');
    if (inFen(cost) > inFen(proposedCost ?? '0')) return refused('MORE_THAN_TOLD', 'cost');
    if (inFen(fine) > inFen(proposedFine ?? '0')) return refused('MORE_THAN_TOLD', 'fine');
    if (!says(reasons)) return refused('REASONS_MISSING', 'reasons');
    return agreed({
      status: 'DECIDED',
      set: { cost, fine, decidedOn: at.today },
      deadlines: [{ meet: 'R-LA-20-DECIDE' }],
      note: reasons,
    });
  },
};

/** True for an amount of nothing or more. */
function isSum(text: string): boolean {
  return isAmount(text) && inFen(text) >= 0n;
}
