import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../schema/viewer.ts';
import { department } from '../../../subgraphs/dispatch/index.ts';
import { departmentWorld, type World } from '../world.ts';
import { analyst, county, neighbour, referrals, town, village, year } from './cells.ts';

const figures = `... on Region { dispatch(period: $period) {
  referralsSent referralsAccepted referralsReturned referralsUnanswered referralsConcluded jointMeetings
  referralPairs { fromDepartment toDepartment sent unanswered medianAnswerDays } } }`;
const nothing = {
  referralsSent: 0,
  referralsAccepted: 0,
  referralsReturned: 0,
  referralsUnanswered: 0,
  referralsConcluded: 0,
  jointMeetings: 0,
  referralPairs: [],
};
describe('referrals and joint meetings in figures', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department);
    await world.take('referrals', referrals);
    const meetingOn = (number: string, day: string, place = county) => ({
      编号: number,
      区划: place,
      会议类别: '指挥中心联席会',
      召开日期: day,
      议题: '-',
    });
    await world.take('joint-meetings', [
      meetingOn('J1', year.from),
      meetingOn('J2', year.to),
      meetingOn('J3', '2012-01-01'),
      meetingOn('J4', '2011-05-01', town),
      meetingOn('J5', '2011-05-01', neighbour),
    ]);
  }, 60_000);
  afterAll(() => world.close());

  const figuresOf = async (viewer: Viewer, codes: readonly string[], period: object = year) => {
    const refs = codes.map((code) => ({ __typename: 'Region', code }));
    return (await world.entities(viewer, refs, figures, { period })).map((region) => region.dispatch);
  };
  it('are those sent in the period, both days included, from the whole subtree', async () => {
    const [figure] = await figuresOf(analyst(county), [county]);
    expect(figure).toEqual({
      referralsSent: 7,
      referralsAccepted: 4,
      referralsReturned: 1,
      referralsUnanswered: 2,
      referralsConcluded: 1,
      jointMeetings: 3,
      referralPairs: [
        {
          fromDepartment: 'PETITIONS',
          toDepartment: 'MEDIATION',
          sent: 4,
          unanswered: 1,
          medianAnswerDays: 3,
        },
        {
          fromDepartment: 'CONSTRUCTION_WAGES',
          toDepartment: 'LEGAL_AID',
          sent: 2,
          unanswered: 0,
          medianAnswerDays: 2.5,
        },
        {
          fromDepartment: 'COURT',
          toDepartment: 'MEDIATION',
          sent: 1,
          unanswered: 1,
          medianAnswerDays: null,
        },
      ],
    });
    expect(figure.referralsAccepted + figure.referralsReturned + figure.referralsUnanswered).toBe(7);
  });

  it('are nothing where nothing happened, not even the neighbour’s', async () => {
    const viewer = analyst('990100000000');
    expect(await figuresOf(viewer, ['990103000000'])).toEqual([nothing]);
    expect(await figuresOf(viewer, [county], { from: '2010-01-01', to: '2010-12-31' })).toEqual([nothing]);
    expect(await figuresOf(viewer, [neighbour])).toMatchObject([{ referralsSent: 1, jointMeetings: 1 }]);
    expect(await figuresOf(viewer, ['990100000000'])).toMatchObject([{ referralsSent: 8, jointMeetings: 4 }]);
  });

  it('are none for a viewer without reach, and for what is no region', async () => {
    expect(await figuresOf(analyst(town), [county, town, village, 'x{', `${town},${county}`])).toEqual([
      null,
      expect.objectContaining({ referralsSent: 2 }),
      expect.objectContaining({ referralsSent: 1 }),
      null,
      null,
    ]);
    expect(await figuresOf({ ...analyst(county), scopes: ['mediation:read'] }, [county])).toEqual([null]);
    expect(await figuresOf(analyst(), [county])).toEqual([null]);
    expect(world.faults).toEqual([]);
  });

  it('of 20 regions cost as many statements as those of one', async () => {
    const codes = Array.from({ length: 20 }, (_, t) => `990101${100 + t}000`);
    for (const some of [codes.slice(0, 1), codes]) {
      world.statements.length = 0;
      expect(await figuresOf(analyst(county), some)).toHaveLength(some.length);
      // Totals and pairs.
      expect(world.statements).toHaveLength(2);
    }
  });
});
