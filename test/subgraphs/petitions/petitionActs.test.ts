import { describe, expect, it } from '@jest/globals';
import { petitionsPost, petitionStatus, type PetitionsPost } from '../../../subgraphs/petitions/codes.ts';
import type { PetitionFacts } from '../../../subgraphs/petitions/rules/facts.ts';
import { petitionActs } from '../../../subgraphs/petitions/rules/petitionActs.ts';
import { movesOf } from '../acts.ts';
import { landBureau, petitionOffice, procuratorate } from './cells.ts';
import { facts, officerAt } from './facts.ts';

const divert = { body: procuratorate };
const review = {
  stage: 'REVIEW' as const,
  reviewingBodyCode: landBureau,
  requestedOn: '2024-02-28',
  answeredOn: '2024-02-29',
};

/** With these every act is agreed to where state, post and body are right. */
const given: Record<string, { input: object; of?: Partial<PetitionFacts> }> = {
  petitionRegister: { input: { form: 'LETTER', kind: 'CLAIM', field: 'LAND', direct: false } },
  petitionDecline: {
    input: { ground: 'IN_PROCESS', reasons: '同一事项正在办理' },
    of: { earlier: { inProcess: true, finallyReviewed: false } },
  },
  petitionTransfer: { input: divert },
  petitionAssign: { input: divert },
  petitionPassToLawOrgan: { input: divert },
  petitionPassToDiscipline: { input: divert, of: { kind: 'ACCUSATION' } },
  petitionObject: { input: { reasons: '不属于本单位职权' } },
  petitionObjectionDecide: { input: { upheld: true, reasons: '异议成立' } },
  petitionConsultationConvene: { input: { kind: 'CROSS_REGION', bodies: [landBureau, procuratorate] } },
  petitionLeadBodyFix: { input: { way: 'AGREED', body: landBureau } },
  petitionConsultationFinish: {
    input: { minutes: '由国土资源局负责' },
    of: { consultation: { status: 'LEAD_BODY_FIXED', bodyCodes: [landBureau] } },
  },
  petitionAccept: { input: {} },
  petitionSuggestionStudy: { input: { adopted: true, reasons: '可行' }, of: { kind: 'SUGGESTION' } },
  petitionGuide: { input: { branch: 'ARBITRATION', reasons: '属于仲裁范围' } },
  petitionHandle: { input: {} },
  petitionHandlingExtend: { input: { days: 30, reason: '情况复杂', petitionerToldOn: '2024-03-01' } },
  petitionAnswerIssue: { input: { request: '补偿', facts: '属实', grounds: '第十条', result: 'SUPPORTED' } },
  petitionSettle: { input: { agreement: '双方和解' } },
  petitionAnswerDeliver: { input: { deliveredOn: '2024-03-01' }, of: { reviews: [review] } },
  petitionReviewRequest: { input: { reviewingBody: petitionOffice } },
  petitionReviewAnswer: { input: { outcome: 'UPHELD', reasons: '维持' }, of: { reviews: [review] } },
  petitionFinalReviewRequest: { input: { reviewingBody: petitionOffice } },
  petitionHearingHold: {
    input: { from: '2024-02-29', to: '2024-03-01' },
    of: { reviews: [{ ...review, stage: 'FINAL_REVIEW' }] },
  },
  petitionFinalReviewAnswer: {
    input: { outcome: 'CHANGED', result: 'SUPPORTED', reasons: '变更' },
    of: { reviews: [{ ...review, stage: 'FINAL_REVIEW' }] },
  },
  petitionResultExecute: { input: { executedOn: '2024-03-01', how: '已支付' }, of: { result: 'SUPPORTED' } },
  petitionFeedbackGive: { input: { report: '已办结' }, of: { divertedAs: 'ASSIGNED_WITH_FEEDBACK' } },
  petitionOrganAnswerRecord: { input: { report: '已立案' } },
  petitionConclude: { input: {}, of: { answerDeliveredOn: '2024-01-02' } },
  petitionHelpRecord: { input: { help: '发放救助金' } },
  petitionPress: { input: { ground: 'SHIRKED', demand: '限期答复' } },
  petitionPressAnswer: { input: { answer: '已整改' }, of: { pressingOpen: true } },
  petitionRate: { input: { satisfaction: 'SATISFIED' } },
  petitionRecuse: { input: { officer: 'officer-2', reasons: '近亲属' } },
  petitionReceiptCodeIssue: { input: { reason: '遗失，已核对身份' } },
  petitionMediate: {
    input: {
      fitness: 'CIVIL_BETWEEN_PERSONS',
      petitionerConsents: true,
      otherSideConsents: true,
      dispute: 'D1',
    },
  },
};

