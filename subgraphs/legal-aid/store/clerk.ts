import { and, eq, inArray, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import { casePage } from '../../_kit/acts/casePage.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import type { Page, PageArguments } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { deadlinePage, type DeadlineSelection } from '../../_kit/deadlines/page.ts';
import { deadlinesOf } from '../../_kit/deadlines/store.ts';
import type { DeadlineRow } from '../../_kit/deadlines/table.ts';
import type { AidApplicationStatus, AidCaseStatus, LegalAidPost } from '../codes.ts';
import type { LegalAidApplication, LegalAidCase } from '../models.ts';
import { aidCase, aidComplaint, aidFraud, application, deadline, majorCaseStudy } from '../tables/index.ts';
import { visibleComplaints } from './complaints.ts';
import { visibleFraud } from './fraud.ts';

type Duties = Partial<Record<LegalAidPost, SQL | undefined>>;

const asked = (...states: AidApplicationStatus[]): SQL => inArray(application.status, states);
const stands = (...states: AidCaseStatus[]): SQL => inArray(aidCase.status, states);

/** Which applications wait for a post: what somebody else has to begin, such as an objection, waits for nobody. */
const applicationDuties: Duties = {
  WINDOW_CLERK: asked('ADVANCE_AID', 'SUPPLEMENT_REQUESTED'),
  REVIEWER: asked('RECEIVED', 'UNDER_REVIEW'),
  AGENCY_HEAD: or(asked('UNDER_REVIEW'), and(asked('REFUSED'), eq(application.objection, 'CORRECTED'))),
  BUREAU_OFFICER: and(asked('REFUSED'), eq(application.objection, 'RAISED')),
};

/** Which cases wait for a post; those of the assigned person are the ones with their account. */
function caseDuties(subject: string): Duties {
  return {
    AGENCY_HEAD: or(
      stands('GRANTED'),
      isNotNull(aidCase.changeRequestedOn),
      and(stands('FILE_REVIEWED'), isNull(aidCase.subsidyApprovedOn)),
      and(stands('ASSIGNED', 'IN_PROGRESS', 'CONCLUDED'), isNull(aidCase.assignee)),
    ),
    ASSIGNED_PERSON: and(
      stands('ASSIGNED', 'IN_PROGRESS', 'CONCLUDED', 'TERMINATED'),
      eq(aidCase.assignee, subject),
    ),
    REVIEWER: stands('FILE_SUBMITTED', 'SUBSIDY_PAID'),
    FINANCE_OFFICER: and(stands('FILE_REVIEWED'), isNotNull(aidCase.subsidyApprovedOn)),
    BUREAU_OFFICER: or(
      and(stands('TERMINATED'), eq(aidCase.objection, 'RAISED')),
      sql`exists (select 1 from ${majorCaseStudy}
        where ${majorCaseStudy.caseId} = ${aidCase.id} and ${majorCaseStudy.status} = 'HELD')`,
    ),
    QUALITY_REVIEWER: and(stands('FILE_REVIEWED', 'SUBSIDY_PAID', 'ARCHIVED'), isNull(aidCase.qualityGrade)),
  };
}

const ofPosts = (duties: Duties, posts: readonly LegalAidPost[]): SQL =>
  or(...posts.map((post) => duties[post])) ?? sql`false`;

/** What a clerk works from: the inbox of their posts, and what is due. */
export function clerkStore(db: Database, viewer: Viewer, at: ActContext<LegalAidPost>) {
  const visibleApplication = visibleCases(viewer, 'legal-aid', application.regionCode);
  const visibleCase = visibleCases(viewer, 'legal-aid', aidCase.regionCode);
  return {
    /** Applications that wait for one of the viewer's posts, oldest first. */
    applicationInbox: (page: PageArguments): Page<LegalAidApplication> =>
      casePage(
        db,
        application,
        and(visibleApplication, ofPosts(applicationDuties, at.posts)),
        page,
        'ascending',
      ),

    /** Cases that wait for one of the viewer's posts, oldest first. */
    caseInbox: (page: PageArguments): Page<LegalAidCase> =>
      casePage(db, aidCase, and(visibleCase, ofPosts(caseDuties(at.subject), at.posts)), page, 'ascending'),

    deadlines: (caseIds: readonly string[]): Promise<DeadlineRow[]> => deadlinesOf(db, deadline, caseIds),

    /** Deadlines of everything that exists for the viewer, first due first. */
    due: (selection: DeadlineSelection, page: PageArguments): Page<DeadlineRow> => {
      const reached = sql`${deadline.caseId} in (
        select ${application.id} from ${application} where ${visibleApplication}
        union all select ${aidCase.id} from ${aidCase} where ${visibleCase}
        union all select ${aidComplaint.id} from ${aidComplaint} where ${visibleComplaints(viewer, at)}
        union all select ${aidFraud.id} from ${aidFraud} where ${visibleFraud(viewer, at)})`;
      return deadlinePage(db, deadline, reached, selection, page, at.now);
    },
  };
}
