import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seeded } from '../../../scripts/demo/random.ts';
import { department } from '../../../subgraphs/petitions/index.ts';
import { petitionsPost } from '../../../subgraphs/petitions/codes.ts';
import { faultsInBooks, randomWalk, sumOf } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { landBureau, petitionOffice, procuratorate } from './cells.ts';
import { actsFor, keyed, randomInputs } from './randomInputs.ts';
import {
  government,
  lawOffice,
  newKey,
  people,
  petitionBooks,
  petitionOffices,
  registration,
  waterBureau,
} from './office.ts';
import { walkFaults } from './walkFaults.ts';

const bodies = [landBureau, waterBureau, petitionOffice, procuratorate, government, lawOffice];
const everyPost = Object.keys(petitionsPost).map(
  (post) => `petitions:${post.toLowerCase().replaceAll('_', '-')}`,
);
const walk = randomWalk(20240301);

describe('acts at random', () => {
  let world: World;
  beforeAll(async () => {
    world = await departmentWorld(department, '2019-01-02T09:00:00+08:00');
  });
  afterAll(() => world.close());

  it('lose no petition, and leave state, history, events, reviews and deadlines in agreement', async () => {
    const random = seeded(walk.seed);
    const office = petitionOffices(world);
    let opened = 0;
    const today = () =>
      new Date((world.clock.now?.getTime() ?? 0) + 8 * 3_600_000).toISOString().slice(0, 10);
    const done = new Map<string, number>();

    const inputs = randomInputs(random, bodies, today);
    for (let nth = 0; nth < walk.acts; nth += 1) {
      world.clock.now = new Date((world.clock.now?.getTime() ?? 0) + random.between(0, 3) * 86_400_000);
      if (opened < 8 || random.between(0, 14) === 0) {
        const kind = random.pick(['CLAIM', 'CLAIM', 'CLAIM', 'SUGGESTION', 'ACCUSATION']);
        const direct = kind !== 'ACCUSATION' && random.between(0, 4) === 0;
        const more = kind === 'ACCUSATION' ? { accusedBody: random.pick(bodies.slice(0, 2)) } : {};
        const viewer = { ...people.registrar, body: direct ? landBureau : petitionOffice };
        const { data } = await world.ask(
          viewer,
          `mutation ($input: PetitionRegisterInput!) { petitionRegister(input: $input) { petition { id } } }`,
          { input: registration({ kind, direct, ...more }) },
        );
        expect(data.petitionRegister.petition).not.toBeNull();
        opened += 1;
        continue;
      }
      const running = await world.connection.sql`
        select id, competent_body_code as competent, status::text, (select reviewing_body_code from review_request r
          where r.petition_number = p.number and r.status = 'FILED') as reviewer, exists (select 1 from joint_consultation c
          where c.petition_id = p.id and c.status = 'LEAD_BODY_FIXED') as fixed from petition p
        where closed_on is null or ${random.between(0, 5) === 0} order by id`;
      const petition = random.pick([...running]);
      const body =
        random.between(0, 9) === 0 ? random.pick(bodies) : (petition['reviewer'] ?? petition['competent']);
      const viewer = {
        ...people.officer,
        scopes: [...people.officer.scopes, ...everyPost],
        body: body ?? petitionOffice,
      };
      const act =
        petition['fixed'] && random.between(0, 2) === 0
          ? 'ConsultationFinish'
          : random.pick(actsFor(petition['status'], random));
      const input = {
        id: petition['id'],
        ...inputs[act]!(),
        ...(keyed.has(act) ? { idempotencyKey: newKey() } : {}),
      };
      const answer = await office.ask(viewer, act, input);
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      if (answer.data[`petition${act}`].petition) done.set(act, (done.get(act) ?? 0) + 1);
    }

    walk.tell(opened + sumOf(done.values()));
    expect(await faultsInBooks(world, petitionBooks)).toEqual([]);
    expect(await walkFaults(world)).toEqual([]);
    const [books] = await world.connection.sql`select (select count(*)::int from petition) as petitions,
      (select count(*)::int from petition_history where act <> '登记') as acts,
      (select count(*)::int from review_request r join petition p on p.number = r.petition_number
        where (r.stage = 'REVIEW') <> (r.status in ('FILED', 'ANSWERED')) and r.status <> 'FILED') as strange_reviews,
      (select count(*)::int from petition where status = 'REVIEW_REQUESTED' and not exists (select 1 from review_request r
        where r.petition_number = petition.number and r.stage = 'REVIEW' and r.status = 'FILED')) as lost_reviews,
      (select count(*)::int from petition where (status in ('CONCLUDED', 'SUGGESTION_STUDIED', 'GUIDED_TO_OTHER_PROCEDURE'))
        <> (closed_on is not null)) as badly_closed,
      (select count(*)::int from petition where (result is not null) <> exists (select 1 from petition_opinion o
        where o.petition_id = petition.id)) as lost_opinions`;
    expect(books).toEqual({
      petitions: opened,
      acts: sumOf(done.values()),
      strange_reviews: 0,
      lost_reviews: 0,
      badly_closed: 0,
      lost_opinions: 0,
    });
    const counted = async (state?: string): Promise<number> => {
      const viewer = { ...people.officer, body: government };
      const filter = state ? `(filter: { state: [${state}] })` : '';
      const { data } = await world.ask(viewer, `{ petitionDeadlines${filter} { totalCount } }`);
      return data.petitionDeadlines.totalCount;
    };
    const states = ['PENDING', 'MET', 'MET_LATE', 'OVERDUE', 'LAPSED', 'WAIVED'];
    const parts = await Promise.all(states.map(counted));
    expect(parts.reduce((sum, n) => sum + n, 0)).toBe(await counted());
    // The walk went far: most acts were done, and some petitions passed all tiers.
    expect(done.size).toBeGreaterThan(walk.goesFar ? 25 : 20);
    const far = ['FinalReviewAnswer', 'ConsultationFinish', 'PressAnswer'];
    if (walk.goesFar) expect([...done.keys()]).toEqual(expect.arrayContaining(far));
  }, 600_000);
});
