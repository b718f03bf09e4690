import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { beforeRelease } from '../codes.ts';
import type { Figure, Period } from '../rules/outsideView.ts';
import {
  correctionSubject,
  electronicTracking,
  identityVerification,
  reintegrationCase,
  releaseHandover,
} from '../tables/index.ts';

/** The three tables whose rows are persons, each counted in one scan. */
const tables = [correctionSubject, reintegrationCase, identityVerification] as const;
type Persons = (typeof tables)[number];

/** A figure's table, and which of its rows count. */
interface Condition {
  readonly table: Persons;
  readonly condition: SQL;
}

/** The persons of one table: their counts by figure, and whoever counts at all. */
interface Counted {
  readonly table: Persons;
  readonly figures: readonly Figure[];
  /** SQL: a count by name for each of the figures. */
  readonly counts: SQL;
  readonly everyone: SQL;
}

/**
 * How the figures of a period are counted, table by table. Whoever groups the rows, by the regions that were asked or by
 * all units of a province, counts the same persons.
 */
export function countedBy(period: Period, figures: readonly Figure[], withMinors: boolean): Counted[] {
  const conditions = conditionsOf(period);
  return tables.map((table) => {
    const own = figures.filter((figure) => conditions[figure].table === table);
    const counts = own.map(
      (figure) =>
        sql`count(*) filter (where ${conditions[figure].condition})::int as ${sql.identifier(figure)}`,
    );
    return {
      table,
      figures: own,
      counts: sql.join(counts, sql`, `),
      everyone: adults(table.isMinor, withMinors),
    };
  });
}

function conditionsOf({ from, to }: Period): Record<Figure, Condition> {
  const within = (day: PgColumn): SQL => sql`${day} between ${from}::date and ${to}::date`;
  const subject = (condition: SQL): Condition => ({ table: correctionSubject, condition });
  const released = (condition: SQL): Condition => ({ table: reintegrationCase, condition });
  const checked = (condition: SQL): Condition => ({
    table: identityVerification,
    condition: sql`${within(identityVerification.checkedOn)} and ${condition}`,
  });
  const tracked = (condition: SQL): SQL => sql`exists (select from ${electronicTracking}
    where ${electronicTracking.subjectNumber} = ${correctionSubject.number}
      and ${within(electronicTracking.fromDay)} and ${condition})`;
  const due = (condition: SQL): SQL => sql`exists (select from ${releaseHandover}
    where ${releaseHandover.caseNumber} = ${reintegrationCase.number}
      and ${within(releaseHandover.releaseDueOn)} and ${condition})`;
  const registered = onRegister(to);
  const received = within(correctionSubject.openedOn);
  const inCustody = sql`${reintegrationCase.status} in (${sql.join(
    beforeRelease.map((status) => sql`${status}`),
    sql`, `,
  )})`;
  const helped = sql`${openAt(reintegrationCase.openedOn, reintegrationCase.closedOn, to)} and not ${inCustody}`;
  return {
    onRegister: subject(registered),
    withPlanAndGroup: subject(
      sql`${registered} and ${correctionSubject.planOn} <= ${to}::date and ${correctionSubject.groupOn} <= ${to}::date`,
    ),
    received: subject(received),
    receivedFromElsewhere: subject(sql`${received} and ${correctionSubject.decidedElsewhere}`),
    completed: subject(
      sql`${correctionSubject.status} = 'COMPLETED' and ${within(correctionSubject.closedOn)}`,
    ),
    // Persons, not approvals: a renewed term is the same person's.
    tracked: subject(tracked(sql`true`)),
    // Without a ground there is no approval.
    trackedBeyondLaw: subject(
      tracked(sql`(${electronicTracking.toDay} > ${electronicTracking.fromDay} + interval '3 months'
        or ${electronicTracking.fromDay} < ${electronicTracking.approvedOn})`),
    ),
    reintegrationOpen: released(helped),
    reoffended: released(sql`${helped} and ${within(reintegrationCase.reoffendedOn)}`),
    preRelease: released(sql`${inCustody} and ${within(reintegrationCase.openedOn)}`),
    releasesDue: released(due(sql`true`)),
    releasesHandedOver: released(due(sql`${releaseHandover.handedOverOn} is not null`)),
    handedOver: released(within(reintegrationCase.handedOverOn)),
    identityChecked: checked(sql`true`),
    identityVerified: checked(sql`${identityVerification.result} = 'VERIFIED'`),
    identityUnverified: checked(sql`${identityVerification.result} <> 'VERIFIED'`),
  };
}

/** SQL: everyone, or adults alone. */
export function adults(isMinor: PgColumn, withMinors: boolean): SQL {
  return withMinors ? sql`true` : sql`not ${isMinor}`;
}

/** SQL: the person is on the register on a day. */
export function onRegister(day: string): SQL {
  return openAt(correctionSubject.openedOn, correctionSubject.closedOn, day);
}

function openAt(opened: PgColumn, closed: PgColumn, day: string): SQL {
  return sql`${opened} <= ${day}::date and (${closed} is null or ${closed} > ${day}::date)`;
}