/** Moves that change the state, and for each act that stays where it is the states in which it is possible. */
function picture(agreed: readonly string[]): { moves: string[]; staying: Record<string, string> } {
  const moves: string[] = [];
  const staying: Record<string, string> = {};
  for (const line of agreed) {
    const [, act = '', from = '', to = '', by = ''] = /^(\w+): (\S+) → (\w+) by (.*)$/.exec(line) ?? [];
    if (from !== to) moves.push(line);
    else staying[act] = `${staying[act] ? `${staying[act]?.split(' by ')[0]} ` : ''}${from} by ${by}`;
  }
  return { moves, staying };
}

const office = 'PETITION_OFFICER';
const heads = 'PETITION_OFFICER, PETITION_OFFICE_HEAD';
const answered = 'OPINION_ISSUED REVIEW_REQUESTED REVIEWED FINAL_REVIEW_REQUESTED FINALLY_REVIEWED';
const withBody = `TRANSFERRED ASSIGNED_WITH_FEEDBACK OBJECTED ACCEPTED_NOTICE_SENT IN_HANDLING ${answered}`;
const inOrder = (states: string): string =>
  Object.keys(petitionStatus)
    .filter((state) => states.split(' ').includes(state))
    .join(' ');
const staysIn = (states: string, by: string): string => `${states} by ${by}`;

