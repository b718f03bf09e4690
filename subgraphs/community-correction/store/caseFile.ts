import { and, asc, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../_kit/database.ts';
import { openDeadlines } from '../../_kit/deadlines/store.ts';
import type { CorrectionSubject } from '../models.ts';
import type { CaseFile } from '../rules/subjectFacts.ts';
import {
  classDecision,
  commutation,
  correctionSanction,
  custody,
  deadline,
  electronicTracking,
  leaveRequest,
  moveRequest,
  procuratorateRemark,
  recurrentLeave,
  sanctionProposal,
  trackingProposal,
} from '../tables/index.ts';

/** All that the rules know of a person's correction, read in the transaction of the act. */
export async function caseFile(transaction: Transaction, row: CorrectionSubject): Promise<CaseFile> {
  const { id, number } = row;
  // Sent one behind the other without waiting: the connection answers them in turn.
  const [
    leave,
    recurrent,
    held,
    move,
    proposal,
    tracking,
    decision,
    sentence,
    running,
    decided,
    outside,
    trackings,
    remarks,
    leavesTaken,
  ] = await Promise.all([
    newest(transaction, leaveRequest, id),
    newest(transaction, recurrentLeave, id),
    newest(transaction, custody, id),
    newest(transaction, moveRequest, id),
    newest(transaction, sanctionProposal, id),
    newest(transaction, trackingProposal, id),
    newest(transaction, classDecision, id),
    newest(transaction, commutation, id),
    openDeadlines(transaction, deadline, id),
    transaction
      .select({ sanction: correctionSanction.sanction })
      .from(correctionSanction)
      .where(
        and(
          eq(correctionSanction.subjectNumber, number),
          inArray(correctionSanction.sanction, ['PRAISE', 'ADMONITION', 'WARNING']),
        ),
      ),
    transaction
      .select({ sanction: sanctionProposal.sanction })
      .from(sanctionProposal)
      .where(and(eq(sanctionProposal.caseId, id), eq(sanctionProposal.status, 'GRANTED'))),
    transaction
      .select()
      .from(electronicTracking)
      .where(eq(electronicTracking.subjectNumber, number))
      .orderBy(asc(electronicTracking.fromDay)),
    transaction
      .select({ number: procuratorateRemark.number })
      .from(procuratorateRemark)
      .where(and(eq(procuratorateRemark.caseId, id), isNull(procuratorateRemark.answeredOn))),
    transaction
      .select({ fromDay: leaveRequest.fromDay, toDay: leaveRequest.toDay })
      .from(leaveRequest)
      .where(and(eq(leaveRequest.caseId, id), isNotNull(leaveRequest.outOn))),
  ]);
  return {
    ...row,
    leave,
    recurrentLeave: recurrent,
    custody: held,
    move,
    proposal,
    trackingProposal: tracking,
    classDecision: decision,
    commutation: sentence,
    running: running.map(({ rule }) => rule),
    // Of what goes outside counts what was taken up there.
    decided: [...decided, ...outside].map(({ sanction }) => sanction),
    trackings,
    openRemarks: remarks.map((remark) => remark.number),
    leavesTaken,
  };
}

async function newest<Table extends PgTable & { id: PgColumn; caseId: PgColumn }>(
  transaction: Transaction,
  table: Table,
  caseId: string,
): Promise<Table['$inferSelect'] | null> {
  const [row] = await transaction
    .select()
    .from(table as PgTable)
    .where(eq(table.caseId, caseId))
    .orderBy(desc(table.id))
    .limit(1);
  return row ?? null;
}
