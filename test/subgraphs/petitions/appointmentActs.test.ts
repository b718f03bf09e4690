import { describe, expect, it } from '@jest/globals';
import { decideAct } from '../../../subgraphs/_kit/acts/machine.ts';
import { appointmentStatus, petitionsPost, type PetitionsPost } from '../../../subgraphs/petitions/codes.ts';
import { meetingActs } from '../../../subgraphs/petitions/rules/meetingActs.ts';
import { receptionActs } from '../../../subgraphs/petitions/rules/receptionActs.ts';
import { movesOf } from '../acts.ts';
import { besideGiven, type BesideName } from './besideRefusals.ts';
import { county } from './cells.ts';
import { officerAt } from './facts.ts';

const posts = Object.keys(petitionsPost);
const states = Object.keys(appointmentStatus);
const given = (act: string) => besideGiven[act as BesideName];
const at = (post: string) => officerAt([post as PetitionsPost]);
const office = 'PETITION_OFFICER, PETITION_OFFICE_HEAD';

describe('a reception day', () => {
  it('is planned, then held or cancelled, and nothing else', () => {
    const { agreed, strange } = movesOf({ acts: receptionActs, states, posts, given, at });
    expect(agreed).toEqual([
      `receptionDayPlan: — → PLANNED by ${office}`,
      `receptionDayHold: PLANNED → HELD by ${office}`,
      `receptionDayCancel: PLANNED → CANCELLED by ${office}`,
    ]);
    expect(strange).toEqual([]);
  });

  it('of mediators names no leader and counts them when it is held', () => {
    const officer = officerAt(['PETITION_OFFICER']);
    const planned = decideAct(
      receptionActs.receptionDayPlan,
      {},
      null,
      {
        ...(besideGiven.receptionDayPlan.input as Parameters<
          typeof receptionActs.receptionDayPlan.decide
        >[1]),
        kind: 'MEDIATORS_ON_DUTY',
        place: county,
        day: '2024-03-01',
        dueOn: '2024-03-01',
        note: '窗口值班',
      },
      officer,
    );
    expect(planned).toMatchObject({
      ok: true,
      value: {
        set: { leaderPost: null, placeCode: county, dueOn: '2024-03-01', announcedOn: '2024-03-01' },
        note: '窗口值班',
      },
    });
    const held = decideAct(
      receptionActs.receptionDayHold,
      { kind: 'MEDIATORS_ON_DUTY', day: '2024-03-01', announcedOn: null },
      'PLANNED',
      { heldOn: '2024-02-01', mattersHeard: 0, mediatorsOnDuty: 2, note: '无人来访' },
      officer,
    );
    expect(held).toMatchObject({
      ok: true,
      value: { status: 'HELD', set: { day: '2024-02-01', mattersHeard: 0, mediatorsOnDuty: 2 } },
    });
  });
});

describe('a petition meeting', () => {
  it('is convened, then held or cancelled, and nothing else', () => {
    const { agreed, strange } = movesOf({ acts: meetingActs, states, posts, given, at });
    expect(agreed).toEqual([
      `petitionMeetingConvene: — → PLANNED by ${office}`,
      `petitionMeetingHold: PLANNED → HELD by ${office}`,
      `petitionMeetingCancel: PLANNED → CANCELLED by ${office}`,
    ]);
    expect(strange).toEqual([]);
  });

  it('may be about no petition in particular', () => {
    const input = { ...besideGiven.petitionMeetingConvene.input, petitions: [], note: '季度研判' };
    const decision = decideAct(
      meetingActs.petitionMeetingConvene,
      { found: [] },
      null,
      input as never,
      officerAt(['PETITION_OFFICE_HEAD']),
    );
    expect(decision).toMatchObject({ ok: true, value: { status: 'PLANNED', note: '季度研判' } });
  });
});
