import { describe, expect, it } from '@jest/globals';
import {
  correctionPost,
  correctionStatus,
  type CorrectionPost,
} from '../../../subgraphs/community-correction/codes.ts';
import { subjectActs } from '../../../subgraphs/community-correction/rules/subjectActs.ts';
import { taskActs } from '../../../subgraphs/community-correction/rules/taskActs.ts';
import { actAt, movesOf } from '../acts.ts';
import { file, fileFor, inputFor } from './files.ts';

const organs = ['DECIDING_ORGAN', 'PROCURATORATE', 'POLICE'];
const states = Object.keys(correctionStatus);
const posts = Object.keys(correctionPost);
const ended = ['COMPLETED', 'TRANSFERRED', 'REVOKED', 'RECALLED', 'DECEASED'];
const living = states.filter((state) => !ended.includes(state));
const bound = living.filter((state) => state !== 'NOTIFIED');
const graded = ['ENROLLED', 'UNDER_CORRECTION', 'ON_LEAVE'];
const planned = ['REPORTED_IN', ...graded];
const under = ['UNDER_CORRECTION'];
const away = ['UNDER_CORRECTION', 'ON_LEAVE'];

const justice = 'JUSTICE_OFFICER';
const both = 'JUSTICE_OFFICER, COUNTY_OFFICER';
const county = 'COUNTY_OFFICER';
const maker = 'DECISION_MAKER';
const head = 'JUSTICE_HEAD';

/** From which states each act goes where, and by whom; null for one that leaves the state as it is. */
const drawn: readonly (readonly [act: string, from: readonly string[], to: string | null, by: string])[] = [
  ['correctionReportIn', ['NOTIFIED', 'NOT_REPORTED'], 'REPORTED_IN', both],
  ['correctionNotReported', ['NOTIFIED'], 'NOT_REPORTED', both],
  ['correctionReceive', ['REPORTED_IN'], null, both],
  ['correctionEnrol', ['REPORTED_IN'], 'ENROLLED', both],
  ['correctionBegin', ['ENROLLED'], 'UNDER_CORRECTION', both],
  ['correctionPlanMake', planned, null, both],
  ['correctionGroupForm', planned, null, both],
  ['correctionReportTake', away, null, justice],
  ['correctionLeaveApply', under, null, justice],
  ['correctionLeaveApprove', under, null, `${justice}, ${maker}`],
  ['correctionLeaveRefuse', under, null, `${justice}, ${maker}`],
  ['correctionLeaveStart', under, 'ON_LEAVE', justice],
  ['correctionLeaveReturn', ['ON_LEAVE'], 'UNDER_CORRECTION', justice],
  ['correctionMoveApply', under, null, justice],
  ['correctionMoveAsk', away, null, county],
  ['correctionMoveAnswer', away, null, county],
  ['correctionMoveApprove', away, null, maker],
  ['correctionMoveRefuse', away, null, maker],
  ['correctionTransfer', under, 'TRANSFERRED', county],
  ['correctionArrivalTake', ['TRANSFERRED'], null, county],
  ['correctionRecurrentLeaveApply', under, null, justice],
  ['correctionRecurrentLeaveApprove', away, null, maker],
  ['correctionRecurrentLeaveRefuse', away, null, maker],
  ['correctionRecurrentLeaveEnd', away, null, justice],
  ['correctionCustodyTake', living.filter((state) => state !== 'ON_LEAVE'), null, both],
  ['correctionCustodyTake', ['ON_LEAVE'], 'UNDER_CORRECTION', both],
  ['correctionCustodyEnd', living, null, both],
  ['correctionSumUp', away, null, both],
  ['correctionSanctionPropose', bound, null, justice],
  ['correctionSanctionCheck', bound, null, county],
  ['correctionSanctionHear', bound, null, both],
  ['correctionSanctionDecide', bound, null, maker],
  ['correctionSanctionReject', bound, null, maker],
  ['correctionSanctionAnswer', bound, 'REVOKED', county],
  ['correctionReportExtend', away, null, county],
  ['correctionArrestAsk', bound, null, maker],
  ['correctionArrestAnswer', bound, null, county],
  ['correctionCommutationPropose', away, null, maker],
  ['correctionCommutationAnswer', away, null, county],
  ['correctionTrackingPropose', bound, null, both],
  ['correctionTrackingApprove', bound, null, head],
  ['correctionTrackingRefuse', bound, null, head],
  ['correctionTrackingLift', bound, null, `${county}, ${maker}, ${head}`],
  ['correctionClassPropose', graded, null, both],
  ['correctionClassDecide', graded, null, maker],
  ['correctionClassAppeal', graded, null, both],
  ['correctionClassReview', graded, null, `${maker}, ${head}`],
  ['correctionComplete', under, 'COMPLETED', `${county}, ${maker}`],
  ['correctionRulingTake', living, 'REVOKED', county],
  ['correctionDeathTake', living, 'DECEASED', county],
  ['correctionRemarkWrite', states, null, 'PROCURATORATE'],
  ['correctionRemarkAnswer', states, null, maker],
];

const steps = {
  proposedBy: 'a',
  checkedBy: 'b',
  decidedOn: '2024-03-05',
  arrestAskedOn: null,
  arrestAnsweredOn: null,
};

