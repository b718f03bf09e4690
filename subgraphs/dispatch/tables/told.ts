import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { CaseBook, CaseTable } from '../../_kit/acts/caseKind.ts';
import type { LinkSource } from '../../_kit/acts/telling.ts';
import { caseKindsOf, rosterName } from '../rules/referralCases.ts';
import { referral, referralHistory } from './referrals.ts';

/** The case at one end of a referral, whatever it is. */
const ends: LinkSource[] = Object.entries(caseKindsOf).flatMap(([department, kinds]) =>
  kinds.flatMap((kind, index) => {
    const link = (at: PgColumn, of: PgColumn, number: PgColumn): LinkSource => {
      // A register kept by hand names no kind: it means the department's last one.
      const isIt =
        index === kinds.length - 1 ? sql`coalesce(${of}, ${kind}) = ${kind}` : sql`${of} = ${kind}`;
      return {
        department: rosterName(department),
        kind,
        number: sql`case when ${at}::text = ${department} and ${isIt} then ${number} end`,
      };
    };
    return [
      link(referral.fromDepartment, referral.fromCaseKind, referral.fromCaseNumber),
      link(referral.toDepartment, referral.toCaseKind, referral.toCaseNumber),
    ];
  }),
);

/** Nobody is told what is not sent yet; from then on its receiver is. */
const receiver: SQL = sql`case when ${referral.sentOn} is not null and ${referral.toDepartment}::text in
  (${sql.join(
    Object.keys(caseKindsOf).map((department) => sql`${department}`),
    sql`, `,
  )}) then replace(lower(${referral.toDepartment}::text), '_', '-') end`;

/** The cases of the command centre itself, and what the others are told of them. */
export const caseBooks = {
  referral: {
    kind: 'Referral',
    table: referral,
    history: referralHistory,
    facts: {
      ...{ openedOn: referral.openedOn, closedOn: referral.closedOn, category: referral.fromDepartment },
      body: sql`case when ${referral.sentOn} is null then ${referral.fromOrganizationCode} else ${referral.toOrganizationCode} end`,
      links: ends,
    },
    alsoTo: receiver,
  },
} satisfies Record<string, CaseBook<CaseTable>>;
