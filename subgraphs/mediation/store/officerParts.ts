import { and, asc, eq } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { registerNumber } from '../../_kit/acts/registerNumber.ts';
import { invariant, type Transaction } from '../../_kit/database.ts';
import type { MediationPost } from '../codes.ts';
import type { MediationCommittee } from '../models.ts';
import {
  groupOf,
  receiveOfficer,
  type OfficersFacts,
  type TransferFacts,
} from '../rules/committee/people.ts';
import { committee, informationOfficer, numberSeries } from '../tables/index.ts';
import { mediationActs } from './acts.ts';
import { orRefused } from './nested.ts';
import { servingOn } from './rosters.ts';

/** A transfer as its input says it. */
interface Transfer {
  readonly officer: string;
  readonly committee?: string | null | undefined;
  readonly villagersGroup?: string | null | undefined;
}

/** What acts about information officers read and write beside the village committee that keeps their roster (M-08). */
export function officerParts(viewer: Viewer, at: ActContext<MediationPost>) {
  const visible = visibleCases(viewer, 'mediation', committee.regionCode);

  async function facts(transaction: Transaction, row: MediationCommittee): Promise<OfficersFacts> {
    const officers = await transaction
      .select({ number: informationOfficer.number, villagersGroup: informationOfficer.villagersGroup })
      .from(informationOfficer)
      .where(and(eq(informationOfficer.regionCode, row.regionCode), servingOn(informationOfficer, at.today)))
      .orderBy(asc(informationOfficer.number));
    return { kind: row.kind, officers };
  }

  async function appoint(
    transaction: Transaction,
    row: MediationCommittee,
    { name, villagersGroup }: { readonly name: string; readonly villagersGroup?: string | null | undefined },
  ): Promise<void> {
    const number = await registerNumber(transaction, numberSeries, '信', row.regionCode, at.today);
    await transaction.insert(informationOfficer).values({
      ...{ number, regionCode: row.regionCode, name, villagersGroup: groupOf(villagersGroup) },
      ...{ appointedOn: at.today, keptHere: true },
    });
  }

  async function release(transaction: Transaction, number: string): Promise<{ readonly name: string }> {
    const [left] = await transaction
      .update(informationOfficer)
      .set({ leftOn: at.today, keptHere: true })
      .where(eq(informationOfficer.number, number))
      .returning({ name: informationOfficer.name });
    return invariant(left, 'an officer who leaves was there');
  }

  /** The committee that is to take an officer over, when it is in the viewer's reach. */
  async function other(transaction: Transaction, number: string): Promise<MediationCommittee | null> {
    const [found] = await transaction
      .select()
      .from(committee)
      .where(and(visible, eq(committee.number, number)));
    return found ?? null;
  }

  return {
    facts,
    appoint,
    release,

    transferFacts: async (
      transaction: Transaction,
      row: MediationCommittee,
      { committee: number }: Transfer,
    ): Promise<TransferFacts> => {
      const known = await facts(transaction, row);
      if (!number || number === row.number) return { ...known, to: 'OWN' };
      const found = await other(transaction, number);
      return { ...known, to: found?.status === 'ACTIVE' ? 'OTHER' : 'NONE' };
    },

    /** The line ends, and another one begins: in this village's roster, or by an act to the other committee. */
    transfer: async (
      transaction: Transaction,
      row: MediationCommittee,
      { officer, committee: number, villagersGroup }: Transfer,
    ): Promise<void> => {
      const line = { ...(await release(transaction, officer)), villagersGroup };
      if (!number || number === row.number) return appoint(transaction, row, line);
      const { id } = invariant(await other(transaction, number), 'the other committee was there');
      orRefused(
        await mediationActs(transaction, viewer, at).committee.perform(
          'informationOfficerReceive',
          receiveOfficer,
          { id, input: { villagersGroup } },
          { facts, also: (within, there) => appoint(within, there, line) },
        ),
      );
    },
  };
}
