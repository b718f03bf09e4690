import { describe, expect, it } from '@jest/globals';
import {
  correctionKind,
  correctionSanction,
  correctionSanctionGround,
  type CorrectionKind,
  type CorrectionPost,
  type CorrectionSanction,
  type CorrectionSanctionGround,
} from '../../../subgraphs/community-correction/codes.ts';
import { courtActs } from '../../../subgraphs/community-correction/rules/courtActs.ts';
import { leaveActs } from '../../../subgraphs/community-correction/rules/leaveActs.ts';
import { moveActs } from '../../../subgraphs/community-correction/rules/moveActs.ts';
import { planActs } from '../../../subgraphs/community-correction/rules/planActs.ts';
import { receptionActs } from '../../../subgraphs/community-correction/rules/receptionActs.ts';
import { sanctionActs } from '../../../subgraphs/community-correction/rules/sanctionActs.ts';
import { againstGround } from '../../../subgraphs/community-correction/rules/sanctionGrounds.ts';
import { trackingActs } from '../../../subgraphs/community-correction/rules/trackingActs.ts';
import { waitsFor } from '../../../subgraphs/community-correction/rules/inbox.ts';
import { actAt } from '../acts.ts';
import { file } from './files.ts';

const grounds = Object.keys(correctionSanctionGround) as CorrectionSanctionGround[];
const sanctions = Object.keys(correctionSanction) as CorrectionSanction[];
const kinds = Object.keys(correctionKind) as CorrectionKind[];
const everything = {
  medicalParole: true,
  decided: [
    ...(['ADMONITION', 'ADMONITION', 'WARNING', 'WARNING'] as const),
    'POLICE_PUNISHMENT_PROPOSED' as const,
  ],
};
const codeOf = (...given: Parameters<typeof againstGround>): string | null =>
  againstGround(...given)?.error.code ?? null;
const at = (posts: CorrectionPost[], enabled = false) =>
  actAt<CorrectionPost>('2024-03-12T09:00:00+08:00', posts, { enabled: () => enabled });

const steps = {
  proposedBy: 'a',
  checkedBy: 'b',
  decidedOn: null,
  arrestAskedOn: null,
  arrestAnsweredOn: null,
};

describe('a ground', () => {
  it('carries one rung of the ladder, and each rung has its grounds', () => {
    const carried = Object.fromEntries(
      grounds.map((ground) => [
        ground,
        sanctions.filter((sanction) =>
          kinds.some((kind) =>
            [null, 5, 20, 40].some(
              (lateDays) => codeOf({ sanction, ground, lateDays }, { ...everything, kind }) === null,
            ),
          ),
        ),
      ]),
    );
    expect(Object.values(carried).every((found) => found.length === 1)).toBe(true);
    expect(new Set(Object.values(carried).flat())).toEqual(new Set(sanctions));
  });

  it('that is about days asks for them: ten, more than ten, more than a month (R-CC-13 to R-CC-15)', () => {
    const asked = (ground: CorrectionSanctionGround, sanction: CorrectionSanction) =>
      [null, 0, 1, 10, 11, 31, 32].map((lateDays) => codeOf({ ground, sanction, lateDays }, file()) === null);
    const [no, yes] = [false, true];
    expect(asked('LATE_UP_TO_TEN_DAYS', 'ADMONITION')).toEqual([no, no, yes, yes, no, no, no]);
    expect(asked('LATE_OVER_TEN_DAYS', 'WARNING')).toEqual([no, no, no, no, yes, yes, yes]);
    expect(asked('ABSENT_OVER_A_MONTH', 'REVOCATION_PROPOSED')).toEqual([no, no, no, no, no, no, yes]);
    expect(codeOf({ ground: 'LATE_OVER_TEN_DAYS', sanction: 'WARNING', lateDays: 3 }, file())).toBe(
      'LATE_DAYS_DO_NOT_FIT',
    );
  });

  it.each([
    ['TWO_ADMONITIONS', 'WARNING', 'ADMONITION', 2],
    ['TWO_WARNINGS', 'REVOCATION_PROPOSED', 'WARNING', 2],
    ['POLICE_PUNISHED_UNCORRECTED', 'REVOCATION_PROPOSED', 'POLICE_PUNISHMENT_PROPOSED', 1],
  ] as const)('%s makes %s possible after %s, %i times', (ground, sanction, earlier, times) => {
    const after = (count: number) =>
      codeOf({ ground, sanction }, file({ decided: Array.from({ length: count }, () => earlier) }));
    expect(after(times - 1)).toBe('TOO_FEW_EARLIER');
    expect(after(times)).toBeNull();
  });

  it('leads to a court by the kind of correction: revocation, or recall', () => {
    const possible = (sanction: CorrectionSanction, ground: CorrectionSanctionGround) =>
      kinds.filter((kind) => codeOf({ sanction, ground }, { ...everything, kind }) === null);
    expect(possible('REVOCATION_PROPOSED', 'OTHER_SERIOUS')).toEqual(['PROBATION', 'PAROLE']);
    expect(possible('REVOCATION_PROPOSED', 'PROHIBITION_BROKEN_SERIOUSLY')).toEqual(['PROBATION']);
    expect(possible('RECALL_PROPOSED', 'RECALL_IN_LAW')).toEqual(['TEMPORARY_OUTSIDE_EXECUTION']);
    expect(possible('WARNING', 'PROHIBITION_BROKEN_SLIGHTLY')).toEqual(['CONTROL', 'PROBATION']);
    const papers = { sanction: 'WARNING', ground: 'MEDICAL_PAPERS_MISSING' } as const;
    const outside = file({ kind: 'TEMPORARY_OUTSIDE_EXECUTION' });
    expect(codeOf(papers, outside)).toBe('GROUND_DOES_NOT_FIT');
    expect(codeOf(papers, { ...outside, medicalParole: true })).toBeNull();
    expect(codeOf({ sanction: 'RECALL_PROPOSED', ground: 'RECALL_IN_LAW' }, file())).toBe('WRONG_KIND');
  });
});

