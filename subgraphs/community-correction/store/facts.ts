import { sql, type SQL } from 'drizzle-orm';
import type { Figure, Period } from '../rules/outsideView.ts';
import { correctionSubject, electronicTracking, identityVerification, reintegrationCase } from '../tables.ts';

/**
 * SQL: one row for each person that counts towards a figure in a period, as `facts(region_code, figure)`. Whoever
 * groups them, by the regions that were asked or by all siblings of them, counts the same persons.
 */
export function factsOf({ from, to }: Period): SQL {
  const within = (day: SQL): SQL => sql`${day} between ${from}::date and ${to}::date`;
  const subject = (figure: Figure, condition: SQL): SQL =>
    sql`select ${correctionSubject.regionCode} as region_code, ${sql.raw(`'${figure}'`)} as figure
      from ${correctionSubject} where ${condition}`;
  const released = (figure: Figure, condition: SQL): SQL =>
    sql`select ${reintegrationCase.regionCode}, ${sql.raw(`'${figure}'`)} from ${reintegrationCase} where ${condition}`;
  const checked = (figure: Figure, condition: SQL): SQL =>
    sql`select ${identityVerification.regionCode}, ${sql.raw(`'${figure}'`)} from ${identityVerification}
      where ${within(sql`${identityVerification.checkedOn}`)} and ${condition}`;

  const received = within(sql`${correctionSubject.openedOn}`);
  const helped = openAt(sql`${reintegrationCase.openedOn}`, sql`${reintegrationCase.closedOn}`, to);
  return sql.join(
    [
      subject('onRegister', onRegister(to)),
      subject(
        'withPlanAndGroup',
        sql`${onRegister(to)}
        and ${correctionSubject.planOn} <= ${to} and ${correctionSubject.groupOn} <= ${to}`,
      ),
      subject('received', received),
      subject('receivedFromElsewhere', sql`${received} and ${correctionSubject.decidedElsewhere}`),
      subject(
        'completed',
        sql`${correctionSubject.status} = 'COMPLETED' and ${within(sql`${correctionSubject.closedOn}`)}`,
      ),
      released('reintegrationOpen', sql`${helped} and ${reintegrationCase.status} <> 'PRE_RELEASE'`),
      released('reoffended', sql`${helped} and ${within(sql`${reintegrationCase.reoffendedOn}`)}`),
      released(
        'preRelease',
        sql`${reintegrationCase.status} = 'PRE_RELEASE' and ${within(sql`${reintegrationCase.openedOn}`)}`,
      ),
      released('handedOver', within(sql`${reintegrationCase.handedOverOn}`)),
      checked('identityChecked', sql`true`),
      checked('identityVerified', sql`${identityVerification.result} = 'VERIFIED'`),
      checked('identityUnverified', sql`${identityVerification.result} <> 'VERIFIED'`),
      sql`select ${correctionSubject.regionCode}, 'trackingApproved' from ${electronicTracking}
        join ${correctionSubject} on ${correctionSubject.number} = ${electronicTracking.subjectNumber}
        where ${within(sql`${electronicTracking.fromDay}`)}`,
    ],
    sql` union all `,
  );
}

/** SQL: the person is on the register on a day. */
export function onRegister(day: string): SQL {
  return openAt(sql`${correctionSubject.openedOn}`, sql`${correctionSubject.closedOn}`, day);
}

function openAt(opened: SQL, closed: SQL, day: string): SQL {
  return sql`${opened} <= ${day}::date and (${closed} is null or ${closed} > ${day}::date)`;
}
