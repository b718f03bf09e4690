import { describe, expect, it } from '@jest/globals';
import type { AidApplicationStatus, AidCaseStatus } from '../../../subgraphs/legal-aid/codes.ts';
import {
  applicationFaults,
  type ApplicationRecord,
} from '../../../subgraphs/legal-aid/rules/applicationRecord.ts';
import { caseFaults, type CaseRecord } from '../../../subgraphs/legal-aid/rules/caseRecord.ts';
import { hideSmallCells } from '../../../subgraphs/legal-aid/store/hideSmallCells.ts';

const noObjection = { objection: null, objectedOn: null, objectionDecidedOn: null };

const received: ApplicationRecord = {
  ...noObjection,
  status: 'RECEIVED',
  channel: 'WINDOW',
  workstationNumber: null,
  lane: 'ORDINARY',
  form: 'CIVIL_ADMINISTRATIVE_AGENCY',
  matter: 'MAINTENANCE',
  applicantCategory: 'ELDERLY',
  meansTestWaived: null,
  meansCheckExempt: null,
  hardshipProof: null,
  advanceAidGround: null,
  openedOn: '2011-03-01',
  supplementRequestedOn: null,
  decidedOn: null,
  refusalReason: null,
  closedOn: null,
};
const decided = { decidedOn: '2011-03-05', closedOn: '2011-03-05' };
const granted: ApplicationRecord = {
  ...received,
  ...decided,
  status: 'GRANTED',
  hardshipProof: 'HONESTY_DECLARATION',
};
const refused: ApplicationRecord = {
  ...received,
  ...decided,
  status: 'REFUSED',
  refusalReason: '不属于援助事项',
};
const fastLane: ApplicationRecord = {
  ...granted,
  lane: 'MIGRANT_WORKER_WAGES',
  matter: 'LABOUR_PAY',
  applicantCategory: 'MIGRANT_WORKER',
  hardshipProof: null,
  meansCheckExempt: 'MIGRANT_WORKER_CLAIM',
};