describe('a proposal to a court', () => {
  it('starts the thirty days of the court, and a decision of the agency starts nothing (R-CC-17)', () => {
    const decide = (sanction: CorrectionSanction, status: 'HEARD' | 'CHECKED' = 'HEARD') =>
      sanctionActs.correctionSanctionDecide.decide(
        file({ proposal: { status, sanction, ...steps } }),
        { copiedToProcuratorate: true, reasons: '理由' },
        at(['DECISION_MAKER']),
      );
    const started = { ok: true, value: { note: '理由', deadlines: [{ start: 'R-CC-17' }] } };
    expect(decide('REVOCATION_PROPOSED')).toEqual(started);
    expect(decide('RECALL_PROPOSED')).toEqual(started);
    for (const sanction of ['ADMONITION', 'WARNING', 'POLICE_PUNISHMENT_PROPOSED'] as const) {
      expect(decide(sanction)).toEqual({ ok: true, value: { note: '理由', deadlines: [] } });
    }
    expect(decide('PRAISE', 'CHECKED')).toMatchObject({ ok: true });
  });

  it('about somebody who cannot be found goes there unheard, and the court hears them', () => {
    const hear = (status: 'NOT_REPORTED' | 'UNDER_CORRECTION') =>
      sanctionActs.correctionSanctionHear.decide(
        file({
          status,
          proposal: { status: 'CHECKED', sanction: 'REVOCATION_PROPOSED', ...steps },
        }),
        { heard: false, statement: '多次查找未果' },
        at(['JUSTICE_OFFICER']),
      ).ok;
    expect([hear('NOT_REPORTED'), hear('UNDER_CORRECTION')]).toEqual([true, false]);
  });
});

