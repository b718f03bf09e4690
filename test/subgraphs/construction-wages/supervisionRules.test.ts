import { describe, expect, it } from '@jest/globals';
import {
  acceptanceFaults,
  type AcceptanceRecord,
} from '../../../subgraphs/construction-wages/rules/acceptanceRecord.ts';
import {
  badBehaviourFaults,
  type BadBehaviourFacts,
} from '../../../subgraphs/construction-wages/rules/badBehaviourRecord.ts';
import {
  depositFaults,
  type DepositRecord,
} from '../../../subgraphs/construction-wages/rules/depositRecord.ts';
import {
  inspectionFaults,
  type InspectionRecord,
} from '../../../subgraphs/construction-wages/rules/inspectionRecord.ts';

const properties = (faults: readonly { property: string }[]): string[] =>
  faults.map(({ property }) => property);

describe('a line of the book of deposits', () => {
  const required: DepositRecord = {
    status: 'REQUIRED',
    heldAmount: '0.00',
    drawnAmount: '0.00',
    requiredOn: '2011-02-10',
    lodgedOn: null,
    drawnOn: null,
    toppedUpOn: null,
    releasedOn: null,
  };
  const lodged: DepositRecord = {
    ...required,
    status: 'LODGED',
    heldAmount: '60000.00',
    lodgedOn: '2011-02-20',
  };
  const drawn: DepositRecord = { ...lodged, status: 'DRAWN', drawnAmount: '20000.00', drawnOn: '2011-05-01' };
  const toppedUp: DepositRecord = { ...drawn, status: 'TOPPED_UP', toppedUpOn: '2011-05-20' };
  const released: DepositRecord = { ...lodged, status: 'RELEASED', releasedOn: '2011-12-01' };
  const faulty = (record: DepositRecord): string[] => properties(depositFaults(record));

  it.each([
    required,
    { ...required, status: 'EXEMPT' } as const,
    lodged,
    { ...lodged, status: 'GUARANTEED' } as const,
    drawn,
    toppedUp,
    released,
    // Drawn a second time after it was topped up.
    { ...toppedUp, status: 'DRAWN', drawnOn: '2011-07-01' } as const,
  ])('may be $status', (record) => {
    expect(depositFaults(record)).toEqual([]);
  });

  it('has every day that its state needs, and no other', () => {
    expect(faulty({ ...toppedUp, toppedUpOn: null })).toEqual(['toppedUpOn']);
    expect(faulty({ ...released, releasedOn: null })).toEqual(['releasedOn']);
    expect(faulty({ ...required, lodgedOn: '2011-02-20' })).toEqual(['lodgedOn']);
    expect(faulty({ ...lodged, releasedOn: '2011-12-01' })).toEqual(['releasedOn']);
  });

  it('holds money once it is lodged, and gives out no more than it holds', () => {
    expect(faulty({ ...lodged, heldAmount: '0.00' })).toEqual(['heldAmount']);
    expect(faulty({ ...required, heldAmount: '1.00' })).toEqual(['heldAmount']);
    expect(faulty({ ...drawn, drawnAmount: '0.00' })).toEqual(['drawnAmount']);
    expect(faulty({ ...drawn, drawnAmount: '60000.01' })).toEqual(['drawnAmount']);
  });

  it('has its days in their order', () => {
    expect(faulty({ ...drawn, drawnOn: '2011-02-19' })).toEqual(['drawnOn']);
    expect(faulty({ ...released, releasedOn: '2011-02-19' })).toEqual(['releasedOn']);
    expect(faulty({ ...toppedUp, toppedUpOn: '2011-04-30' })).toEqual(['toppedUpOn']);
  });
});

describe('a line of the book of co-signatures', () => {
  const applied: AcceptanceRecord = {
    status: 'APPLIED',
    openedOn: '2011-06-01',
    constructionManagementSignedOn: null,
    qualitySupervisionSignedOn: null,
    safetySupervisionSignedOn: null,
    wageOfficeSignedOn: null,
    deputyHeadSignedOn: null,
    closedOn: null,
  };
  const allSigned: AcceptanceRecord = {
    ...applied,
    status: 'ALL_SIGNED',
    constructionManagementSignedOn: '2011-06-02',
    qualitySupervisionSignedOn: '2011-06-03',
    safetySupervisionSignedOn: '2011-06-03',
    wageOfficeSignedOn: '2011-06-07',
  };
  const headSigned = {
    ...allSigned,
    status: 'DEPUTY_HEAD_SIGNED',
    deputyHeadSignedOn: '2011-06-08',
  } as const;
  const passed = { ...headSigned, status: 'PASSED', closedOn: '2011-06-15' } as const;
  const faulty = (record: AcceptanceRecord): string[] => properties(acceptanceFaults(record));

  it.each([
    applied,
    { ...applied, status: 'SIGNING', wageOfficeSignedOn: '2011-06-02' } as const,
    { ...applied, status: 'BLOCKED', qualitySupervisionSignedOn: '2011-06-02' } as const,
    allSigned,
    headSigned,
    { ...headSigned, status: 'JOINT_ACCEPTANCE' } as const,
    passed,
    { ...passed, status: 'FAILED' } as const,
  ])('may be $status', (record) => {
    expect(acceptanceFaults(record)).toEqual([]);
  });

  it('has all sections before the deputy head, and the deputy head before the acceptance', () => {
    expect(faulty({ ...allSigned, wageOfficeSignedOn: null })).toEqual(['wageOfficeSignedOn']);
    expect(faulty({ ...passed, safetySupervisionSignedOn: null })).toEqual(['safetySupervisionSignedOn']);
    expect(faulty({ ...headSigned, deputyHeadSignedOn: null })).toEqual(['deputyHeadSignedOn']);
    expect(faulty({ ...allSigned, deputyHeadSignedOn: '2011-06-08' })).toEqual(['deputyHeadSignedOn']);
    expect(faulty({ ...passed, closedOn: null })).toEqual(['closedOn']);
    expect(faulty({ ...headSigned, closedOn: '2011-06-15' })).toEqual(['closedOn']);
  });

  it('is not blocked by arrears when the wage office has signed', () => {
    expect(faulty({ ...applied, status: 'BLOCKED', wageOfficeSignedOn: '2011-06-07' })).toEqual([
      'wageOfficeSignedOn',
    ]);
  });

  it('is signed after it was applied for', () => {
    expect(faulty({ ...allSigned, qualitySupervisionSignedOn: '2011-05-31' })).toEqual([
      'qualitySupervisionSignedOn',
    ]);
  });
});