describe('a person under correction', () => {
  it('moves as DOMAIN 2.8 draws it, and in no other way', () => {
    const { agreed, strange } = movesOf({
      acts: subjectActs,
      states,
      posts,
      given: (act, state) => ({ of: { ...fileFor(act), status: state }, input: inputFor(act) }),
      at: (post) =>
        actAt('2024-03-12T09:00:00+08:00', [post as CorrectionPost], {
          enabled: (rule) => rule === 'R-CC-10',
        }),
    });
    const moves = drawn.flatMap(([act, from, to, by]) =>
      from.map((state) => `${act}: ${state} → ${to ?? state} by ${by}`),
    );
    expect([...agreed].sort()).toEqual([`correctionNotify: — → NOTIFIED by ${county}`, ...moves].sort());
    expect(strange).toEqual([]);
    expect([...new Set(drawn.map(([act]) => act))].sort()).toEqual(
      Object.keys(subjectActs)
        .filter((act) => act !== 'correctionNotify')
        .sort(),
    );
  });

  it('is given no act to by a group member, and the procuratorate writes remarks only', () => {
    const by = (post: CorrectionPost): string[] =>
      Object.entries(subjectActs)
        .filter(([, act]) => (act.by as readonly string[]).includes(post))
        .map(([name]) => name);
    expect(by('GROUP_MEMBER')).toEqual([]);
    expect(by('PROCURATORATE')).toEqual(['correctionRemarkWrite']);
  });

  it('is recalled, not revoked, under temporary execution outside prison', () => {
    const { correctionSanctionAnswer, correctionRulingTake } = subjectActs;
    const of = file({
      kind: 'TEMPORARY_OUTSIDE_EXECUTION',
      proposal: { status: 'SENT', sanction: 'RECALL_PROPOSED', ...steps },
    });
    const at = actAt<CorrectionPost>('2024-03-12T09:00:00+08:00', ['COUNTY_OFFICER']);
    const answered = { granted: true, answeredOn: '2024-03-12' };
    expect(correctionSanctionAnswer.decide(of, answered, at)).toMatchObject({
      value: { status: 'RECALLED' },
    });
    const ruled = { ruling: 'RECALLED', ruledOn: '2024-03-12' } as const;
    expect(correctionRulingTake.decide(of, ruled, at)).toMatchObject({ value: { status: 'RECALLED' } });
  });

  it('stays as it is when the court or the police say no, or the police say yes', () => {
    const at = actAt<CorrectionPost>('2024-03-12T09:00:00+08:00', ['COUNTY_OFFICER']);
    const sent = (sanction: 'REVOCATION_PROPOSED' | 'POLICE_PUNISHMENT_PROPOSED') =>
      file({ proposal: { status: 'SENT', sanction, ...steps } });
    const answer = (of: ReturnType<typeof file>, granted: boolean) =>
      subjectActs.correctionSanctionAnswer.decide(of, { granted, answeredOn: '2024-03-12' }, at);
    const unmoved = {
      ok: true,
      value: {
        deadlines: [
          { meet: 'R-CC-17', at: new Date('2024-03-12T00:00:00+08:00') },
          { waive: 'R-CC-17-ARREST', reason: '人民法院已对提请作出裁定' },
        ],
      },
    };
    expect(answer(sent('REVOCATION_PROPOSED'), false)).toEqual(unmoved);
    expect(answer(sent('POLICE_PUNISHMENT_PROPOSED'), true)).toEqual(unmoved);
  });

  it('notified of with a juvenile is entered by officers and supervisors', () => {
    const at = actAt<CorrectionPost>('2024-03-12T09:00:00+08:00', ['COUNTY_OFFICER']);
    const input = {
      kind: 'PROBATION',
      juvenile: true,
      noticeOn: '2024-03-02',
      effectiveOn: '2024-03-01',
      termEndsOn: '2025-03-01',
    } as const;
    const decide = (mayKnowMinors: boolean) =>
      subjectActs.correctionNotify.decide({ mayKnowMinors }, input, at);
    expect(decide(true)).toMatchObject({ ok: true });
    expect(decide(false)).toMatchObject({ error: { code: 'JUVENILE_BY_OFFICERS' } });
  });

  it('has notices at its end to all three organs, whoever is left out', () => {
    const at = actAt<CorrectionPost>('2025-03-12T09:00:00+08:00', ['COUNTY_OFFICER']);
    for (const left of organs) {
      const notices = organs.filter((organ) => organ !== left) as never[];
      const decision = subjectActs.correctionComplete.decide(file(), { certificateGiven: true, notices }, at);
      expect(decision).toMatchObject({ error: { code: 'NOTICES_MISSING', field: 'notices' } });
    }
  });
});

describe('a task of a plan', () => {
  it('is done by a member of the group or the justice office while the person is bound by correction', () => {
    const { agreed, strange } = movesOf({
      acts: taskActs,
      states,
      posts,
      given: () => ({ of: { task: { doneOn: null, droppedOn: null } }, input: {} }),
      at: (post) => actAt('2024-03-12T09:00:00+08:00', [post as CorrectionPost]),
    });
    expect(agreed).toEqual(
      bound
        .map((state) => `correctionTaskDone: ${state} → ${state} by JUSTICE_OFFICER, GROUP_MEMBER`)
        .sort((a, b) => states.indexOf(a.split(' ')[1]!) - states.indexOf(b.split(' ')[1]!)),
    );
    expect(strange).toEqual([]);
  });

  it('is done once, and not when a new plan took its place or it is none', () => {
    const at = actAt<CorrectionPost>('2024-03-12T09:00:00+08:00', ['GROUP_MEMBER']);
    const decide = (task: Parameters<typeof taskActs.correctionTaskDone.decide>[0]['task']) =>
      taskActs.correctionTaskDone.decide({ task }, {}, at);
    expect(decide({ doneOn: '2024-03-01', droppedOn: null })).toMatchObject({
      error: { code: 'NOTHING_WAITING' },
    });
    expect(decide({ doneOn: null, droppedOn: '2024-03-01' })).toMatchObject({
      error: { code: 'NOTHING_WAITING' },
    });
    expect(decide(null)).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });
});
