import { and, asc, count, inArray, isNull } from 'drizzle-orm';
import {
  countOf,
  readPage,
  uuidPattern,
  type OrderColumn,
  type Page,
  type PageArguments,
} from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { CommitteeKind, MediationTier } from '../codes.ts';
import type { CommitteeMember, HistoryEntry, MediationCommittee, Mediator } from '../models.ts';
import { committee, committeeHistory, committeeMember, mediator } from '../tables/index.ts';

/** Which committees are wanted; what is absent does not restrict. */
export interface CommitteeSelection {
  readonly region?: string | null;
  readonly kind?: readonly CommitteeKind[] | null;
  readonly tier?: readonly MediationTier[] | null;
}

const byNumber: OrderColumn<MediationCommittee>[] = [
  { column: committee.number, value: (row) => row.number, pattern: /^.+$/s },
];

/** Reads of committees and their rosters: they are posted on the wall, so every signed-in viewer may read them. */
export function committeeStore(db: Database) {
  return {
    byNumber: (numbers: readonly string[]): Promise<MediationCommittee[]> =>
      db
        .select()
        .from(committee)
        .where(inArray(committee.number, [...numbers])),

    byId: (ids: readonly string[]): Promise<MediationCommittee[]> =>
      db
        .select()
        .from(committee)
        .where(
          inArray(
            committee.id,
            ids.filter((id) => uuidPattern.test(id)),
          ),
        ),

    page: ({ region, kind, tier }: CommitteeSelection, page: PageArguments): Page<MediationCommittee> => {
      const wanted = and(
        typeof region === 'string' ? withinRegions(committee.regionCode, [region]) : undefined,
        kind ? inArray(committee.kind, [...kind]) : undefined,
        tier ? inArray(committee.tier, [...tier]) : undefined,
      );
      return readPage(
        page,
        'ascending',
        byNumber,
        ({ after, orderBy, limit }) =>
          db
            .select()
            .from(committee)
            .where(and(wanted, after))
            .orderBy(...orderBy)
            .limit(limit),
        () => countOf(db.select({ n: count() }).from(committee).where(wanted)),
      );
    },

    history: (ids: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(committeeHistory)
        .where(inArray(committeeHistory.caseId, [...ids]))
        .orderBy(asc(committeeHistory.seq)),

    members: (numbers: readonly string[]): Promise<CommitteeMember[]> =>
      db
        .select()
        .from(committeeMember)
        .where(and(inArray(committeeMember.committeeNumber, [...numbers]), isNull(committeeMember.leftOn)))
        .orderBy(asc(committeeMember.number)),

    membersByNumber: (numbers: readonly string[]): Promise<CommitteeMember[]> =>
      db
        .select()
        .from(committeeMember)
        .where(inArray(committeeMember.number, [...numbers])),

    mediators: (numbers: readonly string[]): Promise<Mediator[]> =>
      db
        .select()
        .from(mediator)
        .where(and(inArray(mediator.committeeNumber, [...numbers]), isNull(mediator.leftOn)))
        .orderBy(asc(mediator.number)),

    mediatorsByNumber: (numbers: readonly string[]): Promise<Mediator[]> =>
      db
        .select()
        .from(mediator)
        .where(inArray(mediator.number, [...numbers])),

    mediatorsById: (ids: readonly string[]): Promise<Mediator[]> =>
      db
        .select()
        .from(mediator)
        .where(
          inArray(
            mediator.id,
            ids.filter((id) => uuidPattern.test(id)),
          ),
        ),
  };
}
