import { eq } from 'drizzle-orm';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { invariant, type Transaction } from '../../_kit/database.ts';
import type { WageDeposit } from '../models.ts';
import type { DepositFacts } from '../rules/depositFacts.ts';
import { constructionProject } from '../tables/index.ts';
import { projectArrears } from './arrears.ts';

/** What acts to a deposit read besides it. */
export function depositParts(at: Pick<ActContext, 'today'>) {
  return {
    plain: {
      facts: async (transaction: Transaction, row: WageDeposit): Promise<DepositFacts> => {
        const [project] = await transaction
          .select({ completedOn: constructionProject.completedOn })
          .from(constructionProject)
          .where(eq(constructionProject.number, row.projectNumber));
        return {
          ...row,
          projectCompleted: invariant(project, 'a deposit has its project').completedOn !== null,
          arrears: await projectArrears(transaction, row.projectNumber, at.today),
        };
      },
    },
  };
}
