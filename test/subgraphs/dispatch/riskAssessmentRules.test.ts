import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideAct } from '../../../subgraphs/_kit/acts/machine.ts';
import {
  assessmentConclusion,
  dispatchPost,
  riskAnswer,
  riskAssessmentStatus,
  riskLevel,
  riskQuestion,
  type AssessmentConclusion,
  type RiskAnswer,
  type RiskLevel,
  type RiskQuestion,
} from '../../../subgraphs/dispatch/codes.ts';
import { shownFigures } from '../../../subgraphs/dispatch/rules/consultationFigures.ts';
import {
  riskAssessmentFaults,
  standingOf,
  type RiskAssessmentRecord,
} from '../../../subgraphs/dispatch/rules/riskAssessmentRecord.ts';
import { nextActsTo, riskAssessmentActs } from '../../../subgraphs/dispatch/rules/riskAssessmentActs.ts';
import { movesOf } from '../acts.ts';
import { assessment, at, decided, earlier, inputs, opening } from './riskCases.ts';
import { countyOffice, decision, lawOffice, waterBureau } from './riskOffice.ts';

const keysOf = <Key extends string>(list: Readonly<Record<Key, unknown>>) => Object.keys(list) as Key[];

describe('a risk assessment', () => {
  it('goes from its object to what came of the decision, written by one body and approved by another', () => {
    const { agreed, strange } = movesOf({
      acts: riskAssessmentActs,
      states: keysOf(riskAssessmentStatus),
      posts: keysOf(dispatchPost),
      given: (act) => ({
        of:
          act === 'riskAssessmentOpen'
            ? opening
            : {
                ...{ ...assessment, approverCode: waterBureau },
                conclusion: act === 'riskAssessmentReview' ? 'IMPLEMENT' : null,
              },
        input: inputs[act] ?? {},
      }),
      at,
    });
    const author = 'by LIAISON, CENTRE_OFFICER';
    const approver = 'by LIAISON, CENTRE_HEAD';
    expect(agreed).toEqual([
      `riskAssessmentOpen: — → OBJECT_FIXED ${author}`,
      `riskAssessmentHear: OBJECT_FIXED → OPINIONS_HEARD ${author}`,
      `riskAssessmentHear: OPINIONS_HEARD → OPINIONS_HEARD ${author}`,
      `riskAssessmentHear: ANALYSED → OPINIONS_HEARD ${author}`,
      `riskAssessmentAnalyse: OPINIONS_HEARD → ANALYSED ${author}`,
      `riskAssessmentAnalyse: ANALYSED → ANALYSED ${author}`,
      `riskAssessmentReport: ANALYSED → REPORT_WRITTEN ${author}`,
      `riskAssessmentWithdraw: OBJECT_FIXED → WITHDRAWN ${author}`,
      `riskAssessmentWithdraw: OPINIONS_HEARD → WITHDRAWN ${author}`,
      `riskAssessmentWithdraw: ANALYSED → WITHDRAWN ${author}`,
      `riskAssessmentWithdraw: REPORT_WRITTEN → WITHDRAWN ${author}`,
      `riskAssessmentReview: CONCLUDED → REVIEWED_AFTER ${author}`,
      `riskAssessmentReturn: REPORT_WRITTEN → ANALYSED ${approver}`,
      `riskAssessmentApprove: REPORT_WRITTEN → APPROVED ${approver}`,
      `riskAssessmentConclude: APPROVED → CONCLUDED ${approver}`,
    ]);
    expect(strange).toEqual([]);
  });

  it('is of a body that the token names, by its own people', () => {
    const open = riskAssessmentActs.riskAssessmentOpen;
    expect(decideAct(open, opening, null, decision, at('LIAISON', null))).toMatchObject({
      error: { code: 'BODY_OF_OFFICER_UNKNOWN' },
    });
    const { riskAssessmentReport: report, riskAssessmentApprove: approve } = riskAssessmentActs;
    expect(decideAct(report, assessment, 'ANALYSED', {}, at('LIAISON', lawOffice))).toMatchObject({
      error: { code: 'NOT_YOUR_BODY' },
    });
    expect(decideAct(approve, assessment, 'REPORT_WRITTEN', {}, at('LIAISON', waterBureau))).toMatchObject({
      error: { code: 'NOT_YOUR_BODY' },
    });
  });

  it('follows an earlier one that is over, and has its title without blanks', () => {
    expect(
      decided(
        'riskAssessmentOpen',
        { isAssessed: true, earlier },
        { earlier: 'E', title: ` ${decision.title} ` },
      ),
    ).toMatchObject({ value: { set: { earlierId: 'E', title: decision.title } } });
  });

  it('is not over before the review of what may be carried out, and over at once where it may not', () => {
    expect(decided('riskAssessmentConclude')).toMatchObject({
      value: {
        set: { closedOn: null, reviewDueOn: '2024-03-21' },
        deadlines: [{ start: 'M-63-REVIEW', at: new Date('2024-03-21T00:00:00+08:00') }],
      },
    });
    const input = { conclusion: 'POSTPONE', demanded: ['AMEND_DRAFT', 'AMEND_DRAFT'], reviewOn: null };
    expect(decided('riskAssessmentConclude', {}, input)).toMatchObject({
      value: { set: { closedOn: '2024-03-20', demanded: ['AMEND_DRAFT'] }, deadlines: [] },
    });
  });

  it('concludes to implement whatever is lawful and has no high risk out of control, and nothing else', () => {
    const answer = fc.record({
      question: fc.constantFrom<RiskQuestion>(...keysOf(riskQuestion)),
      answer: fc.constantFrom<RiskAnswer>(...keysOf(riskAnswer)),
    });
    const point = fc.record({
      level: fc.constantFrom<RiskLevel>(...keysOf(riskLevel)),
      isControlled: fc.boolean(),
    });
    const conclusion = fc.constantFrom<AssessmentConclusion>(...keysOf(assessmentConclusion));
    fc.assert(
      fc.property(fc.array(answer), fc.array(point), conclusion, (answers, points, wanted) => {
        const isToBe = wanted === 'IMPLEMENT';
        const input = {
          ...{ conclusion: wanted, demanded: isToBe ? [] : ['AMEND_DRAFT'] },
          reviewOn: isToBe ? '2025-03-20' : null,
        };
        const isSound =
          !answers.some((each) => each.question === 'LEGALITY' && each.answer === 'NO') &&
          points.every((each) => each.level !== 'HIGH' || each.isControlled);
        const { ok } = decided('riskAssessmentConclude', { answers, points }, input);
        expect(ok).toBe(!isToBe || isSound);
      }),
    );
  });

  it('has next acts for the body whose turn it is, and none once it is decided against', () => {
    const of = { authorCode: waterBureau, approverCode: lawOffice, conclusion: null };
    const written = { ...of, status: 'REPORT_WRITTEN' } as const;
    expect(nextActsTo(written, at('LIAISON'))).toEqual(['riskAssessmentWithdraw']);
    expect(nextActsTo(written, at('CENTRE_HEAD', lawOffice))).toEqual([
      ...['riskAssessmentReturn', 'riskAssessmentApprove'],
    ]);
    expect(nextActsTo(written, at('LIAISON', countyOffice))).toEqual([]);
    const concluded = { ...of, status: 'CONCLUDED' } as const;
    expect(nextActsTo({ ...concluded, conclusion: 'IMPLEMENT' }, at('LIAISON'))).toEqual([
      'riskAssessmentReview',
    ]);
    expect(nextActsTo({ ...concluded, conclusion: 'NOT_YET' }, at('LIAISON'))).toEqual([]);
  });
});

