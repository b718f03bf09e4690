import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { beforeRelease } from '../codes.ts';
import type { Figure, Period } from '../rules/outsideView.ts';
import { correctionSubject, electronicTracking, identityVerification, reintegrationCase } from '../tables.ts';

/**
 * SQL: one row for each person that counts towards one of the figures in a period, as `facts(region_code, figure)`.
 * Whoever groups them, by the regions that were asked or by all units of a province, counts the same persons.
 */
export function factsOf(period: Period, figures: readonly Figure[], withMinors: boolean): SQL {
  const conditions = conditionsOf(period);
  return sql.join(
    figures.map((figure) => {
      const { table, condition } = conditions[figure];
      return sql`select ${table.regionCode} as region_code, ${sql.raw(`'${figure}'`)} as figure
        from ${table} where ${condition} and ${adults(table.isMinor, withMinors)}`;
    }),
    sql` union all `,
  );
}

interface Condition {
  readonly table: typeof correctionSubject | typeof reintegrationCase | typeof identityVerification;
  readonly condition: SQL;
}

function conditionsOf({ from, to }: Period): Record<Figure, Condition> {
  const within = (day: PgColumn): SQL => sql`${day} between ${from}::date and ${to}::date`;
  const subject = (condition: SQL): Condition => ({ table: correctionSubject, condition });
  const released = (condition: SQL): Condition => ({ table: reintegrationCase, condition });
  const checked = (condition: SQL): Condition => ({
    table: identityVerification,
    condition: sql`${within(identityVerification.checkedOn)} and ${condition}`,
  });
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
    tracked: subject(sql`exists (select from ${electronicTracking}
      where ${electronicTracking.subjectNumber} = ${correctionSubject.number} and ${within(electronicTracking.fromDay)})`),
    reintegrationOpen: released(helped),
    reoffended: released(sql`${helped} and ${within(reintegrationCase.reoffendedOn)}`),
    preRelease: released(sql`${inCustody} and ${within(reintegrationCase.openedOn)}`),
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
