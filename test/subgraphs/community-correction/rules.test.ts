import { describe, expect, it } from '@jest/globals';
import {
  correctionStatus,
  handoverStatus,
  reintegrationStatus,
  type CorrectionKind,
  type CorrectionSanction,
  type CorrectionStatus,
  type HandoverStatus,
  type ReintegrationStatus,
  type VerificationResult,
} from '../../../subgraphs/community-correction/codes.ts';
import {
  sanctionFault,
  threeMonthsAfter,
  trackingFaults,
  trackingOutsideTerm,
} from '../../../subgraphs/community-correction/rules/measures.ts';
import {
  handoverFaults,
  reintegrationFaults,
  subjectFaults,
  verificationFaults,
  type RecordFault,
} from '../../../subgraphs/community-correction/rules/records.ts';

import { toldDeadlines } from '../../../subgraphs/community-correction/rules/registerDeadlines.ts';

const properties = (faults: readonly RecordFault[]): string[] => faults.map(({ property }) => property);
const keysOf = <Key extends string>(list: Readonly<Record<Key, string>>): Key[] => Object.keys(list) as Key[];

describe('a line of the correction register', () => {
  const ended: CorrectionStatus[] = ['COMPLETED', 'TRANSFERRED', 'REVOKED', 'RECALLED', 'DECEASED'];
  const line = {
    status: 'UNDER_CORRECTION' as CorrectionStatus,
    openedOn: '2011-03-01',
    planOn: '2011-03-05',
    groupOn: '2011-03-06',
    termEndsOn: '2012-03-01',
    closedOn: null,
    effectiveOn: null,
    reportedOn: null,
  };
  const faulty = (more: object): string[] => properties(subjectFaults({ ...line, ...more }));

  it.each(keysOf(correctionStatus))('that is %s has the day of its end, or none', (status) => {
    const over = ended.includes(status);
    expect(faulty({ status })).toEqual(over ? ['closedOn'] : []);
    expect(faulty({ status, closedOn: '2011-09-01' })).toEqual(over ? [] : ['closedOn']);
  });

  it.each(['planOn', 'groupOn', 'termEndsOn'])('has no %s before the reception', (property) => {
    expect(faulty({ [property]: '2011-02-28' })).toEqual([property]);
    expect(faulty({ [property]: '2011-03-01' })).toEqual([]);
  });

  it('does not end before the reception', () => {
    expect(faulty({ status: 'COMPLETED', closedOn: '2011-02-28' })).toEqual(['closedOn']);
  });

  it('may have no plan and no group yet', () => {
    expect(faulty({ planOn: null, groupOn: null })).toEqual([]);
  });

  it('tells of legal force before the reception, and of reporting in after it', () => {
    expect(faulty({ effectiveOn: '2011-03-02' })).toEqual(['openedOn']);
    expect(faulty({ effectiveOn: '2011-03-01', reportedOn: '2011-03-01' })).toEqual([]);
    expect(faulty({ effectiveOn: '2011-02-20', reportedOn: '2011-02-19' })).toEqual(['reportedOn']);
    expect(faulty({ reportedOn: '2011-02-19' })).toEqual([]);
    for (const status of ['NOTIFIED', 'NOT_REPORTED']) {
      expect(faulty({ status, reportedOn: '2011-02-28' })).toEqual(['reportedOn']);
      expect(faulty({ status })).toEqual([]);
    }
  });

  it('has the deadline of reporting in where it tells of legal force, and no other (R-CC-4)', () => {
    const told = (more: Partial<Parameters<typeof toldDeadlines>[0]>) =>
      toldDeadlines({ ...line, kind: 'PROBATION', effectiveOn: '2011-02-20', ...more });
    const from = { startedOn: '2011-02-20' };
    expect(told({ effectiveOn: null, reportedOn: '2011-02-28' })).toEqual([]);
    expect(told({})).toEqual([]);
    expect(told({ status: 'NOTIFIED' })).toEqual([{ rule: 'R-CC-4', ...from, metOn: null }]);
    expect(told({ status: 'NOT_REPORTED', kind: 'TEMPORARY_OUTSIDE_EXECUTION' })).toEqual([
      { rule: 'R-CC-4-HANDOVER', ...from, metOn: null },
    ]);
    expect(told({ reportedOn: '2011-02-28' })).toEqual([{ rule: 'R-CC-4', ...from, metOn: '2011-02-28' }]);
  });
});

