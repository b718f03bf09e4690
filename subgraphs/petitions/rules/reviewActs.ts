import { agreed, refused } from '../../_kit/acts/machine.ts';
import { daysBetween, startOfDay } from '../../_kit/deadlines/days.ts';
import type { PetitionResult, PetitionStatus, ReviewOutcome, ReviewStage } from '../codes.ts';
import { isCreditCode } from '../../_kit/acts/creditCode.ts';
import type { PetitionRule } from './deadlines.ts';
import { petitionAct, said, standing, type PetitionAct, type PetitionFacts, type WithNote } from './facts.ts';

/** The day on which the petitioner got the written answer. */
export interface AnswerDeliverInput {
  readonly deliveredOn: string;
}

/** The right to ask for the next tier runs from the day the answer arrived (R-PE-15, R-PE-16). */
const answerDeliver = petitionAct<AnswerDeliverInput>({
  title: '书面答复送达',
  by: ['BODY_CLERK', 'REVIEW_CLERK', 'PETITIONER_DESK'],
  from: ['OPINION_ISSUED', 'REVIEWED'],
  decide: (petition, { deliveredOn }, at) => {
    const { status, opinionIssuedOn, answerDeliveredOn, competentBodyCode, reviews } = petition;
    const answering = [competentBodyCode, ...reviews.map((each) => each.reviewingBodyCode)];
    if (!at.posts.includes('PETITIONER_DESK') && !answering.includes(at.body))
      return refused('NOT_YOUR_BODY');
    if (answerDeliveredOn !== null) return refused('ALREADY_DELIVERED');
    const answered = status === 'REVIEWED' ? requestOf(petition, 'REVIEW')?.answeredOn : opinionIssuedOn;
    if (deliveredOn > at.today || deliveredOn < (answered ?? petition.openedOn)) {
      return refused('DAY_NOT_POSSIBLE', 'deliveredOn');
    }
    const right = status === 'REVIEWED' ? 'R-PE-16-RIGHT' : 'R-PE-15-RIGHT';
    return agreed({
      set: { answerDeliveredOn: deliveredOn },
      deadlines: [{ start: right, at: startOfDay(deliveredOn) }],
    });
  },
});

/** Which body is asked. */
export interface ReviewRequestInput extends WithNote {
  readonly reviewingBody: string;
}

interface Tier {
  readonly stage: ReviewStage;
  readonly title: string;
  readonly open: PetitionStatus;
  readonly asked: PetitionStatus;
  readonly answered: PetitionStatus;
  readonly right: PetitionRule;
  readonly clock: PetitionRule;
}

const review: Tier = {
  stage: 'REVIEW',
  title: '复查',
  open: 'OPINION_ISSUED',
  asked: 'REVIEW_REQUESTED',
  answered: 'REVIEWED',
  right: 'R-PE-15-RIGHT',
  clock: 'R-PE-15',
};
const finalReview: Tier = {
  stage: 'FINAL_REVIEW',
  title: '复核',
  open: 'REVIEWED',
  asked: 'FINAL_REVIEW_REQUESTED',
  answered: 'FINALLY_REVIEWED',
  right: 'R-PE-16-RIGHT',
  clock: 'R-PE-16',
};

/** The petitioner asks within 30 days of the answer; who asks before it has arrived is in time as well. */
function request({ title, open, asked, right, clock }: Tier): PetitionAct<ReviewRequestInput> {
  return petitionAct({
    title: `申请${title}`,
    by: ['PETITIONER_DESK', 'REGISTRAR'],
    from: [open],
    decide: (petition, { reviewingBody, note }, at) => {
      if (!isCreditCode(reviewingBody)) return refused('NO_SUCH_BODY', 'reviewingBody');
      const before = [petition.competentBodyCode, ...petition.reviews.map((each) => each.reviewingBodyCode)];
      if (before.includes(reviewingBody)) return refused('REVIEWER_NOT_ABOVE', 'reviewingBody');
      if (standing(petition, right, at)?.over) return refused('RIGHT_OVER');
      return agreed({
        status: asked,
        deadlines: [{ meet: right }, { start: clock }],
        note: note ?? null,
      });
    },
  });
}

/** What a review came to; a new result when the opinion does not stand. */
export interface ReviewAnswerInput {
  readonly outcome: ReviewOutcome;
  readonly result?: PetitionResult | null | undefined;
  readonly reasons: string;
}

function answer(tier: Tier): PetitionAct<ReviewAnswerInput> {
  return reviewerAct(tier, {
    title: `${tier.title}答复`,
    by: ['REVIEW_CLERK'],
    from: [tier.asked],
    decide: (_petition, { outcome, result, reasons }) => {
      const changed = result ?? null;
      if ((outcome === 'UPHELD') !== (changed === null)) return refused('RESULT_NEEDED', 'result');
      if (!said(reasons)) return refused('REASONS_NEEDED', 'reasons');
      return agreed({
        status: tier.answered,
        set: { answerDeliveredOn: null, ...(changed ? { result: changed } : {}) },
        deadlines: [{ meet: tier.clock }],
        note: reasons,
      });
    },
  });
}

/** The days of a hearing, both included. */
export interface HearingHoldInput extends WithNote {
  readonly from: string;
  readonly to: string;
}

const hearingHold = reviewerAct<HearingHoldInput>(finalReview, {
  title: '举行听证',
  by: ['REVIEW_CLERK'],
  from: [finalReview.asked],
  decide: (petition, { from, to, note }, at) => {
    const early = petition.reviews.some((each) => each.stage === 'FINAL_REVIEW' && from < each.requestedOn);
    if (early || to < from) return refused('DAY_NOT_POSSIBLE', 'from');
    if (to > at.today) return refused('DAY_NOT_POSSIBLE', 'to');
    if (petition.hearings.some((held) => from <= held.to && to >= held.from)) {
      return refused('HEARING_OVERLAPS', 'from');
    }
    return agreed({ deadlines: [{ pause: 'R-PE-16', days: daysBetween(from, to) + 1 }], note: note ?? null });
  },
});

/** An act that only the body may do which was asked at this tier. */
function reviewerAct<Input>({ stage }: Tier, act: PetitionAct<Input>): PetitionAct<Input> {
  return petitionAct({
    ...act,
    decide: (petition, input, at) =>
      requestOf(petition, stage)?.reviewingBodyCode === at.body
        ? act.decide(petition, input, at)
        : refused('NOT_YOUR_BODY'),
  });
}

function requestOf({ reviews }: PetitionFacts, stage: ReviewStage) {
  return reviews.find((each) => each.stage === stage);
}

/** The two tiers that a petitioner may ask for (M-41). */
export const reviewActs = {
  petitionAnswerDeliver: answerDeliver,
  petitionReviewRequest: request(review),
  petitionReviewAnswer: answer(review),
  petitionFinalReviewRequest: request(finalReview),
  petitionHearingHold: hearingHold,
  petitionFinalReviewAnswer: answer(finalReview),
};
