import { landBureau, procuratorate } from './cells.ts';
import type { Refused } from './earlyRefusals.ts';

const open = (rule: string, day: string, extension: object | null = null) => [
  { rule, dueAt: new Date(`${day}T00:00:00+08:00`), extension },
];
const reviewed = (stage: 'REVIEW' | 'FINAL_REVIEW') => ({
  reviews: [{ stage, reviewingBodyCode: landBureau, requestedOn: '2024-02-20', answeredOn: '2024-02-25' }],
});
const mediation = {
  fitness: 'CIVIL_RIGHTS_WITH_ORGAN',
  petitionerConsents: true,
  otherSideConsents: true,
  dispute: 'D1',
};
const answer = { outcome: 'UPHELD', reasons: '维持' };
const delivered = { answerDeliveredOn: '2024-02-28' };
const hearing = { from: '2024-02-26', to: '2024-02-27' };

/** Refusals from the delivery of the opinion to the end, and of what is done beside it. */
export const lateRefusals: readonly Refused[] = [
  ['petitionAnswerDeliver', 'ALREADY_DELIVERED', { of: delivered, input: { deliveredOn: '2024-03-01' } }],
  [
    'petitionAnswerDeliver',
    'NOT_YOUR_BODY',
    { at: { body: procuratorate, posts: ['REVIEW_CLERK'] }, input: { deliveredOn: '2024-03-01' } },
  ],
  ['petitionAnswerDeliver', 'DAY_NOT_POSSIBLE deliveredOn', { input: { deliveredOn: '2024-03-02' } }],
  ['petitionAnswerDeliver', 'DAY_NOT_POSSIBLE deliveredOn', { input: { deliveredOn: '2024-02-27' } }],
  [
    'petitionAnswerDeliver',
    'DAY_NOT_POSSIBLE deliveredOn',
    { of: { status: 'REVIEWED', ...reviewed('REVIEW') }, input: { deliveredOn: '2024-02-24' } },
  ],
  [
    'petitionAnswerDeliver',
    'DAY_NOT_POSSIBLE deliveredOn',
    { of: { status: 'REVIEWED' }, input: { deliveredOn: '2024-01-31' } },
  ],
  ['petitionReviewRequest', 'NO_SUCH_BODY reviewingBody', { input: { reviewingBody: 'X' } }],
  ['petitionReviewRequest', 'REVIEWER_NOT_ABOVE reviewingBody', { input: { reviewingBody: landBureau } }],
  [
    'petitionFinalReviewRequest',
    'REVIEWER_NOT_ABOVE reviewingBody',
    { of: { ...reviewed('REVIEW'), competentBodyCode: null }, input: { reviewingBody: landBureau } },
  ],
  [
    'petitionReviewRequest',
    'RIGHT_OVER',
    { of: { deadlines: open('R-PE-15-RIGHT', '2024-03-01') }, input: { reviewingBody: procuratorate } },
  ],
  ['petitionReviewAnswer', 'NOT_YOUR_BODY', { input: answer }],
  [
    'petitionReviewAnswer',
    'RESULT_NEEDED result',
    { of: reviewed('REVIEW'), input: { ...answer, outcome: 'CHANGED' } },
  ],
  [
    'petitionReviewAnswer',
    'RESULT_NEEDED result',
    { of: reviewed('REVIEW'), input: { ...answer, result: 'SUPPORTED' } },
  ],
  [
    'petitionFinalReviewAnswer',
    'REASONS_NEEDED reasons',
    { of: reviewed('FINAL_REVIEW'), input: { ...answer, reasons: '' } },
  ],
  ['petitionHearingHold', 'NOT_YOUR_BODY', { of: reviewed('REVIEW'), input: hearing }],
  [
    'petitionHearingHold',
    'DAY_NOT_POSSIBLE from',
    { of: reviewed('FINAL_REVIEW'), input: { ...hearing, from: '2024-02-19' } },
  ],
  [
    'petitionHearingHold',
    'DAY_NOT_POSSIBLE from',
    { of: reviewed('FINAL_REVIEW'), input: { ...hearing, to: '2024-02-25' } },
  ],
  [
    'petitionHearingHold',
    'DAY_NOT_POSSIBLE to',
    { of: reviewed('FINAL_REVIEW'), input: { ...hearing, to: '2024-03-02' } },
  ],
  [
    'petitionHearingHold',
    'HEARING_OVERLAPS from',
    {
      of: { ...reviewed('FINAL_REVIEW'), hearings: [{ from: '2024-02-27', to: '2024-02-28' }] },
      input: hearing,
    },
  ],
  ['petitionResultExecute', 'NOT_SUPPORTED', {}],
  ['petitionResultExecute', 'ALREADY_DONE', { of: { result: 'SUPPORTED', executedOn: '2024-02-29' } }],
  [
    'petitionResultExecute',
    'DAY_NOT_POSSIBLE executedOn',
    { of: { result: 'SUPPORTED' }, input: { executedOn: '2024-03-02', how: '甲' } },
  ],
  [
    'petitionResultExecute',
    'DAY_NOT_POSSIBLE executedOn',
    { of: { result: 'SUPPORTED' }, input: { executedOn: '2024-02-27', how: '甲' } },
  ],
  [
    'petitionResultExecute',
    'REASONS_NEEDED how',
    {
      of: { result: 'SUPPORTED', opinionIssuedOn: null },
      input: { executedOn: '2024-02-29', how: '' },
    },
  ],
  ['petitionFeedbackGive', 'NOT_ASSIGNED', {}],
  [
    'petitionFeedbackGive',
    'ALREADY_DONE',
    { of: { divertedAs: 'ASSIGNED_WITH_FEEDBACK', feedbackOn: '2024-02-29' } },
  ],
  [
    'petitionFeedbackGive',
    'REASONS_NEEDED report',
    { of: { divertedAs: 'ASSIGNED_WITH_FEEDBACK' }, input: { report: '' } },
  ],
  ['petitionOrganAnswerRecord', 'REASONS_NEEDED report', { input: { report: '' } }],
  ['petitionConclude', 'NOT_YOUR_BODY', { at: { body: procuratorate, posts: ['BODY_CLERK'] } }],
  ['petitionConclude', 'NOT_DELIVERED', { of: { status: 'OPINION_ISSUED' } }],
  [
    'petitionConclude',
    'RIGHT_STILL_RUNS',
    { of: { ...delivered, status: 'OPINION_ISSUED', deadlines: open('R-PE-15-RIGHT', '2024-03-30') } },
  ],
  [
    'petitionConclude',
    'RIGHT_STILL_RUNS',
    { of: { ...delivered, status: 'REVIEWED', deadlines: open('R-PE-16-RIGHT', '2024-03-30') } },
  ],
  ['petitionConclude', 'EXECUTION_MISSING', { of: { status: 'FINALLY_REVIEWED', result: 'SUPPORTED' } }],
  [
    'petitionConclude',
    'FEEDBACK_MISSING',
    { of: { status: 'FINALLY_REVIEWED', divertedAs: 'ASSIGNED_WITH_FEEDBACK' } },
  ],
  ['petitionHelpRecord', 'REASONS_NEEDED help', { input: { help: '' } }],
  ['petitionPress', 'ACCUSATION_WITHHELD', { of: { kind: 'ACCUSATION' } }],
  ['petitionPress', 'PRESSING_OPEN', { of: { pressingOpen: true } }],
  ['petitionPress', 'REASONS_NEEDED demand', { input: { ground: 'SHIRKED', demand: '' } }],
  ['petitionPressAnswer', 'NO_PRESSING_OPEN', {}],
  ['petitionPressAnswer', 'REASONS_NEEDED answer', { of: { pressingOpen: true }, input: { answer: '' } }],
  ['petitionRate', 'ALREADY_RATED', { of: { satisfaction: 'SATISFIED' } }],
  ['petitionRecuse', 'NOT_YOUR_BODY', { at: { body: procuratorate, posts: ['BODY_HEAD'] } }],
  ['petitionRecuse', 'REASONS_NEEDED officer', { input: { officer: '', reasons: '甲' } }],
  ['petitionRecuse', 'ALREADY_RECUSED officer', { of: { recused: ['b'] }, input: { officer: 'b' } }],
  ['petitionRecuse', 'REASONS_NEEDED reasons', { input: { officer: 'b', reasons: '' } }],
  [
    'petitionMediate',
    'NOT_YOUR_BODY',
    { at: { body: procuratorate, posts: ['BODY_CLERK'] }, input: mediation },
  ],
  ['petitionMediate', 'WRONG_KIND', { of: { kind: 'SUGGESTION' }, input: mediation }],
  ...['ADMINISTRATIVE_DISPUTE', 'SPECIAL_ORGAN', 'STATUTORY_PROCEDURE'].map((fitness): Refused => [
    'petitionMediate',
    'NOT_FIT_FOR_MEDIATION fitness',
    { input: { ...mediation, fitness } },
  ]),
  [
    'petitionMediate',
    'CONSENT_MISSING petitionerConsents',
    { input: { ...mediation, petitionerConsents: false } },
  ],
  [
    'petitionMediate',
    'CONSENT_MISSING otherSideConsents',
    { input: { ...mediation, otherSideConsents: false } },
  ],
  ['petitionMediate', 'ALREADY_DONE dispute', { of: { disputeNumber: 'D0' }, input: mediation }],
  ['petitionMediate', 'REASONS_NEEDED dispute', { input: { ...mediation, dispute: '' } }],
];