describe('a line of the register of applications', () => {
  const faulty = (record: ApplicationRecord): string[] =>
    applicationFaults(record).map(({ property }) => property);
  const sound: Record<AidApplicationStatus, ApplicationRecord> = {
    RECEIVED: received,
    SUPPLEMENT_REQUESTED: {
      ...received,
      status: 'SUPPLEMENT_REQUESTED',
      supplementRequestedOn: '2011-03-02',
    },
    DEEMED_WITHDRAWN: {
      ...received,
      status: 'DEEMED_WITHDRAWN',
      supplementRequestedOn: '2011-03-02',
      closedOn: '2011-03-20',
    },
    ADVANCE_AID: { ...received, status: 'ADVANCE_AID', advanceAidGround: 'LIMITATION_NEAR' },
    UNDER_REVIEW: { ...received, status: 'UNDER_REVIEW' },
    GRANTED: granted,
    REFUSED: refused,
  };

  it.each(Object.entries(sound))('may be %s', (_status, record) => {
    expect(applicationFaults(record)).toEqual([]);
  });

  it.each([
    ['SUPPLEMENT_REQUESTED', 'supplementRequestedOn'],
    ['DEEMED_WITHDRAWN', 'supplementRequestedOn'],
    ['DEEMED_WITHDRAWN', 'closedOn'],
    ['ADVANCE_AID', 'advanceAidGround'],
    ['GRANTED', 'decidedOn'],
    ['GRANTED', 'closedOn'],
    ['GRANTED', 'hardshipProof'],
    ['REFUSED', 'decidedOn'],
    ['REFUSED', 'refusalReason'],
  ] as const)('that is %s has its %s', (status, property) => {
    expect(faulty({ ...sound[status], [property]: null })).toEqual([property]);
  });

  it('has neither a decision nor an end nor a reason while it is open', () => {
    expect(faulty({ ...received, decidedOn: '2011-03-05' })).toEqual(['decidedOn']);
    expect(faulty({ ...received, closedOn: '2011-03-05' })).toEqual(['closedOn']);
    expect(faulty({ ...granted, refusalReason: '不符合条件' })).toEqual(['refusalReason']);
  });

  it('names the workstation that took it in', () => {
    expect(faulty({ ...received, channel: 'WORKSTATION' })).toEqual(['workstationNumber']);
    expect(faulty({ ...received, channel: 'WORKSTATION', workstationNumber: 'S1' })).toEqual([]);
  });

  it('needs a matter of article 31 or a case of article 32 for agency, and for nothing else', () => {
    expect(faulty({ ...received, matter: null })).toEqual(['matter']);
    expect(faulty({ ...received, matter: null, meansTestWaived: 'ABUSE_VICTIM' })).toEqual([]);
    expect(faulty({ ...received, form: 'LABOUR_AGENCY', matter: null })).toEqual(['matter']);
    expect(faulty({ ...granted, form: 'CRIMINAL_DEFENCE', matter: null, hardshipProof: null })).toEqual([]);
  });

  it('has one ground: waived, exempt or shown', () => {
    expect(faulty({ ...granted, meansCheckExempt: 'RELIEF_RECIPIENT' })).toEqual(['hardshipProof']);
    expect(faulty({ ...granted, hardshipProof: null, meansTestWaived: 'HERO_KIN' })).toEqual([]);
  });

  it("goes over the fast lane with a migrant worker's claim for pay or injury only (M-21)", () => {
    expect(faulty(fastLane)).toEqual([]);
    expect(faulty({ ...fastLane, matter: 'PERSONAL_INJURY' })).toEqual([]);
    expect(faulty({ ...fastLane, matter: 'MAINTENANCE' })).toEqual(['matter']);
    expect(faulty({ ...fastLane, applicantCategory: 'ELDERLY' })).toEqual(['lane']);
    expect(faulty({ ...fastLane, meansCheckExempt: 'RELIEF_RECIPIENT' })).toEqual(['lane']);
  });

  it('has the days of an objection with the objection', () => {
    const raised = { objection: 'RAISED', objectedOn: '2011-03-10', objectionDecidedOn: null } as const;
    expect(faulty({ ...refused, ...raised })).toEqual([]);
    expect(faulty({ ...refused, ...raised, objectedOn: null })).toEqual(['objectedOn']);
    expect(faulty({ ...refused, ...raised, objection: 'UPHELD' })).toEqual(['objectionDecidedOn']);
    expect(faulty({ ...refused, ...raised, objectionDecidedOn: '2011-03-12' })).toEqual([
      'objectionDecidedOn',
    ]);
  });

  it('has its days in their order', () => {
    expect(faulty({ ...granted, decidedOn: '2011-02-27' })).toEqual(['decidedOn']);
    expect(faulty({ ...sound.DEEMED_WITHDRAWN, closedOn: '2011-03-01' })).toEqual(['closedOn']);
  });
});

const inProgress: CaseRecord = {
  ...noObjection,
  status: 'IN_PROGRESS',
  lane: 'ORDINARY',
  applicantCategory: 'ELDERLY',
  providerKind: 'LAWYER',
  outcome: null,
  terminationGround: null,
  openedOn: '2011-03-05',
  assignedOn: '2011-03-07',
  closedOn: null,
  fileSubmittedOn: null,
  fileReviewedOn: null,
  subsidyAmount: null,
  subsidyPaidOn: null,
  archivedOn: null,
};
const concluded: CaseRecord = {
  ...inProgress,
  status: 'CONCLUDED',
  outcome: 'MEDIATED',
  closedOn: '2011-04-20',
};
const submitted: CaseRecord = { ...concluded, status: 'FILE_SUBMITTED', fileSubmittedOn: '2011-05-10' };
const reviewed: CaseRecord = { ...submitted, status: 'FILE_REVIEWED', fileReviewedOn: '2011-05-25' };

