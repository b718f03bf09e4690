import { agreed, refused } from '../../_kit/acts/machine.ts';
import { startOfDay } from '../../_kit/deadlines/days.ts';
import type { PetitionBranch, PetitionResult, PetitionUserErrorCode } from '../codes.ts';
import { deadlineRules } from './deadlines.ts';
import { bodyAct, petitionAct, said, standing, type PetitionFacts, type WithNote } from './facts.ts';

/** Why a body does not accept what the registrar found to be the same as an earlier matter; null when it may. */
function barred({ earlier }: PetitionFacts): PetitionUserErrorCode | null {
  if (earlier?.finallyReviewed) return 'FINALLY_REVIEWED_ALREADY';
  return earlier?.inProcess ? 'IN_PROCESS_ALREADY' : null;
}

/** The written notice of acceptance; straight from the register for what came directly (R-PE-7, R-PE-8). */
const accept = bodyAct<WithNote>({
  title: '受理告知',
  by: ['BODY_CLERK'],
  from: ['REGISTERED', 'TRANSFERRED', 'ASSIGNED_WITH_FEEDBACK'],
  decide: (petition, { note }, at) => {
    if (petition.kind === 'ACCUSATION') return refused('ACCUSATION_WITHHELD');
    const bar = barred(petition);
    if (bar) return refused(bar);
    return agreed({
      status: 'ACCEPTED_NOTICE_SENT',
      set: { acceptedOn: at.today },
      deadlines: [{ meet: 'R-PE-7' }, { meet: 'R-PE-8' }],
      note: note ?? null,
    });
  },
});

/** What became of a suggestion (art. 29). */
export interface SuggestionStudyInput {
  readonly adopted: boolean;
  readonly reasons: string;
}

/** By the petition office before it is passed on, by the body afterwards. */
const suggestionStudy = petitionAct<SuggestionStudyInput>({
  title: '建议研究',
  by: ['PETITION_OFFICER', 'BODY_CLERK'],
  from: ['REGISTERED', 'ACCEPTED_NOTICE_SENT'],
  decide: ({ kind, status, competentBodyCode: competent }, { adopted, reasons }, at) => {
    if (kind !== 'SUGGESTION') return refused('WRONG_KIND');
    const office = status === 'REGISTERED' && competent === null && at.posts.includes('PETITION_OFFICER');
    const body =
      status === 'ACCEPTED_NOTICE_SENT' && competent === at.body && at.posts.includes('BODY_CLERK');
    if (!office && !body) return refused('NOT_YOUR_BODY');
    if (!said(reasons)) return refused('REASONS_NEEDED', 'reasons');
    return agreed({
      status: 'SUGGESTION_STUDIED',
      set: { closedOn: at.today },
      deadlines: [{ meet: 'R-PE-6' }],
      note: `${adopted ? '采纳' : '未采纳'}：${reasons}`,
    });
  },
});

/** Into which other procedure a claim is guided, as the petitioner is told (R-PE-10, M-45). */
export interface GuideInput {
  readonly branch: PetitionBranch;
  readonly reasons: string;
}

const guide = bodyAct<GuideInput>({
  title: '导入其他程序',
  by: ['BODY_CLERK'],
  from: ['ACCEPTED_NOTICE_SENT'],
  decide: ({ kind }, { branch, reasons }, at) => {
    if (kind !== 'CLAIM') return refused('WRONG_KIND');
    if (branch === 'PETITION_OPINION') return refused('WRONG_BRANCH', 'branch');
    if (!said(reasons)) return refused('REASONS_NEEDED', 'reasons');
    return agreed({
      status: 'GUIDED_TO_OTHER_PROCEDURE',
      set: { branch, closedOn: at.today },
      note: reasons,
    });
  },
});

/** Takes a claim of the sixth branch into handling; its 60 days run from acceptance (R-PE-12). */
const handle = bodyAct<WithNote>({
  title: '开始办理',
  by: ['BODY_CLERK'],
  from: ['ACCEPTED_NOTICE_SENT'],
  decide: ({ kind, acceptedOn }, { note }, at) =>
    kind === 'CLAIM'
      ? agreed({
          status: 'IN_HANDLING',
          set: { branch: 'PETITION_OPINION' },
          deadlines: [{ start: 'R-PE-12', at: startOfDay(acceptedOn ?? at.today) }],
          note: note ?? null,
        })
      : refused('WRONG_KIND'),
});

/** An extension as the head of the body approves it. */
export interface ExtendInput {
  readonly days: number;
  readonly reason: string;
  /** The day on which the petitioner was told why. */
  readonly petitionerToldOn: string;
}

const extend = bodyAct<ExtendInput>({
  title: '延长办理期限',
  by: ['BODY_HEAD'],
  from: ['IN_HANDLING'],
  decide: (petition, { days, reason, petitionerToldOn: notifiedOn }, at) => {
    const acceptedOn = petition.acceptedOn ?? petition.openedOn;
    if (days < 1 || days > deadlineRules['R-PE-12'].longestExtension)
      return refused('EXTENSION_TOO_LONG', 'days');
    if (!said(reason)) return refused('REASONS_NEEDED', 'reason');
    if (notifiedOn > at.today || notifiedOn < acceptedOn)
      return refused('DAY_NOT_POSSIBLE', 'petitionerToldOn');
    const running = standing(petition, 'R-PE-12', at);
    if (running?.deadline.extension) return refused('ALREADY_EXTENDED');
    if (running?.over) return refused('EXTENSION_TOO_LATE');
    return agreed({
      deadlines: [
        // A matter out of an imported register has no clock yet.
        ...(running ? [] : [{ start: 'R-PE-12', at: startOfDay(acceptedOn) } as const]),
        { extend: 'R-PE-12', by: days, reason, notifiedOn },
      ],
      note: reason,
    });
  },
});

/** A handling opinion with its four parts (R-PE-13). */
export interface AnswerIssueInput {
  readonly request: string;
  readonly facts: string;
  readonly grounds: string;
  readonly result: PetitionResult;
}

const answerIssue = bodyAct<AnswerIssueInput>({
  title: '出具处理意见',
  by: ['BODY_CLERK', 'BODY_HEAD'],
  from: ['IN_HANDLING'],
  decide: (_petition, input, at) => {
    const missing = (['request', 'facts', 'grounds'] as const).find((part) => !said(input[part]));
    if (missing) return refused('OPINION_INCOMPLETE', missing);
    return agreed({
      status: 'OPINION_ISSUED',
      set: { opinionIssuedOn: at.today, result: input.result, answerDeliveredOn: null },
      deadlines: [{ meet: 'R-PE-12' }],
    });
  },
});

/** Both sides settled, or mediation did, with an agreement (R-PE-14). */
export interface SettleInput {
  readonly agreement: string;
}

const settle = bodyAct<SettleInput>({
  title: '调解、和解办结',
  by: ['BODY_CLERK'],
  from: ['IN_HANDLING'],
  decide: (_petition, { agreement }, at) =>
    said(agreement)
      ? agreed({
          status: 'CONCLUDED',
          set: { closedOn: at.today },
          deadlines: [{ meet: 'R-PE-12' }],
          note: agreement,
        })
      : refused('REASONS_NEEDED', 'agreement'),
});

/** How the competent body handles a matter. */
export const handlingActs = {
  petitionAccept: accept,
  petitionSuggestionStudy: suggestionStudy,
  petitionGuide: guide,
  petitionHandle: handle,
  petitionHandlingExtend: extend,
  petitionAnswerIssue: answerIssue,
  petitionSettle: settle,
};
