import { agreed, refused } from '../../_kit/acts/machine.ts';
import { dueAt } from '../../_kit/deadlines/deadline.ts';
import { startOfDay } from '../../_kit/deadlines/days.ts';
import {
  petitionStatus,
  type CompetenceWay,
  type ConsultationKind,
  type PetitionKind,
  type PetitionStatus,
} from '../codes.ts';
import { isCreditCode } from '../../_kit/acts/creditCode.ts';
import { objectionPeriod } from './deadlines.ts';
import { bodyAct, petitionAct, said, type PetitionAct, type WithNote } from './facts.ts';

/** To which body a matter goes. */
export interface DivertInput extends WithNote {
  readonly body: string;
}

/** A way out of the petition office within its 15 days (R-PE-6); accusations go by the last two only (R-PE-11). */
function diversion(
  title: string,
  way: PetitionStatus,
  kinds: readonly PetitionKind[],
): PetitionAct<DivertInput> {
  return petitionAct({
    title,
    by: ['PETITION_OFFICER'],
    from: ['REGISTERED'],
    decide: (petition, { body, note }, at) => {
      if (!kinds.includes(petition.kind)) {
        return refused(petition.kind === 'ACCUSATION' ? 'ACCUSATION_WITHHELD' : 'WRONG_KIND');
      }
      if (petition.consultation) return refused('CONFERENCE_OPEN');
      if (!isCreditCode(body)) return refused('NO_SUCH_BODY', 'body');
      if (body === petition.accusedBodyCode) return refused('ACCUSED_BODY', 'body');
      const received = way === 'TRANSFERRED' || way === 'ASSIGNED_WITH_FEEDBACK';
      return agreed({
        status: way,
        set: handedTo(body, way, petition.divertedOn, at.today),
        deadlines: [
          { meet: 'R-PE-6' },
          { waive: 'R-PE-7', reason: '已转送有权处理的机关、单位' },
          ...(received ? [{ start: 'R-PE-8' } as const] : []),
        ],
        note: note ?? null,
      });
    },
  });
}

/** The day of the first diversion stays; objections count from the latest. */
function handedTo(body: string, way: PetitionStatus, divertedOn: string | null, today: string) {
  return { competentBodyCode: body, divertedAs: way, divertedOn: divertedOn ?? today, handedOn: today };
}

/** Why the receiving body is not competent. */
export interface ObjectInput {
  readonly reasons: string;
}

const object = bodyAct<ObjectInput>({
  title: '提出管辖异议',
  by: ['BODY_CLERK'],
  from: ['TRANSFERRED', 'ASSIGNED_WITH_FEEDBACK'],
  decide: ({ handedOn, divertedOn, openedOn }, { reasons }, at) => {
    if (!said(reasons)) return refused('REASONS_NEEDED', 'reasons');
    const startedAt = startOfDay(handedOn ?? divertedOn ?? openedOn);
    const end = dueAt(objectionPeriod, { startedAt, pausedDays: 0, extendedBy: 0 }, at.calendar);
    if (end !== null && at.now >= end) return refused('OBJECTION_TOO_LATE');
    return agreed({ status: 'OBJECTED', note: reasons });
  },
});

/** What the petition office says to an objection. */
export interface ObjectionDecideInput {
  readonly upheld: boolean;
  readonly reasons: string;
}

/** Upheld, the matter returns to be passed on anew; not upheld, the receiver's 15 days have run on all the while. */
const objectionDecide = petitionAct<ObjectionDecideInput>({
  title: '核定管辖异议',
  by: ['PETITION_OFFICER', 'PETITION_OFFICE_HEAD'],
  from: ['OBJECTED'],
  decide: ({ divertedAs, consultation }, { upheld, reasons }) => {
    if (!said(reasons)) return refused('REASONS_NEEDED', 'reasons');
    if (consultation?.status === 'CONVENED') return refused('CONFERENCE_OPEN');
    if (!upheld) return agreed({ status: divertedAs ?? 'TRANSFERRED', note: reasons });
    return agreed({
      status: 'REGISTERED',
      set: { competentBodyCode: null, handedOn: null },
      deadlines: [{ waive: 'R-PE-8', reason: '管辖异议成立，退回信访部门' }, { start: 'R-PE-6' }],
      note: reasons,
    });
  },
});

