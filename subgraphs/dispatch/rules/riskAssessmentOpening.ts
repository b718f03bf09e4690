import { isCreditCode } from '../../_kit/acts/creditCode.ts';
import { agreed, refused, type Decision } from '../../_kit/acts/machine.ts';
import type { DecisionKind, DispatchUserErrorCode } from '../codes.ts';
import type { RiskAssessmentAct } from './riskAssessmentFacts.ts';

/** An assessment that another one follows. */
export interface EarlierAssessment {
  readonly id: string;
  readonly deciderCode: string;
  /** Null while it goes on, and while its decision is to be reviewed. */
  readonly closedOn: string | null;
  /** True when another one follows it already. */
  readonly isFollowed: boolean;
}

/** What is known of a decision before it is assessed. */
export interface OpeningFacts {
  /** True when a decision of this title by this body is being assessed. */
  readonly isUnderWay: boolean;
  /** True when one was assessed to its end, in the viewer's reach. */
  readonly isAssessed: boolean;
  /** The assessment that is named as the earlier one; null when there is none in the viewer's reach. */
  readonly earlier: EarlierAssessment | null;
}

/** Which decision is assessed, and who approves. */
export interface RiskAssessmentOpenInput {
  readonly title: string;
  readonly kind: DecisionKind;
  readonly decidingBody: string;
  readonly approvingBody: string;
  readonly earlier?: string | null | undefined;
}

const longestTitle = 100;

/**
 * The object is fixed: a decision, and the body that wants to take it. That body may assess it itself (art. 22), but who
 * approves is neither the one nor the other; what is assessed already is not assessed again (art. 22).
 */
export const fixObject: RiskAssessmentAct<RiskAssessmentOpenInput, OpeningFacts> = {
  title: '确定评估事项',
  by: ['LIAISON', 'CENTRE_OFFICER'],
  from: [],
  decide: (facts, input, at) => {
    const { kind, decidingBody: deciderCode, approvingBody: approverCode } = input;
    const [authorCode, title] = [at.body, input.title.trim()];
    if (!isCreditCode(authorCode)) return refused('BODY_OF_OFFICER_UNKNOWN');
    if (title === '' || title.length > longestTitle) return refused('TITLE_NEEDED', 'title');
    if (!isCreditCode(deciderCode)) return refused('NO_SUCH_BODY', 'decidingBody');
    if (!isCreditCode(approverCode)) return refused('NO_SUCH_BODY', 'approvingBody');
    if (approverCode === authorCode || approverCode === deciderCode)
      return refused('APPROVER_NOT_INDEPENDENT', 'approvingBody');
    const follows = whichFollows(facts, input);
    if (!follows.ok) return follows;
    return agreed({
      status: 'OBJECT_FIXED',
      set: {
        ...{ title, kind, deciderCode, authorCode, approverCode, openedOn: at.today },
        ...follows.value,
      },
    });
  },
};

/** Which earlier assessment this one follows, if any. */
function whichFollows(
  { isUnderWay, isAssessed, earlier }: OpeningFacts,
  input: RiskAssessmentOpenInput,
): Decision<{ earlierId: string | null }, DispatchUserErrorCode> {
  if (isUnderWay) return refused('ALREADY_UNDER_WAY', 'title');
  if ((input.earlier ?? null) === null)
    return isAssessed ? refused('EARLIER_NEEDED', 'earlier') : agreed({ earlierId: null });
  if (earlier?.deciderCode !== input.decidingBody) return refused('NO_SUCH_ASSESSMENT', 'earlier');
  if (earlier.isFollowed) return refused('EARLIER_NEEDED', 'earlier');
  if (earlier.closedOn === null) return refused('EARLIER_STANDS', 'earlier');
  return agreed({ earlierId: earlier.id });
}
