import { isCreditCode } from '../../_kit/acts/creditCode.ts';
import { agreed, refused } from '../../_kit/acts/machine.ts';
import {
  riskQuestion,
  type ConsultationChannel,
  type RiskAnswer,
  type RiskLevel,
  type RiskMeasure,
  type RiskPointKind,
  type RiskQuestion,
} from '../codes.ts';
import type { ConsultationFigures } from './consultationFigures.ts';
import { authorsAct } from './riskAssessmentFacts.ts';

/** How opinions were heard, and how many there were. */
export interface RiskAssessmentHearInput extends ConsultationFigures {
  readonly channel: ConsultationChannel;
  readonly heldOn: string;
}

/** Opinions are heard, once or several times; what is heard after an analysis has to be analysed. */
export const hear = authorsAct<RiskAssessmentHearInput>({
  title: '听取意见',
  from: ['OBJECT_FIXED', 'OPINIONS_HEARD', 'ANALYSED'],
  decide: ({ openedOn, consultations }, input, at) => {
    const { channel, heldOn, statements, supporting, objecting } = input;
    if (heldOn > at.today || heldOn < openedOn) return refused('DAY_NOT_POSSIBLE', 'heldOn');
    if (consultations.some((each) => each.channel === channel && each.heldOn === heldOn))
      return refused('ALREADY_HEARD', 'heldOn');
    if (Math.min(statements, supporting, objecting) < 0 || supporting + objecting > statements)
      return refused('FIGURES_DO_NOT_FIT', 'statements');
    return agreed({ status: 'OPINIONS_HEARD' });
  },
});

/** The answer to one of the five questions. */
export interface AnswerGiven {
  readonly question: RiskQuestion;
  readonly answer: RiskAnswer;
}

/** A risk, what is done against it, and the body that answers for that. */
export interface RiskFound {
  readonly question: RiskQuestion;
  readonly kind: RiskPointKind;
  readonly level: RiskLevel;
  readonly measure: RiskMeasure;
  readonly isControlled: boolean;
  readonly body: string;
}

/** The answers to all questions, and the risks. */
export interface RiskAssessmentAnalyseInput {
  readonly answers: readonly AnswerGiven[];
  readonly points: readonly RiskFound[];
}

const mostPoints = 50;

/**
 * All five questions are answered, each once, and the risks named with a measure against each (art. 23); an analysis after
 * a returned report takes the place of the one before.
 */
export const analyse = authorsAct<RiskAssessmentAnalyseInput>({
  title: '分析研判',
  from: ['OPINIONS_HEARD', 'ANALYSED'],
  decide: ({ consultations, analyses }, { answers, points }) => {
    if (!consultations.some(({ channel }) => channel === 'DEPARTMENTS'))
      return refused('DEPARTMENTS_NOT_HEARD');
    const answered = answers.map(({ question }) => question);
    const questions = Object.keys(riskQuestion) as RiskQuestion[];
    if (answered.length !== questions.length || !questions.every((each) => answered.includes(each)))
      return refused('QUESTIONS_NOT_ANSWERED', 'answers');
    if (points.length > mostPoints) return refused('TOO_MANY_RISK_POINTS', 'points');
    if (!points.every(({ body }) => isCreditCode(body))) return refused('NO_SUCH_BODY', 'points');
    const isNamed = ({ question, answer }: AnswerGiven): boolean =>
      answer === 'YES' || points.some((point) => point.question === question);
    if (!answers.every(isNamed)) return refused('RISK_POINT_NEEDED', 'points');
    return agreed({ status: 'ANALYSED', set: { analyses: analyses + 1 } });
  },
});

/** The report is written and goes to the approving body. */
export const report = authorsAct<object>({
  title: '形成评估报告',
  from: ['ANALYSED'],
  decide: (_assessment, _input, at) =>
    agreed({ status: 'REPORT_WRITTEN', set: { reportedOn: at.today, returnGround: null } }),
});

/** The decision is given up, or will be another: nothing is approved any more. */
export const withdraw = authorsAct<object>({
  title: '撤回评估',
  from: ['OBJECT_FIXED', 'OPINIONS_HEARD', 'ANALYSED', 'REPORT_WRITTEN'],
  decide: (_assessment, _input, at) => agreed({ status: 'WITHDRAWN', set: { closedOn: at.today } }),
});
