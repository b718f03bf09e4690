import { and, eq, sql } from 'drizzle-orm';
import { catalogued } from '../../../schema/errors.ts';
import type { Viewer } from '../../../schema/viewer.ts';
import type { Outcome } from '../../_kit/acts/caseKind.ts';
import { mayAct, type ActContext } from '../../_kit/acts/machine.ts';
import type { Database, Transaction } from '../../_kit/database.ts';
import { regionRange } from '../../_kit/region.ts';
import type { MediationPost, MediationUserErrorCode } from '../codes.ts';
import type { MediationReport } from '../models.ts';
import { reportActs } from '../rules/reportActs.ts';
import { committee, dispute, monthlyReport, monthlyReportLine } from '../tables/index.ts';
import { mediationActs } from './acts.ts';

/** A report as a clerk submits it. */
export interface SubmissionRequest {
  readonly input: {
    readonly committee: string;
    readonly month: string;
    readonly note?: string | null | undefined;
  };
  readonly idempotencyKey: string;
}

/** What acts to monthly reports read, and the figures that they freeze. */
export function reportParts(db: Database, viewer: Viewer, at: ActContext<MediationPost>) {
  return {
    /** Submissions of one centre wait for each other, so that a month is reported once. */
    submit: async (request: SubmissionRequest): Promise<Outcome<MediationReport, MediationUserErrorCode>> => {
      const act = reportActs.mediationReportSubmit;
      if (!mayAct(act, at.posts)) throw catalogued('FORBIDDEN');
      const { committee: number, month } = request.input;
      return db.transaction(async (transaction) => {
        const [found] = await transaction
          .select()
          .from(committee)
          .where(eq(committee.number, number))
          .for('update');
        const earlier = await transaction
          .select({ id: monthlyReport.id })
          .from(monthlyReport)
          .where(and(eq(monthlyReport.committeeNumber, number), eq(monthlyReport.month, month)));
        return mediationActs(transaction, viewer, at).report.open('mediationReportSubmit', act, request, {
          of: {
            committee: found?.dissolvedOn === null ? found : null,
            alreadySubmitted: earlier.length > 0,
          },
          regionCode: found?.regionCode ?? '',
          series: '月',
          columns: { committeeNumber: number },
          also: freeze,
        });
      });
    },

    freeze,
  };
}

/** Counts the disputes accepted in the month, and what has become of them by now: one grouped statement. */
async function freeze(transaction: Transaction, row: MediationReport): Promise<void> {
  const { from, to } = regionRange(row.regionCode);
  const where = (result: string) => sql`count(*) filter (where ${dispute.result} in (${sql.raw(result)}))`;
  await transaction.execute(sql`
    insert into ${monthlyReportLine}
      (report_id, edition, kind, accepted, settled, not_settled, withdrawn, refused, in_progress, amount)
    select ${row.id}, ${row.version}, ${dispute.kind}, count(*), ${where(`'SETTLED_WRITTEN', 'SETTLED_ORAL'`)},
      ${where(`'NOT_SETTLED'`)}, ${where(`'WITHDRAWN'`)}, ${where(`'REFUSED'`)}, ${where(`'IN_PROGRESS'`)},
      coalesce(sum(${dispute.amount}), 0)
    from ${dispute}
    where ${dispute.regionCode} between ${from} and ${to} and to_char(${dispute.openedOn}, 'YYYY-MM') = ${row.month}
      and ${dispute.openedOn} between ${`${row.month}-01`}::date and ${`${row.month}-01`}::date + 30
      and ${dispute.status} not in ('FOUND', 'DECLINED')
    group by ${dispute.kind}`);
}
