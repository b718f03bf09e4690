import { eq } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { invariant, type Transaction } from '../../_kit/database.ts';
import { openDeadlines } from '../../_kit/deadlines/store.ts';
import type { AgreementForm, MediationPost } from '../codes.ts';
import type { Dispute, JudicialConfirmation } from '../models.ts';
import { markConfirmed, offerConfirmation } from '../rules/confirmationActs.ts';
import { agreement, deadline } from '../tables/index.ts';
import { mediationActs } from './acts.ts';
import { orRefused } from './nested.ts';

/** An agreement as it is kept. */
export interface AgreementRecord {
  readonly form: AgreementForm;
  readonly agreedOn: string;
  readonly terms: string;
  readonly amount?: string | null | undefined;
  readonly performBy?: string | null | undefined;
  readonly concernsStatus: boolean;
}

/** What hangs on an agreement: its text, and whether a court may confirm it. */
export function agreementParts(viewer: Viewer, at: ActContext<MediationPost>) {
  /** Keeps the agreement; unless it is about status or was confirmed, the parties may ask the court to confirm it (R-PM-19). */
  async function keep(
    transaction: Transaction,
    row: Dispute,
    input: AgreementRecord,
    wasConfirmed: boolean,
  ): Promise<void> {
    const { form, agreedOn, terms, amount = null, performBy = null, concernsStatus } = input;
    const [kept] = await transaction
      .insert(agreement)
      .values({ disputeId: row.id, form, agreedOn, terms, amount, performBy, concernsStatus })
      .returning({ id: agreement.id });
    if (concernsStatus || wasConfirmed) return;
    const { id: agreementId } = invariant(kept, 'an agreement is kept');
    const offered = await mediationActs(transaction, viewer, at).confirmation.open(
      'judicialConfirmationOffer',
      offerConfirmation,
      { input: { validOn: agreedOn } },
      {
        of: {},
        regionCode: row.regionCode,
        series: '确',
        columns: { disputeId: row.id, agreementId, validOn: agreedOn },
      },
    );
    orRefused(offered);
  }

  return {
    settle: (transaction: Transaction, row: Dispute, input: AgreementRecord): Promise<void> =>
      keep(transaction, row, input, false),

    /** Whether the agreement of the day on which the dispute was settled is on record. */
    bookedFacts: async (transaction: Transaction, row: Dispute) => {
      const found = await transaction
        .select({ agreedOn: agreement.agreedOn })
        .from(agreement)
        .where(eq(agreement.disputeId, row.id));
      return { ...row, onRecord: found.some(({ agreedOn }) => agreedOn === row.settledOn) };
    },

    /** Keeps the words of an agreement whose day and form the book has told. */
    enter: (
      transaction: Transaction,
      row: Dispute,
      words: Omit<AgreementRecord, 'form' | 'agreedOn'>,
    ): Promise<void> =>
      keep(
        transaction,
        row,
        {
          ...words,
          form: row.result === 'SETTLED_ORAL' ? 'ORAL' : 'WRITTEN',
          agreedOn: invariant(row.settledOn, 'what is settled has its day'),
        },
        row.confirmedOn !== null,
      ),

    confirmationFacts: async (transaction: Transaction, row: JudicialConfirmation) => {
      const open = await openDeadlines(transaction, deadline, row.id);
      const right = open.find(({ rule }) => rule === 'R-PM-19');
      return { ...row, applyUntil: right?.dueAt ?? null };
    },

    /** The dispute says that its agreement was confirmed, in the same transaction. */
    confirm: async (
      transaction: Transaction,
      { disputeId }: JudicialConfirmation,
      { decidedOn }: { readonly decidedOn: string },
    ): Promise<void> => {
      orRefused(
        await mediationActs(transaction, viewer, at).dispute.perform('disputeConfirmed', markConfirmed, {
          id: disputeId,
          input: { decidedOn },
        }),
      );
    },
  };
}
