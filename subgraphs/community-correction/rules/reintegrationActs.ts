import { agreed, refused } from '../../_kit/acts/machine.ts';
import type { FalseData, ReleaseMetBy, ReintegrationStatus, VerificationResult } from '../codes.ts';
import { officers, type ReintegrationAct } from './reintegrationFacts.ts';
import { unsaid, wrongDay } from './subjectFacts.ts';
import { supportActs } from './supportActs.ts';

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

/** Every act to a reintegration case by its mutation (DOMAIN 2.8; M-33 to M-36). */
export const reintegrationActs = {
  reintegrationRegister: register,
  reintegrationCheckAsk: checkAsk,
  reintegrationCheckAnswer: checkAnswer,
  reintegrationCheckResolve: checkResolve,
  reintegrationHomeTell: homeTell,
  reintegrationHandOver: handOver,
  reintegrationMeet: meet,
  ...supportActs,
};
