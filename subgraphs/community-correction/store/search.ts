import type { Viewer } from '../../../schema/viewer.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { counted, searchByParty, type PartyQuestion } from '../../_kit/acts/partySearch.ts';
import type { Page, PageArguments } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { correctionPost, type CorrectionPost } from '../codes.ts';
import type { CorrectionSubject, ReintegrationCase } from '../models.ts';
import { partySearch } from '../tables/index.ts';
import { reintegrationStore } from './reintegration.ts';
import { subjectStore } from './subjects.ts';

/** Whoever helps in a correction group knows the one person, and has nobody to look for. */
const rules = {
  by: (Object.keys(correctionPost) as CorrectionPost[]).filter((post) => post !== 'GROUP_MEMBER'),
  log: partySearch,
};

/** Search by name among the persons in the viewer's reach, newest first. */
export function searchStore(db: Database, viewer: Viewer, at: ActContext<CorrectionPost>) {
  return {
    subjects: (question: PartyQuestion, page: PageArguments): Promise<Page<CorrectionSubject>> =>
      searchByParty(db, rules, at, question, (transaction, name) =>
        counted(subjectStore(transaction, viewer).page({ name }, page)),
      ),

    cases: (question: PartyQuestion, page: PageArguments): Promise<Page<ReintegrationCase>> =>
      searchByParty(db, rules, at, question, (transaction, name) =>
        counted(reintegrationStore(transaction, viewer).page({ name }, page)),
      ),
  };
}
