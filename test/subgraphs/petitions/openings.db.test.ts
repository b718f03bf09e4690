import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/petitions/index.ts';
import { petitionActs } from '../../../subgraphs/petitions/rules/petitionActs.ts';
import { both } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { besideOffice, meetingPlan, receptionPlan } from './besideOffice.ts';
import { besideActs } from './besideRefusals.ts';
import { county, landBureau, townships } from './cells.ts';
import { newKey, people, petitionOffices, registration } from './office.ts';

/** What only a database can refuse: a region that is not the viewer's, and what two want at once. */
describe('an act that opens a case', () => {
  let world: World;
  let office: ReturnType<typeof petitionOffices>;
  let beside: ReturnType<typeof besideOffice>;
  let petition: string;
  beforeAll(async () => {
    world = await departmentWorld(department, '2024-03-01T09:00:00+08:00');
    office = petitionOffices(world);
    beside = besideOffice(world);
    petition = (await office.registered()).number;
  });
  afterAll(() => world.close());

  const asked: Record<string, () => Promise<string[]>> = {
    petitionRegister: () =>
      office.refusedAs(people.stranger, 'Register', registration({ region: townships[2] })),
    // Its region is the petition's, which does not exist for who is elsewhere.
    leaderCaseAssign: () =>
      beside.refusedAs(people.stranger, 'leaderCaseAssign', {
        petition,
        leaderPost: '县长',
        idempotencyKey: newKey(),
      }),
    accountabilityPropose: () =>
      beside.refusedAs(people.stranger, 'accountabilityPropose', {
        ...{ region: county, body: landBureau, ground: 'SHIRKED', proposal: '建议追究责任' },
        idempotencyKey: newKey(),
      }),
    receptionDayPlan: () => beside.refusedAs(people.stranger, 'receptionDayPlan', receptionPlan()),
    petitionMeetingConvene: () => beside.refusedAs(people.stranger, 'petitionMeetingConvene', meetingPlan()),
  };

  it('is tried, whichever it is', () => {
    const openings = Object.entries({ ...petitionActs, ...besideActs }).filter(
      ([, { from }]) => from.length === 0,
    );
    expect(Object.keys(asked).sort()).toEqual(openings.map(([name]) => name).sort());
  });

  it.each(Object.keys(asked))('opens nothing outside the viewer’s area: %s', async (name) => {
    const code = name === 'leaderCaseAssign' ? 'NO_SUCH_MATTER' : 'OUTSIDE_YOUR_REGION';
    expect(await asked[name]?.()).toEqual([code]);
  });

  it('gives a petition to one leader of two who are named at once', async () => {
    const name = () =>
      beside.ask(people.head, 'leaderCaseAssign', {
        petition,
        leaderPost: '县长',
        idempotencyKey: newKey(),
      });
    expect(await both('leaderCaseAssign', [name, name])).toEqual({ done: 1, codes: ['LEADER_HAS_IT'] });
  });
});
