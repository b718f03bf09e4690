import { and, count, eq, inArray, isNull } from 'drizzle-orm';
import type { ActContext } from '../../_kit/acts/machine.ts';
import type { Transaction } from '../../_kit/database.ts';
import type { ConstructionProject } from '../models.ts';
import type { ProjectFacts } from '../rules/project/facts.ts';
import type { EnterInput, LeaveInput } from '../rules/project/work.ts';
import { acceptanceApplication, rosterWorker } from '../tables/index.ts';
import { projectArrears } from './arrears.ts';

/** What acts to a project read and write besides it. */
export function projectParts(at: Pick<ActContext, 'today'>) {
  const facts = async (transaction: Transaction, row: ConstructionProject): Promise<ProjectFacts> => {
    const onSite = await transaction
      .select()
      .from(rosterWorker)
      .where(and(eq(rosterWorker.projectNumber, row.number), isNull(rosterWorker.leftOn)));
    const accepted = await transaction
      .select({ id: acceptanceApplication.id })
      .from(acceptanceApplication)
      .where(
        and(
          eq(acceptanceApplication.projectNumber, row.number),
          eq(acceptanceApplication.stage, 'COMPLETION'),
          eq(acceptanceApplication.status, 'PASSED'),
        ),
      );
    return {
      ...row,
      arrears: await projectArrears(transaction, row.number, at.today),
      completionAccepted: accepted.length > 0,
      onSite,
      citizenNumbers: onSite.map(({ citizenNumber }) => citizenNumber),
    };
  };
  return {
    plain: { facts },

    /** The roster grows by who enters; numbers go on from those that the project has given out. */
    entered: {
      facts,
      also: async (
        transaction: Transaction,
        { number }: ConstructionProject,
        _done: unknown,
        { on, workers }: EnterInput,
      ): Promise<void> => {
        const [known] = await transaction
          .select({ n: count() })
          .from(rosterWorker)
          .where(eq(rosterWorker.projectNumber, number));
        const first = (known?.n ?? 0) + 1;
        await transaction.insert(rosterWorker).values(
          workers.map(({ name, citizenNumber, employer, contractSignedOn }, index) => ({
            number: `${number}-R${String(first + index).padStart(4, '0')}`,
            projectNumber: number,
            employerCode: employer,
            name,
            citizenNumber,
            contractSignedOn: contractSignedOn ?? null,
            enteredOn: on,
          })),
        );
      },
    },

    left: {
      facts,
      also: async (
        transaction: Transaction,
        { number }: ConstructionProject,
        _done: unknown,
        { on, workers }: LeaveInput,
      ): Promise<void> => {
        await transaction
          .update(rosterWorker)
          .set({ leftOn: on })
          .where(and(eq(rosterWorker.projectNumber, number), inArray(rosterWorker.number, [...workers])));
      },
    },
  };
}
