import { conclusionActs } from './conclusionActs.ts';
import { diversionActs } from './diversionActs.ts';
import { handlingActs } from './handlingActs.ts';
import { registrationActs } from './registration.ts';
import { reviewActs } from './reviewActs.ts';
import { sideActs } from './sideActs.ts';

/** Every act to a petition by its mutation (DOMAIN 2.8; M-40, M-41). */
export const petitionActs = {
  ...registrationActs,
  ...diversionActs,
  ...handlingActs,
  ...reviewActs,
  ...conclusionActs,
  ...sideActs,
};

const {
  petitionTransfer,
  petitionObjectionDecide,
  petitionAccept,
  petitionHandle,
  petitionAnswerIssue,
  petitionReviewAnswer,
  petitionFinalReviewAnswer,
  petitionOrganAnswerRecord,
  petitionConclude,
} = petitionActs;

/** The acts that an office owes, so that an inbox lists what waits for them; what a petitioner may ask for is none. */
export const officeSteps = {
  petitionTransfer,
  petitionObjectionDecide,
  petitionOrganAnswerRecord,
  petitionConclude: { by: ['PETITION_OFFICER'], from: petitionConclude.from },
} as const;
export const bodySteps = { petitionAccept, petitionHandle, petitionAnswerIssue };
export const reviewSteps = { petitionReviewAnswer, petitionFinalReviewAnswer };
