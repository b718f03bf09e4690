import { agreed, refused, type Act, type ActContext, type Change } from '../../_kit/acts/machine.ts';
import type {
  AidComplaintAgainst,
  AidComplaintFinding,
  AidComplaintGround,
  AidComplaintMeasure,
  AidComplaintStanding,
  AidComplaintStatus,
  LegalAidPost,
  LegalAidUserErrorCode,
} from '../codes.ts';
import { says, type Noted } from './application-acts/facts.ts';
import type { Reasoned } from './case-acts/assignment.ts';
import type { LegalAidRule } from './deadlines.ts';

/** The case that a complaint is about: who has it, and whose it is. */
export interface ComplainedCase {
  readonly assignee: string | null;
  readonly agencyCode: string;
}

/** What a rule knows of a complaint besides its state: the case, if it names one. */
interface ComplaintFacts {
  readonly complained: ComplainedCase | null;
}

/** Columns of a complaint that an act sets. */
interface ComplaintColumns {
  readonly against?: AidComplaintAgainst;
  readonly ground?: AidComplaintGround;
  readonly standing?: AidComplaintStanding;
  readonly complainantName?: string;
  readonly summary?: string;
  readonly openedOn?: string;
  readonly acceptedOn?: string;
  readonly finding?: AidComplaintFinding;
  readonly measure?: AidComplaintMeasure | null;
  readonly closedOn?: string;
}

/** An act to a complaint; all are the justice bureau's (Legal Aid Law art. 56). */
type ComplaintAct<Input, Facts = ComplaintFacts> = Act<
  AidComplaintStatus,
  LegalAidPost,
  Facts,
  Input,
  Change<AidComplaintStatus, ComplaintColumns, LegalAidRule>,
  LegalAidUserErrorCode
>;

const by: readonly LegalAidPost[] = ['BUREAU_OFFICER'];

/** A complaint as it comes in. */
export interface ReceiveComplaintInput extends Noted {
  readonly agency: string;
  readonly against: AidComplaintAgainst;
  readonly ground: AidComplaintGround;
  readonly standing: AidComplaintStanding;
  readonly complainantName: string;
  /** Id of the case that it is about. */
  readonly case?: string | null | undefined;
  readonly summary: string;
}

const receive: ComplaintAct<ReceiveComplaintInput> = {
  title: '收到投诉',
  by,
  from: [],
  decide: ({ complained }, input, at) => {
    const { against, ground, standing, complainantName, summary, note } = input;
    if (!says(complainantName)) return refused('COMPLAINANT_MISSING', 'complainantName');
    if (!says(summary)) return refused('FACTS_MISSING', 'summary');
    if (against === 'ASSIGNED_PERSON' && !input.case) return refused('CASE_MISSING', 'case');
    if (input.case && complained === null) return refused('NO_SUCH_CASE', 'case');
    if (complained && complained.agencyCode !== input.agency) return refused('NOT_OF_THIS_AGENCY', 'agency');
    return agreed({
      status: 'RECEIVED',
      set: { against, ground, standing, complainantName, summary, openedOn: at.today },
      deadlines: [{ start: 'R-LA-14-ACCEPT' }],
      note: note ?? null,
    });
  },
};

const accept: ComplaintAct<Noted> = {
  title: '受理投诉',
  by,
  from: ['RECEIVED'],
  decide: (of, { note }, at) =>
    isTheirs(of, at)
      ? refused('REVIEWS_OWN_WORK')
      : agreed({
          status: 'ACCEPTED',
          set: { acceptedOn: at.today },
          deadlines: [{ meet: 'R-LA-14-ACCEPT' }, { start: 'R-LA-14-ANSWER' }],
          note: note ?? null,
        }),
};

const decline: ComplaintAct<Reasoned> = {
  title: '不予受理投诉',
  by,
  from: ['RECEIVED'],
  decide: (of, { reasons }, at) => {
    if (isTheirs(of, at)) return refused('REVIEWS_OWN_WORK');
    if (!says(reasons)) return refused('REASONS_MISSING', 'reasons');
    return agreed({
      status: 'NOT_ACCEPTED',
      set: { closedOn: at.today },
      deadlines: [{ meet: 'R-LA-14-ACCEPT' }],
      note: reasons,
    });
  },
};

/** What the complainant is told. */
export interface AnswerComplaintInput extends Reasoned {
  readonly finding: AidComplaintFinding;
  readonly measure?: AidComplaintMeasure | null | undefined;
}

const answer: ComplaintAct<AnswerComplaintInput> = {
  title: '答复投诉人',
  by,
  from: ['ACCEPTED'],
  decide: (of, { finding, measure = null, reasons }, at) => {
    if (isTheirs(of, at)) return refused('REVIEWS_OWN_WORK');
    if ((finding === 'UNFOUNDED') !== (measure === null)) return refused('MEASURE_DOES_NOT_FIT', 'measure');
    if (!says(reasons)) return refused('REASONS_MISSING', 'reasons');
    return agreed({
      status: 'ANSWERED',
      set: { finding, measure, closedOn: at.today },
      deadlines: [{ meet: 'R-LA-14-ANSWER' }],
      note: reasons,
    });
  },
};

const withdraw: ComplaintAct<Noted> = {
  title: '撤回投诉',
  by,
  from: ['RECEIVED', 'ACCEPTED'],
  decide: (_complaint, { note }, at) =>
    agreed({
      status: 'WITHDRAWN',
      set: { closedOn: at.today },
      deadlines: [{ waiveAll: true, reason: '投诉人撤回投诉' }],
      note: note ?? null,
    }),
};

/** True for who has the case that is complained of: nobody decides on a complaint about themselves. */
function isTheirs({ complained }: ComplaintFacts, at: ActContext<LegalAidPost>): boolean {
  return complained !== null && complained.assignee === at.subject;
}

/** Every act to a complaint by its mutation (R-LA-14): received, accepted or not, looked into and answered. */
export const complaintActs = {
  legalAidComplaintReceive: receive,
  legalAidComplaintAccept: accept,
  legalAidComplaintDecline: decline,
  legalAidComplaintAnswer: answer,
  legalAidComplaintWithdraw: withdraw,
};
