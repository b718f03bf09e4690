import { describe, expect, it } from '@jest/globals';
import type { ApplicationRecord } from '../../../subgraphs/legal-aid/rules/applicationRecord.ts';
import { toldOfApplication, toldOfCase } from '../../../subgraphs/legal-aid/rules/registerDeadlines.ts';

const nobody = { objection: null, objectedOn: null, objectionDecidedOn: null };
const asked = { status: 'UNDER_REVIEW', openedOn: '2024-03-01', decidedOn: null, ...nobody };
const application = (more: object) =>
  toldOfApplication({ ...asked, ...more } as unknown as ApplicationRecord).map(
    ({ rule, startedOn, metOn }) => `${rule} ${startedOn} ${metOn ?? 'open'}`,
  );
const given = {
  ...{ applicationNumber: 'A1', openedOn: '2024-03-05', assignedOn: null, closedOn: null },
  ...{ fileSubmittedOn: null, fileReviewedOn: null, ...nobody },
};
const aidCase = (more: object) =>
  toldOfCase({ ...given, ...more } as unknown as Parameters<typeof toldOfCase>[0]).map(
    ({ rule, startedOn, metOn }) => `${rule} ${startedOn} ${metOn ?? 'open'}`,
  );

describe('a line of the register of applications', () => {
  it('tells the seven days for the decision, open until it is made', () => {
    expect(application({})).toEqual(['R-LA-6-DECIDE 2024-03-01 open']);
    expect(application({ status: 'GRANTED', decidedOn: '2024-03-07' })).toEqual([
      'R-LA-6-DECIDE 2024-03-01 2024-03-07',
    ]);
  });

  it('tells none of an application that counts as withdrawn, which may have been in time or not', () => {
    expect(application({ status: 'DEEMED_WITHDRAWN' })).toEqual([]);
  });

  it('tells the five days for an objection, and no first decision that a later one took the place of', () => {
    const refused = { status: 'REFUSED', decidedOn: '2024-03-07', objectedOn: '2024-03-10' };
    expect(application(refused)).toEqual(['R-LA-6-DECIDE 2024-03-01 2024-03-07', 'R-LA-13 2024-03-10 open']);
    const corrected = { ...refused, status: 'GRANTED', objectionDecidedOn: '2024-03-14' };
    expect(application(corrected)).toEqual(['R-LA-13 2024-03-10 2024-03-14']);
  });

  it('tells none of the years before the Law', () => {
    expect(application({ openedOn: '2021-12-31' })).toEqual([]);
    expect(application({ openedOn: '2022-01-01' })).toEqual(['R-LA-6-DECIDE 2022-01-01 open']);
  });
});

describe('a line of the register of cases', () => {
  const ended = { assignedOn: '2024-03-06', closedOn: '2024-05-10' };

  it('tells the three days for the assignment where an application is named', () => {
    expect(aidCase({})).toEqual(['R-LA-6-ASSIGN 2024-03-05 open']);
    expect(aidCase({ assignedOn: '2024-03-06' })).toEqual(['R-LA-6-ASSIGN 2024-03-05 2024-03-06']);
    expect(aidCase({ applicationNumber: null })).toEqual([]);
  });

  it('tells none of a case that ended before anybody was assigned', () => {
    expect(aidCase({ closedOn: '2024-03-06' })).toEqual([]);
  });

  it('tells the thirty days to hand in the file, to review it, and the five for an objection', () => {
    expect(aidCase(ended).slice(1)).toEqual(['R-LA-15-SUBMIT 2024-05-10 open']);
    const submitted = { ...ended, fileSubmittedOn: '2024-06-01', objectedOn: '2024-05-12' };
    expect(aidCase(submitted)).toEqual([
      'R-LA-13 2024-05-12 open',
      'R-LA-6-ASSIGN 2024-03-05 2024-03-06',
      'R-LA-15-SUBMIT 2024-05-10 2024-06-01',
      'R-LA-15-REVIEW 2024-06-01 open',
    ]);
    expect(aidCase({ ...submitted, fileReviewedOn: '2024-06-20' }).at(-1)).toBe(
      'R-LA-15-REVIEW 2024-06-01 2024-06-20',
    );
  });

  it('tells no days of files that were closed before the rules that set them', () => {
    const early = { openedOn: '2022-03-05', assignedOn: '2022-03-06', closedOn: '2023-12-31' };
    expect(aidCase(early)).toEqual(['R-LA-6-ASSIGN 2022-03-05 2022-03-06']);
  });
});
