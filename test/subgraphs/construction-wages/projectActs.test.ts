import { describe, expect, it } from '@jest/globals';
import { decideAct, type Act } from '../../../subgraphs/_kit/acts/machine.ts';
import {
  constructionProjectStatus,
  noticeItem,
  wagePost,
  type WagePost,
} from '../../../subgraphs/construction-wages/codes.ts';
import { projectActs } from '../../../subgraphs/construction-wages/rules/projectActs.ts';
import { actAt, movesOf } from '../acts.ts';
import { expectEveryCode, type CodesOf } from './refusalTable.ts';

const now = '2024-03-15T09:00:00+08:00';
const [yesterday, today, tomorrow] = ['2024-03-14', '2024-03-15', '2024-03-16'];
const quiet = { openComplaints: 0, unpaidMonths: 0 };
const worker = {
  name: '张某甲',
  citizenNumber: '990101198001010014',
  employer: 'F',
  contractSignedOn: today,
};

/** A project with which every act is agreed to where state and post are right. */
const base = {
  ...{ fundsProvenOn: yesterday, paymentGuaranteedOn: yesterday, contractSignedOn: yesterday },
  ...{ specialAccountOpenedOn: yesterday, specialAccountClosedOn: null, settlementPublishedOn: '2024-02-13' },
  ...{ arrears: quiet, completionAccepted: true, citizenNumbers: ['990101199001010018'] },
  onSite: [{ number: 'R1', enteredOn: today }],
  ...{ openedOn: '2024-03-01', regionCode: '990101100000', foundCampaign: null },
};
const changes: Record<string, object> = {
  constructionProjectSignContract: { contractSignedOn: null },
  constructionProjectOpenAccount: { specialAccountOpenedOn: null },
  constructionProjectSettle: { specialAccountClosedOn: yesterday },
};
const inputs: Record<string, object> = {
  constructionProjectRegister: { kind: 'HOUSING', contractAmount: '4000000' },
  constructionProjectPostNotice: { items: Object.keys(noticeItem) },
  constructionProjectEnterWorkers: { on: today, workers: [worker] },
  constructionProjectLeaveWorkers: { on: today, workers: ['R1'] },
  constructionProjectInspect: { inspectedOn: today, campaign: 'SPRING_FESTIVAL', violations: [] },
};
const given = (act: string) => ({
  of: { ...base, ...changes[act] },
  input: inputs[act] ?? { on: today },
});