describe('a line of the register of cases', () => {
  const faulty = (record: CaseRecord): string[] => caseFaults(record).map(({ property }) => property);
  const sound: Record<AidCaseStatus, CaseRecord> = {
    GRANTED: { ...inProgress, status: 'GRANTED', assignedOn: null, providerKind: null },
    ASSIGNED: { ...inProgress, status: 'ASSIGNED' },
    IN_PROGRESS: inProgress,
    CONCLUDED: concluded,
    TERMINATED: { ...concluded, status: 'TERMINATED', outcome: null, terminationGround: 'FRAUD' },
    FILE_SUBMITTED: submitted,
    FILE_REVIEWED: reviewed,
    SUBSIDY_PAID: {
      ...reviewed,
      status: 'SUBSIDY_PAID',
      subsidyAmount: '600.00',
      subsidyPaidOn: '2011-06-10',
    },
    ARCHIVED: { ...reviewed, status: 'ARCHIVED', archivedOn: '2011-06-20' },
  };

  it.each(Object.entries(sound))('may be %s', (_status, record) => {
    expect(caseFaults(record)).toEqual([]);
  });

  it.each([
    ['CONCLUDED', 'outcome'],
    ['CONCLUDED', 'closedOn'],
    ['TERMINATED', 'closedOn'],
    ['FILE_SUBMITTED', 'fileSubmittedOn'],
    ['FILE_REVIEWED', 'fileReviewedOn'],
    ['SUBSIDY_PAID', 'subsidyPaidOn'],
    ['SUBSIDY_PAID', 'subsidyAmount'],
    ['ARCHIVED', 'archivedOn'],
  ] as const)('that is %s has its %s', (status, property) => {
    expect(faulty({ ...sound[status], [property]: null })).toEqual([property]);
  });

  it('names who gives the aid once somebody is assigned', () => {
    expect(faulty({ ...inProgress, assignedOn: null, providerKind: null })).toEqual(['assignedOn']);
    expect(faulty({ ...inProgress, providerKind: null })).toEqual(['providerKind']);
    expect(faulty({ ...sound.GRANTED, assignedOn: '2011-03-07', providerKind: 'LAWYER' })).toEqual([
      'assignedOn',
    ]);
    expect(faulty({ ...sound.TERMINATED, assignedOn: null, providerKind: null })).toEqual([]);
  });

  it('ends once, by an outcome or on a ground, and not while it is open', () => {
    expect(faulty({ ...inProgress, outcome: 'MEDIATED' })).toEqual(['outcome']);
    expect(faulty({ ...inProgress, closedOn: '2011-04-20' })).toEqual(['closedOn']);
    expect(faulty({ ...submitted, terminationGround: 'OTHER' })).toEqual(['outcome']);
    expect(faulty({ ...concluded, outcome: null, terminationGround: 'OTHER' })).toEqual(['status']);
    expect(faulty({ ...sound.TERMINATED, outcome: 'AWARD', terminationGround: null })).toEqual(['status']);
  });

  it('has no later day than its state knows', () => {
    expect(faulty({ ...concluded, fileSubmittedOn: '2011-05-10' })).toEqual(['fileSubmittedOn']);
    expect(faulty({ ...concluded, subsidyAmount: '600.00', subsidyPaidOn: '2011-06-10' })).toEqual([
      'subsidyPaidOn',
    ]);
  });

  it('has its days in their order', () => {
    expect(faulty({ ...inProgress, assignedOn: '2011-03-04' })).toEqual(['assignedOn']);
    expect(faulty({ ...reviewed, fileReviewedOn: '2011-05-09' })).toEqual(['fileReviewedOn']);
  });

  it('goes over the fast lane for migrant workers only', () => {
    expect(faulty({ ...inProgress, lane: 'MIGRANT_WORKER_WAGES' })).toEqual(['lane']);
  });
});

describe('the lines of a breakdown by persons', () => {
  const lines = (...recipients: number[]) => recipients.map((n) => ({ cases: 1, recipients: n }));
  const shown = (...recipients: number[]): number[] =>
    hideSmallCells(lines(...recipients)).map((line) => line.recipients);

  it('leave out the cells of fewer than five persons, and the next one when the sum would give them away', () => {
    expect(shown(20, 2, 9)).toEqual([20]);
    expect(shown(20, 2, 4)).toEqual([20]);
    expect(shown(20, 9)).toEqual([20, 9]);
  });

  it('say nothing at all where there are few', () => {
    expect(shown(1)).toEqual([]);
    expect(shown(1, 2)).toEqual([]);
    expect(shown()).toEqual([]);
  });
});
