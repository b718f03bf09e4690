import { and, asc, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { Transaction } from '../../_kit/database.ts';
import type { CorrectionSubject } from '../models.ts';
import type { CaseFile } from '../rules/subjectFacts.ts';
import {
  classDecision,
  correctionSanction,
  electronicTracking,
  leaveRequest,
  moveRequest,
  procuratorateRemark,
  sanctionProposal,
  trackingProposal,
} from '../tables/index.ts';

/** All that the rules know of a person's correction, read in the transaction of the act. */
export async function caseFile(transaction: Transaction, row: CorrectionSubject): Promise<CaseFile> {
  const { id } = row;
  const [leave] = await transaction
    .select()
    .from(leaveRequest)
    .where(eq(leaveRequest.caseId, id))
    .orderBy(desc(leaveRequest.id))
    .limit(1);
  const [move] = await transaction
    .select()
    .from(moveRequest)
    .where(eq(moveRequest.caseId, id))
    .orderBy(desc(moveRequest.id))
    .limit(1);
  const [proposal] = await transaction
    .select()
    .from(sanctionProposal)
    .where(eq(sanctionProposal.caseId, id))
    .orderBy(desc(sanctionProposal.id))
    .limit(1);
  const [tracking] = await transaction
    .select()
    .from(trackingProposal)
    .where(eq(trackingProposal.caseId, id))
    .orderBy(desc(trackingProposal.id))
    .limit(1);
  const [decision] = await transaction
    .select()
    .from(classDecision)
    .where(eq(classDecision.caseId, id))
    .orderBy(desc(classDecision.id))
    .limit(1);
  return {
    ...row,
    leave: leave ?? null,
    move: move ?? null,
    proposal: proposal ?? null,
    trackingProposal: tracking ?? null,
    classDecision: decision ?? null,
    decided: await decidedOn(transaction, row),
    trackings: await transaction
      .select()
      .from(electronicTracking)
      .where(eq(electronicTracking.subjectNumber, row.number))
      .orderBy(asc(electronicTracking.fromDay)),
    openRemarks: await openRemarks(transaction, id),
    leavesTaken: await transaction
      .select({ fromDay: leaveRequest.fromDay, toDay: leaveRequest.toDay })
      .from(leaveRequest)
      .where(and(eq(leaveRequest.caseId, id), isNotNull(leaveRequest.outOn))),
  };
}

/** Praise, admonitions and warnings of the register, and the punishments that the police did impose. */
async function decidedOn(
  transaction: Transaction,
  { id, number }: CorrectionSubject,
): Promise<CaseFile['decided']> {
  const own = await transaction
    .select({ sanction: correctionSanction.sanction })
    .from(correctionSanction)
    .where(
      and(
        eq(correctionSanction.subjectNumber, number),
        inArray(correctionSanction.sanction, ['PRAISE', 'ADMONITION', 'WARNING']),
      ),
    );
  const outside = await transaction
    .select({ sanction: sanctionProposal.sanction })
    .from(sanctionProposal)
    .where(and(eq(sanctionProposal.caseId, id), eq(sanctionProposal.status, 'GRANTED')));
  return [...own, ...outside].map(({ sanction }) => sanction);
}

async function openRemarks(transaction: Transaction, id: string): Promise<string[]> {
  const rows = await transaction
    .select({ number: procuratorateRemark.number })
    .from(procuratorateRemark)
    .where(and(eq(procuratorateRemark.caseId, id), isNull(procuratorateRemark.answeredOn)));
  return rows.map(({ number }) => number);
}