describe('a leave', () => {
  const decide = (toDay: string, posts: CorrectionPost[], enabled: boolean, more = {}, approved = false) => {
    const leave = { status: 'APPLIED', fromDay: '2024-03-12', toDay } as const;
    const decision = leaveActs.correctionLeaveApprove.decide(
      file({ leave, ...more }),
      { nextLevelApproved: approved },
      at(posts, enabled),
    );
    return decision.ok ? 'approved' : decision.error.code;
  };

  it('is approved by the post alone, however long, while R-CC-10 is off', () => {
    expect(decide('2024-12-12', ['JUSTICE_OFFICER'], false)).toBe('approved');
  });

  it('goes by its days where the county has switched R-CC-10 on', () => {
    expect(decide('2024-03-18', ['JUSTICE_OFFICER'], true)).toBe('approved');
    expect(decide('2024-03-19', ['JUSTICE_OFFICER'], true)).toBe('LEAVE_BY_COUNTY');
    expect(decide('2024-03-19', ['DECISION_MAKER'], true)).toBe('approved');
    expect(decide('2024-04-10', ['DECISION_MAKER'], true)).toBe('approved');
    expect(decide('2024-04-11', ['DECISION_MAKER'], true)).toBe('LEAVE_BY_NEXT_LEVEL');
    expect(decide('2024-04-11', ['DECISION_MAKER'], true, {}, true)).toBe('approved');
    const taken = (fromDay: string) => ({ leavesTaken: [{ fromDay, toDay: '2024-02-25' }] });
    expect(decide('2024-03-18', ['DECISION_MAKER'], true, taken('2024-02-01'))).toBe('LEAVE_BY_NEXT_LEVEL');
    expect(decide('2024-03-18', ['DECISION_MAKER'], true, taken('2024-01-11'))).toBe('approved');
  });

  it('that was approved and not taken stands in the way of no other', () => {
    const leave = { status: 'APPROVED', fromDay: '2024-03-01', toDay: '2024-03-11' } as const;
    const input = { reason: 'WORK', fromDay: '2024-03-12', toDay: '2024-03-12' } as const;
    expect(leaveActs.correctionLeaveApply.decide(file({ leave }), input, at(['JUSTICE_OFFICER'])).ok).toBe(
      true,
    );
  });
});

