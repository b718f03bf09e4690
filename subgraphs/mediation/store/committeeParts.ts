import { and, asc, eq, gt, isNull, or, sql } from 'drizzle-orm';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { registerNumber } from '../../_kit/acts/registerNumber.ts';
import { invariant, type Transaction } from '../../_kit/database.ts';
import type {
  MediationPost,
  MediatorBreach,
  MediatorDiscipline,
  MediatorEmployment,
  RegisterBook,
} from '../codes.ts';
import type { MediationCommittee } from '../models.ts';
import type { Seat } from '../rules/committee/composition.ts';
import { committeeMember, mediator, mediatorMeasure, numberSeries, registerEntry } from '../tables/index.ts';
import { keepSheet } from './inspections.ts';

/** A line of a book as a clerk writes it. */
export interface Line {
  readonly heldOn: string;
  readonly topic: string;
  readonly attendance?: number | null | undefined;
  readonly findings?: number | null | undefined;
  readonly outcome?: string | null | undefined;
}

/** What acts to committees read besides the committee, and write beside it: rosters and books. */
export function committeeParts(at: ActContext<MediationPost>) {
  const inOffice = (row: MediationCommittee) =>
    and(
      eq(committeeMember.committeeNumber, row.number),
      or(isNull(committeeMember.leftOn), gt(committeeMember.leftOn, at.today)),
    );

  const nextNumber = (transaction: Transaction, row: MediationCommittee, series: string) =>
    registerNumber(transaction, numberSeries, series, row.regionCode, at.today);

  async function seat(
    transaction: Transaction,
    row: MediationCommittee,
    members: readonly Seat[],
    electedOn: string,
  ) {
    for (const { name, post, isWoman } of members) {
      const number = await nextNumber(transaction, row, '委');
      const roster = { number, committeeNumber: row.number };
      await transaction
        .insert(committeeMember)
        .values({ ...roster, name, post, isWoman, electedOn, keptHere: true });
    }
  }

  async function enter(
    transaction: Transaction,
    row: MediationCommittee,
    book: RegisterBook,
    { heldOn, topic, attendance = null, findings = null, outcome = null }: Line,
    corrected: { readonly number: string; readonly disputeNumber: string | null } | null = null,
  ): Promise<void> {
    const number = await nextNumber(transaction, row, '簿');
    const place = { committeeNumber: row.number, regionCode: row.regionCode };
    const { number: corrects = null, disputeNumber = null } = corrected ?? {};
    await transaction.insert(registerEntry).values({
      book,
      number,
      ...place,
      heldOn,
      topic,
      attendance,
      findings,
      disputeNumber,
      outcome,
      corrects,
    });
  }

  /** The line, unless it belongs to another committee or was corrected before. */
  async function standing(transaction: Transaction, row: MediationCommittee, number: string) {
    const [line] = await transaction
      .select()
      .from(registerEntry)
      .where(
        and(
          eq(registerEntry.number, number),
          eq(registerEntry.committeeNumber, row.number),
          sql`not exists (select 1 from ${registerEntry} as counter where counter.corrects = ${number})`,
        ),
      );
    return line ?? null;
  }

  async function release(transaction: Transaction, number: string): Promise<void> {
    await transaction
      .update(mediator)
      .set({ leftOn: at.today, keptHere: true })
      .where(eq(mediator.number, number));
  }

  return {
    seats: async (transaction: Transaction, row: MediationCommittee) => ({
      seats: await transaction
        .select()
        .from(committeeMember)
        .where(inOffice(row))
        .orderBy(asc(committeeMember.number)),
    }),

    /** The members elected before leave office on the day of the election. */
    elect: async (
      transaction: Transaction,
      row: MediationCommittee,
      { electedOn, members }: { readonly electedOn: string; readonly members: readonly Seat[] },
    ): Promise<void> => {
      await transaction
        .update(committeeMember)
        .set({ leftOn: electedOn, keptHere: true })
        .where(inOffice(row));
      await seat(transaction, row, members, electedOn);
    },

    replace: async (
      transaction: Transaction,
      row: MediationCommittee,
      { member, replacement }: { readonly member: string; readonly replacement?: Seat | null | undefined },
    ): Promise<void> => {
      await transaction
        .update(committeeMember)
        .set({ leftOn: at.today, keptHere: true })
        .where(eq(committeeMember.number, member));
      if (replacement) await seat(transaction, row, [replacement], at.today);
    },

    appoint: async (
      transaction: Transaction,
      row: MediationCommittee,
      input: {
        readonly name: string;
        readonly employment: MediatorEmployment;
        readonly villagersGroup?: string | null | undefined;
      },
    ): Promise<void> => {
      const { name, employment, villagersGroup = null } = input;
      const number = await nextNumber(transaction, row, '员');
      const roster = { number, committeeNumber: row.number, appointedOn: at.today };
      await transaction
        .insert(mediator)
        .values({ ...roster, name, employment, villagersGroup, keptHere: true });
    },

    mediator: async (transaction: Transaction, row: MediationCommittee, number: string) => {
      const found = await transaction
        .select({ id: mediator.id })
        .from(mediator)
        .where(
          and(
            eq(mediator.number, number),
            eq(mediator.committeeNumber, row.number),
            or(isNull(mediator.leftOn), gt(mediator.leftOn, at.today)),
          ),
        );
      return { serving: found.length > 0 };
    },

    discipline: async (
      transaction: Transaction,
      input: {
        readonly mediator: string;
        readonly discipline: MediatorDiscipline;
        readonly breach: MediatorBreach;
        readonly reason: string;
      },
    ): Promise<void> => {
      const { mediator: mediatorNumber, discipline, breach, reason } = input;
      await transaction
        .insert(mediatorMeasure)
        .values({ mediatorNumber, discipline, breach, reason, takenOn: at.today });
      if (discipline === 'REMOVAL') await release(transaction, mediatorNumber);
    },

    release,

    inspect: keepSheet,

    enter,

    entry: async (transaction: Transaction, row: MediationCommittee, number: string) => ({
      entryStands: (await standing(transaction, row, number)) !== null,
    }),

    correct: async (
      transaction: Transaction,
      row: MediationCommittee,
      input: Line & { readonly entry: string },
    ): Promise<void> => {
      const line = invariant(await standing(transaction, row, input.entry), 'a corrected line stands');
      await enter(transaction, row, line.book, input, line);
    },
  };
}
