import { agreed, refused } from '../../_kit/acts/machine.ts';
import { startOfDay } from '../../_kit/deadlines/days.ts';
import {
  correctionStatus,
  type CorrectionStatus,
  type CorrectionRuling,
  type CorrectionNoticeRecipient,
} from '../codes.ts';
import { allOrgans, living, unsaid, untold, wrongDay, type SubjectAct } from './subjectFacts.ts';

/** Every state: the procuratorate may look into what has ended, too. */
const everyState = Object.keys(correctionStatus) as CorrectionStatus[];

/** What was said before the end of the term, by the person and by the office (R-CC-20). */
export interface SumUpInput {
  readonly summedUpOn: string;
  readonly appraisal: string;
}

const sumUp: SubjectAct<SumUpInput> = {
  title: '期满前总结',
  by: ['JUSTICE_OFFICER', 'COUNTY_OFFICER'],
  from: ['UNDER_CORRECTION', 'ON_LEAVE'],
  decide: ({ summedUpOn: before, openedOn }, { summedUpOn, appraisal }, at) => {
    if (before !== null) return refused('NOTHING_WAITING');
    return (
      wrongDay(summedUpOn, openedOn, at.today, 'summedUpOn') ??
      unsaid(appraisal, 'appraisal') ??
      agreed({
        set: { summedUpOn },
        deadlines: [{ meet: 'R-CC-20-SUMMING-UP' as const, at: startOfDay(summedUpOn) }],
        note: appraisal,
      })
    );
  },
};

/** The certificate and the three notices at the end of the term (R-CC-20). */
export interface CompleteInput {
  readonly certificateGiven: boolean;
  readonly notices: readonly CorrectionNoticeRecipient[];
}

const complete: SubjectAct<CompleteInput> = {
  title: '期满解除矫正',
  by: ['COUNTY_OFFICER', 'DECISION_MAKER'],
  from: ['UNDER_CORRECTION'],
  decide: ({ termEndsOn, summedUpOn }, { certificateGiven, notices }, at) => {
    if (at.today < termEndsOn) return refused('TERM_NOT_ENDED');
    // From memory: without the verified text nothing stands between the end of the term and the certificate.
    const wanted = at.enabled('R-CC-20-SUMMING-UP');
    if (wanted && summedUpOn === null) return refused('SUMMING_UP_MISSING');
    if (!certificateGiven) return refused('CERTIFICATE_MISSING', 'certificateGiven');
    return (
      untold(notices, allOrgans) ??
      agreed({ status: 'COMPLETED' as const, set: { closedOn: at.today }, deadlines: ended('矫正期满') })
    );
  },
};

/** A court revoked or recalled without a proposal of the agency, as it does for another crime (CCL art. 46). */
export interface RulingInput {
  readonly ruling: CorrectionRuling;
  readonly ruledOn: string;
}

const ruling: SubjectAct<RulingInput> = {
  title: '人民法院裁定撤销、决定收监',
  by: ['COUNTY_OFFICER'],
  from: living,
  decide: ({ kind, openedOn, effectiveOn }, { ruling: ruled, ruledOn }, at) => {
    const revocable = kind === 'PROBATION' || kind === 'PAROLE';
    const recallable = kind === 'TEMPORARY_OUTSIDE_EXECUTION';
    if (ruled === 'REVOKED' ? !revocable : !recallable) return refused('WRONG_KIND', 'ruling');
    return (
      wrongDay(ruledOn, effectiveOn ?? openedOn, at.today, 'ruledOn') ??
      agreed({ status: ruled, set: { closedOn: at.today }, deadlines: ended('社区矫正终止') })
    );
  },
};

/** The death of a person, with the notices (CCL art. 45). */
export interface DeathInput {
  readonly notices: readonly CorrectionNoticeRecipient[];
}

const death: SubjectAct<DeathInput> = {
  title: '死亡',
  by: ['COUNTY_OFFICER'],
  from: living,
  decide: (_file, { notices }, at) =>
    untold(notices, ['DECIDING_ORGAN', 'PROCURATORATE']) ??
    agreed({ status: 'DECEASED' as const, set: { closedOn: at.today }, deadlines: ended('社区矫正终止') }),
};

/** What the procuratorate wrote. */
export interface RemarkInput {
  readonly text: string;
}

const remark: SubjectAct<RemarkInput> = {
  title: '人民检察院提出检察意见',
  by: ['PROCURATORATE'],
  from: everyState,
  decide: (_file, { text }) => unsaid(text, 'text') ?? agreed({ note: text }),
};

/** The written answer to a remark. */
export interface RemarkAnswerInput extends RemarkInput {
  readonly remark: string;
}

const remarkAnswer: SubjectAct<RemarkAnswerInput> = {
  title: '书面答复检察意见',
  by: ['DECISION_MAKER'],
  from: everyState,
  decide: ({ openRemarks }, { remark: number, text }) =>
    openRemarks.includes(number)
      ? (unsaid(text, 'text') ?? agreed({ note: text }))
      : refused('NO_SUCH_REMARK', 'remark'),
};

/** The ways in which correction ends (R-CC-20, R-CC-21), and the procuratorate's supervision (R-CC-24). */
export const endActs = {
  correctionSumUp: sumUp,
  correctionComplete: complete,
  correctionRulingTake: ruling,
  correctionDeathTake: death,
  correctionRemarkWrite: remark,
  correctionRemarkAnswer: remarkAnswer,
};

function ended(reason: string) {
  return [{ waiveAll: true as const, reason }];
}
