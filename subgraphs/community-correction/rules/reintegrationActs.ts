import { agreed, refused, type Act, type Change } from '../../_kit/acts/machine.ts';
import type {
  CorrectionPost,
  CorrectionUserErrorCode,
  FalseData,
  ReleaseMetBy,
  ReintegrationStatus,
  SupportKind,
  VerificationResult,
} from '../codes.ts';
import { unsaid, wrongDay } from './subjectFacts.ts';

/** What the rules know of a reintegration case; days as `YYYY-MM-DD`. */
export interface ReintegrationFacts {
  readonly status: ReintegrationStatus;
  readonly openedOn: string;
  readonly releasedOn: string | null;
  readonly closedOn: string | null;
  /** True while a check of the basic data is asked for and not answered. */
  readonly checkAsked: boolean;
  /** True once family or village was told to come. */
  readonly told: boolean;
  readonly offered: readonly SupportKind[];
}

/** Columns of a reintegration case that an act sets. */
export interface ReintegrationColumns {
  readonly openedOn?: string;
  readonly releasedOn?: string;
  readonly handedOverOn?: string;
  readonly closedOn?: string;
}

/** An act to a reintegration case; no rule of law sets a clock for it. */
type ReintegrationAct<Input, Facts = ReintegrationFacts> = Act<
  ReintegrationStatus,
  CorrectionPost,
  Facts,
  Input,
  Change<ReintegrationStatus, ReintegrationColumns, never>,
  CorrectionUserErrorCode
>;

const officers: readonly CorrectionPost[] = ['JUSTICE_OFFICER', 'COUNTY_OFFICER'];
const met: readonly ReintegrationStatus[] = ['MET_BY_FAMILY', 'MET_BY_VILLAGE', 'ALONE'];

const register: ReintegrationAct<
  { readonly juvenile: boolean; readonly releaseDueOn: string },
  { readonly mayKnowMinors: boolean }
> = {
  title: '预释放登记',
  by: officers,
  from: [],
  decide: ({ mayKnowMinors }, { juvenile, releaseDueOn }, at) => {
    if (juvenile && !mayKnowMinors) return refused('JUVENILE_BY_OFFICERS', 'juvenile');
    if (releaseDueOn < at.today) return refused('DAY_TOO_EARLY', 'releaseDueOn');
    return agreed({ status: 'PRE_RELEASE', set: { openedOn: at.today } });
  },
};

const checkAsk: ReintegrationAct<object> = {
  title: '请求核查基本信息',
  by: officers,
  from: ['PRE_RELEASE', 'MISMATCH'],
  decide: ({ checkAsked }) => (checkAsked ? refused('STILL_OPEN') : agreed({})),
};

/** What the check came to (M-33). */
export interface CheckAnswerInput {
  readonly result: VerificationResult;
  readonly falseData: readonly FalseData[];
}

const checkAnswer: ReintegrationAct<CheckAnswerInput> = {
  title: '核查结果',
  by: officers,
  from: ['PRE_RELEASE', 'MISMATCH'],
  decide: ({ checkAsked }, { result, falseData }) => {
    if (!checkAsked || result === 'REQUESTED') return refused('NOTHING_WAITING', 'result');
    if ((result === 'MISMATCH') !== falseData.length > 0) return refused('NOTHING_FALSE', 'falseData');
    return agreed({ status: result === 'VERIFIED' ? 'VERIFIED' : 'MISMATCH' });
  },
};

const checkResolve: ReintegrationAct<{ readonly note: string }> = {
  title: '更正信息',
  by: officers,
  from: ['MISMATCH'],
  decide: (_case, { note }) => unsaid(note, 'note') ?? agreed({ status: 'VERIFIED' as const, note }),
};

