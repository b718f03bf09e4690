import { describe, expect, it } from '@jest/globals';
import { petitionStatus, type PetitionStatus } from '../../../subgraphs/petitions/codes.ts';
import { leaderCaseFaults } from '../../../subgraphs/petitions/rules/leaderCaseRecord.ts';
import { petitionFaults, type PetitionRecord } from '../../../subgraphs/petitions/rules/petitionRecord.ts';
import { reviewFaults } from '../../../subgraphs/petitions/rules/reviewRecord.ts';

const claim: PetitionRecord = {
  kind: 'CLAIM',
  status: 'IN_HANDLING',
  branch: 'PETITION_OPINION',
  result: null,
  competentBodyCode: 'B',
  accusedBodyCode: null,
  openedOn: '2011-03-01',
  divertedOn: '2011-03-08',
  acceptedOn: '2011-03-10',
  opinionIssuedOn: null,
  closedOn: null,
  disputeNumber: null,
};
const answered: PetitionRecord = {
  ...claim,
  status: 'OPINION_ISSUED',
  opinionIssuedOn: '2011-04-20',
  result: 'SUPPORTED',
};
const accusation: PetitionRecord = {
  ...claim,
  kind: 'ACCUSATION',
  status: 'TO_DISCIPLINE',
  branch: null,
  acceptedOn: null,
  accusedBodyCode: 'A',
};
const faulty = (record: PetitionRecord): string[] => petitionFaults(record).map(({ property }) => property);

describe('a line of the petition register', () => {
  const sound: Record<PetitionStatus, PetitionRecord> = {
    REGISTERED: {
      ...claim,
      status: 'REGISTERED',
      competentBodyCode: null,
      divertedOn: null,
      acceptedOn: null,
    },
    TRANSFERRED: { ...claim, status: 'TRANSFERRED', acceptedOn: null, branch: null },
    ASSIGNED_WITH_FEEDBACK: { ...claim, status: 'ASSIGNED_WITH_FEEDBACK', acceptedOn: null },
    TO_LAW_ORGAN: { ...accusation, status: 'TO_LAW_ORGAN' },
    TO_DISCIPLINE: accusation,
    SUGGESTION_STUDIED: { ...claim, kind: 'SUGGESTION', status: 'SUGGESTION_STUDIED', branch: null },
    ACCEPTED_NOTICE_SENT: { ...claim, status: 'ACCEPTED_NOTICE_SENT' },
    OBJECTED: { ...claim, status: 'OBJECTED', acceptedOn: null },
    GUIDED_TO_OTHER_PROCEDURE: { ...claim, status: 'GUIDED_TO_OTHER_PROCEDURE', branch: 'ARBITRATION' },
    IN_HANDLING: claim,
    OPINION_ISSUED: answered,
    REVIEW_REQUESTED: { ...answered, status: 'REVIEW_REQUESTED' },
    REVIEWED: { ...answered, status: 'REVIEWED' },
    FINAL_REVIEW_REQUESTED: { ...answered, status: 'FINAL_REVIEW_REQUESTED' },
    FINALLY_REVIEWED: { ...answered, status: 'FINALLY_REVIEWED' },
    CONCLUDED: { ...answered, status: 'CONCLUDED', closedOn: '2011-06-01' },
  };

  it.each(Object.entries(sound))('may be %s', (_status, record) => {
    expect(petitionFaults(record)).toEqual([]);
  });

  it.each([
    ['TRANSFERRED', 'divertedOn'],
    ['ASSIGNED_WITH_FEEDBACK', 'divertedOn'],
    ['TO_LAW_ORGAN', 'divertedOn'],
    ['TO_DISCIPLINE', 'divertedOn'],
    ['OBJECTED', 'divertedOn'],
    ['ACCEPTED_NOTICE_SENT', 'acceptedOn'],
    ['GUIDED_TO_OTHER_PROCEDURE', 'acceptedOn'],
    ['IN_HANDLING', 'acceptedOn'],
    ['OPINION_ISSUED', 'acceptedOn'],
    ['FINALLY_REVIEWED', 'acceptedOn'],
    ['CONCLUDED', 'closedOn'],
  ] as const)('that is %s has its %s', (status, day) => {
    expect(faulty({ ...sound[status], [day]: null })).toEqual([day]);
  });

  it.each([
    'OPINION_ISSUED',
    'REVIEW_REQUESTED',
    'REVIEWED',
    'FINAL_REVIEW_REQUESTED',
    'FINALLY_REVIEWED',
  ] as const)('that is %s has an opinion in branch 6', (status) => {
    expect(faulty({ ...sound[status], opinionIssuedOn: null, result: null })).toEqual(['opinionIssuedOn']);
    expect(faulty({ ...sound[status], branch: 'ARBITRATION' })).toEqual(['branch']);
  });

  it.each((Object.keys(petitionStatus) as PetitionStatus[]).filter((status) => status.includes('REVIEW')))(
    'is not %s unless it is a claim',
    (status) => {
      expect(faulty({ ...sound[status], kind: 'SUGGESTION', branch: null })).toContain('status');
    },
  );

  it('names the competent body once it has left the registrar', () => {
    expect(faulty({ ...claim, competentBodyCode: null })).toEqual(['competentBodyCode']);
    expect(faulty({ ...sound.SUGGESTION_STUDIED, competentBodyCode: null })).toEqual([]);
  });

  it('has no day of conclusion while it is open', () => {
    expect(faulty({ ...claim, closedOn: '2011-06-01' })).toEqual(['closedOn']);
  });

  it('has a branch other than 6 when it was guided away, and branch 6 while it is in handling', () => {
    expect(faulty({ ...sound.GUIDED_TO_OTHER_PROCEDURE, branch: 'PETITION_OPINION' })).toEqual(['branch']);
    expect(faulty({ ...sound.GUIDED_TO_OTHER_PROCEDURE, branch: null })).toEqual(['branch']);
    expect(faulty({ ...claim, branch: 'STATUTORY_DUTY' })).toEqual(['branch']);
    expect(faulty({ ...sound.CONCLUDED, branch: 'ARBITRATION' })).toEqual(['branch']);
  });

  it('has a branch and a dispute only when it is a claim', () => {
    expect(faulty({ ...accusation, branch: 'ARBITRATION' })).toEqual(['branch']);
    expect(faulty({ ...accusation, disputeNumber: 'D' })).toEqual(['disputeNumber']);
    expect(faulty({ ...claim, disputeNumber: 'D' })).toEqual([]);
  });

  it('has a result with the opinion and not before', () => {
    expect(faulty({ ...claim, result: 'SUPPORTED' })).toEqual(['result']);
    expect(faulty({ ...answered, result: null })).toEqual(['result']);
  });

  it('names the accused body of an accusation, and never passes the accusation to it', () => {
    expect(faulty({ ...accusation, accusedBodyCode: null })).toEqual(['accusedBodyCode']);
    expect(faulty({ ...accusation, competentBodyCode: 'A' })).toEqual(['competentBodyCode']);
    expect(faulty({ ...claim, accusedBodyCode: 'A' })).toEqual(['accusedBodyCode']);
  });

  it('has its days in their order', () => {
    expect(faulty({ ...claim, divertedOn: '2011-02-28' })).toEqual(['divertedOn']);
    expect(faulty({ ...claim, acceptedOn: '2011-03-07' })).toEqual(['acceptedOn']);
    expect(faulty({ ...sound.CONCLUDED, closedOn: '2011-04-19' })).toEqual(['closedOn']);
    expect(faulty({ ...claim, divertedOn: null, acceptedOn: '2011-03-01' })).toEqual([]);
  });
});

