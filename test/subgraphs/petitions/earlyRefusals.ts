import type { ActContext } from '../../../subgraphs/_kit/acts/machine.ts';
import type { PetitionsPost } from '../../../subgraphs/petitions/codes.ts';
import type { PetitionFacts } from '../../../subgraphs/petitions/rules/facts.ts';
import type { petitionActs } from '../../../subgraphs/petitions/rules/petitionActs.ts';
import { landBureau, petitionOffice, procuratorate } from './cells.ts';

/** An act by its mutation. */
export type Name = keyof typeof petitionActs;
/** An act, its refusal with the input field, and what is particular to the case. */
export type Refused = readonly [
  act: Name,
  code: string,
  what: { of?: Partial<PetitionFacts>; input?: object; at?: Partial<ActContext<PetitionsPost>> },
];

const open = (rule: string, day: string, extension: object | null = null) => [
  { rule, dueAt: new Date(`${day}T00:00:00+08:00`), extension },
];
const register = { form: 'LETTER', kind: 'CLAIM', field: 'LAND', direct: false };
const opinion = { request: '甲', facts: '乙', grounds: '丙', result: 'EXPLAINED' };
const extension = { days: 10, reason: '复杂', petitionerToldOn: '2024-03-01' };
const consultation = { status: 'CONVENED' as const, bodyCodes: [landBureau, procuratorate] };

