import { eq } from 'drizzle-orm';
import type { ActContext } from '../../_kit/acts/machine.ts';
import type { Transaction } from '../../_kit/database.ts';
import { deadlineState } from '../../_kit/deadlines/deadline.ts';
import { openDeadlines } from '../../_kit/deadlines/store.ts';
import { regionAt } from '../../_kit/region.ts';
import { usualAnswerDays } from '../codes.ts';
import type { Referral } from '../models.ts';
import type { ReferralFacts } from '../rules/referralFacts.ts';
import { commandCentre, deadline, referralEscalation } from '../tables/index.ts';

/** Reads what rules know of a referral besides its row. */
export function referralFacts({ now }: Pick<ActContext, 'now'>) {
  return async (transaction: Transaction, row: Referral): Promise<ReferralFacts> => {
    const [centre] = await transaction
      .select({ answerDays: commandCentre.answerDays })
      .from(commandCentre)
      .where(eq(commandCentre.regionCode, regionAt(row.regionCode, 'COUNTY')));
    const open = await openDeadlines(transaction, deadline, row.id);
    const informed = await transaction
      .select({ code: referralEscalation.toOrganizationCode })
      .from(referralEscalation)
      .where(eq(referralEscalation.referralId, row.id));
    return {
      ...row,
      answerDays: centre?.answerDays ?? usualAnswerDays,
      answerOverdue: open.some((each) => deadlineState(each, now) === 'OVERDUE'),
      informed: informed.map(({ code }) => code),
    };
  };
}