describe('a line of the review register', () => {
  const review = {
    stage: 'REVIEW',
    status: 'ANSWERED',
    requestedOn: '2011-05-02',
    answeredOn: '2011-05-27',
    outcome: 'UPHELD',
  } as const;

  it('is sound when filed, answered or final', () => {
    expect(reviewFaults(review)).toEqual([]);
    expect(reviewFaults({ ...review, status: 'FILED', answeredOn: null, outcome: null })).toEqual([]);
    expect(reviewFaults({ ...review, stage: 'FINAL_REVIEW', status: 'FINAL' })).toEqual([]);
  });

  it.each([
    [{ status: 'FINAL' }, ['status']],
    [{ stage: 'FINAL_REVIEW' }, ['status']],
    [{ answeredOn: null }, ['answeredOn']],
    [{ outcome: null }, ['outcome']],
    [{ status: 'FILED' }, ['answeredOn', 'outcome']],
    [{ answeredOn: '2011-05-01' }, ['answeredOn']],
  ] as const)('is refused with %j', (change, properties) => {
    expect(reviewFaults({ ...review, ...change }).map(({ property }) => property)).toEqual(properties);
  });
});

describe("a line of the book of leaders' cases", () => {
  const charge = {
    status: 'CLOSED',
    assignedOn: '2011-04-20',
    resolvedOn: '2011-06-30',
    closedOn: '2011-07-15',
  } as const;

  it('is sound in each state with the days of that state', () => {
    expect(leaderCaseFaults(charge)).toEqual([]);
    expect(leaderCaseFaults({ ...charge, status: 'RESOLVED', closedOn: null })).toEqual([]);
    expect(leaderCaseFaults({ ...charge, status: 'ASSIGNED', resolvedOn: null, closedOn: null })).toEqual([]);
  });

  it.each([
    [{ resolvedOn: null }, ['resolvedOn']],
    [{ closedOn: null }, ['closedOn']],
    [{ status: 'IN_PROGRESS' }, ['resolvedOn', 'closedOn']],
    [{ resolvedOn: '2011-04-19' }, ['resolvedOn']],
    [{ closedOn: '2011-06-29' }, ['closedOn']],
  ] as const)('is refused with %j', (change, properties) => {
    expect(leaderCaseFaults({ ...charge, ...change }).map(({ property }) => property)).toEqual(properties);
  });
});
