import { describe, expect, it } from '@jest/globals';
import { decideAct } from '../../../subgraphs/_kit/acts/machine.ts';
import {
  assignmentStatus,
  dispatchPost,
  jointMeetingStatus,
  type DispatchPost,
} from '../../../subgraphs/dispatch/codes.ts';
import { assignmentActs } from '../../../subgraphs/dispatch/rules/assignmentActs.ts';
import { meetingActs } from '../../../subgraphs/dispatch/rules/meetingActs.ts';
import { actAt, movesOf } from '../acts.ts';
import { court, justiceBureau, landBureau } from './office.ts';

const at = (post: string) =>
  actAt('2024-03-20T09:00:00+08:00', [post as DispatchPost], { body: justiceBureau });
const posts = Object.keys(dispatchPost);
const petition = { department: 'PETITIONS', number: 'P1' } as const;
const convening = {
  kind: 'COMMAND_CENTRE',
  day: '2024-03-20',
  topic: 'HARD_CASES',
  bodies: [justiceBureau, court, court],
  leadBody: court,
  agenda: [petition],
} as const;
const meeting = { convenedOn: '2024-03-10', invitedCodes: [justiceBureau, court], agenda: [petition] };
const resolution = { decision: 'ANSWER_PARTIES', body: court, dueOn: '2024-03-20', case: petition } as const;
const holding = { heldOn: '2024-03-20', attended: [court, justiceBureau, court], resolutions: [resolution] };
const many = <Item>(item: Item): Item[] => Array.from({ length: 51 }, () => item);

describe('a joint meeting', () => {
  it('is convened, then held or cancelled, by the command centre alone', () => {
    const { agreed, strange } = movesOf({
      acts: meetingActs,
      states: Object.keys(jointMeetingStatus),
      posts,
      given: (act) =>
        act === 'jointMeetingConvene'
          ? { of: { areKnown: true }, input: convening }
          : { of: meeting, input: holding },
      at,
    });
    expect(agreed).toEqual([
      'jointMeetingConvene: — → PLANNED by CENTRE_OFFICER, CENTRE_HEAD',
      'jointMeetingHold: PLANNED → HELD by CENTRE_OFFICER, CENTRE_HEAD',
      'jointMeetingCancel: PLANNED → CANCELLED by CENTRE_OFFICER, CENTRE_HEAD',
    ]);
    expect(strange).toEqual([]);
  });

  it('invites each body once', () => {
    const decision = decideAct(
      meetingActs.jointMeetingConvene,
      { areKnown: true },
      null,
      convening,
      at('CENTRE_HEAD'),
    );
    expect(decision).toMatchObject({ value: { set: { invitedCodes: [justiceBureau, court] } } });
  });

  it('needs no lead where no case is on its agenda', () => {
    const input = { ...convening, leadBody: undefined, agenda: [] };
    const of = { areKnown: true };
    const decision = decideAct(meetingActs.jointMeetingConvene, of, null, input, at('CENTRE_HEAD'));
    expect(decision).toMatchObject({ value: { set: { leadOrganizationCode: null } } });
  });

  it.each([
    ['BODIES_NEEDED', { bodies: [court, court] }],
    ['TOO_LARGE', { bodies: many('').map((_, nth) => `${nth}`) }],
    ['TOO_LARGE', { agenda: many(petition) }],
    ['NO_SUCH_BODY', { bodies: [court, 'X'] }],
    ['DAY_PASSED', { day: '2024-03-19' }],
    ['LEAD_BODY_NEEDED', { leadBody: null }],
    ['LEAD_BODY_NEEDED', { leadBody: landBureau }],
  ])('is not convened: %s', (code, more) => {
    const input = { ...convening, ...more };
    const of = { areKnown: true };
    const decision = decideAct(meetingActs.jointMeetingConvene, of, null, input, at('CENTRE_OFFICER'));
    expect(decision).toMatchObject({ ok: false, error: { code } });
  });

  it('is not convened on a case that nobody knows', () => {
    const of = { areKnown: false };
    const decision = decideAct(meetingActs.jointMeetingConvene, of, null, convening, at('CENTRE_OFFICER'));
    expect(decision).toMatchObject({ ok: false, error: { code: 'NO_SUCH_CASE', field: 'agenda' } });
  });

  it.each([
    ['DAY_NOT_POSSIBLE', { heldOn: '2024-03-21' }],
    ['DAY_NOT_POSSIBLE', { heldOn: '2024-03-09' }],
    ['BODIES_NEEDED', { attended: [court] }],
    ['NOT_INVITED', { attended: [court, landBureau] }],
    ['TOO_LARGE', { resolutions: many(resolution) }],
    ['NOT_INVITED', { resolutions: [{ ...resolution, body: landBureau }] }],
    ['DUE_BEFORE_MEETING', { resolutions: [{ ...resolution, dueOn: '2024-03-19' }] }],
    ['NOT_ON_AGENDA', { resolutions: [{ ...resolution, case: { ...petition, number: 'P2' } }] }],
    [
      'NOT_ON_AGENDA',
      { resolutions: [{ ...resolution, case: { ...petition, department: 'MEDIATION' as const } }] },
    ],
  ])('is not held: %s', (code, more) => {
    const input = { ...holding, ...more };
    const decision = decideAct(meetingActs.jointMeetingHold, meeting, 'PLANNED', input, at('CENTRE_HEAD'));
    expect(decision).toMatchObject({ ok: false, error: { code } });
  });

  it('may resolve what is about no case', () => {
    const input = { ...holding, resolutions: [{ ...resolution, case: null }] };
    const decision = decideAct(meetingActs.jointMeetingHold, meeting, 'PLANNED', input, at('CENTRE_HEAD'));
    expect(decision).toMatchObject({ value: { set: { attendedCodes: [court, justiceBureau] } } });
  });
});

describe('an assignment', () => {
  it('is reported done by its body and struck off by the command centre', () => {
    const { agreed, strange } = movesOf({
      acts: assignmentActs,
      states: Object.keys(assignmentStatus),
      posts,
      given: () => ({ of: { organizationCode: justiceBureau }, input: {} }),
      at,
    });
    expect(agreed).toEqual([
      'assignmentReport: ASSIGNED → REPORTED by LIAISON',
      'assignmentStrikeOff: REPORTED → DONE by CENTRE_OFFICER, CENTRE_HEAD',
    ]);
    expect(strange).toEqual([]);
  });

  it('is not reported by another body', () => {
    const of = { organizationCode: court };
    const decision = decideAct(assignmentActs.assignmentReport, of, 'ASSIGNED', {}, at('LIAISON'));
    expect(decision).toMatchObject({ ok: false, error: { code: 'NOT_YOUR_BODY' } });
  });
});
