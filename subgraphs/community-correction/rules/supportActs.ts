import { agreed, refused } from '../../_kit/acts/machine.ts';
import type { SupportKind } from '../codes.ts';
import { met, officers, type ReintegrationAct } from './reintegrationFacts.ts';
import { unsaid, wrongDay } from './subjectFacts.ts';

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

/** How the help goes on, and whether a court has convicted the person anew. */
export interface ReviewInput {
  readonly note: string;
  /** The day of a new conviction; null when none is known. */
  readonly convictedAnewOn?: string | null | undefined;
}

const review: ReintegrationAct<ReviewInput> = {
  // The same words whatever was found: a conviction is counted and told of nobody (F1-21).
  title: '复核帮教情况',
  by: officers,
  from: ['HANDED_OVER', ...met, 'SUPPORT_OFFERED', 'SUPPORT_RUNNING'],
  decide: ({ releasedOn, openedOn, reoffendedOn }, { note, convictedAnewOn: day = null }, at) => {
    const unwritten = unsaid(note, 'note');
    if (unwritten) return unwritten;
    if (day === null) return agreed({ note });
    // Persons are counted, not convictions: the first one stands.
    if (reoffendedOn !== null) return refused('NOTHING_WAITING', 'convictedAnewOn');
    return (
      wrongDay(day, releasedOn ?? openedOn, at.today, 'convictedAnewOn') ??
      agreed({ set: { reoffendedOn: day }, note })
    );
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

/** Help to a released person, which is voluntary (M-35, M-36). */
export const supportActs = {
  reintegrationSupportOffer: offer,
  reintegrationSupportAccept: accept,
  reintegrationReview: review,
  reintegrationSupportDecline: decline,
  reintegrationClose: close,
};