describe('figures of a consultation', () => {
  it.each([
    [12, 6, 6, { statements: 12, supporting: 6, objecting: 6 }],
    [12, 7, 1, { statements: 12, supporting: null, objecting: null }],
    [12, 10, 0, { statements: 12, supporting: null, objecting: null }],
    [3, 3, 0, { statements: null, supporting: null, objecting: null }],
    [0, 0, 0, { statements: 0, supporting: 0, objecting: 0 }],
  ])(
    'of %d opinions, %d for and %d against, tell of no few people',
    (statements, supporting, objecting, shown) => {
      expect(shownFigures({ statements, supporting, objecting })).toEqual(shown);
    },
  );

  it('show none of one to four people, nor leave so few over', () => {
    const count = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(count, count, count, (supporting, objecting, others) => {
        const shown = shownFigures({ statements: supporting + objecting + others, supporting, objecting });
        const left = Number(shown.statements) - Number(shown.supporting) - Number(shown.objecting);
        const told = [shown.statements, shown.supporting, shown.objecting, left];
        expect(told.filter((each) => each !== null && each > 0 && each < 5)).toEqual([]);
        expect(shown.supporting === null).toBe(shown.objecting === null);
      }),
    );
  });
});

const line: RiskAssessmentRecord = {
  ...{ deciderCode: countyOffice, authorCode: waterBureau, approverCode: lawOffice },
  ...{ openedOn: '2024-01-01', concludedOn: '2024-02-01', conclusion: 'IMPLEMENT' },
  ...{ reviewDueOn: '2024-08-01', reviewedOn: '2024-07-01', reviewOutcome: 'NO_RISK_AROSE' },
};
const unreviewed = { reviewDueOn: null, reviewedOn: null, reviewOutcome: null };

describe('a line of the register of risk assessments', () => {
  it.each<[string[], Partial<RiskAssessmentRecord>]>([
    [[], {}],
    [[], { deciderCode: waterBureau }],
    [[], unreviewed],
    [[], { ...unreviewed, conclusion: 'NOT_YET' }],
    [['approverCode'], { approverCode: waterBureau }],
    [['approverCode'], { approverCode: countyOffice }],
    [['concludedOn'], { openedOn: '2024-02-02' }],
    [['reviewDueOn', 'reviewedOn'], { conclusion: 'POSTPONE' }],
    [['reviewDueOn'], { reviewDueOn: '2024-02-01' }],
    [['reviewedOn'], { reviewedOn: '2024-01-31' }],
    [['reviewOutcome'], { reviewOutcome: null }],
    [['reviewOutcome'], { reviewedOn: null }],
  ])('has these faults: %j', (properties, more) => {
    expect(riskAssessmentFaults({ ...line, ...more }).map(({ property }) => property)).toEqual(properties);
  });

  it('is over once it is reviewed, and at once where it is not to be carried out', () => {
    expect(standingOf(line)).toEqual({ status: 'REVIEWED_AFTER', closedOn: '2024-07-01' });
    expect(standingOf({ ...line, ...unreviewed })).toEqual({ status: 'CONCLUDED', closedOn: null });
    expect(standingOf({ ...line, ...unreviewed, conclusion: 'NOT_YET' })).toEqual({
      ...{ status: 'CONCLUDED', closedOn: '2024-02-01' },
    });
  });
});