const homeTell: ReintegrationAct<{ readonly note?: string | null | undefined }> = {
  title: '通知家属、村（居）委会接回',
  by: ['JUSTICE_OFFICER'],
  from: ['PRE_RELEASE', 'VERIFIED', 'MISMATCH', 'HANDED_OVER'],
  decide: ({ told }, { note }) => (told ? refused('NOTHING_WAITING') : agreed({ note: note ?? null })),
};

const handOver: ReintegrationAct<{ readonly releasedOn: string }> = {
  title: '监所移交',
  by: ['COUNTY_OFFICER'],
  // A mismatch holds nobody back: the sentence has ended.
  from: ['VERIFIED', 'MISMATCH'],
  decide: ({ openedOn }, { releasedOn }, at) =>
    wrongDay(releasedOn, openedOn, at.today, 'releasedOn') ??
    agreed({ status: 'HANDED_OVER' as const, set: { releasedOn, handedOverOn: at.today } }),
};

const stateOf = {
  FAMILY: 'MET_BY_FAMILY',
  VILLAGE: 'MET_BY_VILLAGE',
  NOBODY: 'ALONE',
} as const satisfies Record<ReleaseMetBy, ReintegrationStatus>;

const meet: ReintegrationAct<{ readonly by: ReleaseMetBy }> = {
  title: '接回',
  by: ['JUSTICE_OFFICER'],
  from: ['HANDED_OVER'],
  decide: ({ told }, { by }) =>
    by !== 'NOBODY' && !told ? refused('NOBODY_TOLD', 'by') : agreed({ status: stateOf[by] }),
};

/** Support by its kinds (五扶一促). */
export interface SupportInput {
  readonly kinds: readonly SupportKind[];
}

const offer: ReintegrationAct<SupportInput> = {
  title: '告知帮扶措施',
  by: ['JUSTICE_OFFICER'],
  from: [...met, 'SUPPORT_OFFERED', 'SUPPORT_RUNNING'],
  decide: ({ status }, { kinds }) => {
    if (kinds.length === 0) return refused('NOTHING_OFFERED', 'kinds');
    return agreed(status === 'SUPPORT_RUNNING' ? {} : { status: 'SUPPORT_OFFERED' as const });
  },
};

const accept: ReintegrationAct<SupportInput> = {
  title: '本人接受帮扶',
  by: ['JUSTICE_OFFICER'],
  from: ['SUPPORT_OFFERED', 'SUPPORT_RUNNING'],
  decide: ({ offered }, { kinds }) => {
    const known = kinds.length > 0 && kinds.every((kind) => offered.includes(kind));
    return known ? agreed({ status: 'SUPPORT_RUNNING' }) : refused('NOTHING_OFFERED', 'kinds');
  },
};

const decline: ReintegrationAct<object> = {
  title: '本人谢绝帮扶',
  by: ['JUSTICE_OFFICER'],
  from: ['SUPPORT_OFFERED', 'SUPPORT_RUNNING'],
  // A lawful end: no reason is asked for, and nothing follows from it.
  decide: (_case, _input, at) => agreed({ status: 'DECLINED', set: { closedOn: at.today } }),
};

const close: ReintegrationAct<object> = {
  title: '帮教期满',
  by: officers,
  from: ['SUPPORT_RUNNING', 'DECLINED'],
  decide: ({ closedOn }, _input, at) => agreed({ status: 'CLOSED', set: { closedOn: closedOn ?? at.today } }),
};

/** Every act to a reintegration case by its mutation (DOMAIN 2.8; M-33 to M-35). */
export const reintegrationActs = {
  reintegrationRegister: register,
  reintegrationCheckAsk: checkAsk,
  reintegrationCheckAnswer: checkAnswer,
  reintegrationCheckResolve: checkResolve,
  reintegrationHomeTell: homeTell,
  reintegrationHandOver: handOver,
  reintegrationMeet: meet,
  reintegrationSupportOffer: offer,
  reintegrationSupportAccept: accept,
  reintegrationSupportDecline: decline,
  reintegrationClose: close,
};
