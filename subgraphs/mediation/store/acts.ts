import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import type { ActBooks } from '../../_kit/acts/caseKind.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { caseActs } from '../../_kit/acts/perform.ts';
import type { Database } from '../../_kit/database.ts';
import type { MediationPost } from '../codes.ts';
import type { Dispute } from '../models.ts';
import { deadlineRules } from '../rules/deadlines.ts';
import { actReceipt, deadline, dispute, disputeHistory, numberSeries, outbox } from '../tables/index.ts';

const books: ActBooks = {
  department: 'mediation',
  outbox,
  receipts: actReceipt,
  series: numberSeries,
  deadlines: { table: deadline, rules: deadlineRules },
};

/** Everything that acts write. */
export type MediationActs = ReturnType<typeof mediationActs>;

/** Everything that is written by an act, for one viewer. */
export function mediationActs(db: Database, viewer: Viewer, at: ActContext<MediationPost>) {
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
  };
}
