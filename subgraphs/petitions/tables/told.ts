import { sql } from 'drizzle-orm';
import { incomingReferralBook, referredFrom } from '../../_kit/acts/incoming-referral/table.ts';
import type { CaseBook, CaseTable } from '../../_kit/acts/caseKind.ts';
import { petitionMeeting, petitionMeetingHistory } from './meetings.ts';
import { petition, petitionHistory } from './petitions.ts';
import { receptionDay, receptionDayHistory } from './reception.ts';
import {
  accountabilityHistory,
  accountabilityProposal,
  leaderCase,
  leaderCaseHistory,
} from './supervision.ts';
import { incomingReferral, incomingReferralHistory } from './incomingReferrals.ts';

/** The cases of this department, and what the others are told of them. */
export const caseBooks = {
  petition: {
    kind: 'Petition',
    table: petition,
    history: petitionHistory,
    facts: {
      ...{ openedOn: petition.openedOn, closedOn: petition.closedOn, category: petition.kind },
      body: sql`coalesce(${petition.competentBodyCode}, ${petition.registeringBodyCode})`,
      project: petition.projectNumber,
      links: [
        { department: 'mediation', kind: 'Dispute', number: petition.disputeNumber },
        referredFrom(incomingReferral, 'Petition', petition.number),
      ],
    },
    // Thin as an event is, it would tell the accused body that there is an accusation (R-PE-11).
    untold: sql`${petition.kind} = 'ACCUSATION'`,
  },
  receptionDay: {
    kind: 'ReceptionDay',
    table: receptionDay,
    history: receptionDayHistory,
    facts: { body: receptionDay.bodyCode },
  },
  petitionMeeting: {
    kind: 'PetitionMeeting',
    table: petitionMeeting,
    history: petitionMeetingHistory,
    facts: {},
  },
  leaderCase: {
    kind: 'LeaderCase',
    table: leaderCase,
    history: leaderCaseHistory,
    facts: {},
    // A book that was imported may hold one of an accusation.
    untold: sql`exists (select 1 from ${petition}
      where ${petition.number} = ${leaderCase.petitionNumber} and ${petition.kind} = 'ACCUSATION')`,
  },
  accountability: {
    kind: 'AccountabilityProposal',
    table: accountabilityProposal,
    history: accountabilityHistory,
    facts: { body: accountabilityProposal.bodyCode },
  },
  incomingReferral: incomingReferralBook(incomingReferral, incomingReferralHistory, 'petitions', 'Petition'),
} satisfies Record<string, CaseBook<CaseTable>>;
