import { agreed, refused } from '../../_kit/acts/machine.ts';
import { startOfDay } from '../../_kit/deadlines/days.ts';
import type { CorrectionStatus } from '../codes.ts';
import { summingUpMoved } from './clocks.ts';
import { bound, unsaid, wrongDay, type SubjectAct } from './subjectFacts.ts';

const serving: readonly CorrectionStatus[] = ['UNDER_CORRECTION', 'ON_LEAVE'];

/** Asking the court to decide on an arrest while it decides on a revocation (CCL art. 47). */
export interface ArrestAskInput {
  readonly reasons: string;
}

const arrestAsk: SubjectAct<ArrestAskInput> = {
  title: '提请人民法院决定逮捕',
  by: ['DECISION_MAKER'],
  from: bound,
  decide: ({ proposal }, { reasons }) => {
    const sent = proposal?.status === 'SENT' && proposal.sanction === 'REVOCATION_PROPOSED';
    if (!sent || proposal.arrestAskedOn !== null) return refused('NOTHING_WAITING');
    return unsaid(reasons, 'reasons') ?? agreed({ deadlines: [{ start: 'R-CC-17-ARREST' }], note: reasons });
  },
};

/** What the court decided on the arrest, and at which moment: its time is counted in hours. */
export interface ArrestAnswerInput {
  readonly granted: boolean;
  readonly answeredAt: Date;
}

const arrestAnswer: SubjectAct<ArrestAnswerInput> = {
  title: '人民法院对逮捕的决定',
  by: ['COUNTY_OFFICER'],
  from: bound,
  decide: ({ proposal }, { granted, answeredAt }, at) => {
    const asked = proposal?.status === 'SENT' && proposal.arrestAskedOn !== null;
    if (!asked || proposal.arrestAnsweredOn !== null) return refused('NOTHING_WAITING');
    if (answeredAt > at.now) return refused('DAY_IN_FUTURE', 'answeredAt');
    return agreed({
      deadlines: [{ meet: 'R-CC-17-ARREST', at: answeredAt }],
      note: granted ? '决定逮捕' : '不予逮捕',
    });
  },
};

/** Proposing to the court that the sentence be commuted (CCL art. 33). */
export interface CommutationInput {
  readonly copiedToProcuratorate: boolean;
  readonly reasons: string;
}

const commutationPropose: SubjectAct<CommutationInput> = {
  title: '提出减刑建议',
  by: ['DECISION_MAKER'],
  from: serving,
  decide: ({ commutation }, { copiedToProcuratorate, reasons }) => {
    if (commutation?.status === 'SENT') return refused('STILL_OPEN');
    if (!copiedToProcuratorate) return refused('COPY_MISSING', 'copiedToProcuratorate');
    return unsaid(reasons, 'reasons') ?? agreed({ deadlines: [{ start: 'R-CC-18' }], note: reasons });
  },
};

/** What the court ruled; a commutation has a new last day. */
export interface CommutationAnswerInput {
  readonly granted: boolean;
  readonly answeredOn: string;
  readonly termEndsOn?: string | null | undefined;
}

const commutationAnswer: SubjectAct<CommutationAnswerInput> = {
  title: '人民法院减刑裁定',
  by: ['COUNTY_OFFICER'],
  from: serving,
  decide: (file, { granted, answeredOn, termEndsOn: next }, at) => {
    const { commutation, termEndsOn } = file;
    if (commutation?.status !== 'SENT') return refused('NOTHING_WAITING');
    const wrong = wrongDay(answeredOn, commutation.sentOn, at.today, 'answeredOn');
    if (wrong) return wrong;
    const deadlines = [{ meet: 'R-CC-18' as const, at: startOfDay(answeredOn) }];
    if (!granted) return agreed({ deadlines });
    // A commutation shortens, and nobody's term ends before the day on which it was shortened.
    const shorter = typeof next === 'string' && next < termEndsOn && next >= answeredOn;
    return shorter
      ? agreed({
          set: { termEndsOn: next },
          deadlines: [...deadlines, ...summingUpMoved(file, next, at.today)],
        })
      : refused('DAYS_IN_WRONG_ORDER', 'termEndsOn');
  },
};

/** What only a court decides, besides the proposals of the ladder (R-CC-17, R-CC-18). */
export const courtActs = {
  correctionArrestAsk: arrestAsk,
  correctionArrestAnswer: arrestAnswer,
  correctionCommutationPropose: commutationPropose,
  correctionCommutationAnswer: commutationAnswer,
};
