import { and, arrayContains } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import { casePage } from '../../_kit/acts/casePage.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { counted, searchByParty, type PartyQuestion } from '../../_kit/acts/partySearch.ts';
import type { Page, PageArguments } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { mediationPost, type MediationPost } from '../codes.ts';
import type { Dispute } from '../models.ts';
import { dispute, partySearch } from '../tables/index.ts';

const rules = { by: Object.keys(mediationPost) as MediationPost[], log: partySearch };

/** Search by the name of a party among the disputes in the viewer's reach, newest first. */
export function partySearchStore(db: Database, viewer: Viewer, at: ActContext<MediationPost>) {
  const visible = visibleCases(viewer, 'mediation', dispute.regionCode);
  return (question: PartyQuestion, page: PageArguments): Promise<Page<Dispute>> =>
    searchByParty(db, rules, at, question, (transaction, name) => {
      const wanted = and(visible, arrayContains(dispute.partyNames, [name]));
      return counted(casePage(transaction, dispute, wanted, page, 'descending'));
    });
}
