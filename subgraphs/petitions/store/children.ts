import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import type { ActContext } from '../../_kit/acts/machine.ts';
import type { Transaction } from '../../_kit/database.ts';
import { daysBetween } from '../../_kit/deadlines/days.ts';
import type { ReviewStage } from '../codes.ts';
import type { Petition } from '../models.ts';
import type {
  ConsultationConveneInput,
  ConsultationFinishInput,
  LeadBodyFixInput,
} from '../rules/diversionActs.ts';
import type { AnswerIssueInput } from '../rules/handlingActs.ts';
import type { HearingHoldInput, ReviewAnswerInput, ReviewRequestInput } from '../rules/reviewActs.ts';
import type { PressAnswerInput, PressInput, RecuseInput } from '../rules/sideActs.ts';
import {
  jointConsultation,
  petitionHearing,
  petitionOpinion,
  petitionPressing,
  petitionRecusal,
  reviewRequest,
} from '../tables/index.ts';

const titles: Record<ReviewStage, string> = { REVIEW: '复查', FINAL_REVIEW: '复核' };

/** What acts to a petition write beside it, in their transaction; the version of the petition guards it all. */
export function childWrites(at: ActContext) {
  const reviewOf = ({ number }: Petition, stage: ReviewStage) =>
    and(eq(reviewRequest.petitionNumber, number), eq(reviewRequest.stage, stage));
  return {
    review:
      (stage: ReviewStage) =>
      async (
        db: Transaction,
        { number }: Petition,
        _done: unknown,
        { reviewingBody }: ReviewRequestInput,
      ) => {
        await db.insert(reviewRequest).values({
          number: `${number}-${titles[stage]}`,
          petitionNumber: number,
          stage,
          status: 'FILED',
          reviewingBodyCode: reviewingBody,
          requestedOn: at.today,
          hearingDays: 0,
        });
      },

    reviewAnswer:
      (stage: ReviewStage) =>
      async (db: Transaction, of: Petition, _done: unknown, { outcome }: ReviewAnswerInput) => {
        await db
          .update(reviewRequest)
          .set({ status: stage === 'REVIEW' ? 'ANSWERED' : 'FINAL', answeredOn: at.today, outcome })
          .where(reviewOf(of, stage));
      },

    hearing: async (db: Transaction, of: Petition, _done: unknown, { from, to }: HearingHoldInput) => {
      await db.insert(petitionHearing).values({ petitionId: of.id, from, to });
      await db
        .update(reviewRequest)
        .set({ hearingDays: sql`${reviewRequest.hearingDays} + ${daysBetween(from, to) + 1}` })
        .where(reviewOf(of, 'FINAL_REVIEW'));
    },

    opinion: async (db: Transaction, { id }: Petition, _done: unknown, input: AnswerIssueInput) => {
      const { request, facts, grounds, result } = input;
      await db
        .insert(petitionOpinion)
        .values({ petitionId: id, request, facts, grounds, result, issuedOn: at.today });
    },

    pressing: async (db: Transaction, { id }: Petition, _done: unknown, { ground, demand }: PressInput) => {
      await db.insert(petitionPressing).values({ petitionId: id, ground, demand, pressedOn: at.today });
    },

    pressingAnswer: async (
      db: Transaction,
      { id }: Petition,
      _done: unknown,
      { answer }: PressAnswerInput,
    ) => {
      await db
        .update(petitionPressing)
        .set({ answeredOn: at.today, answer })
        .where(and(eq(petitionPressing.petitionId, id), isNull(petitionPressing.answeredOn)));
    },

    recusal: async (db: Transaction, { id }: Petition, _done: unknown, { officer }: RecuseInput) => {
      await db.insert(petitionRecusal).values({ petitionId: id, subject: officer, decidedAt: at.now });
    },

    consultation: async (
      db: Transaction,
      { id }: Petition,
      _done: unknown,
      { kind, bodies }: ConsultationConveneInput,
    ) => {
      await db.insert(jointConsultation).values({
        petitionId: id,
        kind,
        status: 'CONVENED',
        bodyCodes: [...new Set(bodies)],
        convenedOn: at.today,
      });
    },

    leadBody: async (db: Transaction, { id }: Petition, _done: unknown, { way, body }: LeadBodyFixInput) => {
      if (way !== 'JOINT_CONFERENCE') return;
      await db
        .update(jointConsultation)
        .set({ status: 'LEAD_BODY_FIXED', leadBodyCode: body, leadFixedOn: at.today })
        .where(openConsultation(id));
    },

    minutes: async (
      db: Transaction,
      { id }: Petition,
      _done: unknown,
      { minutes }: ConsultationFinishInput,
    ) => {
      await db
        .update(jointConsultation)
        .set({ status: 'DONE', minutes, doneOn: at.today })
        .where(openConsultation(id));
    },
  };
}

function openConsultation(petitionId: string) {
  return and(eq(jointConsultation.petitionId, petitionId), ne(jointConsultation.status, 'DONE'));
}
