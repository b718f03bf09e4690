import { describe, expect, it } from '@jest/globals';
import type { WageComplaintStatus } from '../../../subgraphs/construction-wages/codes.ts';
import {
  complaintFaults,
  type ComplaintRecord,
} from '../../../subgraphs/construction-wages/rules/complaintRecord.ts';
import {
  payrollLineFaults,
  payrollSheetStatusOf,
} from '../../../subgraphs/construction-wages/rules/payroll.ts';
import {
  projectFaults,
  type ProjectRecord,
} from '../../../subgraphs/construction-wages/rules/projectRecord.ts';

const properties = (faults: readonly { property: string }[]): string[] =>
  faults.map(({ property }) => property);

describe('a line of the project register', () => {
  const settled: ProjectRecord = {
    status: 'SETTLED',
    openedOn: '2010-01-05',
    fundsProvenOn: '2010-02-01',
    permittedOn: '2010-03-01',
    startedOn: '2010-04-01',
    completedOn: '2011-04-01',
    closedOn: '2011-06-01',
  };
  const completed: ProjectRecord = { ...settled, status: 'COMPLETED', closedOn: null };
  const atWork: ProjectRecord = { ...completed, status: 'UNDER_CONSTRUCTION', completedOn: null };
  const permitted: ProjectRecord = { ...atWork, status: 'PERMITTED', startedOn: null };
  const planned: ProjectRecord = { ...permitted, status: 'PLANNED', permittedOn: null };
  const faulty = (record: ProjectRecord): string[] => properties(projectFaults(record));

  it.each([settled, completed, atWork, permitted, planned, { ...planned, fundsProvenOn: null }])(
    'may be $status',
    (record) => {
      expect(projectFaults(record)).toEqual([]);
    },
  );

  it('has no permit without proof of funds, and no work without a permit', () => {
    expect(faulty({ ...permitted, fundsProvenOn: null })).toEqual(['fundsProvenOn']);
    expect(faulty({ ...atWork, permittedOn: null })).toEqual(['permittedOn']);
    expect(faulty({ ...atWork, startedOn: '2010-02-28' })).toEqual(['startedOn']);
  });

  it('has every day that its state needs, and none that lies ahead', () => {
    expect(faulty({ ...atWork, startedOn: null })).toEqual(['startedOn']);
    expect(faulty({ ...completed, completedOn: null })).toEqual(['completedOn']);
    expect(faulty({ ...settled, closedOn: null })).toEqual(['closedOn']);
    expect(faulty({ ...planned, permittedOn: '2010-03-01' })).toEqual(['permittedOn']);
    expect(faulty({ ...permitted, startedOn: '2010-04-01' })).toEqual(['startedOn']);
    expect(faulty({ ...atWork, completedOn: '2011-04-01' })).toEqual(['completedOn']);
    expect(faulty({ ...completed, closedOn: '2011-06-01' })).toEqual(['closedOn']);
  });

  it('has its days in their order', () => {
    expect(faulty({ ...completed, completedOn: '2010-03-31' })).toEqual(['completedOn']);
    expect(faulty({ ...settled, closedOn: '2011-03-31' })).toEqual(['closedOn']);
  });
});

