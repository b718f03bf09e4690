import { refused, type Act, type ActContext, type Change } from '../../_kit/acts/machine.ts';
import type {
  DeclineGround,
  PetitionBranch,
  PetitionField,
  PetitionForm,
  PetitionKind,
  PetitionResult,
  PetitionStatus,
  PetitionsPost,
  PetitionUserErrorCode,
  ConsultationStatus,
  ReviewStage,
  SatisfactionRating,
} from '../codes.ts';
import type { PetitionRule } from './deadlines.ts';

/** An open deadline of the petition, as far as rules look at it. */
export interface OpenDeadline {
  readonly rule: string;
  readonly dueAt: Date | null;
  readonly extension: object | null;
}

/** What rules know of a petition; days as `YYYY-MM-DD`. */
export interface PetitionFacts {
  readonly kind: PetitionKind;
  readonly status: PetitionStatus;
  readonly branch: PetitionBranch | null;
  readonly result: PetitionResult | null;
  readonly competentBodyCode: string | null;
  readonly accusedBodyCode: string | null;
  readonly openedOn: string;
  readonly divertedOn: string | null;
  readonly divertedAs: PetitionStatus | null;
  readonly handedOn: string | null;
  readonly acceptedOn: string | null;
  readonly opinionIssuedOn: string | null;
  readonly answerDeliveredOn: string | null;
  readonly executedOn: string | null;
  readonly feedbackOn: string | null;
  readonly satisfaction: SatisfactionRating | null;
  readonly disputeNumber: string | null;
  /** The earlier matter of the same facts that the registrar named, if it exists for the viewer. */
  readonly earlier: { readonly inProcess: boolean; readonly finallyReviewed: boolean } | null;
  /** Accounts that have no part in it (R-PE-20). */
  readonly recused: readonly string[];
  readonly deadlines: readonly OpenDeadline[];
  readonly reviews: readonly {
    readonly stage: ReviewStage;
    readonly reviewingBodyCode: string;
    readonly requestedOn: string;
    readonly answeredOn: string | null;
  }[];
  readonly hearings: readonly { readonly from: string; readonly to: string }[];
  readonly pressingOpen: boolean;
  /** The joint conference that is not done yet. */
  readonly consultation: {
    readonly status: ConsultationStatus;
    readonly bodyCodes: readonly string[];
  } | null;
}

/** Columns of a petition that acts set. */
export interface PetitionColumns {
  form?: PetitionForm;
  kind?: PetitionKind;
  field?: PetitionField;
  representatives?: number | null;
  earlierNumber?: string | null;
  receptionDayNumber?: string | null;
  registeringBodyCode?: string;
  competentBodyCode?: string | null;
  accusedBodyCode?: string | null;
  openedOn?: string;
  divertedOn?: string | null;
  divertedAs?: PetitionStatus | null;
  handedOn?: string | null;
  acceptedOn?: string;
  branch?: PetitionBranch;
  result?: PetitionResult;
  opinionIssuedOn?: string;
  answerDeliveredOn?: string | null;
  executedOn?: string;
  feedbackOn?: string;
  pressedOn?: string;
  declined?: DeclineGround;
  disputeNumber?: string;
  satisfaction?: SatisfactionRating;
  closedOn?: string;
}

/** An act to a petition. */
export type PetitionAct<Input, Facts = PetitionFacts> = Act<
  PetitionStatus,
  PetitionsPost,
  Facts,
  Input,
  Change<PetitionStatus, PetitionColumns, PetitionRule>,
  PetitionUserErrorCode
>;

/** A remark that many acts may carry. */
export interface WithNote {
  readonly note?: string | null | undefined;
}

/** The same act, closed to whoever is recused from the matter (R-PE-20). */
export function petitionAct<Input>(act: PetitionAct<Input>): PetitionAct<Input> {
  return {
    ...act,
    decide: (petition, input, at) =>
      petition.recused.includes(at.subject) ? refused('RECUSED') : act.decide(petition, input, at),
  };
}

/** The same act, open to officers of the competent body only. */
export function bodyAct<Input>(act: PetitionAct<Input>): PetitionAct<Input> {
  return petitionAct({
    ...act,
    decide: (petition, input, at) =>
      at.body === null || at.body !== petition.competentBodyCode
        ? refused('NOT_YOUR_BODY')
        : act.decide(petition, input, at),
  });
}

/** The open deadline of a rule, and whether its last day is over. */
export function standing(
  { deadlines }: PetitionFacts,
  rule: PetitionRule,
  at: Pick<ActContext, 'now'>,
): { readonly deadline: OpenDeadline; readonly over: boolean } | null {
  const deadline = deadlines.find((each) => each.rule === rule);
  if (!deadline) return null;
  return { deadline, over: deadline.dueAt !== null && at.now >= deadline.dueAt };
}

/** True for text that says something. */
export function said(text: string | null | undefined): text is string {
  return typeof text === 'string' && text.trim() !== '';
}
