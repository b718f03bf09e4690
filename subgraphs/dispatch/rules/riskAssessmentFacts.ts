import { refused, type Act, type Change } from '../../_kit/acts/machine.ts';
import type {
  AssessmentConclusion,
  ConsultationChannel,
  DecisionKind,
  DispatchPost,
  DispatchUserErrorCode,
  RiskAnswer,
  RiskAssessmentStatus,
  RiskLevel,
  RiskMeasure,
  RiskQuestion,
  RiskReturnGround,
  RiskReviewOutcome,
} from '../codes.ts';
import type { DispatchRule } from './deadlines.ts';

/** What rules know of a risk assessment; days as `YYYY-MM-DD`. */
export interface RiskAssessmentFacts {
  readonly authorCode: string;
  readonly approverCode: string;
  readonly openedOn: string;
  /** How often it was analysed. */
  readonly analyses: number;
  readonly conclusion: AssessmentConclusion | null;
  /** Accounts that did something to it for its author body. */
  readonly writers: readonly string[];
  readonly consultations: readonly { readonly channel: ConsultationChannel; readonly heldOn: string }[];
  /** Of the last analysis. */
  readonly answers: readonly { readonly question: RiskQuestion; readonly answer: RiskAnswer }[];
  /** Of the last analysis. */
  readonly points: readonly { readonly level: RiskLevel; readonly isControlled: boolean }[];
}

/** Columns of a risk assessment that acts set. */
export interface RiskAssessmentColumns {
  title?: string;
  kind?: DecisionKind;
  deciderCode?: string;
  authorCode?: string;
  approverCode?: string;
  earlierId?: string | null;
  openedOn?: string;
  analyses?: number;
  reportedOn?: string;
  returnGround?: RiskReturnGround | null;
  approvedOn?: string;
  concludedOn?: string;
  conclusion?: AssessmentConclusion;
  demanded?: RiskMeasure[];
  reviewDueOn?: string | null;
  reviewedOn?: string;
  reviewOutcome?: RiskReviewOutcome;
  closedOn?: string | null;
}

/** An act to a risk assessment. */
export type RiskAssessmentAct<Input, Facts = RiskAssessmentFacts> = Act<
  RiskAssessmentStatus,
  DispatchPost,
  Facts,
  Input,
  Change<RiskAssessmentStatus, RiskAssessmentColumns, DispatchRule>,
  DispatchUserErrorCode
>;

/** The same act, for the body that assesses: its liaison, or an officer of the command centre where it is that body. */
export function authorsAct<Input>(act: Omit<RiskAssessmentAct<Input>, 'by'>): RiskAssessmentAct<Input> {
  return {
    ...act,
    by: ['LIAISON', 'CENTRE_OFFICER'],
    decide: (assessment, input, at) =>
      at.body === assessment.authorCode ? act.decide(assessment, input, at) : refused('NOT_YOUR_BODY'),
  };
}

/** The same act, for the body that approves: its liaison or the command centre's head, never somebody who wrote. */
export function approversAct<Input>(act: Omit<RiskAssessmentAct<Input>, 'by'>): RiskAssessmentAct<Input> {
  return {
    ...act,
    by: ['LIAISON', 'CENTRE_HEAD'],
    decide: (assessment, input, at) => {
      if (at.body !== assessment.approverCode) return refused('NOT_YOUR_BODY');
      if (assessment.writers.includes(at.subject)) return refused('WROTE_IT_YOURSELF');
      return act.decide(assessment, input, at);
    },
  };
}
