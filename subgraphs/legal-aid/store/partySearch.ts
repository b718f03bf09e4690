import { and, eq, or } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import { casePage } from '../../_kit/acts/casePage.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { counted, searchByParty, type PartyQuestion } from '../../_kit/acts/partySearch.ts';
import type { Page, PageArguments } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { legalAidPost, type LegalAidPost } from '../codes.ts';
import type { LegalAidApplication, LegalAidCase } from '../models.ts';
import { aidCase, application, partySearch } from '../tables/index.ts';

const rules = { by: Object.keys(legalAidPost) as LegalAidPost[], log: partySearch };

/** Search by the name of a party among the applications and cases in the viewer's reach, newest first. */
export function partySearchStore(db: Database, viewer: Viewer, at: ActContext<LegalAidPost>) {
  const visibleApplication = visibleCases(viewer, 'legal-aid', application.regionCode);
  const visibleCase = visibleCases(viewer, 'legal-aid', aidCase.regionCode);
  return {
    applications: (question: PartyQuestion, page: PageArguments): Promise<Page<LegalAidApplication>> =>
      searchByParty(db, rules, at, question, (transaction, name) => {
        const wanted = and(visibleApplication, eq(application.applicantName, name));
        return counted(casePage(transaction, application, wanted, page, 'descending'));
      }),

    cases: (question: PartyQuestion, page: PageArguments): Promise<Page<LegalAidCase>> =>
      searchByParty(db, rules, at, question, (transaction, name) => {
        const named = or(eq(aidCase.recipientName, name), eq(aidCase.opponentName, name));
        return counted(casePage(transaction, aidCase, and(visibleCase, named), page, 'descending'));
      }),
  };
}
