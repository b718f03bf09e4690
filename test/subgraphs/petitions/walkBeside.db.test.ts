import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seeded } from '../../../scripts/demo/random.ts';
import type { Viewer } from '../../../schema/viewer.ts';
import { petitionsPost } from '../../../subgraphs/petitions/codes.ts';
import { department } from '../../../subgraphs/petitions/index.ts';
import { faultsInBooks, randomWalk, sumOf } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { besideOffice } from './besideOffice.ts';
import { landBureau } from './cells.ts';
import { mutationOf, people, petitionBooks, petitionOffices } from './office.ts';
import { randomAttempt, type Opened } from './randomBeside.ts';
import { walkFaults } from './walkFaults.ts';

const everyPost = Object.keys(petitionsPost).map(
  (post) => `petitions:${post.toLowerCase().replaceAll('_', '-')}`,
);
const rate = `mutation ($input: PetitionRateInput!) { petitionRate(input: $input) { progress { number } userErrors { code } } }`;
const books = [
  petitionBooks,
  { kind: 'LeaderCase', table: 'leader_case', history: 'leader_case_history' },
  { kind: 'AccountabilityProposal', table: 'accountability_proposal', history: 'accountability_history' },
  { kind: 'ReceptionDay', table: 'reception_day', history: 'reception_day_history' },
  { kind: 'PetitionMeeting', table: 'petition_meeting', history: 'petition_meeting_history' },
];

const walk = randomWalk(20240302);

describe('acts at random beside petitions', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department, '2019-01-02T09:00:00+08:00');
  });
  afterAll(() => world.close());

  it('lose no case, and leave states, histories, events, days, codes and ratings in agreement', async () => {
    const random = seeded(walk.seed);
    const office = petitionOffices(world);
    const beside = besideOffice(world);
    const officer: Viewer = { ...people.officer, scopes: [...people.officer.scopes, ...everyPost] };
    const opened: Opened = {
      petitions: [],
      void: [],
      leaderCases: [],
      proposals: [],
      days: [],
      meetings: [],
    };
    const keep = ({ id, number, receiptCode }: { id: string; number: string; receiptCode: string }) =>
      opened.petitions.push({ id, number, code: receiptCode });
    // Some that are answered, so that there is something to rate.
    for (let nth = 0; nth < 4; nth += 1) keep(await office.broughtTo('OPINION_ISSUED'));
    const [before] = await world.connection.sql`select count(*)::int as n from petition_history`;
    const done = new Map<string, number>();

    const remember = (name: string, result: Record<string, never>, input: object): void => {
      const [of] = Object.values(result) as { id: string; number: string }[];
      if (!of) throw new Error(`${name} has no result`);
      if (name === 'petitionRegister') keep({ ...of, receiptCode: result['receiptCode']! });
      if (name === 'petitionReceiptCodeIssue') {
        const petition = opened.petitions.find(({ id }) => id === of.id);
        if (!petition) throw new Error('a code for a petition that nobody knows');
        opened.void.push(petition.code);
        petition.code = result['receiptCode']!;
      }
      if (name === 'leaderCaseAssign') opened.leaderCases.push(of.id);
      if (name === 'accountabilityPropose')
        opened.proposals.push({ id: of.id, body: (input as { body: string }).body });
      if (name === 'receptionDayPlan') opened.days.push(of);
      if (name === 'petitionMeetingConvene') opened.meetings.push(of.id);
    };

    for (let nth = 0; nth < walk.acts; nth += 1) {
      world.clock.now = new Date((world.clock.now?.getTime() ?? 0) + random.between(0, 1) * 86_400_000);
      const today = new Date(world.clock.now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
      const { name, body, input } = randomAttempt(random, opened, today);
      const viewer = body === undefined ? officer : { ...officer, body };
      const { data, errors } =
        name === 'petitionRate'
          ? await world.ask(viewer, rate, { input })
          : name === 'petitionRegister'
            ? await world.ask(viewer, mutationOf('Register'), { input })
            : await beside.ask(viewer, name, input);
      if (errors) throw new Error(JSON.stringify([name, errors]));
      if (data[name].userErrors.length > 0) continue;
      done.set(name, (done.get(name) ?? 0) + 1);
      remember(name, data[name], input);
    }

    walk.tell(sumOf(done.values()));
    for (const of of books) expect([of.kind, await faultsInBooks(world, of)]).toEqual([of.kind, []]);
    expect(await walkFaults(world)).toEqual([]);
    const [written] = await world.connection.sql`select
      (select count(*)::int from petition_history) - ${Number(before?.['n'])}::int as petitions,
      (select count(*)::int from leader_case_history) as cases,
      (select count(*)::int from accountability_history) as proposals,
      (select count(*)::int from reception_day_history) as days,
      (select count(*)::int from petition_meeting_history) as meetings,
      (select count(*)::int from petition where satisfaction is not null) as ratings`;
    const sum = (pattern: RegExp): number =>
      [...done].reduce((total, [name, n]) => total + (pattern.test(name) ? n : 0), 0);
    expect(written).toEqual({
      petitions: sum(/^petition(Register|ReceiptCodeIssue|Rate|Recuse)$/),
      cases: sum(/^leaderCase/),
      proposals: sum(/^accountability/),
      days: sum(/^receptionDay/),
      meetings: sum(/^petitionMeeting/),
      ratings: sum(/^petitionRate$/),
    });
    const codes = [...opened.petitions.map(({ code }) => code), ...opened.void];
    const progress = codes.map((code, nth) => `c${nth}: petitionProgress(receiptCode: "${code}") { number }`);
    const { data: told } = await world.ask(people.desk, `{ ${progress.join(' ')} }`);
    expect(Object.values(told as Record<string, { number: string } | null>)).toEqual([
      ...opened.petitions.map(({ number }) => ({ number })),
      ...opened.void.map(() => null),
    ]);
    // Who is accused meets none of it that is about an accusation.
    const { data } = await world.ask(
      { ...officer, body: landBureau },
      '{ petitions(filter: { kind: [ACCUSATION] }) { totalCount } }',
    );
    expect(data.petitions.totalCount).toBe(0);
    // The walk went far: every act was done.
    expect(done.size).toBe(16);
  }, 600_000);
});
