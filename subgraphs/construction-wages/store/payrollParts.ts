import { and, asc, eq, sql } from 'drizzle-orm';
import { invariant, type Database, type Transaction } from '../../_kit/database.ts';
import type { ConstructionProject } from '../models.ts';
import type { ConfirmInput, CorrectInput, PaySheetInput } from '../rules/payrollActs.ts';
import { netOf, type LineInput, type PayrollFacts, type SiteFacts } from '../rules/payrollFacts.ts';
import { yuanOf } from '../rules/guards.ts';
import { constructionProject, payrollLine, payrollSheet, rosterWorker } from '../tables/index.ts';

type Sheet = typeof payrollSheet.$inferSelect;

/** What acts to a payroll sheet read and write besides it: its lines, which never leave the department. */
export function payrollParts(db: Database) {
  const linesOf = ({ projectNumber, month }: Pick<Sheet, 'projectNumber' | 'month'>) =>
    and(eq(payrollLine.projectNumber, projectNumber), eq(payrollLine.month, month));
  const lineOf = (sheet: Sheet, worker: string) => and(linesOf(sheet), eq(payrollLine.workerNumber, worker));
  const amounts = (line: LineInput) => ({
    daysWorked: line.daysWorked,
    grossAmount: line.gross,
    deductedAmount: line.deducted,
    netAmount: yuanOf(invariant(netOf(line), 'the rule has seen the amounts')),
  });

  const facts = async (transaction: Transaction, row: Sheet): Promise<PayrollFacts> => {
    const [project] = await transaction
      .select({
        opened: constructionProject.specialAccountOpenedOn,
        closed: constructionProject.specialAccountClosedOn,
      })
      .from(constructionProject)
      .where(eq(constructionProject.number, row.projectNumber));
    const lines = await transaction
      .select()
      .from(payrollLine)
      .where(linesOf(row))
      .orderBy(asc(payrollLine.workerNumber));
    return { ...row, lines, accountOpen: !!project?.opened && project.closed === null };
  };

  return {
    plain: { facts },

    /** The site for which a sheet is drawn up, read before the act. */
    site: async (project: ConstructionProject | null, month: string): Promise<SiteFacts> => {
      if (project === null) return { project, exists: false, roster: [] };
      const sheets = await db
        .select({ id: payrollSheet.id })
        .from(payrollSheet)
        .where(and(eq(payrollSheet.projectNumber, project.number), eq(payrollSheet.month, month)));
      const roster = await db
        .select()
        .from(rosterWorker)
        .where(eq(rosterWorker.projectNumber, project.number));
      return { project, exists: sheets.length > 0, roster };
    },

    drafted: async (transaction: Transaction, row: Sheet, lines: readonly LineInput[]): Promise<void> => {
      const { projectNumber, month, submittedOn } = row;
      await transaction.insert(payrollLine).values(
        lines.map((line) => ({
          ...{ projectNumber, month, submittedOn, workerNumber: line.worker },
          ...amounts(line),
          confirmation: 'OPEN' as const,
        })),
      );
    },

    confirmed: {
      facts,
      also: async (transaction: Transaction, row: Sheet, _done: unknown, { answers }: ConfirmInput) => {
        for (const { worker, signed, reason } of answers) {
          await transaction
            .update(payrollLine)
            .set({
              confirmation: signed ? 'SIGNED' : 'REFUSED',
              refusalReason: signed ? null : (reason ?? null),
            })
            .where(lineOf(row, worker));
        }
      },
    },

    corrected: {
      facts,
      also: async (transaction: Transaction, row: Sheet, _done: unknown, { lines }: CorrectInput) => {
        for (const line of lines) {
          await transaction
            .update(payrollLine)
            .set({ ...amounts(line), confirmation: 'OPEN', refusalReason: null })
            .where(lineOf(row, line.worker));
        }
      },
    },

    paid: {
      facts,
      also: async (transaction: Transaction, row: Sheet, _done: unknown, { paidOn }: PaySheetInput) => {
        await transaction
          .update(payrollLine)
          .set({ paidOn, checkedOn: sql`coalesce(${payrollLine.checkedOn}, ${paidOn}::date)` })
          .where(linesOf(row));
      },
    },
  };
}
