import type { Viewer } from '../../../schema/viewer.ts';
import { refusals } from '../acts.ts';
import type { Answer, World } from '../world.ts';
import { county, landBureau, petitionOffice, procuratorate, townships } from './cells.ts';
import { newKey, people } from './office.ts';

/** A leader of the county, who answers for cases. */
export const leader: Viewer = {
  ...people.head,
  subject: 'leader',
  scopes: [...people.reader.scopes, 'petitions:leader'],
};

const leaderCase = 'leaderCase { id number status leaderPost }';
const proposal = 'proposal { id number status adopted }';
const receptionDay = `receptionDay { id number kind status day heldOn dueOn announcedOn leaderPost mattersHeard mediatorsOnDuty
  place { code } body { code } region { code } nextActs history { act note } }`;
const meeting = `meeting { id number status day convenedOn heldOn bodies { code } region { code } petitions { number }
  nextActs history { act note } }`;

/** What each mutation takes and what is asked of its answer. */
const mutations: Record<string, readonly [input: string, selection: string]> = {
  leaderCaseAssign: ['LeaderCaseAssign', leaderCase],
  leaderCaseStart: ['LeaderCaseStep', leaderCase],
  leaderCaseResolve: ['LeaderCaseResolve', leaderCase],
  leaderCaseClose: ['LeaderCaseStep', leaderCase],
  accountabilityPropose: ['AccountabilityPropose', proposal],
  accountabilityAnswer: ['AccountabilityAnswer', proposal],
  receptionDayPlan: ['ReceptionDayPlan', receptionDay],
  receptionDayHold: ['ReceptionDayHold', receptionDay],
  receptionDayCancel: ['AppointmentCancel', receptionDay],
  petitionMeetingConvene: ['PetitionMeetingConvene', meeting],
  petitionMeetingHold: ['PetitionMeetingHold', meeting],
  petitionMeetingCancel: ['AppointmentCancel', meeting],
  petitionReceiptCodeIssue: ['PetitionReceiptCodeIssue', 'petition { id number } receiptCode'],
  petitionRecuse: ['PetitionRecuse', 'petition { id number }'],
};

/** Does acts to what stands beside petitions in a served department. */
export function besideOffice(world: Pick<World, 'ask'>) {
  const ask = (viewer: Viewer, name: string, input: object): Promise<Answer> => {
    const [type = '', selection = ''] = mutations[name] ?? [];
    return world.ask(
      viewer,
      `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${selection} userErrors { code field } } }`,
      { input },
    );
  };
  return {
    ask,
    /** Codes of the refusals of an act. */
    refusedAs: async (viewer: Viewer, name: string, input: object): Promise<string[]> =>
      refusals(await ask(viewer, name, input), name),
    /** Does an act that must be done; what it was done to afterwards. */
    done: async (viewer: Viewer, name: string, input: object) => {
      const answer = await ask(viewer, name, input);
      const codes = refusals(answer, name);
      if (codes.length > 0) throw new Error(`${name}: ${codes.join()}`);
      return Object.values(answer.data[name])[0] as Record<string, never> & { id: string; number: string };
    },
  };
}

/** A leader's visit to a township on 2024-03-15, planned anew each time. */
export const receptionPlan = (more: object = {}) => ({
  region: county,
  place: townships[0],
  body: petitionOffice,
  kind: 'LEADER_VISIT',
  leaderPost: '分管副县长',
  day: '2024-03-15',
  idempotencyKey: newKey(),
  ...more,
});

/** A meeting of two bodies on 2024-03-08, convened anew each time. */
export const meetingPlan = (more: object = {}) => ({
  region: county,
  bodies: [landBureau, procuratorate],
  day: '2024-03-08',
  petitions: [],
  idempotencyKey: newKey(),
  ...more,
});
