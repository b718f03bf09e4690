import { and, between, desc, eq, inArray, lte, sql } from 'drizzle-orm';
import { catalogued } from '../../../schema/errors.ts';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import type { Outcome } from '../../_kit/acts/caseKind.ts';
import { mayAct, type ActContext } from '../../_kit/acts/machine.ts';
import { uuidPattern } from '../../_kit/connection.ts';
import { invariant, type Database, type Transaction } from '../../_kit/database.ts';
import { regionAt, regionRange } from '../../_kit/region.ts';
import { fen } from '../../_kit/scalars.ts';
import type { MediationPost, MediationUserErrorCode } from '../codes.ts';
import type { Dispute, MediationSubsidy } from '../models.ts';
import { subsidyActs } from '../rules/subsidyActs.ts';
import { budget, committee, dispute, subsidy, subsidyScale } from '../tables/index.ts';
import { mediationActs } from './acts.ts';

/** A claim as a mediator makes it. */
export interface ClaimRequest {
  readonly input: { readonly dispute: string; readonly note?: string | null | undefined };
  readonly idempotencyKey: string;
}

/** What acts to case subsidies read besides the subsidy. */
export function subsidyParts(db: Database, viewer: Viewer, at: ActContext<MediationPost>) {
  const visible = visibleCases(viewer, 'mediation', dispute.regionCode);
  return {
    /** Claims of one dispute wait for each other, so that it has one subsidy. */
    claim: async (request: ClaimRequest): Promise<Outcome<MediationSubsidy, MediationUserErrorCode>> => {
      const act = subsidyActs.mediationSubsidyClaim;
      if (!mayAct(act, at.posts)) throw catalogued('FORBIDDEN');
      return db.transaction(async (transaction) => {
        const found = await locked(transaction, request.input.dispute);
        const claims = found
          ? await transaction
              .select({ id: subsidy.id })
              .from(subsidy)
              .where(eq(subsidy.disputeNumber, found.number))
          : [];
        return mediationActs(transaction, viewer, at).subsidy.open('mediationSubsidyClaim', act, request, {
          of: {
            dispute: found,
            alreadyClaimed: claims.length > 0,
            scale: found && (await scaleOf(transaction, found)),
          },
          regionCode: found?.regionCode ?? '',
          series: '补',
          columns: { disputeNumber: found?.number ?? '' },
        });
      });
    },

    review: async (transaction: Transaction, row: MediationSubsidy) => {
      const [found] = await transaction
        .select({ status: dispute.status })
        .from(dispute)
        .where(eq(dispute.number, row.disputeNumber));
      return { ...row, disputeStatus: invariant(found, 'a subsidy has its dispute').status };
    },

    /** Approvals of a county and year wait for each other at its budget, so that they never go beyond it. */
    approve: async (transaction: Transaction, row: MediationSubsidy) => {
      const county = regionAt(row.regionCode, 'COUNTY');
      const year = Number(row.claimedOn.slice(0, 4));
      const [line] = await transaction
        .select({ amount: budget.amount })
        .from(budget)
        .where(and(eq(budget.regionCode, county), eq(budget.year, year), eq(budget.purpose, 'CASE_SUBSIDY')))
        .for('update');
      const { from, to } = regionRange(county);
      const [spent] = await transaction
        .select({ amount: sql<string>`coalesce(sum(${subsidy.amount}), 0)::numeric(18, 2)::text` })
        .from(subsidy)
        .where(
          and(
            between(subsidy.regionCode, from, to),
            between(subsidy.claimedOn, `${year}-01-01`, `${year}-12-31`),
            inArray(subsidy.status, ['APPROVED', 'PAID']),
          ),
        );
      const left = line ? fen(line.amount) - fen(invariant(spent, 'a sum has one row').amount) : null;
      return { ...row, fen: fen(row.amount), left };
    },
  };

  async function locked(transaction: Transaction, id: string): Promise<Dispute | null> {
    if (!uuidPattern.test(id)) return null;
    const [row] = await transaction
      .select()
      .from(dispute)
      .where(and(visible, eq(dispute.id, id)))
      .for('update');
    return row ?? null;
  }

  /** What the county's scale in force today gives for a dispute of this tier and difficulty. */
  async function scaleOf(transaction: Transaction, of: Dispute): Promise<string | null> {
    const [scale] = await transaction
      .select({ amount: subsidyScale.amount })
      .from(subsidyScale)
      .innerJoin(committee, eq(committee.tier, subsidyScale.tier))
      .where(
        and(
          eq(committee.number, of.committeeNumber),
          eq(subsidyScale.difficulty, of.difficulty),
          eq(subsidyScale.regionCode, regionAt(of.regionCode, 'COUNTY')),
          eq(subsidyScale.status, 'IN_FORCE'),
          lte(subsidyScale.validFrom, at.today),
        ),
      )
      .orderBy(desc(subsidyScale.validFrom), desc(subsidyScale.id))
      .limit(1);
    return scale?.amount ?? null;
  }
}
