import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import { casePage } from '../../_kit/acts/casePage.ts';
import type { ActBooks } from '../../_kit/acts/caseKind.ts';
import { statesAwaiting, type ActContext } from '../../_kit/acts/machine.ts';
import { caseActs } from '../../_kit/acts/perform.ts';
import { RefusedAct } from '../../_kit/acts/refusedAct.ts';
import type { Page, PageArguments } from '../../_kit/connection.ts';
import type { Database, Transaction } from '../../_kit/database.ts';
import { regionRanges, withinRegions } from '../../_kit/region.ts';
import type { AccountabilityStatus, LeaderCaseStatus, PetitionsPost } from '../codes.ts';
import type {
  AccountabilityCount,
  AccountabilityProposal,
  HistoryEntry,
  LeaderCase,
  Petition,
} from '../models.ts';
import { leaderCaseActs } from '../rules/supervisionActs.ts';
import {
  accountabilityHistory,
  accountabilityProposal,
  leaderCase,
  leaderCaseHistory,
  petition,
} from '../tables/index.ts';
import { caseBooks } from '../tables/told.ts';
import type { Period } from './statistics.ts';
import { visiblePetitions } from './visibility.ts';

/** Acts to leaders' cases and to proposals, for one viewer. */
export function supervisionActs(
  db: Database,
  books: ActBooks,
  viewer: Viewer,
  at: ActContext<PetitionsPost>,
) {
  // A leader's case of an accusation, as an imported book may hold one, is not acted on: its events would tell of it.
  const open = sql`select ${petition.number} from ${petition}
    where ${visiblePetitions(viewer)} and ${ne(petition.kind, 'ACCUSATION')}`;
  return {
    leaderCase: caseActs<typeof leaderCase, LeaderCase, PetitionsPost>(
      db,
      books,
      caseBooks.leaderCase,
      sql`${leaderCase.petitionNumber} in (${open})`,
      at,
    ),
    accountability: caseActs<typeof accountabilityProposal, AccountabilityProposal, PetitionsPost>(
      db,
      books,
      caseBooks.accountability,
      visibleCases(viewer, 'petitions', accountabilityProposal.regionCode),
      at,
    ),
    /** Of two leaders who take a petition at once one is too late: the petition is held until the first is done. */
    onlyOneLeader: async (
      transaction: Transaction,
      { id, petitionNumber: number }: LeaderCase,
    ): Promise<void> => {
      await transaction.select().from(petition).where(eq(petition.number, number)).for('update');
      const others = await transaction
        .select({ id: leaderCase.id })
        .from(leaderCase)
        .where(
          and(eq(leaderCase.petitionNumber, number), ne(leaderCase.status, 'CLOSED'), ne(leaderCase.id, id)),
        );
      if (others.length > 0) throw new RefusedAct({ code: 'LEADER_HAS_IT', field: 'petition' });
    },

    /** The petition with a number, as far as it exists for the viewer, and whether a leader has it already. */
    namedPetition: async (number: string): Promise<{ petition: Petition | null; taken: boolean }> => {
      const [found] = await db
        .select()
        .from(petition)
        .where(and(visiblePetitions(viewer), eq(petition.number, number)));
      const [taken] = await db
        .select({ id: leaderCase.id })
        .from(leaderCase)
        .where(and(eq(leaderCase.petitionNumber, number), ne(leaderCase.status, 'CLOSED')))
        .limit(1);
      return { petition: found ?? null, taken: taken !== undefined };
    },
  };
}

/** Which leaders' cases are wanted; what is absent does not restrict. */
export interface LeaderCaseSelection {
  readonly region?: string | null;
  readonly leaderPost?: string | null;
  readonly status?: readonly LeaderCaseStatus[] | null;
}

/** Reads of leaders' cases and proposals, and what happened to them. */
export function supervisionStore(db: Database, viewer: Viewer, at: ActContext<PetitionsPost>) {
  const visible = visibleCases(viewer, 'petitions', accountabilityProposal.regionCode);
  const petitionsSeen = sql`select ${petition.number} from ${petition} where ${visiblePetitions(viewer)}`;
  return {
    /** What leaders answer for, longest first; one of an accusation exists where the accusation does. */
    leaderCases: (
      { region, leaderPost, status }: LeaderCaseSelection,
      page: PageArguments,
    ): Page<LeaderCase> =>
      casePage(
        db,
        leaderCase,
        and(
          sql`${leaderCase.petitionNumber} in (${petitionsSeen})`,
          typeof region === 'string' ? withinRegions(leaderCase.regionCode, [region]) : undefined,
          typeof leaderPost === 'string' ? eq(leaderCase.leaderPost, leaderPost) : undefined,
          status ? inArray(leaderCase.status, [...status]) : undefined,
        ),
        page,
        'ascending',
        'assignedOn',
      ),

    /** What waits for an act of one of the viewer's posts, longest first; a case of an accusation is not acted on. */
    leaderCaseInbox: (leaderPost: string | null, page: PageArguments): Page<LeaderCase> =>
      casePage(
        db,
        leaderCase,
        and(
          sql`${leaderCase.petitionNumber} in (${petitionsSeen} and ${ne(petition.kind, 'ACCUSATION')})`,
          inArray(leaderCase.status, statesAwaiting(leaderCaseActs, at.posts)),
          leaderPost === null ? undefined : eq(leaderCase.leaderPost, leaderPost),
        ),
        page,
        'ascending',
        'assignedOn',
      ),

    proposals: (
      status: readonly AccountabilityStatus[] | null,
      page: PageArguments,
    ): Page<AccountabilityProposal> =>
      casePage(
        db,
        accountabilityProposal,
        and(visible, status ? inArray(accountabilityProposal.status, [...status]) : undefined),
        page,
        'descending',
        'proposedOn',
      ),

    leaderCaseHistory: (ids: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(leaderCaseHistory)
        .where(inArray(leaderCaseHistory.caseId, [...ids]))
        .orderBy(asc(leaderCaseHistory.seq)),

    proposalHistory: (ids: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(accountabilityHistory)
        .where(inArray(accountabilityHistory.caseId, [...ids]))
        .orderBy(asc(accountabilityHistory.seq)),

    /** Proposals made in a period, and what became of them (art. 41). */
    counts: async (
      codes: readonly string[],
      { from, to }: Period,
    ): Promise<Map<string, AccountabilityCount>> => {
      const of = accountabilityProposal;
      const rows = await db.execute<AccountabilityCount & { code: string } & Record<string, unknown>>(sql`
        select wanted.code, count(${of.id})::int as proposed, count(${of.answeredOn})::int as answered,
          count(${of.id}) filter (where ${of.adopted})::int as adopted
        from ${regionRanges(codes, 'wanted')}
        left join ${of} on ${of.regionCode} between wanted.lo and wanted.hi and ${of.proposedOn} between ${from} and ${to}
        group by wanted.code`);
      return new Map(
        [...rows].map(({ code, proposed, answered, adopted }) => [code, { proposed, answered, adopted }]),
      );
    },
  };
}
