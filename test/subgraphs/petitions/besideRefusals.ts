import type { ActContext } from '../../../subgraphs/_kit/acts/machine.ts';
import type { PetitionsPost } from '../../../subgraphs/petitions/codes.ts';
import { meetingActs } from '../../../subgraphs/petitions/rules/meetingActs.ts';
import { receptionActs } from '../../../subgraphs/petitions/rules/receptionActs.ts';
import { accountabilityActs, leaderCaseActs } from '../../../subgraphs/petitions/rules/supervisionActs.ts';
import { county, landBureau, petitionOffice, procuratorate, townships } from './cells.ts';

/** Acts to what stands beside petitions, by their mutations. */
export const besideActs = { ...leaderCaseActs, ...accountabilityActs, ...receptionActs, ...meetingActs };
export type BesideName = keyof typeof besideActs;

/** An act, its refusal with the input field, and what is particular to the case; all else is as it should be. */
export type BesideRefused = readonly [
  act: BesideName,
  code: string,
  what: { of?: object; input?: object; at?: Partial<ActContext<PetitionsPost>> },
];

const claim = { number: 'P1', kind: 'CLAIM' };
const accusation = { number: 'P1', kind: 'ACCUSATION' };
const day = { kind: 'LEADER_RECEPTION', day: '2024-03-15', announcedOn: '2024-02-20' };
const held = { heldOn: '2024-03-01', mattersHeard: 3, note: '接待三件' };

/** With these every act is agreed to, on 2024-03-01, where state and post are right. */
export const besideGiven: Record<BesideName, { of: object; input: object }> = {
  leaderCaseAssign: { of: { petition: claim, taken: false }, input: { leaderPost: '县长' } },
  leaderCaseStart: { of: {}, input: {} },
  leaderCaseResolve: { of: {}, input: { how: '已化解' } },
  leaderCaseClose: { of: {}, input: {} },
  accountabilityPropose: {
    of: { petition: claim },
    input: { body: landBureau, ground: 'SHIRKED', petition: 'P1', proposal: '建议追究责任' },
  },
  accountabilityAnswer: { of: { bodyCode: landBureau }, input: { adopted: true, answer: '采纳' } },
  receptionDayPlan: {
    of: {},
    input: {
      ...{ region: county, place: townships[0], body: petitionOffice, kind: 'LEADER_VISIT' },
      ...{ leaderPost: '县长', day: '2024-03-15' },
    },
  },
  receptionDayHold: { of: day, input: held },
  receptionDayCancel: { of: day, input: { reason: '防汛' } },
  petitionMeetingConvene: {
    of: { found: [claim] },
    input: { bodies: [landBureau, procuratorate], day: '2024-03-08', petitions: ['P1'] },
  },
  petitionMeetingHold: {
    of: { day: '2024-03-08', convenedOn: '2024-02-20' },
    input: { heldOn: '2024-03-01', minutes: '明确责任' },
  },
  petitionMeetingCancel: { of: {}, input: { reason: '并入下次例会' } },
};

/** Refusals of leaders' cases and proposals. */
const supervision: readonly BesideRefused[] = [
  ['leaderCaseAssign', 'NO_SUCH_MATTER petition', { of: { petition: null } }],
  ['leaderCaseAssign', 'ACCUSATION_WITHHELD petition', { of: { petition: accusation } }],
  ['leaderCaseAssign', 'LEADER_HAS_IT petition', { of: { taken: true } }],
  ['leaderCaseAssign', 'REASONS_NEEDED leaderPost', { input: { leaderPost: ' ' } }],
  ['leaderCaseResolve', 'REASONS_NEEDED how', { input: { how: '' } }],
  ['accountabilityPropose', 'NO_SUCH_BODY body', { input: { body: 'X' } }],
  ['accountabilityPropose', 'NO_SUCH_MATTER petition', { of: { petition: null } }],
  ['accountabilityPropose', 'ACCUSATION_WITHHELD petition', { of: { petition: accusation } }],
  ['accountabilityPropose', 'REASONS_NEEDED proposal', { input: { proposal: '' } }],
  ['accountabilityAnswer', 'NOT_YOUR_BODY', { of: { bodyCode: procuratorate } }],
  ['accountabilityAnswer', 'REASONS_NEEDED answer', { input: { answer: '' } }],
];

/** Refusals of reception days and meetings. */
const appointments: readonly BesideRefused[] = [
  ['receptionDayPlan', 'NO_SUCH_BODY body', { input: { body: 'X' } }],
  ['receptionDayPlan', 'REASONS_NEEDED leaderPost', { input: { leaderPost: ' ' } }],
  ['receptionDayPlan', 'REASONS_NEEDED leaderPost', { input: { leaderPost: undefined } }],
  ['receptionDayPlan', 'DAY_PASSED day', { input: { day: '2024-02-29' } }],
  ['receptionDayPlan', 'PLACE_OUTSIDE_UNIT place', { input: { place: '990102000000' } }],
  ['receptionDayPlan', 'PLACE_OUTSIDE_UNIT place', { input: { region: townships[0], place: county } }],
  ['receptionDayHold', 'DAY_NOT_POSSIBLE heldOn', { input: { heldOn: '2024-03-02' } }],
  ['receptionDayHold', 'DAY_NOT_POSSIBLE heldOn', { input: { heldOn: '2024-02-19' } }],
  ['receptionDayHold', 'COUNT_NOT_POSSIBLE mattersHeard', { input: { mattersHeard: -1 } }],
  ['receptionDayHold', 'COUNT_NOT_POSSIBLE mediatorsOnDuty', { input: { mediatorsOnDuty: -1 } }],
  ['receptionDayHold', 'COUNT_NOT_POSSIBLE mediatorsOnDuty', { of: { kind: 'MEDIATORS_ON_DUTY' } }],
  ['receptionDayHold', 'REASONS_NEEDED note', { input: { note: '' } }],
  // On the day itself people may be on their way.
  ['receptionDayCancel', 'DAY_PASSED', { of: { day: '2024-03-01' } }],
  ['receptionDayCancel', 'REASONS_NEEDED reason', { input: { reason: ' ' } }],
  ['petitionMeetingConvene', 'BODIES_NEEDED bodies', { input: { bodies: [landBureau, landBureau] } }],
  ['petitionMeetingConvene', 'NO_SUCH_BODY bodies', { input: { bodies: [landBureau, 'X'] } }],
  ['petitionMeetingConvene', 'DAY_PASSED day', { input: { day: '2024-02-29' } }],
  ['petitionMeetingConvene', 'NO_SUCH_MATTER petitions', { input: { petitions: ['P1', 'P2'] } }],
  ['petitionMeetingConvene', 'ACCUSATION_WITHHELD petitions', { of: { found: [accusation] } }],
  ['petitionMeetingHold', 'DAY_NOT_POSSIBLE heldOn', { input: { heldOn: '2024-03-02' } }],
  ['petitionMeetingHold', 'DAY_NOT_POSSIBLE heldOn', { input: { heldOn: '2024-02-19' } }],
  ['petitionMeetingHold', 'REASONS_NEEDED minutes', { input: { minutes: '' } }],
  ['petitionMeetingCancel', 'REASONS_NEEDED reason', { input: { reason: '' } }],
];

export const besideRefusals: readonly BesideRefused[] = [...supervision, ...appointments];