describe('a petition', () => {
  const { agreed, strange } = movesOf({
    acts: petitionActs,
    states: Object.keys(petitionStatus),
    posts: Object.keys(petitionsPost),
    given: (act, state) => {
      const { input, of = {} } = given[act]!;
      const study =
        act === 'petitionSuggestionStudy' && state === 'REGISTERED' ? { competentBodyCode: null } : {};
      return { of: { ...facts, status: state, ...of, ...study }, input };
    },
    at: (post) => officerAt([post as PetitionsPost]),
  });
  const { moves, staying } = picture(agreed);

  it('moves as DOMAIN 2.8 draws it, and in no other way', () => {
    expect(moves).toEqual([
      'petitionRegister: — → REGISTERED by REGISTRAR',
      `petitionDecline: REGISTERED → CONCLUDED by ${office}, BODY_CLERK`,
      `petitionDecline: TRANSFERRED → CONCLUDED by ${office}, BODY_CLERK`,
      `petitionDecline: ASSIGNED_WITH_FEEDBACK → CONCLUDED by ${office}, BODY_CLERK`,
      `petitionTransfer: REGISTERED → TRANSFERRED by ${office}`,
      `petitionAssign: REGISTERED → ASSIGNED_WITH_FEEDBACK by ${office}`,
      `petitionPassToLawOrgan: REGISTERED → TO_LAW_ORGAN by ${office}`,
      `petitionPassToDiscipline: REGISTERED → TO_DISCIPLINE by ${office}`,
      'petitionObject: TRANSFERRED → OBJECTED by BODY_CLERK',
      'petitionObject: ASSIGNED_WITH_FEEDBACK → OBJECTED by BODY_CLERK',
      `petitionObjectionDecide: OBJECTED → REGISTERED by ${heads}`,
      `petitionLeadBodyFix: REGISTERED → TRANSFERRED by ${heads}`,
      `petitionLeadBodyFix: OBJECTED → TRANSFERRED by ${heads}`,
      'petitionAccept: REGISTERED → ACCEPTED_NOTICE_SENT by BODY_CLERK',
      'petitionAccept: TRANSFERRED → ACCEPTED_NOTICE_SENT by BODY_CLERK',
      'petitionAccept: ASSIGNED_WITH_FEEDBACK → ACCEPTED_NOTICE_SENT by BODY_CLERK',
      `petitionSuggestionStudy: REGISTERED → SUGGESTION_STUDIED by ${office}`,
      'petitionSuggestionStudy: ACCEPTED_NOTICE_SENT → SUGGESTION_STUDIED by BODY_CLERK',
      'petitionGuide: ACCEPTED_NOTICE_SENT → GUIDED_TO_OTHER_PROCEDURE by BODY_CLERK',
      'petitionHandle: ACCEPTED_NOTICE_SENT → IN_HANDLING by BODY_CLERK',
      'petitionAnswerIssue: IN_HANDLING → OPINION_ISSUED by BODY_CLERK, BODY_HEAD',
      'petitionSettle: IN_HANDLING → CONCLUDED by BODY_CLERK',
      'petitionReviewRequest: OPINION_ISSUED → REVIEW_REQUESTED by REGISTRAR, PETITIONER_DESK',
      'petitionReviewAnswer: REVIEW_REQUESTED → REVIEWED by REVIEW_CLERK',
      'petitionFinalReviewRequest: REVIEWED → FINAL_REVIEW_REQUESTED by REGISTRAR, PETITIONER_DESK',
      'petitionFinalReviewAnswer: FINAL_REVIEW_REQUESTED → FINALLY_REVIEWED by REVIEW_CLERK',
      `petitionOrganAnswerRecord: TO_LAW_ORGAN → CONCLUDED by ${office}`,
      `petitionOrganAnswerRecord: TO_DISCIPLINE → CONCLUDED by ${office}`,
      `petitionConclude: OPINION_ISSUED → CONCLUDED by ${office}, BODY_CLERK`,
      `petitionConclude: REVIEWED → CONCLUDED by ${office}, BODY_CLERK`,
      `petitionConclude: FINALLY_REVIEWED → CONCLUDED by ${office}, BODY_CLERK`,
    ]);
  });

  it('stays where it is when something is done beside its way', () => {
    expect(staying).toEqual({
      petitionConsultationConvene: staysIn('REGISTERED OBJECTED', heads),
      petitionConsultationFinish: staysIn(Object.keys(petitionStatus).join(' '), heads),
      petitionHandlingExtend: staysIn('IN_HANDLING', 'BODY_HEAD'),
      petitionAnswerDeliver: staysIn('OPINION_ISSUED REVIEWED', 'BODY_CLERK, REVIEW_CLERK, PETITIONER_DESK'),
      petitionHearingHold: staysIn('FINAL_REVIEW_REQUESTED', 'REVIEW_CLERK'),
      petitionResultExecute: staysIn(`${answered} CONCLUDED`, 'BODY_CLERK, BODY_HEAD'),
      petitionFeedbackGive: staysIn(
        inOrder(`SUGGESTION_STUDIED GUIDED_TO_OTHER_PROCEDURE ${answered} CONCLUDED`),
        'BODY_CLERK',
      ),
      petitionHelpRecord: staysIn('FINALLY_REVIEWED CONCLUDED', `${office}, BODY_CLERK`),
      petitionPress: staysIn(inOrder(withBody), heads),
      petitionPressAnswer: staysIn(
        inOrder(`${withBody} GUIDED_TO_OTHER_PROCEDURE SUGGESTION_STUDIED CONCLUDED`),
        'BODY_CLERK, BODY_HEAD',
      ),
      petitionRate: staysIn(
        inOrder(`${answered} CONCLUDED GUIDED_TO_OTHER_PROCEDURE SUGGESTION_STUDIED`),
        'PETITIONER_DESK',
      ),
      petitionRecuse: staysIn(inOrder(`REGISTERED ${withBody}`), 'PETITION_OFFICE_HEAD, BODY_HEAD'),
      petitionMediate: staysIn(
        'REGISTERED TRANSFERRED ASSIGNED_WITH_FEEDBACK ACCEPTED_NOTICE_SENT IN_HANDLING',
        `${office}, BODY_CLERK`,
      ),
      petitionReceiptCodeIssue: staysIn(Object.keys(petitionStatus).join(' '), 'PETITIONER_DESK'),
    });
  });

  it('is studied as a suggestion by the office before it is passed on, and by the body afterwards', () => {
    expect(strange).toEqual([
      'petitionSuggestionStudy: REGISTERED by BODY_CLERK: NOT_YOUR_BODY',
      'petitionSuggestionStudy: ACCEPTED_NOTICE_SENT by PETITION_OFFICER: NOT_YOUR_BODY',
    ]);
  });
});
