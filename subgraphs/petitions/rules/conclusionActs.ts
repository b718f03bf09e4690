import { agreed, refused } from '../../_kit/acts/machine.ts';
import type { PetitionStatus } from '../codes.ts';
import { bodyAct, petitionAct, said, standing, type PetitionFacts, type WithNote } from './facts.ts';

const answeredStates: readonly PetitionStatus[] = [
  'OPINION_ISSUED',
  'REVIEW_REQUESTED',
  'REVIEWED',
  'FINAL_REVIEW_REQUESTED',
  'FINALLY_REVIEWED',
  'CONCLUDED',
];

/** How a supported request was carried out. */
export interface ExecuteInput {
  readonly executedOn: string;
  readonly how: string;
}

/** A supported opinion must be carried out (R-PE-13): this is the record of it. */
const resultExecute = bodyAct<ExecuteInput>({
  title: '执行处理意见',
  by: ['BODY_CLERK', 'BODY_HEAD'],
  from: answeredStates,
  decide: ({ result, executedOn, opinionIssuedOn }, input, at) => {
    if (result !== 'SUPPORTED') return refused('NOT_SUPPORTED');
    if (executedOn !== null) return refused('ALREADY_DONE');
    if (input.executedOn > at.today || input.executedOn < (opinionIssuedOn ?? input.executedOn)) {
      return refused('DAY_NOT_POSSIBLE', 'executedOn');
    }
    if (!said(input.how)) return refused('REASONS_NEEDED', 'how');
    return agreed({ set: { executedOn: input.executedOn }, note: input.how });
  },
});

/** What the body reports to the office that assigned the matter. */
export interface FeedbackGiveInput {
  readonly report: string;
}

const feedbackGive = bodyAct<FeedbackGiveInput>({
  title: '反馈办理结果',
  by: ['BODY_CLERK'],
  from: [...answeredStates, 'SUGGESTION_STUDIED', 'GUIDED_TO_OTHER_PROCEDURE'],
  decide: ({ divertedAs, feedbackOn }, { report }, at) => {
    if (divertedAs !== 'ASSIGNED_WITH_FEEDBACK') return refused('NOT_ASSIGNED');
    if (feedbackOn !== null) return refused('ALREADY_DONE');
    return said(report)
      ? agreed({ set: { feedbackOn: at.today }, note: report })
      : refused('REASONS_NEEDED', 'report');
  },
});

/** The organ that the matter was passed to has told the office what became of it. */
const organAnswerRecord = petitionAct<FeedbackGiveInput>({
  title: '登记转送机关反馈',
  by: ['PETITION_OFFICER'],
  from: ['TO_LAW_ORGAN', 'TO_DISCIPLINE'],
  decide: (_petition, { report }, at) =>
    said(report)
      ? agreed({
          status: 'CONCLUDED',
          set: { feedbackOn: at.today, closedOn: at.today },
          note: report,
        })
      : refused('REASONS_NEEDED', 'report'),
});

/** What keeps the petitioner's way open, so that the matter cannot be concluded; a final review ends it. */
function rightOpen(petition: PetitionFacts, at: { readonly now: Date }) {
  if (petition.status === 'FINALLY_REVIEWED') return null;
  if (petition.answerDeliveredOn === null) return 'NOT_DELIVERED';
  const right = standing(petition, petition.status === 'REVIEWED' ? 'R-PE-16-RIGHT' : 'R-PE-15-RIGHT', at);
  return right && !right.over ? 'RIGHT_STILL_RUNS' : null;
}

const conclude = petitionAct<WithNote>({
  title: '办结',
  by: ['PETITION_OFFICER', 'BODY_CLERK'],
  from: ['OPINION_ISSUED', 'REVIEWED', 'FINALLY_REVIEWED'],
  decide: (petition, { note }, at) => {
    const { competentBodyCode: competent, result, executedOn, divertedAs, feedbackOn } = petition;
    if (!at.posts.includes('PETITION_OFFICER') && at.body !== competent) return refused('NOT_YOUR_BODY');
    const open = rightOpen(petition, at);
    if (open) return refused(open);
    if (result === 'SUPPORTED' && executedOn === null) return refused('EXECUTION_MISSING');
    if (divertedAs === 'ASSIGNED_WITH_FEEDBACK' && feedbackOn === null) return refused('FEEDBACK_MISSING');
    return agreed({ status: 'CONCLUDED', set: { closedOn: at.today }, note: note ?? null });
  },
});

/** What was done to help after the end. */
export interface HelpInput {
  readonly help: string;
}

/** Help, mediation and relief go on after the final review (R-PE-17); it stays with the state that it finds. */
const helpRecord = petitionAct<HelpInput>({
  title: '教育帮扶、救助',
  by: ['PETITION_OFFICER', 'BODY_CLERK'],
  from: ['FINALLY_REVIEWED', 'CONCLUDED'],
  decide: (_petition, { help }) => (said(help) ? agreed({ note: help }) : refused('REASONS_NEEDED', 'help')),
});

/** How a matter is carried out, reported and ended. */
export const conclusionActs = {
  petitionResultExecute: resultExecute,
  petitionFeedbackGive: feedbackGive,
  petitionOrganAnswerRecord: organAnswerRecord,
  petitionConclude: conclude,
  petitionHelpRecord: helpRecord,
};
