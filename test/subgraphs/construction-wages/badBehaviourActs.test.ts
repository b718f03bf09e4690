import { describe, expect, it } from '@jest/globals';
import { decideAct, type Act } from '../../../subgraphs/_kit/acts/machine.ts';
import { badBehaviourStatus, wagePost, type WagePost } from '../../../subgraphs/construction-wages/codes.ts';
import { badBehaviourActs } from '../../../subgraphs/construction-wages/rules/badBehaviourActs.ts';
import { actAt, movesOf } from '../acts.ts';
import { expectEveryCode, type CodesOf } from './refusalTable.ts';

const now = '2024-03-15T09:00:00+08:00';
const [today, tomorrow] = ['2024-03-15', '2024-03-16'];
const base = { projectKnown: true, proposedOn: '2024-03-10', validTo: '2024-03-14' };
const inputs: Record<string, object> = {
  badBehaviourPropose: { organization: 'F', sanction: 'BID_RESTRICTION', reason: '拖欠工资' },
  badBehaviourHear: { heardOn: today, statement: '承认拖欠' },
  badBehaviourDecide: { sanction: 'STOP_WORK', validTo: '2024-09-15', reason: '情节属实' },
  badBehaviourLift: { reason: '已付清并作出承诺' },
};

describe('a bad-behaviour record', () => {
  it('moves as DOMAIN 2.5 (M-58) draws it, decided by a person after the firm was heard', () => {
    const { agreed, strange } = movesOf({
      acts: badBehaviourActs,
      states: Object.keys(badBehaviourStatus),
      posts: Object.keys(wagePost),
      given: (act) => ({ of: base, input: inputs[act] ?? {} }),
      at: (post) => actAt(now, [post as WagePost]),
    });
    expect(strange).toEqual([]);
    expect(agreed).toEqual([
      'badBehaviourPropose: — → PROPOSED by INVESTIGATOR',
      'badBehaviourHear: PROPOSED → HEARD by INVESTIGATOR',
      'badBehaviourDecide: HEARD → DECIDED by DEPUTY_HEAD',
      'badBehaviourPublish: DECIDED → IN_FORCE by CONSTRUCTION_SECTION',
      'badBehaviourExpire: IN_FORCE → EXPIRED by CONSTRUCTION_SECTION',
      'badBehaviourLift: DECIDED → LIFTED by DEPUTY_HEAD',
      'badBehaviourLift: IN_FORCE → LIFTED by DEPUTY_HEAD',
    ]);
  });

  const decided = (name: string, of: object, input: object) => {
    const full = `badBehaviour${name}`;
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- acts of one table differ in what they take
    const act = (badBehaviourActs as unknown as Record<string, Act<string, WagePost, any, any, any, string>>)[
      full
    ]!;
    const at = actAt(now, [act.by[0]!]);
    return decideAct(act, { ...base, ...of }, act.from[0] ?? null, { ...inputs[full], ...input }, at);
  };

  const cases = [
    ['Propose', { projectKnown: false }, {}, 'NO_SUCH_PROJECT', 'project'],
    ['Propose', {}, { organization: ' ' }, 'NO_FIRM', 'organization'],
    ['Propose', {}, { reason: '' }, 'NO_REASON', 'reason'],
    ['Hear', {}, { heardOn: tomorrow }, 'DAY_IN_FUTURE', 'heardOn'],
    ['Hear', {}, { heardOn: '2024-03-09' }, 'DAYS_OUT_OF_ORDER', 'heardOn'],
    ['Hear', {}, { statement: '' }, 'NO_REASON', 'statement'],
    ['Decide', {}, { validTo: today }, 'DAYS_OUT_OF_ORDER', 'validTo'],
    ['Decide', {}, { reason: '' }, 'NO_REASON', 'reason'],
    ['Expire', { validTo: today }, {}, 'STILL_IN_FORCE', null],
    ['Lift', {}, { reason: ' ' }, 'NO_REASON', 'reason'],
  ] as const;
  it('is refused with every code that its acts can give', () => {
    const codes: CodesOf<typeof badBehaviourActs> = {
      badBehaviourPropose: ['NO_SUCH_PROJECT', 'NO_FIRM', 'NO_REASON'],
      badBehaviourHear: ['DAY_IN_FUTURE', 'DAYS_OUT_OF_ORDER', 'NO_REASON'],
      badBehaviourDecide: ['DAYS_OUT_OF_ORDER', 'NO_REASON'],
      badBehaviourPublish: [],
      badBehaviourExpire: ['STILL_IN_FORCE'],
      badBehaviourLift: ['NO_REASON'],
    };
    expectEveryCode(badBehaviourActs, codes, cases, 'badBehaviour');
  });
  it.each(cases)('is refused to %s with %j and %j: %s', (name, of, input, code, field) => {
    expect(decided(name, of, input)).toEqual({
      ok: false,
      error: { code, ...(field ? { field } : {}) },
    });
  });

  it('names the violation, or none when it is for the arrears themselves', () => {
    expect(decided('Propose', {}, { violation: 'NO_DEPOSIT' })).toMatchObject({
      value: { set: { violation: 'NO_DEPOSIT' } },
    });
    expect(decided('Propose', {}, {})).toMatchObject({ value: { set: { violation: null } } });
  });
});