describe('a line of the book of complaints', () => {
  const received: ComplaintRecord = {
    status: 'RECEIVED',
    finding: null,
    arrearsAmount: '40000.00',
    recoveredAmount: '0.00',
    openedOn: '2011-04-01',
    filedOn: null,
    orderedOn: null,
    payBy: null,
    paidOn: null,
    workersConfirmedOn: null,
    transferredOn: null,
    closedOn: null,
    legalAidNumber: null,
  };
  const filed = { ...received, filedOn: '2011-04-02' };
  const ordered = { ...filed, orderedOn: '2011-04-20', payBy: '2011-05-05' };
  const paid = {
    ...ordered,
    recoveredAmount: '40000.00',
    paidOn: '2011-05-02',
    workersConfirmedOn: '2011-05-03',
  };
  const transferred = { ...ordered, transferredOn: '2011-05-10' };
  const sound: Record<WageComplaintStatus, ComplaintRecord> = {
    RECEIVED: received,
    PASSED_ON: { ...received, status: 'PASSED_ON', transferredOn: '2011-04-03' },
    FILED: { ...filed, status: 'FILED' },
    INVESTIGATING: { ...filed, status: 'INVESTIGATING' },
    ORDERED: { ...ordered, status: 'ORDERED' },
    PAID_IN_PART: { ...paid, status: 'PAID_IN_PART', recoveredAmount: '39999.99' },
    PAID_IN_FULL: { ...paid, status: 'PAID_IN_FULL' },
    DEPOSIT_DRAWN: { ...paid, status: 'DEPOSIT_DRAWN', workersConfirmedOn: null },
    ADVANCED_BY_GENERAL_CONTRACTOR: { ...paid, status: 'ADVANCED_BY_GENERAL_CONTRACTOR' },
    ADVANCED_BY_OWNER: { ...paid, status: 'ADVANCED_BY_OWNER' },
    ADVANCED_BY_EMERGENCY_FUND: { ...paid, status: 'ADVANCED_BY_EMERGENCY_FUND' },
    ENFORCEMENT_REQUESTED: { ...transferred, status: 'ENFORCEMENT_REQUESTED' },
    TO_POLICE: { ...transferred, status: 'TO_POLICE' },
    TO_ARBITRATION: { ...transferred, status: 'TO_ARBITRATION' },
    TO_LEGAL_AID: { ...transferred, status: 'TO_LEGAL_AID', legalAidNumber: 'A' },
    CLOSED: { ...paid, status: 'CLOSED', finding: 'ARREARS_PAID', closedOn: '2011-05-04' },
  };
  const faulty = (record: ComplaintRecord): string[] => properties(complaintFaults(record));

  it.each(Object.entries(sound))('may be %s', (_status, record) => {
    expect(complaintFaults(record)).toEqual([]);
  });

  it.each([
    ['PASSED_ON', 'transferredOn'],
    ['FILED', 'filedOn'],
    ['INVESTIGATING', 'filedOn'],
    ['ORDERED', 'filedOn'],
    ['PAID_IN_PART', 'workersConfirmedOn'],
    ['PAID_IN_FULL', 'workersConfirmedOn'],
    ['ENFORCEMENT_REQUESTED', 'transferredOn'],
    ['TO_POLICE', 'transferredOn'],
    ['TO_ARBITRATION', 'transferredOn'],
    ['TO_LEGAL_AID', 'transferredOn'],
    ['TO_LEGAL_AID', 'legalAidNumber'],
    ['CLOSED', 'closedOn'],
    ['CLOSED', 'finding'],
  ] as const)('that is %s has its %s', (status, property) => {
    expect(faulty({ ...sound[status], [property]: null })).toEqual([property]);
  });

  it('has an order with the day by which to pay', () => {
    expect(faulty({ ...sound.ORDERED, payBy: null })).toEqual(['payBy']);
    expect(faulty({ ...sound.ORDERED, orderedOn: null })).toEqual(['orderedOn', 'payBy']);
  });

  it('has a finding and a day of closing only when it is closed', () => {
    expect(faulty({ ...filed, finding: 'NO_ARREARS', closedOn: '2011-05-04' })).toEqual([
      'closedOn',
      'finding',
    ]);
  });

  it('recovers no more than was owed, all of it where it says so, and knows when', () => {
    expect(faulty({ ...sound.DEPOSIT_DRAWN, recoveredAmount: '40000.01' })).toEqual(['recoveredAmount']);
    expect(faulty({ ...sound.PAID_IN_FULL, recoveredAmount: '39999.99' })).toEqual(['recoveredAmount']);
    expect(faulty({ ...sound.CLOSED, recoveredAmount: '39999.99' })).toEqual(['recoveredAmount']);
    expect(faulty({ ...sound.PAID_IN_PART, recoveredAmount: '40000.00' })).toEqual(['status']);
    expect(faulty({ ...received, recoveredAmount: '1.00' })).toEqual(['paidOn']);
    expect(faulty({ ...sound.ADVANCED_BY_OWNER, recoveredAmount: '0.00' })).toEqual(['paidOn']);
  });

  it('is closed as paid only when the workers have said so', () => {
    expect(faulty({ ...sound.CLOSED, workersConfirmedOn: null })).toEqual(['workersConfirmedOn']);
    expect(faulty({ ...sound.CLOSED, finding: 'ARREARS_ADVANCED', workersConfirmedOn: null })).toEqual([]);
  });

  it('has its days in their order', () => {
    expect(faulty({ ...sound.FILED, filedOn: '2011-03-31' })).toEqual(['filedOn']);
    expect(faulty({ ...sound.ORDERED, orderedOn: '2011-04-01' })).toEqual(['orderedOn']);
    expect(faulty({ ...sound.ORDERED, payBy: '2011-04-19' })).toEqual(['payBy']);
    expect(faulty({ ...sound.PAID_IN_FULL, workersConfirmedOn: '2011-05-01' })).toEqual([
      'workersConfirmedOn',
    ]);
    expect(faulty({ ...sound.CLOSED, closedOn: '2011-05-01' })).toEqual(['closedOn']);
    expect(faulty({ ...sound.PASSED_ON, transferredOn: '2011-03-31' })).toEqual(['transferredOn']);
  });
});

describe('a payroll', () => {
  const line = {
    month: '2011-04',
    grossAmount: '2600.00',
    deductedAmount: '100.00',
    netAmount: '2500.00',
    submittedOn: '2011-05-05',
    checkedOn: '2011-05-06',
    paidOn: '2011-05-08',
    proofReturnedOn: '2011-05-09',
  };
  const faulty = (changed: Partial<Record<keyof typeof line, string | null>>): string[] =>
    properties(payrollLineFaults({ ...line, ...changed } as typeof line));

  it('line adds up, and has its days in their order', () => {
    expect(faulty({})).toEqual([]);
    expect(faulty({ netAmount: '2600.00' })).toEqual(['netAmount']);
    expect(faulty({ submittedOn: '2011-03-31' })).toEqual(['submittedOn']);
    expect(faulty({ checkedOn: '2011-05-04' })).toEqual(['checkedOn']);
    expect(faulty({ proofReturnedOn: '2011-05-07' })).toEqual(['proofReturnedOn']);
    expect(faulty({ paidOn: null })).toEqual(['paidOn']);
    expect(faulty({ paidOn: null, proofReturnedOn: null })).toEqual([]);
  });

  it('sheet stands at the last step that was done for every worker', () => {
    const steps = { workers: 3, answered: 0, checked: 0, paid: 0, proven: 0 };
    expect(payrollSheetStatusOf({ ...steps, answered: 2, paid: 2 })).toBe('DRAFTED');
    expect(payrollSheetStatusOf({ ...steps, answered: 3, paid: 2 })).toBe('CONFIRMED');
    expect(payrollSheetStatusOf({ ...steps, answered: 3, checked: 3 })).toBe('CHECKED');
    expect(payrollSheetStatusOf({ ...steps, paid: 3, proven: 2 })).toBe('PAID');
    expect(payrollSheetStatusOf({ ...steps, paid: 3, proven: 3 })).toBe('PROOF_RETURNED');
  });
});