describe('what else is agreed to', () => {
  it('is another move once the last one is over', () => {
    const apply = (status: 'REFUSED' | 'APPROVED') =>
      moveActs.correctionMoveApply.decide(
        file({ move: { status, appliedOn: '2024-03-02', handedOverOn: null } }),
        { region: '990102000000' },
        at(['JUSTICE_OFFICER']),
      ).ok;
    expect([apply('REFUSED'), apply('APPROVED')]).toEqual([true, false]);
  });

  it('is tracking on each of the five grounds that is borne out, and its renewal after an evaluation', () => {
    const propose = (ground: string, more: object, evaluation: string | null = null) =>
      trackingActs.correctionTrackingPropose.decide(
        file(more),
        { ground: ground as 'PROHIBITION_BROKEN', fromDay: '2024-03-12', toDay: '2024-06-12', evaluation },
        at(['COUNTY_OFFICER']),
      ).ok;
    const pending = { sanction: 'RECALL_PROPOSED', status: 'PROPOSED', ...steps };
    expect(propose('PROHIBITION_BROKEN', {})).toBe(true);
    expect(propose('LEFT_WITHOUT_LEAVE', {})).toBe(true);
    expect(propose('REFUSED_TO_REPORT', { decided: ['WARNING'] })).toBe(true);
    expect(propose('POLICE_PUNISHMENT', { decided: ['POLICE_PUNISHMENT_PROPOSED'] })).toBe(true);
    expect(propose('REVOCATION_PENDING', { proposal: pending })).toBe(true);
    const trackings = [{ fromDay: '2023-12-11', toDay: '2024-03-11', liftedOn: null }];
    expect(propose('PROHIBITION_BROKEN', { trackings }, '仍有必要')).toBe(true);
  });

  it('is a later report: up to three months by the next level, any more by the province (R-CC-9)', () => {
    const extend = (months: number, approvedBy: 'NEXT_LEVEL' | 'PROVINCE') =>
      planActs.correctionReportExtend.decide(
        file({ kind: 'TEMPORARY_OUTSIDE_EXECUTION', running: ['R-CC-9-CONDITION'] }),
        { kind: 'CONDITION', months, approvedBy, reasons: '病情稳定', notifiedOn: '2024-03-12' },
        at(['COUNTY_OFFICER']),
      ).ok;
    expect([extend(3, 'NEXT_LEVEL'), extend(4, 'NEXT_LEVEL'), extend(4, 'PROVINCE')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('is an answer of a court that says no: to an arrest, and to a commutation', () => {
    const asked = {
      ...steps,
      status: 'SENT',
      sanction: 'REVOCATION_PROPOSED',
      arrestAskedOn: '2024-03-11',
    } as const;
    const answeredAt = new Date('2024-03-12T08:00:00+08:00');
    const post = at(['COUNTY_OFFICER']);
    expect(
      courtActs.correctionArrestAnswer.decide(
        file({ proposal: asked }),
        { granted: false, answeredAt },
        post,
      ),
    ).toEqual({
      ok: true,
      value: { deadlines: [{ meet: 'R-CC-17-ARREST', at: answeredAt }], note: '不予逮捕' },
    });
    const commutation = { status: 'SENT', sentOn: '2024-03-05' } as const;
    const ruled = { granted: false, answeredOn: '2024-03-12' };
    expect(courtActs.correctionCommutationAnswer.decide(file({ commutation }), ruled, post)).toEqual({
      ok: true,
      value: { deadlines: [{ meet: 'R-CC-18', at: new Date('2024-03-12T00:00:00+08:00') }] },
    });
  });

  it('is the report that goes with the kind, which starts its next clock', () => {
    const take = (kind: 'CONDITION' | 'MEDICAL_EXAMINATION' | 'ROUTINE') =>
      planActs.correctionReportTake.decide(
        file({ kind: 'TEMPORARY_OUTSIDE_EXECUTION', medicalParole: true }),
        { kind, reportedOn: '2024-03-12' },
        at(['JUSTICE_OFFICER']),
      );
    const day = new Date('2024-03-12T00:00:00+08:00');
    const clock = (rule: string) => ({
      ok: true,
      value: {
        deadlines: [
          { meet: rule, at: day },
          { start: rule, at: day },
        ],
      },
    });
    expect(take('CONDITION')).toEqual(clock('R-CC-9-CONDITION'));
    expect(take('MEDICAL_EXAMINATION')).toEqual(clock('R-CC-9-EXAMINATION'));
    expect(take('ROUTINE')).toEqual({ ok: true, value: { deadlines: [] } });
  });

  it('is a beginning that starts the clocks of the kind, and the handover where nobody reports in', () => {
    const begin = (more: object) =>
      receptionActs.correctionBegin.decide(file(more), { rightsTold: true }, at(['JUSTICE_OFFICER']));
    const clocks = (more: object): unknown => {
      const decision = begin(more);
      return decision.ok && decision.value.deadlines;
    };
    const outside = { kind: 'TEMPORARY_OUTSIDE_EXECUTION' };
    expect(clocks({})).toEqual([]);
    expect(clocks({ medicalParole: true })).toEqual([]);
    expect(clocks(outside)).toEqual([{ start: 'R-CC-9-CONDITION' }]);
    expect(clocks({ ...outside, medicalParole: true })).toEqual([
      { start: 'R-CC-9-CONDITION' },
      { start: 'R-CC-9-EXAMINATION' },
    ]);
    const notify = (kind: CorrectionKind) =>
      receptionActs.correctionNotify.decide(
        { mayKnowMinors: false },
        {
          kind,
          juvenile: false,
          noticeOn: '2024-03-02',
          effectiveOn: '2024-03-01',
          termEndsOn: '2025-03-01',
        },
        at(['COUNTY_OFFICER']),
      );
    expect(JSON.stringify(notify('TEMPORARY_OUTSIDE_EXECUTION'))).toContain('"R-CC-4-HANDOVER"');
    expect(JSON.stringify(notify('CONTROL'))).toContain('"R-CC-4"');
  });

  it('waits for the post whose turn it is, and for a group member and the procuratorate never', () => {
    expect(waitsFor(['JUSTICE_HEAD'])).toEqual(['TRACKING_APPROVAL', 'CLASS_REVIEW']);
    expect(waitsFor(['GROUP_MEMBER', 'PROCURATORATE'])).toEqual([]);
    expect(waitsFor(['COUNTY_OFFICER'])).toContain('ANSWER_OUTSIDE');
  });
});