describe('a line of the book of inspections', () => {
  const inOrder: InspectionRecord = {
    inspectedOn: '2011-06-02',
    violations: null,
    rectification: null,
    rectifyBy: null,
    rectifiedOn: null,
  };
  const issued: InspectionRecord = {
    ...inOrder,
    violations: ['NO_NOTICE_BOARD'],
    rectification: 'ISSUED',
    rectifyBy: '2011-06-20',
  };
  const faulty = (record: InspectionRecord): string[] => properties(inspectionFaults(record));

  it.each([
    inOrder,
    issued,
    { ...issued, rectification: 'OVERDUE' } as const,
    { ...issued, rectification: 'PENALISED' } as const,
    { ...issued, rectification: 'PENALISED', rectifiedOn: '2011-07-20' } as const,
    { ...issued, rectification: 'RECTIFIED', rectifiedOn: '2011-06-18' } as const,
    { ...issued, rectification: 'ON_THE_SPOT', rectifyBy: null, rectifiedOn: '2011-06-02' } as const,
  ])('may end with $rectification', (record) => {
    expect(inspectionFaults(record)).toEqual([]);
  });

  it('says what becomes of what it found, and of nothing else', () => {
    expect(faulty({ ...issued, violations: null })).toEqual(['rectification']);
    expect(faulty({ ...inOrder, violations: ['NO_DEPOSIT'] })).toEqual(['rectification']);
    expect(faulty({ ...issued, rectifyBy: null })).toEqual(['rectifyBy']);
    expect(faulty({ ...inOrder, rectifyBy: '2011-06-20' })).toEqual(['rectifyBy']);
    expect(faulty({ ...issued, rectification: 'RECTIFIED' })).toEqual(['rectifiedOn']);
    expect(faulty({ ...issued, rectifiedOn: '2011-06-18' })).toEqual(['rectifiedOn']);
    expect(faulty({ ...issued, rectifyBy: '2011-06-01' })).toEqual(['rectifyBy']);
  });
});

describe('a line of the book of bad behaviour', () => {
  const proposed: BadBehaviourFacts = {
    status: 'PROPOSED',
    proposedOn: '2011-05-20',
    decidedOn: null,
    validTo: null,
    liftedOn: null,
  };
  const inForce: BadBehaviourFacts = {
    ...proposed,
    status: 'IN_FORCE',
    decidedOn: '2011-06-13',
    validTo: '2012-06-12',
  };
  const lifted: BadBehaviourFacts = { ...inForce, status: 'LIFTED', liftedOn: '2011-12-20' };
  const faulty = (record: BadBehaviourFacts): string[] => properties(badBehaviourFaults(record));

  it.each([
    proposed,
    { ...proposed, status: 'HEARD' } as const,
    { ...inForce, status: 'DECIDED' } as const,
    inForce,
    { ...inForce, status: 'EXPIRED' } as const,
    lifted,
  ])('may be $status', (record) => {
    expect(badBehaviourFaults(record)).toEqual([]);
  });

  it('has no sanction without a decision and an end', () => {
    expect(faulty({ ...inForce, decidedOn: null })).toEqual(['decidedOn']);
    expect(faulty({ ...inForce, validTo: null })).toEqual(['validTo']);
    expect(faulty({ ...proposed, validTo: '2012-06-12' })).toEqual(['validTo']);
    expect(faulty({ ...lifted, liftedOn: null })).toEqual(['liftedOn']);
    expect(faulty({ ...inForce, liftedOn: '2011-12-20' })).toEqual(['liftedOn']);
  });

  it('has its days in their order', () => {
    expect(faulty({ ...inForce, decidedOn: '2011-05-19' })).toEqual(['decidedOn']);
    expect(faulty({ ...inForce, validTo: '2011-06-12' })).toEqual(['validTo']);
    expect(faulty({ ...lifted, liftedOn: '2011-06-12' })).toEqual(['liftedOn']);
  });
});
