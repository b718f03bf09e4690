import type { Random } from '../../../scripts/demo/random.ts';
import { petitionActs } from '../../../subgraphs/petitions/rules/petitionActs.ts';

const text = {
  reasons: '理由',
  reason: '理由',
  report: '反馈',
  help: '救助',
  demand: '限期',
  answer: '答复',
  minutes: '纪要',
};

/** What every act might be asked with, some of it refused. */
export function randomInputs(
  random: Random,
  bodies: readonly string[],
  today: () => string,
): Readonly<Record<string, () => object>> {
  return {
    Transfer: () => ({ body: random.pick(bodies) }),
    Assign: () => ({ body: random.pick(bodies) }),
    PassToLawOrgan: () => ({ body: random.pick(bodies) }),
    PassToDiscipline: () => ({ body: random.pick(bodies) }),
    Decline: () => ({ ground: random.pick(['IN_PROCESS', 'NOT_COMPETENT']), reasons: text.reasons }),
    Object: () => ({ reasons: text.reasons }),
    ObjectionDecide: () => ({ upheld: random.pick([true, false]), reasons: text.reasons }),
    ConsultationConvene: () => ({ kind: 'CROSS_REGION', bodies: bodies.slice(0, 3) }),
    LeadBodyFix: () => ({ way: random.pick(['AGREED', 'JOINT_CONFERENCE']), body: random.pick(bodies) }),
    ConsultationFinish: () => ({ minutes: text.minutes }),
    Accept: () => ({}),
    SuggestionStudy: () => ({ adopted: true, reasons: text.reasons }),
    Guide: () => ({
      branch: random.pick(['ARBITRATION', 'STATUTORY_DUTY', 'PETITION_OPINION']),
      reasons: text.reasons,
    }),
    Handle: () => ({}),
    HandlingExtend: () => ({ days: random.between(0, 31), reason: text.reason, petitionerToldOn: today() }),
    AnswerIssue: () => ({
      request: '甲',
      facts: '乙',
      grounds: random.pick(['丙', '']),
      result: random.pick(['SUPPORTED', 'EXPLAINED', 'NOT_SUPPORTED']),
    }),
    Settle: () => ({ agreement: '和解' }),
    AnswerDeliver: () => ({ deliveredOn: today() }),
    ReviewRequest: () => ({ reviewingBody: random.pick(bodies) }),
    ReviewAnswer: () => ({ outcome: random.pick(['UPHELD', 'CHANGED']), reasons: text.reasons }),
    FinalReviewRequest: () => ({ reviewingBody: random.pick(bodies) }),
    HearingHold: () => ({ from: today(), to: today() }),
    FinalReviewAnswer: () => ({ outcome: 'UPHELD', reasons: text.reasons }),
    ResultExecute: () => ({ executedOn: today(), how: '已支付' }),
    FeedbackGive: () => ({ report: text.report }),
    OrganAnswerRecord: () => ({ report: text.report }),
    Conclude: () => ({}),
    HelpRecord: () => ({ help: text.help }),
    Press: () => ({ ground: 'SHIRKED', demand: text.demand }),
    PressAnswer: () => ({ answer: text.answer }),
    Mediate: () => ({
      fitness: random.pick(['CIVIL_BETWEEN_PERSONS', 'ADMINISTRATIVE_DISPUTE']),
      petitionerConsents: true,
      otherSideConsents: random.pick([true, false]),
      dispute: 'D1',
    }),
  };
}

/** Acts that take an idempotency key. */
export const keyed = new Set(
  ['Transfer', 'Assign', 'PassToLawOrgan', 'PassToDiscipline', 'LeadBodyFix', 'Accept', 'Handle'].concat(
    ['HandlingExtend', 'AnswerIssue', 'AnswerDeliver', 'ReviewRequest', 'ReviewAnswer', 'FinalReviewRequest'],
    ['HearingHold', 'FinalReviewAnswer', 'Press'],
  ),
);

const acts: Readonly<Record<string, { readonly from: readonly string[] }>> = petitionActs;
const names = Object.keys(acts)
  .map((act) => act.replace('petition', ''))
  .filter((act) => !['Register', 'Rate', 'Recuse', 'ReceiptCodeIssue'].includes(act));
const beside = [
  ...['Press', 'PressAnswer', 'HelpRecord', 'Mediate', 'ConsultationFinish'],
  ...['FeedbackGive', 'ResultExecute', 'Settle', 'Object'],
];

/** Acts to choose from: mostly those that lead on from a state, sometimes all that it allows, sometimes any. */
export function actsFor(status: string, random: Random): readonly string[] {
  const possible = names.filter((act) => acts[`petition${act}`]?.from.includes(status));
  const onTheWay = possible.filter((act) => !beside.includes(act));
  return (
    [onTheWay, onTheWay, onTheWay, possible, possible, names]
      .filter((some) => some.length > 0)
      .at(random.between(0, 5) % 6) ?? names
  );
}
