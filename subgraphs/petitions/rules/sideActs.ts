import { agreed, refused } from '../../_kit/acts/machine.ts';
import {
  petitionStatus,
  type MediationFitness,
  type PetitionStatus,
  type PressGround,
  type SatisfactionRating,
} from '../codes.ts';
import { bodyAct, petitionAct, said } from './facts.ts';

/** States in which a body has the matter before it. */
const withBody: readonly PetitionStatus[] = [
  'TRANSFERRED',
  'ASSIGNED_WITH_FEEDBACK',
  'OBJECTED',
  'ACCEPTED_NOTICE_SENT',
  'IN_HANDLING',
  'OPINION_ISSUED',
  'REVIEW_REQUESTED',
  'REVIEWED',
  'FINAL_REVIEW_REQUESTED',
  'FINALLY_REVIEWED',
];
const answered: readonly PetitionStatus[] = [
  'OPINION_ISSUED',
  'REVIEW_REQUESTED',
  'REVIEWED',
  'FINAL_REVIEW_REQUESTED',
  'FINALLY_REVIEWED',
  'CONCLUDED',
  'GUIDED_TO_OTHER_PROCEDURE',
  'SUGGESTION_STUDIED',
];

/** What the office presses for. */
export interface PressInput {
  readonly ground: PressGround;
  readonly demand: string;
}

const press = petitionAct<PressInput>({
  title: '督办',
  by: ['PETITION_OFFICER', 'PETITION_OFFICE_HEAD'],
  from: withBody,
  decide: ({ kind, pressingOpen }, { demand }, at) => {
    if (kind === 'ACCUSATION') return refused('ACCUSATION_WITHHELD');
    if (pressingOpen) return refused('PRESSING_OPEN');
    if (!said(demand)) return refused('REASONS_NEEDED', 'demand');
    return agreed({ set: { pressedOn: at.today }, deadlines: [{ start: 'R-PE-18' }] });
  },
});

/** What the pressed body answers in writing. */
export interface PressAnswerInput {
  readonly answer: string;
}

const pressAnswer = bodyAct<PressAnswerInput>({
  title: '书面答复督办',
  by: ['BODY_CLERK', 'BODY_HEAD'],
  from: [...withBody, 'GUIDED_TO_OTHER_PROCEDURE', 'SUGGESTION_STUDIED', 'CONCLUDED'],
  decide: ({ pressingOpen }, { answer }) => {
    if (!pressingOpen) return refused('NO_PRESSING_OPEN');
    return said(answer) ? agreed({ deadlines: [{ meet: 'R-PE-18' }] }) : refused('REASONS_NEEDED', 'answer');
  },
});

/** How the petitioner, who holds the receipt code, rates the authority's work. */
export interface RateInput {
  readonly satisfaction: SatisfactionRating;
}

const rate = petitionAct<RateInput>({
  title: '信访人评价',
  by: ['PETITIONER_DESK'],
  from: answered,
  decide: (petition, { satisfaction }) =>
    petition.satisfaction === null ? agreed({ set: { satisfaction } }) : refused('ALREADY_RATED'),
});

/** Who has no part in the matter, and why. */
export interface RecuseInput {
  readonly officer: string;
  readonly reasons: string;
}

/** Decided by a head (R-PE-20); an officer recused once stays so. */
const recuse = petitionAct<RecuseInput>({
  title: '回避',
  by: ['PETITION_OFFICE_HEAD', 'BODY_HEAD'],
  from: ['REGISTERED', ...withBody],
  decide: ({ competentBodyCode, recused }, { officer, reasons }, at) => {
    if (!at.posts.includes('PETITION_OFFICE_HEAD') && at.body !== competentBodyCode)
      return refused('NOT_YOUR_BODY');
    if (!said(officer)) return refused('REASONS_NEEDED', 'officer');
    if (recused.includes(officer)) return refused('ALREADY_RECUSED', 'officer');
    return said(reasons) ? agreed({ note: reasons }) : refused('REASONS_NEEDED', 'reasons');
  },
});

/** A claim that both sides want mediated, with the number under which mediation takes it. */
export interface MediateInput {
  readonly fitness: MediationFitness;
  readonly petitionerConsents: boolean;
  readonly otherSideConsents: boolean;
  readonly dispute: string;
}

const fit: readonly MediationFitness[] = ['CIVIL_BETWEEN_PERSONS', 'CIVIL_RIGHTS_WITH_ORGAN'];

/** Only claims, only what is fit, only with the consent of both sides (R-PE-14); the petition's clock runs on. */
const mediate = petitionAct<MediateInput>({
  title: '转人民调解',
  by: ['PETITION_OFFICER', 'BODY_CLERK'],
  from: ['REGISTERED', 'TRANSFERRED', 'ASSIGNED_WITH_FEEDBACK', 'ACCEPTED_NOTICE_SENT', 'IN_HANDLING'],
  decide: (petition, { fitness, petitionerConsents, otherSideConsents, dispute }, at) => {
    const { kind, competentBodyCode, disputeNumber } = petition;
    if (!at.posts.includes('PETITION_OFFICER') && at.body !== competentBodyCode)
      return refused('NOT_YOUR_BODY');
    if (kind !== 'CLAIM') return refused('WRONG_KIND');
    if (!fit.includes(fitness)) return refused('NOT_FIT_FOR_MEDIATION', 'fitness');
    if (!petitionerConsents) return refused('CONSENT_MISSING', 'petitionerConsents');
    if (!otherSideConsents) return refused('CONSENT_MISSING', 'otherSideConsents');
    if (disputeNumber !== null) return refused('ALREADY_DONE', 'dispute');
    return said(dispute) ? agreed({ set: { disputeNumber: dispute } }) : refused('REASONS_NEEDED', 'dispute');
  },
});

/** Why the petitioner needs a new receipt code, and how the window made sure who asks. */
export interface ReceiptCodeIssueInput {
  readonly reason: string;
}

/**
 * The code that was given out before is void from then on; the code itself is none of the rule's business. Only the window
 * does it: who registers or handles a matter has no part in what the petitioner says of it by that code.
 */
const receiptCodeIssue = petitionAct<ReceiptCodeIssueInput>({
  title: '换发查询码',
  by: ['PETITIONER_DESK'],
  from: Object.keys(petitionStatus) as PetitionStatus[],
  decide: (_petition, { reason }) =>
    said(reason) ? agreed({ note: reason }) : refused('REASONS_NEEDED', 'reason'),
});

/** What stands beside the state of a matter and leaves it as it is. */
export const sideActs = {
  petitionPress: press,
  petitionPressAnswer: pressAnswer,
  petitionRate: rate,
  petitionRecuse: recuse,
  petitionMediate: mediate,
  petitionReceiptCodeIssue: receiptCodeIssue,
};
