import type { PetitionUserErrorCode } from '../../../subgraphs/petitions/codes.ts';
import type { BesideName } from './besideRefusals.ts';
import type { Name } from './earlyRefusals.ts';

type Codes = readonly PetitionUserErrorCode[];

/**
 * What the rule of each mutation can refuse with, besides post and state; every act to a petition but its registration is
 * closed to who is recused as well.
 */
export const codesOfRules: Record<Name | BesideName, Codes> = {
  petitionRegister: [
    ...(['BODY_OF_OFFICER_UNKNOWN', 'REPRESENTATIVES_NEEDED', 'TOO_MANY_REPRESENTATIVES'] as const),
    ...(['ACCUSED_BODY_NEEDED', 'NO_SUCH_BODY', 'ACCUSED_BODY', 'ACCUSATION_WITHHELD'] as const),
    ...(['NOT_AN_ACCUSATION', 'NO_SUCH_MATTER', 'NO_SUCH_RECEPTION', 'RECEPTION_NOT_OPEN'] as const),
  ],
  petitionDecline: [
    ...(['NOT_YOUR_BODY', 'REASONS_NEEDED', 'CONFERENCE_OPEN', 'OBJECT_INSTEAD'] as const),
    'NO_GROUND_TO_DECLINE',
  ],
  petitionTransfer: ['ACCUSATION_WITHHELD', 'CONFERENCE_OPEN', 'NO_SUCH_BODY'],
  petitionAssign: ['ACCUSATION_WITHHELD', 'CONFERENCE_OPEN', 'NO_SUCH_BODY'],
  petitionPassToLawOrgan: ['WRONG_KIND', 'CONFERENCE_OPEN', 'NO_SUCH_BODY', 'ACCUSED_BODY'],
  petitionPassToDiscipline: ['WRONG_KIND', 'CONFERENCE_OPEN', 'NO_SUCH_BODY', 'ACCUSED_BODY'],
  petitionObject: ['NOT_YOUR_BODY', 'REASONS_NEEDED', 'OBJECTION_TOO_LATE'],
  petitionObjectionDecide: ['REASONS_NEEDED', 'CONFERENCE_OPEN'],
  petitionConsultationConvene: ['ACCUSATION_WITHHELD', 'CONFERENCE_OPEN', 'BODIES_NEEDED', 'NO_SUCH_BODY'],
  petitionLeadBodyFix: [
    ...(['ACCUSATION_WITHHELD', 'NO_SUCH_BODY', 'CONFERENCE_NEEDED', 'BODIES_NEEDED'] as const),
    'CONFERENCE_OPEN',
  ],
  petitionConsultationFinish: ['CONFERENCE_NEEDED', 'REASONS_NEEDED'],
  petitionAccept: [
    ...(['NOT_YOUR_BODY', 'ACCUSATION_WITHHELD', 'IN_PROCESS_ALREADY'] as const),
    'FINALLY_REVIEWED_ALREADY',
  ],
  petitionSuggestionStudy: ['WRONG_KIND', 'NOT_YOUR_BODY', 'REASONS_NEEDED'],
  petitionGuide: ['NOT_YOUR_BODY', 'WRONG_KIND', 'WRONG_BRANCH', 'REASONS_NEEDED'],
  petitionHandle: ['NOT_YOUR_BODY', 'WRONG_KIND'],
  petitionHandlingExtend: [
    ...(['NOT_YOUR_BODY', 'EXTENSION_TOO_LONG', 'REASONS_NEEDED', 'DAY_NOT_POSSIBLE'] as const),
    ...(['ALREADY_EXTENDED', 'EXTENSION_TOO_LATE'] as const),
  ],
  petitionAnswerIssue: ['NOT_YOUR_BODY', 'OPINION_INCOMPLETE'],
  petitionSettle: ['NOT_YOUR_BODY', 'REASONS_NEEDED'],
  petitionAnswerDeliver: ['NOT_YOUR_BODY', 'ALREADY_DELIVERED', 'DAY_NOT_POSSIBLE'],
  petitionReviewRequest: ['NO_SUCH_BODY', 'REVIEWER_NOT_ABOVE', 'RIGHT_OVER'],
  petitionReviewAnswer: ['NOT_YOUR_BODY', 'RESULT_NEEDED', 'REASONS_NEEDED'],
  petitionFinalReviewRequest: ['NO_SUCH_BODY', 'REVIEWER_NOT_ABOVE', 'RIGHT_OVER'],
  petitionHearingHold: ['NOT_YOUR_BODY', 'DAY_NOT_POSSIBLE', 'HEARING_OVERLAPS'],
  petitionFinalReviewAnswer: ['NOT_YOUR_BODY', 'RESULT_NEEDED', 'REASONS_NEEDED'],
  petitionResultExecute: [
    ...(['NOT_YOUR_BODY', 'NOT_SUPPORTED', 'ALREADY_DONE', 'DAY_NOT_POSSIBLE'] as const),
    'REASONS_NEEDED',
  ],
  petitionFeedbackGive: ['NOT_YOUR_BODY', 'NOT_ASSIGNED', 'ALREADY_DONE', 'REASONS_NEEDED'],
  petitionOrganAnswerRecord: ['REASONS_NEEDED'],
  petitionConclude: [
    ...(['NOT_YOUR_BODY', 'NOT_DELIVERED', 'RIGHT_STILL_RUNS', 'EXECUTION_MISSING'] as const),
    'FEEDBACK_MISSING',
  ],
  petitionHelpRecord: ['REASONS_NEEDED'],
  petitionPress: ['ACCUSATION_WITHHELD', 'PRESSING_OPEN', 'REASONS_NEEDED'],
  petitionPressAnswer: ['NOT_YOUR_BODY', 'NO_PRESSING_OPEN', 'REASONS_NEEDED'],
  petitionRate: ['ALREADY_RATED'],
  petitionRecuse: ['NOT_YOUR_BODY', 'REASONS_NEEDED', 'ALREADY_RECUSED'],
  petitionMediate: [
    ...(['NOT_YOUR_BODY', 'WRONG_KIND', 'NOT_FIT_FOR_MEDIATION', 'CONSENT_MISSING'] as const),
    ...(['ALREADY_DONE', 'REASONS_NEEDED'] as const),
  ],
  petitionReceiptCodeIssue: ['REASONS_NEEDED'],
  leaderCaseAssign: ['NO_SUCH_MATTER', 'ACCUSATION_WITHHELD', 'LEADER_HAS_IT', 'REASONS_NEEDED'],
  leaderCaseStart: [],
  leaderCaseResolve: ['REASONS_NEEDED'],
  leaderCaseClose: [],
  accountabilityPropose: ['NO_SUCH_BODY', 'NO_SUCH_MATTER', 'ACCUSATION_WITHHELD', 'REASONS_NEEDED'],
  accountabilityAnswer: ['NOT_YOUR_BODY', 'REASONS_NEEDED'],
  receptionDayPlan: ['NO_SUCH_BODY', 'REASONS_NEEDED', 'DAY_PASSED', 'PLACE_OUTSIDE_UNIT'],
  receptionDayHold: ['DAY_NOT_POSSIBLE', 'COUNT_NOT_POSSIBLE', 'REASONS_NEEDED'],
  receptionDayCancel: ['DAY_PASSED', 'REASONS_NEEDED'],
  petitionMeetingConvene: [
    ...(['BODIES_NEEDED', 'NO_SUCH_BODY', 'DAY_PASSED', 'NO_SUCH_MATTER'] as const),
    'ACCUSATION_WITHHELD',
  ],
  petitionMeetingHold: ['DAY_NOT_POSSIBLE', 'REASONS_NEEDED'],
  petitionMeetingCancel: ['REASONS_NEEDED'],
};
