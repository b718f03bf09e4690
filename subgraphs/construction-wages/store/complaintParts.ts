import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { RefusedAct } from '../../_kit/acts/refusedAct.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import type { caseActs } from '../../_kit/acts/perform.ts';
import { invariant, type Transaction } from '../../_kit/database.ts';
import { openDeadlines } from '../../_kit/deadlines/store.ts';
import type { WagePaymentSource, WagePost } from '../codes.ts';
import type { WageComplaint, WageDeposit } from '../models.ts';
import type { ComplaintFacts } from '../rules/complaint/facts.ts';
import type { PaymentInput, RecourseInput } from '../rules/complaint/money.ts';
import { drawDeposit } from '../rules/depositActs.ts';
import { deadline, wageClaimant, wageDeposit, wagePayment } from '../tables/index.ts';
import { depositParts } from './depositParts.ts';
import { hiddenFromFirms, visibleTo } from './reach.ts';

type DepositActs = ReturnType<typeof caseActs<typeof wageDeposit, WageDeposit, WagePost>>;

/** What acts to a complaint read and write besides it. */
export function complaintParts(
  viewer: Viewer,
  at: ActContext<WagePost>,
  depositActs: (transaction: Transaction) => DepositActs,
) {
  const facts = async (transaction: Transaction, row: WageComplaint): Promise<ComplaintFacts> => {
    const running = (await openDeadlines(transaction, deadline, row.id)).find(
      ({ rule }) => rule === 'R-LI-17',
    );
    const payments = await transaction
      .select()
      .from(wagePayment)
      .where(eq(wagePayment.complaintId, row.id))
      .orderBy(asc(wagePayment.paidOn), asc(wagePayment.id));
    return {
      ...row,
      payments,
      running: running ? { extended: running.extension !== null } : null,
      depositReady: (await depositOf(transaction, row)) !== null,
    };
  };

  /** The deposit of its project in the viewer's reach, in a state in which it can be drawn. */
  async function depositOf(transaction: Transaction, row: WageComplaint): Promise<WageDeposit | null> {
    if (row.projectNumber === null) return null;
    const [found] = await transaction
      .select()
      .from(wageDeposit)
      .where(
        and(
          visibleTo(viewer, wageDeposit.regionCode, hiddenFromFirms),
          eq(wageDeposit.projectNumber, row.projectNumber),
        ),
      );
    return found && drawDeposit.from.includes(found.status) ? found : null;
  }

  const pay = async (
    transaction: Transaction,
    row: WageComplaint,
    { amount, paidOn, confirmedOn }: PaymentInput,
    source: WagePaymentSource,
  ): Promise<void> => {
    await transaction
      .insert(wagePayment)
      .values({ complaintId: row.id, source, amount, paidOn, workersConfirmedOn: confirmedOn ?? null });
  };

  return {
    plain: { facts },

    /** The row gets its payment. */
    paid: (source: WagePaymentSource) => ({
      facts,
      also: (transaction: Transaction, row: WageComplaint, _done: unknown, input: PaymentInput) =>
        pay(transaction, row, input, source),
    }),

    /** Money out of the deposit is an act to the deposit as well: both are done, or neither. */
    drawn: {
      facts,
      also: async (transaction: Transaction, row: WageComplaint, _done: unknown, input: PaymentInput) => {
        const found = invariant(await depositOf(transaction, row), 'the rule has seen a deposit');
        const drawn = await depositActs(transaction).perform(
          'wageDepositDraw',
          drawDeposit,
          { id: found.id, input: { amount: input.amount, complaint: row.number } },
          depositParts(at).plain,
        );
        if (!drawn.ok) throw new RefusedAct(drawn.error);
        await pay(transaction, row, input, 'DEPOSIT');
      },
    },

    confirmed: {
      facts,
      also: async (
        transaction: Transaction,
        row: WageComplaint,
        _done: unknown,
        { confirmedOn }: { readonly confirmedOn: string },
      ) => {
        await transaction
          .update(wagePayment)
          .set({ workersConfirmedOn: confirmedOn })
          .where(and(eq(wagePayment.complaintId, row.id), isNull(wagePayment.workersConfirmedOn)));
      },
    },

    recovered: {
      facts,
      also: async (transaction: Transaction, row: WageComplaint, _done: unknown, input: RecourseInput) => {
        await transaction
          .update(wagePayment)
          .set({ recourseAmount: sql`${wagePayment.recourseAmount} + ${input.amount}::numeric` })
          .where(and(eq(wagePayment.complaintId, row.id), eq(wagePayment.id, input.payment)));
      },
    },

    /** Who complains is kept apart from the complaint. */
    received: async (
      transaction: Transaction,
      row: WageComplaint,
      claimants: readonly { readonly name: string; readonly contact?: string | null | undefined }[],
    ): Promise<void> => {
      if (claimants.length === 0) return;
      await transaction
        .insert(wageClaimant)
        .values(
          claimants.map(({ name, contact }) => ({ complaintId: row.id, name, contact: contact ?? null })),
        );
    },
  };
}
