import { agreed, refused, type Decision } from '../../_kit/acts/machine.ts';
import type {
  AppointmentStatus,
  DeclineGround,
  PetitionField,
  PetitionForm,
  PetitionKind,
  PetitionUserErrorCode,
} from '../codes.ts';
import { isCreditCode } from '../../_kit/acts/creditCode.ts';
import { petitionAct, said, type PetitionAct, type WithNote } from './facts.ts';

/** Representatives that several people who visit together may have at most (R-PE-4). */
export const MOST_REPRESENTATIVES = 5;

/** A petition as it comes in; who the petitioner is is kept beside it and is none of the rule's business. */
export interface RegisterInput extends WithNote {
  readonly form: PetitionForm;
  readonly kind: PetitionKind;
  readonly field: PetitionField;
  readonly representatives?: number | null | undefined;
  readonly accusedBody?: string | null | undefined;
  /** True when it came straight to the body that handles it, not to a petition office (R-PE-7). */
  readonly direct: boolean;
  readonly earlier?: string | null | undefined;
  /** Number of the reception day at which it was brought forward (M-42). */
  readonly receptionDay?: string | null | undefined;
  /** Number of the referral by which it came (M-12). */
  readonly referral?: string | null | undefined;
}

/** What the registrar named beside the matter, as far as it exists for them. */
export interface NamedAtRegistration {
  readonly earlierFound: boolean;
  readonly reception: { readonly status: AppointmentStatus; readonly day: string } | null;
}

const fits: Decision<null, PetitionUserErrorCode> = agreed(null);

const register: PetitionAct<RegisterInput, NamedAtRegistration> = {
  title: '登记',
  by: ['REGISTRAR'],
  from: [],
  decide: ({ earlierFound, reception }, input, at) => {
    const { form, kind, field, direct, representatives = null, accusedBody = null } = input;
    const { earlier = null, receptionDay = null } = input;
    const { body } = at;
    if (!isCreditCode(body)) return refused('BODY_OF_OFFICER_UNKNOWN');
    for (const check of [representativesFit(input), accusationFits(input, body)]) if (!check.ok) return check;
    // The sender is told which case was opened: nobody is told of an accusation.
    if (kind === 'ACCUSATION' && input.referral) return refused('ACCUSATION_WITHHELD', 'referral');
    if (earlier !== null && !earlierFound) return refused('NO_SUCH_MATTER', 'earlier');
    if (receptionDay !== null) {
      if (!reception) return refused('NO_SUCH_RECEPTION', 'receptionDay');
      if (reception.status === 'CANCELLED' || reception.day > at.today) {
        return refused('RECEPTION_NOT_OPEN', 'receptionDay');
      }
    }
    return agreed({
      status: 'REGISTERED',
      set: {
        form,
        kind,
        field,
        representatives,
        earlierNumber: earlier,
        receptionDayNumber: receptionDay,
        registeringBodyCode: body,
        competentBodyCode: direct ? body : null,
        accusedBodyCode: accusedBody,
        openedOn: at.today,
      },
      deadlines: [{ start: direct ? 'R-PE-7' : 'R-PE-6' }],
      note: input.note ?? null,
    });
  },
};

function representativesFit({ form, representatives = null }: RegisterInput) {
  if (form !== 'VISIT') return fits;
  if (representatives === null || representatives < 1) {
    return refused('REPRESENTATIVES_NEEDED', 'representatives');
  }
  return representatives > MOST_REPRESENTATIVES
    ? refused('TOO_MANY_REPRESENTATIVES', 'representatives')
    : fits;
}

/** An accusation names whom it accuses, is not registered there, and is passed on by the petition office (R-PE-11). */
function accusationFits({ kind, direct, accusedBody = null }: RegisterInput, body: string) {
  if (kind !== 'ACCUSATION') return accusedBody === null ? fits : refused('NOT_AN_ACCUSATION', 'accusedBody');
  if (accusedBody === null) return refused('ACCUSED_BODY_NEEDED', 'accusedBody');
  if (!isCreditCode(accusedBody)) return refused('NO_SUCH_BODY', 'accusedBody');
  if (accusedBody === body) return refused('ACCUSED_BODY', 'accusedBody');
  return direct ? refused('ACCUSATION_WITHHELD', 'direct') : fits;
}

/** Why a matter is not accepted, as the petitioner is told in writing. */
export interface DeclineInput {
  readonly ground: DeclineGround;
  readonly reasons: string;
}

const decline = petitionAct<DeclineInput>({
  title: '不予受理告知',
  by: ['PETITION_OFFICER', 'BODY_CLERK'],
  from: ['REGISTERED', 'TRANSFERRED', 'ASSIGNED_WITH_FEEDBACK'],
  decide: (petition, { ground, reasons }, at) => {
    const { earlier, competentBodyCode: competent, status } = petition;
    const mine = competent === null ? at.posts.includes('PETITION_OFFICER') : competent === at.body;
    if (!mine) return refused('NOT_YOUR_BODY');
    if (!said(reasons)) return refused('REASONS_NEEDED', 'reasons');
    if (petition.consultation?.status === 'CONVENED') return refused('CONFERENCE_OPEN');
    if (ground === 'NOT_COMPETENT') {
      if (status !== 'REGISTERED') return refused('OBJECT_INSTEAD', 'ground');
      if (competent === null) return refused('NO_GROUND_TO_DECLINE', 'ground');
    } else if (!(ground === 'IN_PROCESS' ? earlier?.inProcess : earlier?.finallyReviewed)) {
      return refused('NO_GROUND_TO_DECLINE', 'ground');
    }
    return agreed({
      status: 'CONCLUDED',
      set: { declined: ground, closedOn: at.today },
      deadlines: [{ meet: 'R-PE-6' }, { meet: 'R-PE-7' }, { meet: 'R-PE-8' }],
      note: reasons,
    });
  },
});

/** How a matter comes in, and how it is not accepted. */
export const registrationActs = { petitionRegister: register, petitionDecline: decline };