describe('a line of the reintegration register', () => {
  const before: ReintegrationStatus[] = ['PRE_RELEASE', 'VERIFIED', 'MISMATCH'];
  const over: ReintegrationStatus[] = ['DECLINED', 'CLOSED'];
  const line = {
    status: 'SUPPORT_RUNNING' as ReintegrationStatus,
    openedOn: '2011-02-01',
    releasedOn: '2011-03-10' as string | null,
    handedOverOn: '2011-03-10' as string | null,
    reoffendedOn: null as string | null,
    closedOn: null as string | null,
  };
  const faulty = (more: object): string[] => properties(reintegrationFaults({ ...line, ...more }));
  const soundly = (status: ReintegrationStatus) => ({
    status,
    ...(before.includes(status) ? { releasedOn: null, handedOverOn: null } : {}),
    ...(over.includes(status) ? { closedOn: '2011-12-01' } : {}),
  });

  it.each(keysOf(reintegrationStatus))('may be %s', (status) => {
    expect(faulty(soundly(status))).toEqual([]);
  });

  it.each(keysOf(reintegrationStatus))('that is %s has a day of release once released', (status) => {
    const released = before.includes(status) ? '2011-03-10' : null;
    expect(faulty({ ...soundly(status), releasedOn: released })).toContain('releasedOn');
  });

  it.each(keysOf(reintegrationStatus))('that is %s has the day of its end, or none', (status) => {
    const closedOn = over.includes(status) ? null : '2011-12-01';
    expect(faulty({ ...soundly(status), closedOn })).toEqual(['closedOn']);
  });

  it('has the day of the handover once handed over', () => {
    expect(faulty({ status: 'HANDED_OVER', handedOverOn: null })).toEqual(['handedOverOn']);
    expect(faulty({ handedOverOn: null })).toEqual([]);
  });

  it('tells of no handover and no new offence before the release', () => {
    const early = { status: 'PRE_RELEASE', releasedOn: null, reoffendedOn: '2011-05-01' };
    expect(faulty(early)).toEqual(['handedOverOn', 'reoffendedOn']);
    expect(faulty({ handedOverOn: '2011-03-09', reoffendedOn: '2011-03-09' })).toEqual([
      'handedOverOn',
      'reoffendedOn',
    ]);
    expect(faulty({ reoffendedOn: '2011-03-10' })).toEqual([]);
  });

  it('does not end before it was registered', () => {
    expect(faulty({ status: 'CLOSED', closedOn: '2011-01-31' })).toEqual(['closedOn']);
  });
});

describe('a line of the sheet of checks', () => {
  const line = {
    result: 'VERIFIED' as VerificationResult,
    falseName: false,
    falseAddress: false,
    falseIdentity: false,
    checkedOn: '2011-03-01',
    resolvedOn: null as string | null,
  };
  const faulty = (more: object): string[] => properties(verificationFaults({ ...line, ...more }));

  it.each(['falseName', 'falseAddress', 'falseIdentity'])(
    'is a mismatch with %s, and nothing else is',
    (kind) => {
      expect(faulty({ result: 'MISMATCH', [kind]: true })).toEqual([]);
      for (const result of ['REQUESTED', 'VERIFIED', 'NOT_FOUND']) {
        expect(faulty({ result, [kind]: true })).toEqual(['result']);
      }
    },
  );

  it('that is a mismatch says what is false', () => {
    expect(faulty({ result: 'MISMATCH' })).toEqual(['result']);
  });

  it('is put right only where something was wrong, and not before the check', () => {
    expect(faulty({ result: 'NOT_FOUND', resolvedOn: '2011-04-01' })).toEqual([]);
    expect(faulty({ result: 'MISMATCH', falseName: true, resolvedOn: '2011-04-01' })).toEqual([]);
    expect(faulty({ resolvedOn: '2011-04-01' })).toEqual(['resolvedOn']);
    expect(faulty({ result: 'REQUESTED', resolvedOn: '2011-04-01' })).toEqual(['resolvedOn']);
    expect(faulty({ result: 'NOT_FOUND', resolvedOn: '2011-02-28' })).toEqual(['resolvedOn']);
  });
});

