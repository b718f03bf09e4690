import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { departmentOf, type CaseEvent } from '../../../schema/events.ts';
import type { Reckoning } from '../../_kit/acts/context.ts';
import { INCOMING_REFERRAL } from '../../_kit/acts/incoming-referral/table.ts';
import { caseActs } from '../../_kit/acts/perform.ts';
import type { Transaction } from '../../_kit/database.ts';
import { dayOf } from '../../_kit/deadlines/days.ts';
import { referralReturnGround, type ReferralReturnGround } from '../codes.ts';
import type { Referral } from '../models.ts';
import { answerActs } from '../rules/referralAnswer.ts';
import { rosterName } from '../rules/referralCases.ts';
import type { ReferralAct, ReferralActor } from '../rules/referralFacts.ts';
import { indexedCase, referral } from '../tables/index.ts';
import { caseBooks } from '../tables/told.ts';
import { books } from './acts.ts';
import { referralFacts } from './referralFacts.ts';

/** What is wrong with what a receiver tells of a referral; null when nothing is, or when it tells of something else. */
export function answerFault({ data }: CaseEvent): string | null {
  if (data.kind !== INCOMING_REFERRAL || data.status !== 'RETURNED') return null;
  return isGround(data.category) ? null : 'data.category';
}

/**
 * What receiving departments tell of referrals: that they took one and opened a case, returned it, or closed the case. What
 * was told before changes nothing, and what is told crosswise comes to the same.
 */
export async function followReferrals(
  transaction: Transaction,
  events: readonly CaseEvent[],
  { calendar }: Reckoning,
): Promise<void> {
  for (const event of events) if (event.data.kind === INCOMING_REFERRAL) await follow(event);
  await concludeClosed(events);

  async function follow(event: CaseEvent): Promise<void> {
    const { number, status, links, category } = event.data;
    const department = departmentOf(event);
    const [found] = await transaction.select().from(referral).where(eq(referral.number, number));
    if (!found || rosterName(found.toDepartment) !== department) return;
    const opened = links.find((link) => link.department === department);
    if (status === 'RETURNED' && isGround(category)) {
      await act(event, 'referralReturned', answerActs.returned, found, { ground: category });
    } else if (status === 'ACCEPTED' && opened) {
      const { kind, number: toCase } = opened;
      await act(event, 'referralAccepted', answerActs.accepted, found, { kind, number: toCase });
      const closed = await closedCase(department, kind, toCase);
      if (closed) await act(event, 'referralConcluded', answerActs.concluded, found, closed);
    }
  }

  /** A case that was closed concludes the referral by which it came. */
  async function concludeClosed(told: readonly CaseEvent[]): Promise<void> {
    const closed = told.filter(({ data }) => data.closedOn !== null);
    if (closed.length === 0) return;
    const open = await transaction
      .select()
      .from(referral)
      .where(
        and(
          eq(referral.status, 'ACCEPTED'),
          inArray(
            referral.toCaseNumber,
            closed.map(({ data }) => data.number),
          ),
        ),
      );
    for (const found of open) {
      const event = closed.find(
        (each) =>
          each.data.number === found.toCaseNumber &&
          each.data.kind === found.toCaseKind &&
          departmentOf(each) === rosterName(found.toDepartment),
      );
      const closedOn = event?.data.closedOn;
      if (event && closedOn) await act(event, 'referralConcluded', answerActs.concluded, found, { closedOn });
    }
  }

  async function closedCase(department: string, kind: string, number: string) {
    const [found] = await transaction
      .select({ closedOn: indexedCase.closedOn })
      .from(indexedCase)
      .where(
        and(
          eq(indexedCase.department, department),
          eq(indexedCase.kind, kind),
          eq(indexedCase.number, number),
          isNotNull(indexedCase.closedOn),
        ),
      );
    return found?.closedOn ? { closedOn: found.closedOn } : null;
  }

  async function act<Input>(
    event: CaseEvent,
    name: string,
    rule: ReferralAct<Input>,
    { id }: Referral,
    input: Input,
  ): Promise<void> {
    const now = new Date(event.time);
    const acts = caseActs<typeof referral, Referral, ReferralActor>(
      transaction,
      books,
      caseBooks.referral,
      undefined,
      {
        ...{ subject: departmentOf(event), body: event.data.body, posts: ['RECEIVING_DEPARTMENT'] },
        ...{ now, today: dayOf(now), calendar, enabled: () => false },
      },
    );
    // A refusal means that it was told before.
    await acts.perform(name, rule, { id, input }, { facts: referralFacts({ now }) });
  }
}

function isGround(code: string | null): code is ReferralReturnGround {
  return code !== null && code in referralReturnGround;
}