describe('a construction project', () => {
  it('moves as M-50 draws it, and in no other way', () => {
    const { agreed, strange } = movesOf({
      acts: projectActs,
      states: Object.keys(constructionProjectStatus),
      posts: Object.keys(wagePost),
      given,
      at: (post) => actAt(now, [post as WagePost]),
    });
    expect(strange).toEqual([]);
    const staying = (act: string, states: readonly string[], by: string): string[] =>
      states.map((state) => `constructionProject${act}: ${state} → ${state} by ${by}`);
    const early = ['PLANNED', 'PERMITTED'];
    const site = ['PERMITTED', 'UNDER_CONSTRUCTION'];
    expect(agreed).toEqual([
      'constructionProjectRegister: — → PLANNED by CONSTRUCTION_SECTION',
      ...staying('ProveFunds', ['PLANNED'], 'CONSTRUCTION_SECTION, OWNER'),
      ...staying('Guarantee', ['PLANNED'], 'CONSTRUCTION_SECTION, OWNER'),
      'constructionProjectPermit: PLANNED → PERMITTED by CONSTRUCTION_SECTION',
      ...staying('SignContract', early, 'CONSTRUCTION_SECTION, LABOUR_PAY_OFFICER'),
      ...staying('OpenAccount', [...early, 'UNDER_CONSTRUCTION'], 'INVESTIGATOR, LABOUR_PAY_OFFICER'),
      ...staying('PostNotice', site, 'INVESTIGATOR, LABOUR_PAY_OFFICER'),
      'constructionProjectStart: PERMITTED → UNDER_CONSTRUCTION by CONSTRUCTION_SECTION',
      ...staying('EnterWorkers', site, 'LABOUR_PAY_OFFICER, SUBCONTRACTOR'),
      ...staying('LeaveWorkers', [...site, 'COMPLETED'], 'LABOUR_PAY_OFFICER, SUBCONTRACTOR'),
      'constructionProjectComplete: UNDER_CONSTRUCTION → COMPLETED by CONSTRUCTION_SECTION',
      ...staying('PublishSettlement', ['COMPLETED'], 'WAGE_OFFICE_HEAD'),
      ...staying('CloseAccount', ['COMPLETED'], 'WAGE_OFFICE_HEAD'),
      'constructionProjectSettle: COMPLETED → SETTLED by CONSTRUCTION_SECTION',
      ...staying('Inspect', [...site, 'COMPLETED'], 'INVESTIGATOR'),
    ]);
  });

  const owing = { arrears: { ...quiet, openComplaints: 1 } };
  const named = { seasonalCampaign: 'X1' };
  const campaign = {
    ...{ status: 'OPEN', season: 'SPRING_FESTIVAL', regionCode: '990101000000' },
    ...{ startsOn: yesterday, endsOn: tomorrow },
  };
  const entering = (more: object) => ({ workers: [{ ...worker, ...more }] });
  const cases = [
    ['Register', {}, { contractAmount: '0' }, 'BAD_AMOUNT', 'contractAmount'],
    ['ProveFunds', {}, { on: tomorrow }, 'DAY_IN_FUTURE', 'on'],
    ['Guarantee', {}, { on: tomorrow }, 'DAY_IN_FUTURE', 'on'],
    ['Permit', { fundsProvenOn: null }, {}, 'NO_FUNDS_PROOF', null],
    ['Permit', { paymentGuaranteedOn: null }, {}, 'NO_PAYMENT_GUARANTEE', null],
    ['SignContract', { contractSignedOn: today }, {}, 'CONTRACT_SIGNED', null],
    ['SignContract', {}, { on: tomorrow }, 'DAY_IN_FUTURE', 'on'],
    ['OpenAccount', { contractSignedOn: null }, {}, 'NO_CONTRACT', null],
    ['OpenAccount', { specialAccountOpenedOn: today }, {}, 'ACCOUNT_OPEN', null],
    ['OpenAccount', {}, { on: tomorrow }, 'DAY_IN_FUTURE', 'on'],
    ['PostNotice', {}, { items: ['PARTIES'] }, 'NOTICE_INCOMPLETE', 'items'],
    ['Start', { contractSignedOn: null }, {}, 'NO_CONTRACT', null],
    ['EnterWorkers', {}, { workers: [] }, 'NO_WORKERS', 'workers'],
    ['EnterWorkers', {}, { on: tomorrow }, 'DAY_IN_FUTURE', 'on'],
    ['EnterWorkers', {}, entering({ name: ' ' }), 'NOT_REAL_NAME', 'workers'],
    ['EnterWorkers', {}, entering({ citizenNumber: '123' }), 'NOT_REAL_NAME', 'workers'],
    ['EnterWorkers', {}, entering({ contractSignedOn: null }), 'NO_LABOUR_CONTRACT', 'workers'],
    ['EnterWorkers', {}, entering({ contractSignedOn: tomorrow }), 'DAYS_OUT_OF_ORDER', 'workers'],
    ['EnterWorkers', {}, entering({ citizenNumber: '990101199001010018' }), 'ALREADY_ON_SITE', 'workers'],
    ['EnterWorkers', {}, { workers: [worker, worker] }, 'ALREADY_ON_SITE', 'workers'],
    ['LeaveWorkers', {}, { workers: [] }, 'NO_SUCH_WORKER', 'workers'],
    ['LeaveWorkers', {}, { workers: ['R1', 'R2'] }, 'NO_SUCH_WORKER', 'workers'],
    ['LeaveWorkers', {}, { on: tomorrow }, 'DAY_IN_FUTURE', 'on'],
    ['LeaveWorkers', {}, { on: yesterday }, 'DAYS_OUT_OF_ORDER', 'on'],
    ['Complete', { completionAccepted: false }, {}, 'COMPLETION_NOT_ACCEPTED', null],
    ['PublishSettlement', owing, {}, 'ARREARS_OPEN', null],
    ['CloseAccount', { specialAccountOpenedOn: null }, {}, 'NO_SPECIAL_ACCOUNT', null],
    ['CloseAccount', { specialAccountClosedOn: today }, {}, 'ACCOUNT_CLOSED', null],
    ['CloseAccount', { settlementPublishedOn: null }, {}, 'NOT_PUBLISHED', null],
    ['CloseAccount', { settlementPublishedOn: '2024-02-14' }, {}, 'STILL_PUBLISHED', null],
    ['CloseAccount', owing, {}, 'ARREARS_OPEN', null],
    ['Settle', owing, {}, 'ARREARS_OPEN', null],
    ['Settle', { specialAccountClosedOn: null }, {}, 'ACCOUNT_NOT_CLOSED', null],
    ['Inspect', {}, { inspectedOn: tomorrow }, 'DAY_IN_FUTURE', 'inspectedOn'],
    ['Inspect', {}, { inspectedOn: '2024-02-29' }, 'DAYS_OUT_OF_ORDER', 'inspectedOn'],
    ['Inspect', {}, named, 'NO_SUCH_CAMPAIGN', 'seasonalCampaign'],
    ...[
      ...[{ status: 'CONCLUDED' }, { season: 'MID_AUTUMN' }, { startsOn: tomorrow }],
      ...[{ endsOn: yesterday }, { regionCode: '990102000000' }],
    ].map(
      (more) =>
        [
          'Inspect',
          { foundCampaign: { ...campaign, ...more } },
          named,
          'CAMPAIGN_DOES_NOT_FIT',
          'seasonalCampaign',
        ] as const,
    ),
  ] as const;
  it('is refused with every code that its acts can give', () => {
    const codes: CodesOf<typeof projectActs> = {
      constructionProjectRegister: ['BAD_AMOUNT'],
      constructionProjectProveFunds: ['DAY_IN_FUTURE'],
      constructionProjectGuarantee: ['DAY_IN_FUTURE'],
      constructionProjectPermit: ['NO_FUNDS_PROOF', 'NO_PAYMENT_GUARANTEE'],
      constructionProjectSignContract: ['CONTRACT_SIGNED', 'DAY_IN_FUTURE'],
      constructionProjectOpenAccount: ['NO_CONTRACT', 'ACCOUNT_OPEN', 'DAY_IN_FUTURE'],
      constructionProjectPostNotice: ['NOTICE_INCOMPLETE'],
      constructionProjectStart: ['NO_CONTRACT'],
      constructionProjectEnterWorkers: [
        'NO_WORKERS',
        'DAY_IN_FUTURE',
        'NOT_REAL_NAME',
        'NO_LABOUR_CONTRACT',
        'DAYS_OUT_OF_ORDER',
        'ALREADY_ON_SITE',
      ],
      constructionProjectLeaveWorkers: ['NO_SUCH_WORKER', 'DAY_IN_FUTURE', 'DAYS_OUT_OF_ORDER'],
      constructionProjectComplete: ['COMPLETION_NOT_ACCEPTED'],
      constructionProjectPublishSettlement: ['ARREARS_OPEN'],
      constructionProjectCloseAccount: [
        'NO_SPECIAL_ACCOUNT',
        'ACCOUNT_CLOSED',
        'NOT_PUBLISHED',
        'STILL_PUBLISHED',
        'ARREARS_OPEN',
      ],
      constructionProjectSettle: ['ARREARS_OPEN', 'ACCOUNT_NOT_CLOSED'],
      constructionProjectInspect: [
        'DAY_IN_FUTURE',
        'DAYS_OUT_OF_ORDER',
        'NO_SUCH_CAMPAIGN',
        'CAMPAIGN_DOES_NOT_FIT',
      ],
    };
    expectEveryCode(projectActs, codes, cases, 'constructionProject');
  });
  it.each(cases)('is refused to %s with %j and %j: %s', (name, of, input, code, field) => {
    const full = `constructionProject${name}`;
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- acts of one table differ in what they take
    const act = (projectActs as unknown as Record<string, Act<string, WagePost, any, any, any, string>>)[
      full
    ]!;
    const asked = given(full);
    const at = actAt(now, [act.by[0]!]);
    const state = act.from[0] ?? null;
    expect(decideAct(act, { ...asked.of, ...of }, state, { ...asked.input, ...input }, at)).toEqual({
      ok: false,
      error: { code, ...(field ? { field } : {}) },
    });
  });

  it('is inspected in a campaign of its county', () => {
    const full = { ...base, foundCampaign: campaign } as never;
    const input = { ...(inputs['constructionProjectInspect'] as object), ...named } as never;
    const { constructionProjectInspect: inspect } = projectActs;
    expect(inspect.decide(full, input, actAt(now, ['INVESTIGATOR']))).toMatchObject({ ok: true });
  });

  it('is settled without closing an account that it never had', () => {
    const { settle } = { settle: projectActs.constructionProjectSettle };
    const of = { ...base, status: 'COMPLETED' as const, specialAccountOpenedOn: null };
    expect(settle.decide(of, {}, actAt(now, ['CONSTRUCTION_SECTION']))).toMatchObject({ ok: true });
  });
});
