import { sql } from 'drizzle-orm';
import type { CaseBook, CaseTable } from '../../_kit/acts/caseKind.ts';
import { reintegrationCase, reintegrationCaseHistory } from './reintegration.ts';
import { correctionSubject, correctionSubjectHistory } from './subjects.ts';

/** Who looks after somebody in a township tells of the person; the county has so many duties, and that is all. */
const veiled = (kind: string, table: typeof correctionSubject | typeof reintegrationCase) => ({
  kind,
  act: 'dutyChange',
  number: table.id,
  status: sql`case when ${table.closedOn} is null then 'OPEN' else 'CLOSED' end`,
  region: sql`substr(${table.regionCode}, 1, 6) || '000000'`,
});

/**
 * The cases of this department. The others learn which duties of its own are open in a county, under what looks like
 * nobody's number, and nothing of a minor (R-CC-22).
 */
export const caseBooks = {
  subject: {
    kind: 'CorrectionSubject',
    table: correctionSubject,
    history: correctionSubjectHistory,
    facts: {},
    untold: sql`${correctionSubject.isMinor}`,
    toldAs: veiled('CorrectionDuty', correctionSubject),
  },
  reintegration: {
    kind: 'ReintegrationCase',
    table: reintegrationCase,
    history: reintegrationCaseHistory,
    facts: {},
    untold: sql`${reintegrationCase.isMinor}`,
    toldAs: veiled('ReintegrationDuty', reintegrationCase),
  },
} satisfies Record<string, CaseBook<CaseTable>>;