/** Refusals from registration to the handling opinion. */
export const earlyRefusals: readonly Refused[] = [
  ['petitionRegister', 'BODY_OF_OFFICER_UNKNOWN', { input: register, at: { body: null } }],
  ['petitionRegister', 'BODY_OF_OFFICER_UNKNOWN', { input: register, at: { body: 'land-bureau' } }],
  ['petitionRegister', 'REPRESENTATIVES_NEEDED representatives', { input: { ...register, form: 'VISIT' } }],
  [
    'petitionRegister',
    'REPRESENTATIVES_NEEDED representatives',
    { input: { ...register, form: 'VISIT', representatives: 0 } },
  ],
  [
    'petitionRegister',
    'TOO_MANY_REPRESENTATIVES representatives',
    { input: { ...register, form: 'VISIT', representatives: 6 } },
  ],
  ['petitionRegister', 'ACCUSED_BODY_NEEDED accusedBody', { input: { ...register, kind: 'ACCUSATION' } }],
  [
    'petitionRegister',
    'NO_SUCH_BODY accusedBody',
    { input: { ...register, kind: 'ACCUSATION', accusedBody: `${procuratorate.slice(0, 17)}?` } },
  ],
  [
    'petitionRegister',
    'ACCUSED_BODY accusedBody',
    { input: { ...register, kind: 'ACCUSATION', accusedBody: landBureau } },
  ],
  [
    'petitionRegister',
    'ACCUSATION_WITHHELD direct',
    { input: { ...register, kind: 'ACCUSATION', accusedBody: procuratorate, direct: true } },
  ],
  ['petitionRegister', 'NOT_AN_ACCUSATION accusedBody', { input: { ...register, accusedBody: landBureau } }],
  ['petitionRegister', 'NO_SUCH_MATTER earlier', { input: { ...register, earlier: 'P9' } }],
  ['petitionDecline', 'NOT_YOUR_BODY', { of: { competentBodyCode: procuratorate } }],
  ['petitionDecline', 'REASONS_NEEDED reasons', { input: { ground: 'IN_PROCESS', reasons: ' ' } }],
  ['petitionDecline', 'CONFERENCE_OPEN', { of: { consultation }, input: { reasons: '甲' } }],
  [
    'petitionDecline',
    'OBJECT_INSTEAD ground',
    { of: { status: 'TRANSFERRED' }, input: { ground: 'NOT_COMPETENT', reasons: '甲' } },
  ],
  [
    'petitionDecline',
    'NO_GROUND_TO_DECLINE ground',
    { of: { competentBodyCode: null }, input: { ground: 'NOT_COMPETENT', reasons: '甲' } },
  ],
  ['petitionDecline', 'NO_GROUND_TO_DECLINE ground', { input: { ground: 'IN_PROCESS', reasons: '甲' } }],
  [
    'petitionDecline',
    'NO_GROUND_TO_DECLINE ground',
    {
      of: { earlier: { inProcess: true, finallyReviewed: false } },
      input: { ground: 'FINALLY_REVIEWED', reasons: '甲' },
    },
  ],
  ['petitionTransfer', 'ACCUSATION_WITHHELD', { of: { kind: 'ACCUSATION' }, input: { body: landBureau } }],
  ['petitionPassToDiscipline', 'WRONG_KIND', { input: { body: landBureau } }],
  ['petitionTransfer', 'CONFERENCE_OPEN', { of: { consultation }, input: { body: landBureau } }],
  ['petitionAssign', 'NO_SUCH_BODY body', { input: { body: 'X' } }],
  [
    'petitionPassToDiscipline',
    'ACCUSED_BODY body',
    { of: { kind: 'ACCUSATION', accusedBodyCode: landBureau }, input: { body: landBureau } },
  ],
  ['petitionObject', 'NOT_YOUR_BODY', { at: { body: procuratorate }, input: { reasons: '甲' } }],
  ['petitionObject', 'REASONS_NEEDED reasons', { input: { reasons: '' } }],
  ['petitionObject', 'OBJECTION_TOO_LATE', { of: { handedOn: '2024-02-22' }, input: { reasons: '甲' } }],
  [
    'petitionObject',
    'OBJECTION_TOO_LATE',
    { of: { handedOn: null, divertedOn: null }, input: { reasons: '甲' } },
  ],
  ['petitionObjectionDecide', 'REASONS_NEEDED reasons', { input: { upheld: true, reasons: '' } }],
  ['petitionObjectionDecide', 'CONFERENCE_OPEN', { of: { consultation }, input: { reasons: '甲' } }],
  ['petitionConsultationConvene', 'ACCUSATION_WITHHELD', { of: { kind: 'ACCUSATION' } }],
  ['petitionConsultationConvene', 'CONFERENCE_OPEN', { of: { consultation } }],
  ['petitionConsultationConvene', 'BODIES_NEEDED bodies', { input: { bodies: [landBureau, landBureau] } }],
  ['petitionConsultationConvene', 'NO_SUCH_BODY bodies', { input: { bodies: [landBureau, 'X'] } }],
  ['petitionLeadBodyFix', 'ACCUSATION_WITHHELD', { of: { kind: 'ACCUSATION' } }],
  ['petitionLeadBodyFix', 'NO_SUCH_BODY body', { input: { body: 'X' } }],
  ['petitionLeadBodyFix', 'CONFERENCE_NEEDED way', { input: { way: 'JOINT_CONFERENCE', body: landBureau } }],
  [
    'petitionLeadBodyFix',
    'BODIES_NEEDED body',
    { of: { consultation }, input: { way: 'JOINT_CONFERENCE', body: petitionOffice } },
  ],
  [
    'petitionLeadBodyFix',
    'CONFERENCE_OPEN way',
    { of: { consultation }, input: { way: 'AGREED', body: landBureau } },
  ],
  ['petitionConsultationFinish', 'CONFERENCE_NEEDED', { of: { consultation } }],
  [
    'petitionConsultationFinish',
    'REASONS_NEEDED minutes',
    { of: { consultation: { ...consultation, status: 'LEAD_BODY_FIXED' } }, input: { minutes: '' } },
  ],
  ['petitionAccept', 'NOT_YOUR_BODY', { at: { body: null } }],
  ['petitionAccept', 'ACCUSATION_WITHHELD', { of: { kind: 'ACCUSATION' } }],
  ['petitionAccept', 'IN_PROCESS_ALREADY', { of: { earlier: { inProcess: true, finallyReviewed: false } } }],
  [
    'petitionAccept',
    'FINALLY_REVIEWED_ALREADY',
    { of: { earlier: { inProcess: false, finallyReviewed: true } } },
  ],
  ['petitionSuggestionStudy', 'WRONG_KIND', {}],
  ['petitionSuggestionStudy', 'NOT_YOUR_BODY', { of: { kind: 'SUGGESTION' } }],
  [
    'petitionSuggestionStudy',
    'REASONS_NEEDED reasons',
    { of: { kind: 'SUGGESTION', competentBodyCode: null }, input: { adopted: false, reasons: '' } },
  ],
  ['petitionGuide', 'WRONG_KIND', { of: { kind: 'SUGGESTION' } }],
  ['petitionGuide', 'WRONG_BRANCH branch', { input: { branch: 'PETITION_OPINION', reasons: '甲' } }],
  ['petitionGuide', 'REASONS_NEEDED reasons', { input: { branch: 'ARBITRATION', reasons: '' } }],
  ['petitionHandle', 'WRONG_KIND', { of: { kind: 'SUGGESTION' } }],
  ['petitionHandlingExtend', 'EXTENSION_TOO_LONG days', { input: { ...extension, days: 31 } }],
  ['petitionHandlingExtend', 'EXTENSION_TOO_LONG days', { input: { ...extension, days: 0 } }],
  ['petitionHandlingExtend', 'REASONS_NEEDED reason', { input: { ...extension, reason: '' } }],
  [
    'petitionHandlingExtend',
    'DAY_NOT_POSSIBLE petitionerToldOn',
    { input: { ...extension, petitionerToldOn: '2024-03-02' } },
  ],
  [
    'petitionHandlingExtend',
    'DAY_NOT_POSSIBLE petitionerToldOn',
    { of: { acceptedOn: null }, input: { ...extension, petitionerToldOn: '2024-01-31' } },
  ],
  [
    'petitionHandlingExtend',
    'ALREADY_EXTENDED',
    { of: { deadlines: open('R-PE-12', '2024-05-01', { by: 10 }) }, input: extension },
  ],
  [
    'petitionHandlingExtend',
    'EXTENSION_TOO_LATE',
    { of: { deadlines: open('R-PE-12', '2024-03-01') }, input: extension },
  ],
  ['petitionAnswerIssue', 'OPINION_INCOMPLETE request', { input: { ...opinion, request: '' } }],
  ['petitionAnswerIssue', 'OPINION_INCOMPLETE facts', { input: { ...opinion, facts: '' } }],
  ['petitionAnswerIssue', 'OPINION_INCOMPLETE grounds', { input: { ...opinion, grounds: '' } }],
  ['petitionSettle', 'REASONS_NEEDED agreement', { input: { agreement: '' } }],
];
