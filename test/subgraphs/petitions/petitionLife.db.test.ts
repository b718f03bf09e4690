import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { department } from '../../../subgraphs/petitions/index.ts';
import { faultsInBooks, refusals } from '../acts.ts';
import { departmentWorld, type World } from '../world.ts';
import { landBureau } from './cells.ts';
import {
  government,
  lawOffice,
  mutationOf,
  newKey,
  opinion,
  people,
  petitionBooks,
  petitionOffices,
  registration,
  upheld,
  waterBureau,
} from './office.ts';

const start = '2024-03-01T09:00:00+08:00';
const deadlines = 'status deadlines { rule dueOn state metOn pausedDays extension { by reason notifiedOn } }';

describe('the life of a petition', () => {
  let world: World;
  let office: ReturnType<typeof petitionOffices>;
  const key = (id: string, more: object = {}) => ({ id, idempotencyKey: newKey(), ...more });
  const on = (day: string) => {
    world.clock.now = new Date(`${day}T09:00:00+08:00`);
  };

  beforeAll(async () => {
    world = await departmentWorld(department, start);
    office = petitionOffices(world);
  });
  beforeEach(() => {
    world.clock.now = new Date(start);
  });
  afterAll(() => world.close());

  it('begins with a number, a clock for the office, and a receipt code of which only a hash is kept', async () => {
    const { data } = await world.ask(
      people.registrar,
      mutationOf('Register', `number nextActs ${deadlines}`),
      {
        input: registration({ form: 'VISIT', representatives: 5 }),
      },
    );
    expect(data.petitionRegister).toEqual({
      petition: {
        number: expect.stringMatching(/^990101信〔2024〕\d{4}号$/),
        status: 'REGISTERED',
        nextActs: [],
        deadlines: [
          {
            rule: 'R-PE-6',
            dueOn: '2024-03-18',
            state: 'PENDING',
            metOn: null,
            pausedDays: 0,
            extension: null,
          },
        ],
      },
      receiptCode: expect.stringMatching(/^([2-9A-Z]{4}-){3}[2-9A-Z]{4}$/),
      userErrors: [],
    });
    const [{ found } = { found: 0 }] = await world.connection.sql<{ found: number }[]>`
      select count(*)::int as found from petition where petition::text like ${`%${data.petitionRegister.receiptCode}%`}`;
    expect(found).toBe(0);
  });

  it('passes all three tiers, with an extension and a hearing, to its conclusion', async () => {
    const { id } = await office.registered();
    on('2024-03-08');
    await office.done(people.officer, 'Transfer', key(id, { body: landBureau }));
    on('2024-03-15');
    await office.done(people.clerk, 'Accept', key(id));
    await office.done(people.clerk, 'Handle', key(id));
    on('2024-05-10');
    const extended = await office.done(
      people.bodyHead,
      'HandlingExtend',
      key(id, { days: 30, reason: '需要测绘', petitionerToldOn: '2024-05-10' }),
      deadlines,
    );
    expect(extended.deadlines.at(-1)).toEqual({
      rule: 'R-PE-12',
      dueOn: '2024-06-13',
      state: 'PENDING',
      metOn: null,
      pausedDays: 0,
      extension: { by: 30, reason: '需要测绘', notifiedOn: '2024-05-10' },
    });
    on('2024-06-12');
    await office.done(people.clerk, 'AnswerIssue', key(id, { ...opinion, result: 'SUPPORTED' }));
    on('2024-06-14');
    await office.done(people.clerk, 'AnswerDeliver', key(id, { deliveredOn: '2024-06-13' }));
    on('2024-07-15');
    await office.done(people.desk, 'ReviewRequest', key(id, { reviewingBody: government }));
    on('2024-08-10');
    await office.done(
      people.reviewer,
      'ReviewAnswer',
      key(id, { outcome: 'CHANGED', result: 'EXPLAINED', reasons: '部分请求缺乏依据' }),
    );
    await office.done(people.desk, 'AnswerDeliver', key(id, { deliveredOn: '2024-08-10' }));
    on('2024-08-20');
    await office.done(people.desk, 'FinalReviewRequest', key(id, { reviewingBody: lawOffice }));
    on('2024-09-05');
    await office.done(people.finalReviewer, 'HearingHold', key(id, { from: '2024-09-02', to: '2024-09-05' }));
    on('2024-09-23');
    const answered = await office.done(people.finalReviewer, 'FinalReviewAnswer', key(id, upheld), deadlines);
    expect(answered.deadlines).toEqual(
      [
        ['R-PE-6', '2024-03-18', '2024-03-08'],
        ['R-PE-8', '2024-03-25', '2024-03-15'],
        ['R-PE-12', '2024-06-13', '2024-06-12'],
        ['R-PE-15-RIGHT', '2024-07-15', '2024-07-15'],
        ['R-PE-15', '2024-08-14', '2024-08-10'],
        ['R-PE-16-RIGHT', '2024-09-09', '2024-08-20'],
        ['R-PE-16', '2024-09-23', '2024-09-23'],
      ].map(([rule, dueOn, metOn]) => expect.objectContaining({ rule, dueOn, metOn, state: 'MET' })),
    );
    expect(answered.deadlines.at(-1).pausedDays).toBe(4);
    const concluded = await office.done(
      people.officer,
      'Conclude',
      { id },
      'status result closedOn reviewRequests { stage status outcome answeredOn hearingDays reviewingBody { code } }',
    );
    expect(concluded).toEqual({
      status: 'CONCLUDED',
      result: 'EXPLAINED',
      closedOn: '2024-09-23',
      reviewRequests: [
        {
          stage: 'REVIEW',
          status: 'ANSWERED',
          outcome: 'CHANGED',
          answeredOn: '2024-08-10',
          hearingDays: 0,
          reviewingBody: { code: government },
        },
        {
          stage: 'FINAL_REVIEW',
          status: 'FINAL',
          outcome: 'UPHELD',
          answeredOn: '2024-09-23',
          hearingDays: 4,
          reviewingBody: { code: lawOffice },
        },
      ],
    });
    const helped = await office.done(
      people.officer,
      'HelpRecord',
      { id, help: '纳入临时救助' },
      'history { act note }',
    );
    expect(helped.history.at(-1)).toEqual({ act: '教育帮扶、救助', note: '纳入临时救助' });
  });

  it('is not accepted again after its final review, and the petitioner is told so', async () => {
    const { number } = await office.broughtTo('CONCLUDED');
    const { id } = await office.registered({ earlier: number });
    await office.done(people.officer, 'Transfer', key(id, { body: landBureau }));
    expect(await office.refusedAs(people.clerk, 'Accept', key(id))).toEqual(['FINALLY_REVIEWED_ALREADY']);
    const declined = await office.done(
      people.clerk,
      'Decline',
      { id, ground: 'FINALLY_REVIEWED', reasons: '同一事实和理由已经复核终结' },
      `declined ${deadlines}`,
    );
    expect(declined).toMatchObject({ status: 'CONCLUDED', declined: 'FINALLY_REVIEWED' });
    expect(declined.deadlines.map(({ state }: { state: string }) => state)).toEqual(['MET', 'MET']);
  });

  it('is not accepted by a second body while the first is at it', async () => {
    const { number } = await office.broughtTo('IN_HANDLING');
    const { id } = await office.registered({ earlier: number });
    await office.done(people.officer, 'Transfer', key(id, { body: waterBureau }));
    expect(await office.refusedAs(people.waterClerk, 'Accept', key(id))).toEqual(['IN_PROCESS_ALREADY']);
    expect(await office.refusedAs(people.registrar, 'Register', registration({ earlier: '没有' }))).toEqual([
      'NO_SUCH_MATTER',
    ]);
  });

  it('returns to the office when an objection is upheld, and its receiver’s clock runs on when it is not', async () => {
    const { id } = await office.registered();
    await office.done(people.officer, 'Assign', key(id, { body: landBureau }));
    on('2024-03-08');
    await office.done(people.clerk, 'Object', { id, reasons: '属水利局职权' });
    const kept = await office.done(
      people.head,
      'ObjectionDecide',
      { id, upheld: false, reasons: '属国土局职权' },
      deadlines,
    );
    expect(kept).toMatchObject({
      status: 'ASSIGNED_WITH_FEEDBACK',
      deadlines: [{ state: 'MET' }, { state: 'PENDING' }],
    });
    await office.done(people.clerk, 'Object', { id, reasons: '属水利局职权' });
    const returned = await office.done(
      people.officer,
      'ObjectionDecide',
      { id, upheld: true, reasons: '职权确属水利局' },
      `competentBody { code } ${deadlines}`,
    );
    expect(returned).toMatchObject({ status: 'REGISTERED', competentBody: null });
    expect(
      returned.deadlines.map(({ rule, state }: { rule: string; state: string }) => [rule, state]),
    ).toEqual([
      ['R-PE-6', 'MET'],
      ['R-PE-8', 'WAIVED'],
      ['R-PE-6', 'PENDING'],
    ]);
    await office.done(people.officer, 'Transfer', key(id, { body: waterBureau }));
    on('2024-03-18');
    expect(await office.refusedAs(people.waterClerk, 'Object', { id, reasons: '不属' })).toEqual([
      'OBJECTION_TOO_LATE',
    ]);
  });

  it('under the same key is done once, and the code is not given out again', async () => {
    const input = registration();
    const first = await world.ask(people.registrar, mutationOf('Register'), { input });
    const again = await world.ask(people.registrar, mutationOf('Register'), { input });
    expect(refusals(again, 'petitionRegister')).toEqual([]);
    expect(again.data.petitionRegister.petition).toEqual(first.data.petitionRegister.petition);
    expect(again.data.petitionRegister.receiptCode).toBeNull();
    const other = { ...input, field: 'LABOUR' };
    expect(await office.refusedAs(people.registrar, 'Register', other)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('leaves the books in order', async () => {
    expect(await faultsInBooks(world, petitionBooks)).toEqual([]);
  });
});
