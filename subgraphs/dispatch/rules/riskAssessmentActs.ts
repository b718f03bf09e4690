import { actsOpen, type ActContext } from '../../_kit/acts/machine.ts';
import type { AssessmentConclusion, DispatchPost, RiskAssessmentStatus } from '../codes.ts';
import { analyse, hear, report, withdraw } from './riskAssessmentAnalysis.ts';
import { approve, conclude, giveBack, review } from './riskAssessmentDecision.ts';
import { fixObject } from './riskAssessmentOpening.ts';

const ofAuthor = {
  riskAssessmentHear: hear,
  riskAssessmentAnalyse: analyse,
  riskAssessmentReport: report,
  riskAssessmentWithdraw: withdraw,
  riskAssessmentReview: review,
};
const ofApprover = {
  riskAssessmentReturn: giveBack,
  riskAssessmentApprove: approve,
  riskAssessmentConclude: conclude,
};

/** Acts to a risk assessment by their mutation (M-63). */
export const riskAssessmentActs = { riskAssessmentOpen: fixObject, ...ofAuthor, ...ofApprover };

/** What of a risk assessment says whose turn it is. */
interface Standing {
  readonly status: RiskAssessmentStatus;
  readonly authorCode: string;
  readonly approverCode: string;
  readonly conclusion: AssessmentConclusion | null;
}

/** The acts that somebody may do to a risk assessment now: those of their own body; after a conclusion against it there is none. */
export function nextActsTo(
  { status, authorCode, approverCode, conclusion }: Standing,
  { body, posts }: ActContext<DispatchPost>,
): string[] {
  if (conclusion !== null && conclusion !== 'IMPLEMENT') return [];
  if (body === authorCode) return actsOpen(ofAuthor, status, posts);
  return body === approverCode ? actsOpen(ofApprover, status, posts) : [];
}
