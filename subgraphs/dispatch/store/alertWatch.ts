import { inArray, sql } from 'drizzle-orm';
import type { Reckoning } from '../../_kit/acts/context.ts';
import { giveNewVersion } from '../../_kit/acts/newVersion.ts';
import { registerNumber } from '../../_kit/acts/registerNumber.ts';
import { tell } from '../../_kit/acts/telling.ts';
import type { Database, Transaction } from '../../_kit/database.ts';
import { dayOf } from '../../_kit/deadlines/days.ts';
import { alert, alertHistory, numberSeries } from '../tables/index.ts';
import { caseBooks } from '../tables/told.ts';
import { books } from './acts.ts';
import { findings, type Finding } from './alertFigures.ts';
import { lockIndex } from './changeLog.ts';

/** Looks, as time passes, at what the rules of alerts find. */
export async function watchAlerts(db: Database, reckoning: Reckoning): Promise<void> {
  await db.transaction((transaction) => raiseAlerts(transaction, reckoning));
}

/**
 * Raises an alert of each subject that a rule finds and that has none, and shows in the others what is found now (M-60). A
 * rule does nothing else: whether an alert is confirmed, changed or lifted is a person's matter. Of several at once each raises
 * what the others have not.
 */
export async function raiseAlerts(transaction: Transaction, { clock }: Reckoning): Promise<void> {
  const now = clock();
  await lockIndex(transaction);
  const found = await transaction.execute<Finding>(findings(now));
  await showFigures(transaction, found, now);
  await endSilence(transaction, found);
  const unraised = await transaction.execute<Finding>(sql`
    select found.* from ${relation(found)} where not exists (select 1 from ${alert} where ${isOf}
      and (${alert.closedOn} is null or ${alert.silencesRules}))`);
  if (unraised.length > 0) await raise(transaction, unraised, now);
}

/** Open alerts show what is found of them now; that another level is found, or none, is told. */
async function showFigures(transaction: Transaction, found: readonly Finding[], now: Date): Promise<void> {
  const changed = await transaction.execute<{ id: string; turns: boolean }>(sql`
    with changed as (
      select ${alert.id} as id, found.measured, found.level, found.level is distinct from ${alert.measuredLevel} as turns
      from ${alert} left join ${relation(found)} on ${isOf}
      where ${alert.closedOn} is null
        and (found.measured, found.level) is distinct from (${alert.measured}, ${alert.measuredLevel}))
    update ${alert} set measured = changed.measured, measured_level = changed.level
    from changed where ${alert.id} = changed.id and ${alert.closedOn} is null returning changed.id, changed.turns`);
  const ids = changed.flatMap(({ id, turns }) => (turns ? [id] : []));
  if (ids.length === 0) return;
  await giveNewVersion(transaction, caseBooks.alert, ids, { why: '监测等级变化', now });
  await tell(transaction, books, caseBooks.alert, inArray(alert.id, ids), { act: 'alertMeasured', now });
}

/** An alert that was ended keeps the rules silent until what was found then is found no more, or a higher level is. */
async function endSilence(transaction: Transaction, found: readonly Finding[]): Promise<void> {
  await transaction.execute(sql`
    update ${alert} set silences_rules = false where ${alert.silencesRules} and not exists (
      select 1 from ${relation(found)} where ${isOf} and found.level <= ${alert.measuredLevel})`);
}

async function raise(transaction: Transaction, found: readonly Finding[], now: Date): Promise<void> {
  const today = dayOf(now);
  const rows: (typeof alert.$inferInsert)[] = [];
  for (const { region, measure, subject, aspect, rule, level, measured } of found) {
    const number = await registerNumber(transaction, numberSeries, '警', region, today);
    rows.push({
      ...{
        number,
        regionCode: region,
        status: 'RAISED',
        level,
        raisedLevel: level,
        measure,
        subject,
        aspect,
        ruleNumber: rule,
      },
      ...{ measured, measuredLevel: level, raisedOn: today },
    });
  }
  const raised = await transaction.insert(alert).values(rows).returning({ id: alert.id });
  const ids = raised.map(({ id }) => id);
  await transaction
    .insert(alertHistory)
    .values(ids.map((caseId) => ({ caseId, at: now, act: '按规则提出预警', status: 'RAISED' })));
  await tell(transaction, books, caseBooks.alert, inArray(alert.id, ids), { act: 'alertRaised', now });
}

/** SQL: what was found, as a relation `found`. */
function relation(found: readonly Finding[]) {
  return sql`jsonb_to_recordset(${JSON.stringify(found)}::text::jsonb) as found (region text, measure alert_measure,
    subject text, aspect text, rule text, level alert_level, measured int)`;
}

/** SQL: what was `found` is of the same subject as an alert. */
const isOf = sql`found.region = ${alert.regionCode} and found.measure = ${alert.measure}
  and found.subject = ${alert.subject} and found.aspect is not distinct from ${alert.aspect}`;