/** Which bodies meet about a matter. */
export interface ConsultationConveneInput extends WithNote {
  readonly kind: ConsultationKind;
  readonly bodies: readonly string[];
}

const consultationConvene = petitionAct<ConsultationConveneInput>({
  title: '召集联席会议',
  by: ['PETITION_OFFICER', 'PETITION_OFFICE_HEAD'],
  from: ['REGISTERED', 'OBJECTED'],
  decide: (petition, { bodies, note }) => {
    if (petition.kind === 'ACCUSATION') return refused('ACCUSATION_WITHHELD');
    if (petition.consultation) return refused('CONFERENCE_OPEN');
    if (new Set(bodies).size < 2) return refused('BODIES_NEEDED', 'bodies');
    return bodies.every(isCreditCode) ? agreed({ note: note ?? null }) : refused('NO_SUCH_BODY', 'bodies');
  },
});

/** How it was found who is responsible, and who is. */
export interface LeadBodyFixInput extends WithNote {
  readonly way: CompetenceWay;
  readonly body: string;
}

const leadBodyFix = petitionAct<LeadBodyFixInput>({
  title: '明确责任单位',
  by: ['PETITION_OFFICER', 'PETITION_OFFICE_HEAD'],
  from: ['REGISTERED', 'OBJECTED'],
  decide: ({ kind, consultation, divertedOn }, { way, body, note }, at) => {
    if (kind === 'ACCUSATION') return refused('ACCUSATION_WITHHELD');
    if (!isCreditCode(body)) return refused('NO_SUCH_BODY', 'body');
    if (way === 'JOINT_CONFERENCE') {
      if (consultation?.status !== 'CONVENED') return refused('CONFERENCE_NEEDED', 'way');
      if (!consultation.bodyCodes.includes(body)) return refused('BODIES_NEEDED', 'body');
    } else if (consultation) return refused('CONFERENCE_OPEN', 'way');
    return agreed({
      status: 'TRANSFERRED',
      set: handedTo(body, 'TRANSFERRED', divertedOn, at.today),
      deadlines: [
        { meet: 'R-PE-6' },
        { waive: 'R-PE-7', reason: '已明确责任单位' },
        { waive: 'R-PE-8', reason: '已重新明确责任单位' },
        { start: 'R-PE-8' },
      ],
      note: note ?? null,
    });
  },
});

/** The minutes that fix who is responsible. */
export interface ConsultationFinishInput {
  readonly minutes: string;
}

const consultationFinish = petitionAct<ConsultationFinishInput>({
  title: '完成联席会议纪要',
  by: ['PETITION_OFFICER', 'PETITION_OFFICE_HEAD'],
  from: Object.keys(petitionStatus) as PetitionStatus[],
  decide: ({ consultation }, { minutes }) => {
    if (consultation?.status !== 'LEAD_BODY_FIXED') return refused('CONFERENCE_NEEDED');
    return said(minutes) ? agreed({}) : refused('REASONS_NEEDED', 'minutes');
  },
});

const every: readonly PetitionKind[] = ['SUGGESTION', 'CLAIM'];

/** How a matter finds the body that is competent for it. */
export const diversionActs = {
  petitionTransfer: diversion('转送', 'TRANSFERRED', every),
  petitionAssign: diversion('交办', 'ASSIGNED_WITH_FEEDBACK', every),
  petitionPassToLawOrgan: diversion('转政法机关', 'TO_LAW_ORGAN', ['ACCUSATION', 'CLAIM']),
  petitionPassToDiscipline: diversion('转纪检监察机关', 'TO_DISCIPLINE', ['ACCUSATION']),
  petitionObject: object,
  petitionObjectionDecide: objectionDecide,
  petitionConsultationConvene: consultationConvene,
  petitionLeadBodyFix: leadBodyFix,
  petitionConsultationFinish: consultationFinish,
};
