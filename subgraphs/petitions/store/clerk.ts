import { and, desc, eq, exists, inArray, ne, or, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { casePage } from '../../_kit/acts/casePage.ts';
import { statesAwaiting, type ActContext } from '../../_kit/acts/machine.ts';
import { searchByParty, type PartyQuestion } from '../../_kit/acts/partySearch.ts';
import { receiptHash } from '../../_kit/acts/receiptCode.ts';
import type { Page, PageArguments } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { deadlinePage, type DeadlineSelection } from '../../_kit/deadlines/page.ts';
import { deadlinesOf } from '../../_kit/deadlines/store.ts';
import type { DeadlineRow } from '../../_kit/deadlines/table.ts';
import { petitionsPost, type PetitionsPost, type PetitionStatus } from '../codes.ts';
import type { Petition } from '../models.ts';
import { bodySteps, officeSteps, reviewSteps } from '../rules/petitionActs.ts';
import { deadline, partySearch, petition, reviewRequest } from '../tables/index.ts';
import { visiblePetitions } from './visibility.ts';

/** How many matters a search by name shows at most; it is no list, has no pages and counts nothing. */
const MOST_FOUND = 20;

const searchRules = { by: Object.keys(petitionsPost) as PetitionsPost[], log: partySearch };

/** What a clerk works from: the inbox of their posts, what is due, and the searches. */
export function clerkStore(db: Database, viewer: Viewer, at: ActContext<PetitionsPost>) {
  const visible = visiblePetitions(viewer);
  return {
    /** Petitions that wait for an act of one of the viewer's posts, in the viewer's body where it matters, oldest first. */
    inbox: (page: PageArguments): Page<Petition> => {
      const wanted = and(visible, or(awaitingOffice(at), awaitingBody(at), awaitingReview(db, at)));
      return casePage(db, petition, wanted, page, 'ascending');
    },

    deadlines: (caseIds: readonly string[]): Promise<DeadlineRow[]> => deadlinesOf(db, deadline, caseIds),

    /** Deadlines of the petitions in the viewer's reach, first due first. */
    due: (selection: DeadlineSelection, page: PageArguments): Page<DeadlineRow> => {
      const cases = sql`select ${petition.id} from ${petition} where ${visible}`;
      return deadlinePage(db, deadline, sql`${deadline.caseId} in (${cases})`, selection, page, at.now);
    },

    /** The petition to which a receipt code belongs, within the viewer's reach. */
    byReceiptCode: async (code: string): Promise<Petition | null> => {
      const [found] = await db
        .select()
        .from(petition)
        .where(and(visible, eq(petition.receiptCodeHash, receiptHash(code))));
      return found ?? null;
    },

    /** Matters of a petitioner of exactly this name in the viewer's reach, newest first; no list, and nothing is counted. */
    byParty: (question: PartyQuestion): Promise<Petition[]> =>
      searchByParty(db, searchRules, at, question, async (transaction, name) => {
        const answer = await transaction
          .select()
          .from(petition)
          .where(and(visible, eq(petition.petitioner, name)))
          .orderBy(desc(petition.openedOn), desc(petition.id))
          .limit(MOST_FOUND);
        return { answer, count: answer.length };
      }),
  };
}

function inStates(states: readonly PetitionStatus[]): SQL {
  return states.length === 0 ? sql`false` : inArray(petition.status, [...states]);
}

/** What came straight to a body waits for that body, not for the office. */
function awaitingOffice({ posts }: ActContext<PetitionsPost>): SQL | undefined {
  const direct = and(eq(petition.status, 'REGISTERED'), sql`${petition.competentBodyCode} is not null`);
  return and(inStates(statesAwaiting(officeSteps, posts)), sql`not (${direct})`);
}

function awaitingBody({ posts, body }: ActContext<PetitionsPost>): SQL | undefined {
  if (body === null) return sql`false`;
  return and(
    inStates(statesAwaiting(bodySteps, posts)),
    eq(petition.competentBodyCode, body),
    ne(petition.kind, 'ACCUSATION'),
  );
}

function awaitingReview(db: Database, { posts, body }: ActContext<PetitionsPost>): SQL | undefined {
  if (body === null) return sql`false`;
  const asked = db
    .select({ one: sql`1` })
    .from(reviewRequest)
    .where(
      and(
        eq(reviewRequest.petitionNumber, petition.number),
        eq(reviewRequest.reviewingBodyCode, body),
        eq(reviewRequest.status, 'FILED'),
      ),
    );
  return and(inStates(statesAwaiting(reviewSteps, posts)), exists(asked));
}
