import type { ActContext } from '../../_kit/acts/machine.ts';
import type { Transaction } from '../../_kit/database.ts';
import type { AcceptanceApplication } from '../models.ts';
import type { AcceptanceFacts } from '../rules/acceptanceActs.ts';
import { projectArrears } from './arrears.ts';

/** What acts to an application read besides it. */
export function acceptanceParts(at: Pick<ActContext, 'today'>) {
  return {
    plain: {
      facts: async (transaction: Transaction, row: AcceptanceApplication): Promise<AcceptanceFacts> => ({
        ...row,
        arrears: await projectArrears(transaction, row.projectNumber, at.today),
      }),
    },
  };
}
