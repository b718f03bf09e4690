import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import type { UpsertedKeys } from '../../_kit/register/upsert.ts';
import type { RegisterLine } from '../../_kit/register/upsertCases.ts';
import type { UpsertResult } from '../../_kit/register/register.ts';
import type { Transaction } from '../../_kit/database.ts';
import { startOfDay } from '../../_kit/deadlines/days.ts';
import type { PetitionStatus } from '../codes.ts';
import type { Petition } from '../models.ts';
import { petition, petitionHistory } from '../tables/index.ts';
import type { RegisteredPetition } from './rows.ts';

/** What a line of the petition register tells of the past, oldest first. */
export function petitionLines(row: RegisteredPetition): RegisterLine[] {
  const diversion = diversionOf(row.status);
  const lines: { day: string | null; act: string; status: PetitionStatus | null }[] = [
    { day: row.openedOn, act: '登记', status: 'REGISTERED' },
    { day: row.divertedOn, ...diversion },
    { day: row.acceptedOn, act: '受理告知', status: 'ACCEPTED_NOTICE_SENT' },
    { day: row.opinionIssuedOn, act: '出具处理意见', status: 'OPINION_ISSUED' },
    { day: row.pressedOn, act: '督办', status: null },
    { day: row.closedOn, act: '办结', status: row.status },
  ];
  let status: string = 'REGISTERED';
  return lines
    .flatMap(({ day, ...line }) => (day === null ? [] : [{ day, ...line }]))
    .sort((a, b) => a.day.localeCompare(b.day))
    .map(({ day, act, status: next }) => {
      // Pressing leaves the matter where it is.
      status = next ?? status;
      return { day, act, status };
    });
}

function diversionOf(status: PetitionStatus): { act: string; status: PetitionStatus } {
  if (status === 'TO_LAW_ORGAN') return { act: '转政法机关', status };
  if (status === 'TO_DISCIPLINE') return { act: '转纪检监察机关', status };
  if (status === 'ASSIGNED_WITH_FEEDBACK') return { act: '交办', status };
  return { act: '转送', status: 'TRANSFERRED' };
}

/** The petitions that other registers name, by number. */
export async function petitionsNamed(
  transaction: Transaction,
  rows: readonly { petitionNumber: string }[],
): Promise<Map<string, Petition>> {
  const numbers = [...new Set(rows.map((row) => row.petitionNumber))];
  const found = await transaction.select().from(petition).where(inArray(petition.number, numbers));
  return new Map(found.map((row) => [row.number, row]));
}

/** The numbers among these petitions that were acted on in the hub: the books have no say in them any more. */
export async function actedOn(
  transaction: Transaction,
  petitions: ReadonlyMap<string, Petition>,
): Promise<ReadonlySet<string>> {
  const found = await transaction
    .selectDistinct({ number: petition.number })
    .from(petition)
    .innerJoin(
      petitionHistory,
      and(eq(petitionHistory.caseId, petition.id), isNotNull(petitionHistory.version)),
    )
    .where(inArray(petition.number, [...petitions.keys()]));
  return new Set(found.map(({ number }) => number));
}

/**
 * Adds what another register tells of petitions to their history: the lines of a new row, and for a changed row one
 * line that says so.
 */
export async function appendHistory<Row extends { number: string; petitionNumber: string }>(
  transaction: Transaction,
  rows: readonly Row[],
  keys: UpsertedKeys,
  petitions: ReadonlyMap<string, Petition>,
  linesOf: (row: Row, of: Petition) => readonly RegisterLine[],
  correction: string,
): Promise<UpsertResult> {
  const inserted = new Set(keys.inserted);
  const updated = new Set(keys.updated);
  const now = new Date();
  const lines = rows.flatMap((row) => {
    const of = petitions.get(row.petitionNumber);
    if (!of) return [];
    if (updated.has(row.number)) return [{ caseId: of.id, at: now, act: correction, status: of.status }];
    if (!inserted.has(row.number)) return [];
    return linesOf(row, of).map(({ day, act, status }) => ({
      caseId: of.id,
      at: startOfDay(day),
      act,
      status,
    }));
  });
  if (lines.length > 0) await transaction.insert(petitionHistory).values(lines);
  return {
    inserted: inserted.size,
    updated: updated.size,
    unchanged: rows.length - inserted.size - updated.size,
    refused: [],
  };
}
