import { agreed, refused } from '../../_kit/acts/machine.ts';
import type { CorrectionStatus } from '../codes.ts';
import { reportClocks } from './clocks.ts';
import { isInCustody, living, unsaid, wrongDay, type SubjectAct } from './subjectFacts.ts';

/** That another organ holds the person for another crime, as it has told. */
export interface CustodyTakeInput {
  readonly takenOn: string;
  readonly note: string;
}

/** What a person in custody cannot do, and does not miss. */
const held = '被羁押期间无法报到、报告';

const take: SubjectAct<CustodyTakeInput> = {
  title: '因涉嫌其他犯罪被羁押',
  by: ['JUSTICE_OFFICER', 'COUNTY_OFFICER'],
  from: living,
  decide: (file, { takenOn, note }, at) => {
    if (isInCustody(file)) return refused('STILL_OPEN');
    const wrong = wrongDay(takenOn, file.effectiveOn ?? file.openedOn, at.today, 'takenOn');
    if (wrong) return wrong;
    // Suspicion ends no correction: only a court does (CCL art. 45, 46). A leave is over without being late.
    return (
      unsaid(note, 'note') ??
      agreed({
        ...(file.status === 'ON_LEAVE' ? { status: 'UNDER_CORRECTION' as const } : {}),
        deadlines: [
          { waive: 'R-CC-4' as const, reason: held },
          { waive: 'R-CC-9-CONDITION' as const, reason: held },
          { waive: 'R-CC-9-EXAMINATION' as const, reason: held },
        ],
        note,
      })
    );
  },
};

/** That the person is free again without the correction having been ended. */
export interface CustodyEndInput {
  readonly releasedOn: string;
  readonly note: string;
}

const serving: readonly CorrectionStatus[] = ['UNDER_CORRECTION'];

const end: SubjectAct<CustodyEndInput> = {
  title: '解除羁押，继续矫正',
  by: ['JUSTICE_OFFICER', 'COUNTY_OFFICER'],
  from: living,
  decide: (file, { releasedOn, note }, at) => {
    const { custody } = file;
    if (custody === null || custody.endedOn !== null) return refused('NOTHING_WAITING');
    return (
      wrongDay(releasedOn, custody.takenOn, at.today, 'releasedOn') ??
      unsaid(note, 'note') ??
      agreed({ deadlines: serving.includes(file.status) ? reportClocks(file, releasedOn) : [], note })
    );
  },
};

/**
 * Custody for another crime, by another organ: entered, and its end too. What ends the correction is the ruling of the court
 * that tries that crime (`correctionRulingTake`); until then the person is presumed innocent and nothing else changes.
 */
export const custodyActs = {
  correctionCustodyTake: take,
  correctionCustodyEnd: end,
};
