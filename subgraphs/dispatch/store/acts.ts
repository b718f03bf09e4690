import { and, eq, inArray, ne, notInArray, sql } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { caseRegions } from '../../_kit/access.ts';
import type { ActBooks, ActRequest } from '../../_kit/acts/caseKind.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { caseActs } from '../../_kit/acts/perform.ts';
import { RefusedAct } from '../../_kit/acts/refusedAct.ts';
import type { Database, Transaction } from '../../_kit/database.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { DispatchPost, ReferralStatus } from '../codes.ts';
import type { Referral } from '../models.ts';
import { deadlineRules } from '../rules/deadlines.ts';
import { referralActs, type EscalateInput } from '../rules/referralActs.ts';
import { caseKindsOf, rosterName } from '../rules/referralCases.ts';
import type { ReferralAct, ReferralActor } from '../rules/referralFacts.ts';
import type { ProposalFacts, ProposeInput } from '../rules/referralProposal.ts';
import {
  actReceipt,
  deadline,
  indexedCase,
  numberSeries,
  outbox,
  referral,
  referralEscalation,
} from '../tables/index.ts';
import { caseBooks } from '../tables/told.ts';
import { referralFacts } from './referralFacts.ts';
import { visibleReferrals } from './visibility.ts';

/** Where the acts of this department leave their trace. */
export const books: ActBooks = {
  department: 'dispatch',
  outbox,
  receipts: actReceipt,
  series: numberSeries,
  deadlines: { table: deadline, rules: deadlineRules },
};

/** Everything that acts write. */
export type DispatchActs = ReturnType<typeof dispatchActs>;

/** Everything that is written by an act, for one viewer. */
export function dispatchActs(db: Database, viewer: Viewer, at: ActContext<DispatchPost>) {
  const referrals = caseActs<typeof referral, Referral, ReferralActor>(
    db,
    books,
    caseBooks.referral,
    visibleReferrals(viewer),
    at,
  );
  const facts = referralFacts(at);

  return {
    /** Does an act to a referral, with all that rules know of it. */
    referral: <Input>(name: string, act: ReferralAct<Input>, request: ActRequest<Input>) =>
      referrals.perform(name, act, request, { facts }),

    /** Tells a body above of an answer that is overdue. */
    escalate: (request: ActRequest<EscalateInput>) =>
      referrals.perform('referralEscalate', referralActs.referralEscalate, request, {
        facts,
        also: async (transaction, { id }, _done, { to }) => {
          await transaction
            .insert(referralEscalation)
            .values({ referralId: id, at: at.now, toOrganizationCode: to });
        },
      }),

    /** Opens a referral of a case that the viewer may read; what a court or the police send names its region itself. */
    propose: async (input: ProposeInput & { region?: string | null | undefined }, idempotencyKey: string) => {
      const fromCase = await caseToRefer(db, viewer, input);
      const region = fromCase?.regionCode ?? input.region ?? null;
      return referrals.open(
        'referralPropose',
        referralActs.referralPropose,
        { input, idempotencyKey },
        {
          of: { fromCase, regionIsKnown: region !== null },
          regionCode: region ?? '',
          series: '移',
          also: expectTheOnlyOne,
        },
      );
    },
  };
}

/** The case that is to be referred, as the index knows it, where the viewer may read its department's records. */
async function caseToRefer(
  db: Database,
  viewer: Viewer,
  { fromDepartment, fromCase }: ProposeInput,
): Promise<(ProposalFacts['fromCase'] & { readonly regionCode: string }) | null> {
  const department = rosterName(fromDepartment);
  const kinds = caseKindsOf[fromDepartment] ?? [];
  const regions = caseRegions(viewer, department);
  if (kinds.length === 0 || regions.length === 0) return null;
  const [found] = await db
    .select()
    .from(indexedCase)
    .where(
      and(
        eq(indexedCase.department, department),
        inArray(indexedCase.kind, [...kinds]),
        eq(indexedCase.number, fromCase),
        withinRegions(indexedCase.regionCode, regions),
      ),
    );
  return found ?? null;
}

const ended: ReferralStatus[] = [
  ...(['CONSENT_REFUSED', 'WITHDRAWN', 'RETURNED'] as const),
  ...(['CONCLUDED', 'FED_BACK', 'ARCHIVED'] as const),
];

/** Refuses a referral of a case that is being referred to the department already, also when both are proposed at once. */
async function expectTheOnlyOne(transaction: Transaction, opened: Referral): Promise<void> {
  const { id, fromDepartment, fromCaseNumber, toDepartment } = opened;
  const subject = `${fromDepartment} ${fromCaseNumber} ${toDepartment}`;
  await transaction.execute(
    sql`select pg_advisory_xact_lock(hashtext('liandong referral'), hashtext(${subject}))`,
  );
  const [other] = await transaction
    .select({ id: referral.id })
    .from(referral)
    .where(
      and(
        eq(referral.fromCaseNumber, fromCaseNumber ?? ''),
        eq(referral.fromDepartment, fromDepartment),
        eq(referral.toDepartment, toDepartment),
        notInArray(referral.status, ended),
        ne(referral.id, id),
      ),
    )
    .limit(1);
  if (other) throw new RefusedAct({ code: 'ALREADY_REFERRED', field: 'fromCase' });
}
