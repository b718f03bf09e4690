import type { Page } from '../../_kit/connection.ts';
import type { AssessmentConclusion, ConsultationChannel, RiskAssessmentStatus } from '../codes.ts';
import type { DispatchUserError } from '../models.ts';
import type { riskAssessment, riskPoint, riskQuestionAnswer } from '../tables/index.ts';

/** What resolvers get as parent for the types of risk assessments. */
export type RiskAssessment = typeof riskAssessment.$inferSelect;
export type RiskAssessmentConnection = Page<RiskAssessment>;
export type RiskQuestionAnswer = typeof riskQuestionAnswer.$inferSelect;
export type RiskPoint = typeof riskPoint.$inferSelect;

/** How opinions were heard, with the figures that the viewer may see. */
export interface RiskConsultation {
  channel: ConsultationChannel;
  heldOn: string;
  statements: number | null;
  supporting: number | null;
  objecting: number | null;
}

/** What came of an act to a risk assessment. */
export interface RiskAssessmentPayload {
  assessment: RiskAssessment | null;
  userErrors: readonly DispatchUserError[];
}

/** How many assessments stand so, and with which conclusion. */
export interface RiskAssessmentCount {
  status: RiskAssessmentStatus;
  conclusion: AssessmentConclusion | null;
  assessments: number;
}
