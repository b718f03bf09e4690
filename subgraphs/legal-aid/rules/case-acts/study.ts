import { agreed, refused } from '../../../_kit/acts/machine.ts';
import type { AidStudyKind, AidStudyStatus } from '../../codes.ts';
import { says, type Noted } from '../application-acts/facts.ts';
import type { CaseAct, CaseFacts } from './facts.ts';

/** Fewer persons than this have not studied a case together. */
const FEWEST = 2;

/** The minutes of a collective study. */
export interface RecordStudyInput {
  readonly kind: AidStudyKind;
  readonly heldOn: string;
  readonly participantCount: number;
  /** What was asked, said and agreed. */
  readonly minutes: string;
}

/** A major or difficult case was studied by several persons together; the minutes are kept (M-24). */
export const recordStudy: CaseAct<RecordStudyInput, CaseFacts & { readonly openedOn: string }> = {
  title: '集体研究',
  by: ['AGENCY_HEAD'],
  from: ['ASSIGNED', 'IN_PROGRESS'],
  decide: ({ openedOn }, { heldOn, participantCount, minutes }, at) => {
    if (heldOn > at.today) return refused('IN_THE_FUTURE', 'heldOn');
    if (heldOn < openedOn) return refused('BEFORE_THE_CASE', 'heldOn');
    if (participantCount < FEWEST) return refused('NOT_COLLECTIVE', 'participantCount');
    return says(minutes) ? agreed({ note: minutes }) : refused('MINUTES_MISSING', 'minutes');
  },
};

/** What a rule has to know of an earlier study of the case: its place in the order, from 1. */
interface KnownStudy {
  readonly nth: number;
  readonly status: AidStudyStatus;
}

/** Which study is put on the bureau's record. */
export interface RegisterStudyInput extends Noted {
  readonly nth: number;
}

/** The justice bureau takes a study on its record (M-24), also when the case has ended meanwhile. */
export const registerStudy: CaseAct<
  RegisterStudyInput,
  CaseFacts & { readonly studies: readonly KnownStudy[] }
> = {
  title: '研究备案',
  by: ['BUREAU_OFFICER'],
  from: [
    ...(['ASSIGNED', 'IN_PROGRESS', 'CONCLUDED', 'TERMINATED', 'FILE_SUBMITTED', 'FILE_REVIEWED'] as const),
    ...(['SUBSIDY_PAID', 'ARCHIVED'] as const),
  ],
  decide: ({ studies }, { nth, note }) =>
    studies.some((each) => each.nth === nth && each.status === 'HELD')
      ? agreed({ note: note ?? null })
      : refused('NO_SUCH_STUDY', 'nth'),
};
