import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import type { ActBooks } from '../../_kit/acts/caseKind.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { caseActs } from '../../_kit/acts/perform.ts';
import type { Database, Transaction } from '../../_kit/database.ts';
import type { MediationPost } from '../codes.ts';
import type { Dispute, JudicialConfirmation } from '../models.ts';
import { deadlineRules } from '../rules/deadlines.ts';
import {
  actReceipt,
  confirmation,
  confirmationHistory,
  deadline,
  dispute,
  disputeHistory,
  numberSeries,
  outbox,
} from '../tables/index.ts';

const books: ActBooks = {
  department: 'mediation',
  outbox,
  receipts: actReceipt,
  series: numberSeries,
  deadlines: { table: deadline, rules: deadlineRules },
};

/** Everything that acts write. */
export type MediationActs = ReturnType<typeof mediationActs>;

/** The acts to each kind of case, for one viewer; within a transaction they are part of it. */
export function mediationActs(db: Database | Transaction, viewer: Viewer, at: ActContext<MediationPost>) {
  return {
    dispute: caseActs<typeof dispute, Dispute, MediationPost>(
      db,
      books,
      {
        kind: 'Dispute',
        table: dispute,
        history: disputeHistory,
        visible: visibleCases(viewer, 'mediation', dispute.regionCode),
      },
      at,
    ),
    confirmation: caseActs<typeof confirmation, JudicialConfirmation, MediationPost>(
      db,
      books,
      {
        kind: 'JudicialConfirmation',
        table: confirmation,
        history: confirmationHistory,
        visible: visibleCases(viewer, 'mediation', confirmation.regionCode),
      },
      at,
    ),
  };
}
