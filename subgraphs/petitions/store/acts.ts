import { eq } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import type { ActBooks, ActParts, ActRequest, CaseAct } from '../../_kit/acts/caseKind.ts';
import type { ActContext, Change } from '../../_kit/acts/machine.ts';
import { incomingReferralDesk } from '../../_kit/acts/incoming-referral/desk.ts';
import { caseActs } from '../../_kit/acts/perform.ts';
import { newReceiptCode, receiptHash } from '../../_kit/acts/receiptCode.ts';
import { RefusedAct } from '../../_kit/acts/refusedAct.ts';
import type { Database, Transaction } from '../../_kit/database.ts';
import type { PetitionStatus, PetitionsPost, PetitionUserErrorCode } from '../codes.ts';
import type { Petition } from '../models.ts';
import { deadlineRules, type PetitionRule } from '../rules/deadlines.ts';
import type { PetitionColumns, PetitionFacts } from '../rules/facts.ts';
import { registrationActs, type RegisterInput } from '../rules/registration.ts';
import { sideActs, type ReceiptCodeIssueInput } from '../rules/sideActs.ts';
import { actReceipt, deadline, incomingReferral, numberSeries, outbox, petition } from '../tables/index.ts';
import { caseBooks } from '../tables/told.ts';
import { childWrites } from './children.ts';
import { earlierMatter, factsReader } from './facts.ts';
import { seriesOf } from './receipt.ts';
import { appointmentActs } from './appointments.ts';
import { supervisionActs } from './supervision.ts';
import { visiblePetitions } from './visibility.ts';

const books: ActBooks = {
  department: 'petitions',
  outbox,
  receipts: actReceipt,
  series: numberSeries,
  deadlines: { table: deadline, rules: deadlineRules },
};

/** What is kept of a new petition beside what the rule decides on. */
export interface NewPetition {
  readonly region: string;
  readonly externalReference: string | null;
  readonly projectNumber: string | null;
  readonly petitioner: string | null;
  readonly contact: string | null;
  readonly summary: string | null;
}

type Columns = PetitionColumns & Partial<typeof petition.$inferInsert>;

/** Everything that acts write. */
export type PetitionsActs = ReturnType<typeof petitionsActs>;

/** Everything that is written by an act, for one viewer. */
export function petitionsActs(db: Database, viewer: Viewer, at: ActContext<PetitionsPost>) {
  const visible = visiblePetitions(viewer);
  const cases = caseActs<typeof petition, Petition, PetitionsPost>(
    db,
    books,
    caseBooks.petition,
    visible,
    at,
  );
  const facts = factsReader(visible);
  const appointments = appointmentActs(db, books, viewer, at);
  const incoming = incomingReferralDesk(
    db,
    books,
    caseBooks.incomingReferral,
    visibleCases(viewer, 'petitions', incomingReferral.regionCode),
    ['REGISTRAR'],
    at,
  );

  return {
    incoming,
    ...supervisionActs(db, books, viewer, at),
    ...appointments,
    writes: childWrites(at),

    /** Does an act to a petition, with all that rules know of it. */
    petition: <Input>(
      name: string,
      act: CaseAct<
        PetitionStatus,
        PetitionsPost,
        PetitionFacts,
        Input,
        PetitionColumns,
        PetitionRule,
        PetitionUserErrorCode
      >,
      request: ActRequest<Input>,
      also?: ActParts<Petition, PetitionFacts, Input, Change<PetitionStatus, Columns, PetitionRule>>['also'],
    ) => cases.perform(name, act, request, { facts, ...(also ? { also } : {}) }),

    /** Ends an act by a receipt code that became void between its being looked up and the act. */
    stillOpenedBy:
      (receiptCode: string) =>
      (_transaction: Transaction, { receiptCodeHash }: Petition) => {
        if (receiptCodeHash !== receiptHash(receiptCode))
          throw new RefusedAct({ code: 'NOT_FOUND', field: 'id' });
        return Promise.resolve();
      },

    /** Gives out a new receipt code for a petition; the one before is void with it. */
    issueReceiptCode: async (request: ActRequest<ReceiptCodeIssueInput>) => {
      const code = newReceiptCode();
      const outcome = await cases.perform(
        'petitionReceiptCodeIssue',
        sideActs.petitionReceiptCodeIssue,
        request,
        {
          facts,
          also: async (transaction, { id }) => {
            const receiptCodeHash = receiptHash(code);
            await transaction.update(petition).set({ receiptCodeHash }).where(eq(petition.id, id));
          },
        },
      );
      return { outcome, receiptCode: outcome.ok ? code : null };
    },

    /** Registers a petition; the receipt code is given out when it is new, and only its hash is kept. */
    register: async (kept: NewPetition, input: RegisterInput & object, idempotencyKey: string) => {
      const code = newReceiptCode();
      let given: string | null = null;
      const { region, ...columns } = kept;
      const { earlier, receptionDay } = input;
      const earlierFound =
        typeof earlier === 'string' &&
        (await db.transaction((transaction) => earlierMatter(transaction, earlier, visible))) !== null;
      const outcome = await cases.open(
        'petitionRegister',
        registrationActs.petitionRegister,
        { input: { ...kept, ...input }, idempotencyKey },
        {
          of: { earlierFound, reception: await appointments.namedReception(receptionDay) },
          regionCode: region,
          series: seriesOf(input.kind),
          columns: { ...columns, receiptCodeHash: receiptHash(code) },
          also: async (transaction, { number }) => {
            await incoming.accept(transaction, input.referral, { kind: 'Petition', number });
            given = code;
          },
        },
      );
      return { outcome, receiptCode: given as string | null };
    },
  };
}
