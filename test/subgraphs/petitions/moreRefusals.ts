import { landBureau, procuratorate } from './cells.ts';
import type { Name, Refused } from './earlyRefusals.ts';

const consultation = { status: 'CONVENED' as const, bodyCodes: [landBureau, procuratorate] };
const passing = ['petitionTransfer', 'petitionAssign', 'petitionPassToLawOrgan', 'petitionPassToDiscipline'];
const accusing = { kind: 'ACCUSATION' as const, accusedBodyCode: landBureau };
const finalReview = {
  reviews: [
    {
      stage: 'FINAL_REVIEW' as const,
      reviewingBodyCode: landBureau,
      requestedOn: '2024-02-20',
      answeredOn: null,
    },
  ],
};
const review = { reviews: finalReview.reviews.map((each) => ({ ...each, stage: 'REVIEW' as const })) };
const over = [{ rule: 'R-PE-16-RIGHT', dueAt: new Date('2024-03-01T00:00:00+08:00'), extension: null }];
const registration = { form: 'VISIT', representatives: 1, kind: 'CLAIM', field: 'LAND', direct: false };

/** The body of an act's matter is another one than the officer's. */
const strangers: readonly Name[] = [
  ...(['petitionGuide', 'petitionHandle', 'petitionHandlingExtend', 'petitionAnswerIssue'] as const),
  ...(['petitionSettle', 'petitionResultExecute', 'petitionFeedbackGive', 'petitionPressAnswer'] as const),
];

/** What acts share with each other and each of them is tried for, and what is new. */
export const moreRefusals: readonly Refused[] = [
  ...strangers.map((act): Refused => [act, 'NOT_YOUR_BODY', { at: { body: procuratorate } }]),
  ...passing.flatMap((act): Refused[] => {
    const of = act === 'petitionPassToDiscipline' ? accusing : {};
    return [
      [act as Name, 'NO_SUCH_BODY body', { of, input: { body: 'X' } }],
      [act as Name, 'CONFERENCE_OPEN', { of: { ...of, consultation }, input: { body: procuratorate } }],
    ];
  }),
  ['petitionAssign', 'ACCUSATION_WITHHELD', { of: accusing, input: { body: procuratorate } }],
  ['petitionPassToLawOrgan', 'WRONG_KIND', { of: { kind: 'SUGGESTION' }, input: { body: procuratorate } }],
  ['petitionPassToLawOrgan', 'ACCUSED_BODY body', { of: accusing, input: { body: landBureau } }],
  ['petitionFinalReviewRequest', 'NO_SUCH_BODY reviewingBody', { input: { reviewingBody: 'X' } }],
  [
    'petitionFinalReviewRequest',
    'RIGHT_OVER',
    { of: { deadlines: over }, input: { reviewingBody: procuratorate } },
  ],
  [
    'petitionReviewAnswer',
    'REASONS_NEEDED reasons',
    { of: review, input: { outcome: 'UPHELD', reasons: '' } },
  ],
  ['petitionFinalReviewAnswer', 'NOT_YOUR_BODY', { of: review, input: { outcome: 'UPHELD', reasons: '甲' } }],
  [
    'petitionFinalReviewAnswer',
    'RESULT_NEEDED result',
    { of: finalReview, input: { outcome: 'REVOKED', reasons: '甲' } },
  ],
  ['petitionReceiptCodeIssue', 'REASONS_NEEDED reason', { input: { reason: ' ' } }],
  ['petitionRegister', 'NO_SUCH_RECEPTION receptionDay', { input: { ...registration, receptionDay: 'R9' } }],
  ...[
    { status: 'CANCELLED', day: '2024-02-28' },
    { status: 'PLANNED', day: '2024-03-02' },
  ].map((reception): Refused => [
    'petitionRegister',
    'RECEPTION_NOT_OPEN receptionDay',
    { of: { reception } as object, input: { ...registration, receptionDay: 'R1' } },
  ]),
];
