import { inArray, sql, type SQL } from 'drizzle-orm';
import type { ActContext } from '../../_kit/acts/machine.ts';
import type { Database } from '../../_kit/database.ts';
import { inDeadlineState } from '../../_kit/deadlines/store.ts';
import type { DeadlineState } from '../../_kit/deadlines/deadline.ts';
import type { PetitionStatus } from '../codes.ts';
import type {
  PetitionBodyCount,
  PetitionDiversionCount,
  PetitionDutyCount,
  PetitionFieldCount,
  PetitionPressingCount,
} from '../models.ts';
import { petitionActs } from '../rules/petitionActs.ts';
import { deadline, petition, petitionHistory, petitionPressing } from '../tables/index.ts';
import { breakdowns, counted, type Period } from './statistics.ts';

/** The acts by which a matter is passed on, as the history names them, and the state to which they lead. */
const ways: readonly (readonly [title: string, way: PetitionStatus])[] = [
  [petitionActs.petitionTransfer.title, 'TRANSFERRED'],
  [petitionActs.petitionLeadBodyFix.title, 'TRANSFERRED'],
  [petitionActs.petitionAssign.title, 'ASSIGNED_WITH_FEEDBACK'],
  [petitionActs.petitionPassToLawOrgan.title, 'TO_LAW_ORGAN'],
  [petitionActs.petitionPassToDiscipline.title, 'TO_DISCIPLINE'],
];

/** What the yearly report asks for (art. 41, R-PE-19): one grouped statement each for a whole batch of regions. */
export function reportStore(db: Database, seen: SQL, { now }: ActContext) {
  const breakdown = breakdowns(db, seen);
  const inState = (state: DeadlineState) =>
    sql`count(*) filter (where ${inDeadlineState(deadline, [state], now)})::int`;
  return {
    byField: (codes: readonly string[], period: Period) =>
      breakdown<PetitionFieldCount>(codes, period, 'field', sql`${petition.field}`),

    byBody: async (codes: readonly string[], period: Period): Promise<Map<string, PetitionBodyCount[]>> => {
      const found = await breakdown<PetitionBodyCount>(
        codes,
        period,
        'code',
        sql`case when ${inArray(petition.kind, ['SUGGESTION', 'CLAIM'])} then ${petition.competentBodyCode} end`,
      );
      const most = (a: PetitionBodyCount, b: PetitionBodyCount): number =>
        b.registered - a.registered || a.code.localeCompare(b.code);
      return new Map([...found].map(([region, lines]) => [region, lines.sort(most)]));
    },

    byDiversion: (codes: readonly string[], period: Period) =>
      breakdown<PetitionDiversionCount>(
        codes,
        period,
        'way',
        sql`passed.way`,
        counted,
        sql`join lateral (
          select distinct case ${petitionHistory.act} ${sql.join(
            ways.map(([title, way]) => sql`when ${title} then ${way}`),
            sql` `,
          )} end as way from ${petitionHistory} where ${petitionHistory.caseId} = ${petition.id}
        ) as passed on true`,
      ),

    duties: (codes: readonly string[], period: Period) =>
      breakdown<PetitionDutyCount>(
        codes,
        period,
        'rule',
        sql`${deadline.rule}`,
        sql`${inState('MET')} as met, ${inState('MET_LATE')} as "metLate", ${inState('OVERDUE')} as overdue,
          ${inState('PENDING')} as pending`,
        sql`join ${deadline} on ${deadline.caseId} = ${petition.id} and ${deadline.boundParty} = 'AUTHORITY'`,
      ),

    pressings: (codes: readonly string[], period: Period) =>
      breakdown<PetitionPressingCount>(
        codes,
        period,
        'ground',
        sql`${petitionPressing.ground}`,
        sql`count(*)::int as pressed, count(${petitionPressing.answeredOn})::int as answered`,
        sql`join ${petitionPressing} on ${petitionPressing.petitionId} = ${petition.id}`,
      ),
  };
}
