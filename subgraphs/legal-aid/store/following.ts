import { and, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { caseActs } from '../../_kit/acts/perform.ts';
import { RefusedAct } from '../../_kit/acts/refusedAct.ts';
import type { Transaction } from '../../_kit/database.ts';
import type { LegalAidPost } from '../codes.ts';
import type { LegalAidApplication, LegalAidCase } from '../models.ts';
import { followingActs } from '../rules/case-acts/index.ts';
import { aidCase, application } from '../tables/index.ts';

type CaseActs = ReturnType<typeof caseActs<typeof aidCase, LegalAidCase, LegalAidPost>>;

/**
 * What an act to an application does to its case, in the transaction of that act. A case's act that is refused takes the
 * application's act back with it.
 */
export function following(casesIn: (transaction: Transaction) => CaseActs) {
  return {
    /** Opens the case of an application, unless aid that came before the papers has opened it. */
    openCase: async (transaction: Transaction, row: LegalAidApplication): Promise<void> => {
      const running = await transaction
        .select({ id: aidCase.id })
        .from(aidCase)
        .where(and(eq(aidCase.applicationNumber, row.number), isNull(aidCase.terminationGround)));
      if (running.length > 0) return;
      const { number, agencyCode, lane, form, matter, applicantCategory, opponentName, summary } = row;
      const opened = await casesIn(transaction).open(
        'legalAidCaseOpen',
        followingActs.legalAidCaseOpen,
        { input: {} },
        {
          of: {},
          regionCode: row.regionCode,
          series: '援',
          columns: {
            ...{ applicationNumber: number, agencyCode, lane, form, matter, applicantCategory },
            ...{ opponentName, summary, recipientName: row.applicantName },
            recipientCount: row.recipientCount ?? 1,
            disputeNumber: row.disputeNumber,
            wageComplaintNumber: row.wageComplaintNumber,
            projectNumber: row.projectNumber,
          },
        },
      );
      if (!opened.ok) throw new RefusedAct(opened.error);
    },

    /** Ends what aid came before the papers of an application that got none in the end. */
    endCase: async (transaction: Transaction, row: LegalAidApplication, reasons: string): Promise<void> => {
      const act = followingActs.legalAidCaseEndWithApplication;
      const running = await transaction
        .select({ id: aidCase.id })
        .from(aidCase)
        .where(and(eq(aidCase.applicationNumber, row.number), inArray(aidCase.status, [...act.from])));
      for (const { id } of running) {
        const ended = await casesIn(transaction).perform('legalAidCaseEndWithApplication', act, {
          id,
          input: { reasons },
        });
        if (!ended.ok) throw new RefusedAct(ended.error);
      }
    },
  };
}

/**
 * Whether aid can go on in a terminated case (see `rules/case-acts/objection.ts`). The application stays locked until the
 * act is done, so that no grant opens another case at the same time.
 */
export async function isResumable(transaction: Transaction, row: LegalAidCase): Promise<boolean> {
  if (row.applicationNumber === null) return true;
  const [asked] = await transaction
    .select({ status: application.status })
    .from(application)
    .where(eq(application.number, row.applicationNumber))
    .for('update');
  if (asked && ['REFUSED', 'DEEMED_WITHDRAWN'].includes(asked.status)) return false;
  const running = await transaction
    .select({ id: aidCase.id })
    .from(aidCase)
    .where(
      and(
        eq(aidCase.applicationNumber, row.applicationNumber),
        isNull(aidCase.terminationGround),
        ne(aidCase.id, row.id),
      ),
    );
  return running.length === 0;
}
