import { sql } from 'drizzle-orm';
import type { Transaction } from '../../_kit/database.ts';
import type { Arrears } from '../rules/arrears.ts';
import { constructionProject, payrollSheet, wageComplaint } from '../tables/index.ts';

/**
 * What is unpaid on a project on a day: by everybody's books, also by complaints that the viewer cannot see, since the
 * wages are owed all the same. Counts only.
 */
export async function projectArrears(
  transaction: Transaction,
  projectNumber: string,
  today: string,
): Promise<Arrears> {
  const [row] = await transaction.execute<Arrears & Record<string, unknown>>(sql`
    select (select count(*)::int from ${wageComplaint}
        where ${wageComplaint.projectNumber} = ${projectNumber} and ${wageComplaint.closedOn} is null
          and ${wageComplaint.status} not in ('RECEIVED', 'PASSED_ON')
          and ${wageComplaint.recoveredAmount} < ${wageComplaint.arrearsAmount}) as "openComplaints",
      (select count(*)::int from ${constructionProject}
        join generate_series(date_trunc('month', ${constructionProject.startedOn}),
          least(coalesce(${constructionProject.completedOn}, ${today}::date),
            date_trunc('month', ${today}::date) - interval '1 day'), interval '1 month') as worked on true
        left join ${payrollSheet} on ${payrollSheet.projectNumber} = ${constructionProject.number}
          and ${payrollSheet.month} = to_char(worked, 'YYYY-MM')
        where ${constructionProject.number} = ${projectNumber}
          and (${payrollSheet.status} is null or ${payrollSheet.status} not in ('PAID', 'PROOF_RETURNED'))
          and (${payrollSheet.status} is not null
            or worked + interval '2 month' <= ${today}::date)) as "unpaidMonths"`);
  return row ?? { openComplaints: 0, unpaidMonths: 0 };
}