describe('a line of the sheet of handovers', () => {
  const days: Record<HandoverStatus, string[]> = {
    PRE_RELEASE: [],
    NOTIFIED: ['notifiedOn'],
    COLLECTED: ['notifiedOn', 'collectedOn'],
    NOT_COLLECTED: ['notifiedOn'],
    HANDED_OVER: ['notifiedOn', 'handedOverOn'],
  };
  const line = (status: HandoverStatus, more: object = {}) => ({
    status,
    notifiedOn: null,
    collectedOn: null,
    handedOverOn: null,
    ...Object.fromEntries(days[status].map((day) => [day, '2011-03-10'])),
    ...more,
  });

  it.each(keysOf(handoverStatus))('that is %s has its days and no other', (status) => {
    expect(handoverFaults(line(status))).toEqual([]);
    for (const day of days[status])
      expect(properties(handoverFaults(line(status, { [day]: null })))).toContain(day);
    const others = ['notifiedOn', 'handedOverOn'].filter((day) => !days[status].includes(day));
    for (const day of others) {
      expect(properties(handoverFaults(line(status, { [day]: '2011-03-10' })))).toContain(day);
    }
  });

  it('may be handed over after the person was collected, and in this order', () => {
    expect(handoverFaults(line('HANDED_OVER', { collectedOn: '2011-03-10' }))).toEqual([]);
    const wrong = { notifiedOn: '2011-03-11', collectedOn: '2011-03-10', handedOverOn: '2011-03-09' };
    expect(properties(handoverFaults(line('HANDED_OVER', wrong)))).toEqual(['collectedOn', 'handedOverOn']);
    expect(properties(handoverFaults(line('HANDED_OVER', { notifiedOn: '2011-03-11' })))).toEqual([
      'handedOverOn',
    ]);
  });
});

describe('a term of electronic tracking', () => {
  const line = { approvedOn: '2011-05-01', fromDay: '2011-05-02', toDay: '2011-08-02', liftedOn: null };
  const faulty = (more: object): string[] => properties(trackingFaults({ ...line, ...more }));

  it('lasts three months at most', () => {
    expect(faulty({})).toEqual([]);
    expect(faulty({ toDay: '2011-08-03' })).toEqual(['toDay']);
  });

  it.each([
    ['2011-05-02', '2011-08-02'],
    ['2011-11-30', '2012-02-29'],
    ['2010-11-30', '2011-02-28'],
    ['2011-12-31', '2012-03-31'],
    ['2011-03-31', '2011-06-30'],
  ])('from %s ends on %s at the latest', (from, last) => {
    expect(threeMonthsAfter(from)).toBe(last);
  });

  it('has its days in order', () => {
    expect(faulty({ approvedOn: '2011-05-03' })).toEqual(['fromDay']);
    expect(faulty({ toDay: '2011-05-01' })).toEqual(['toDay']);
    expect(faulty({ liftedOn: '2011-05-01' })).toEqual(['liftedOn']);
    expect(faulty({ liftedOn: '2011-08-03' })).toEqual(['liftedOn']);
    expect(faulty({ liftedOn: '2011-08-02' })).toEqual([]);
  });

  it('lies within the correction of the person', () => {
    const of = {
      kind: 'PROBATION' as CorrectionKind,
      openedOn: '2011-03-01',
      closedOn: null as string | null,
    };
    const fault = (more: object, term: object = {}): string | null =>
      trackingOutsideTerm({ ...line, ...more }, { ...of, ...term })?.property ?? null;
    expect(fault({})).toBeNull();
    expect(fault({}, { openedOn: '2011-05-02' })).toBe('approvedOn');
    expect(fault({}, { closedOn: '2011-08-01' })).toBe('liftedOn');
    expect(fault({}, { closedOn: '2011-08-02' })).toBeNull();
    expect(fault({ liftedOn: '2011-08-01' }, { closedOn: '2011-08-01' })).toBeNull();
  });
});

describe('a sanction', () => {
  const of = { kind: 'PROBATION' as CorrectionKind, openedOn: '2011-03-01', closedOn: null as string | null };
  const fault = (sanction: CorrectionSanction, term: object = {}, decidedOn = '2011-06-20'): string | null =>
    sanctionFault({ sanction, decidedOn }, { ...of, ...term })?.property ?? null;

  it.each([
    ['CONTROL', ['sanction', 'sanction']],
    ['PROBATION', [null, 'sanction']],
    ['PAROLE', [null, 'sanction']],
    ['TEMPORARY_OUTSIDE_EXECUTION', ['sanction', null]],
  ] as const)('of a person under %s is proposed as the article has it', (kind, [revocation, recall]) => {
    expect(fault('REVOCATION_PROPOSED', { kind })).toBe(revocation);
    expect(fault('RECALL_PROPOSED', { kind })).toBe(recall);
    for (const sanction of ['PRAISE', 'ADMONITION', 'WARNING', 'POLICE_PUNISHMENT_PROPOSED'] as const) {
      expect(fault(sanction, { kind })).toBeNull();
    }
  });

  it('is decided while the correction lasts', () => {
    expect(fault('WARNING', {}, '2011-02-28')).toBe('decidedOn');
    expect(fault('WARNING', { closedOn: '2011-06-19' })).toBe('decidedOn');
    expect(fault('WARNING', { closedOn: '2011-06-20' })).toBeNull();
  });
});
