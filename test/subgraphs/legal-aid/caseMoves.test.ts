import { describe, expect, it } from '@jest/globals';
import { aidCaseStatus, legalAidPost, type LegalAidPost } from '../../../subgraphs/legal-aid/codes.ts';
import { caseActs, followingActs } from '../../../subgraphs/legal-aid/rules/case-acts/index.ts';
import { actAt, movesOf } from '../acts.ts';
import { caseInHand, caseInputs, reasons, work } from './given.ts';

const now = '2024-03-01T09:00:00+08:00';

const facts = (act: string, status: string): object => ({
  ...caseInHand,
  status,
  assignee: work.some((name) => act.endsWith(name)) ? 'officer-1' : 'lawyer-1',
  changeRequestedOn: act.endsWith('DeclineChange') ? '2024-02-20' : null,
  terminationGround: status === 'TERMINATED' ? 'OTHER' : null,
  objection: act.endsWith('DecideObjection') ? 'RAISED' : null,
  subsidyApprovedOn: act.endsWith('PaySubsidy') ? '2024-02-20' : null,
  subsidyApprovedBy: act.endsWith('PaySubsidy') ? 'head-1' : null,
  scale: '1000.00',
});
const moves = (acts: Parameters<typeof movesOf>[0]['acts']) =>
  movesOf({
    acts,
    states: Object.keys(aidCaseStatus),
    posts: Object.keys(legalAidPost),
    given: (act, state) => ({ of: facts(act, state), input: caseInputs[act] ?? { reasons } }),
    at: (post) => actAt(now, [post as LegalAidPost]),
  });

describe('a case', () => {
  it('moves as DOMAIN 2.8 draws it, and in no other way', () => {
    const { agreed, strange } = moves(caseActs);
    expect(agreed.map((line) => line.replace('legalAidCase', ''))).toEqual([
      'OpenByNotice: — → GRANTED by WINDOW_CLERK',
      'Assign: GRANTED → ASSIGNED by AGENCY_HEAD',
      'Start: ASSIGNED → IN_PROGRESS by AGENCY_HEAD, ASSIGNED_PERSON',
      'RequestChange: ASSIGNED → ASSIGNED by WINDOW_CLERK',
      'RequestChange: IN_PROGRESS → IN_PROGRESS by WINDOW_CLERK',
      'Change: ASSIGNED → ASSIGNED by AGENCY_HEAD',
      'Change: IN_PROGRESS → ASSIGNED by AGENCY_HEAD',
      'DeclineChange: ASSIGNED → ASSIGNED by AGENCY_HEAD',
      'DeclineChange: IN_PROGRESS → IN_PROGRESS by AGENCY_HEAD',
      'TryMediation: ASSIGNED → ASSIGNED by AGENCY_HEAD, ASSIGNED_PERSON',
      'TryMediation: IN_PROGRESS → IN_PROGRESS by AGENCY_HEAD, ASSIGNED_PERSON',
      'RecordRecovery: IN_PROGRESS → IN_PROGRESS by AGENCY_HEAD, ASSIGNED_PERSON',
      'RecordRecovery: CONCLUDED → CONCLUDED by AGENCY_HEAD, ASSIGNED_PERSON',
      'RequestFeeWaiver: ASSIGNED → ASSIGNED by AGENCY_HEAD, ASSIGNED_PERSON',
      'RequestFeeWaiver: IN_PROGRESS → IN_PROGRESS by AGENCY_HEAD, ASSIGNED_PERSON',
      'AnswerFeeWaiver: ASSIGNED → ASSIGNED by AGENCY_HEAD, ASSIGNED_PERSON',
      'AnswerFeeWaiver: IN_PROGRESS → IN_PROGRESS by AGENCY_HEAD, ASSIGNED_PERSON',
      'AnswerFeeWaiver: CONCLUDED → CONCLUDED by AGENCY_HEAD, ASSIGNED_PERSON',
      'RecordStudy: ASSIGNED → ASSIGNED by AGENCY_HEAD',
      'RecordStudy: IN_PROGRESS → IN_PROGRESS by AGENCY_HEAD',
      'RegisterStudy: ASSIGNED → ASSIGNED by BUREAU_OFFICER',
      'RegisterStudy: IN_PROGRESS → IN_PROGRESS by BUREAU_OFFICER',
      'RegisterStudy: CONCLUDED → CONCLUDED by BUREAU_OFFICER',
      'RegisterStudy: TERMINATED → TERMINATED by BUREAU_OFFICER',
      'RegisterStudy: FILE_SUBMITTED → FILE_SUBMITTED by BUREAU_OFFICER',
      'RegisterStudy: FILE_REVIEWED → FILE_REVIEWED by BUREAU_OFFICER',
      'RegisterStudy: SUBSIDY_PAID → SUBSIDY_PAID by BUREAU_OFFICER',
      'RegisterStudy: ARCHIVED → ARCHIVED by BUREAU_OFFICER',
      'Conclude: IN_PROGRESS → CONCLUDED by AGENCY_HEAD, ASSIGNED_PERSON',
      'Terminate: GRANTED → TERMINATED by AGENCY_HEAD',
      'Terminate: ASSIGNED → TERMINATED by AGENCY_HEAD',
      'Terminate: IN_PROGRESS → TERMINATED by AGENCY_HEAD',
      'Object: TERMINATED → TERMINATED by BUREAU_OFFICER',
      'DecideObjection: TERMINATED → IN_PROGRESS by BUREAU_OFFICER',
      'SubmitFile: CONCLUDED → FILE_SUBMITTED by AGENCY_HEAD, ASSIGNED_PERSON',
      'SubmitFile: TERMINATED → FILE_SUBMITTED by AGENCY_HEAD, ASSIGNED_PERSON',
      'ReviewFile: FILE_SUBMITTED → FILE_REVIEWED by REVIEWER',
      'ReturnFile: FILE_SUBMITTED → CONCLUDED by REVIEWER',
      'ReviewQuality: FILE_REVIEWED → FILE_REVIEWED by QUALITY_REVIEWER',
      'ReviewQuality: SUBSIDY_PAID → SUBSIDY_PAID by QUALITY_REVIEWER',
      'ReviewQuality: ARCHIVED → ARCHIVED by QUALITY_REVIEWER',
      'ApproveSubsidy: FILE_REVIEWED → FILE_REVIEWED by AGENCY_HEAD',
      'PaySubsidy: FILE_REVIEWED → SUBSIDY_PAID by FINANCE_OFFICER',
      'Archive: FILE_REVIEWED → ARCHIVED by REVIEWER',
      'Archive: SUBSIDY_PAID → ARCHIVED by REVIEWER',
    ]);
    expect(strange).toEqual([]);
  });

  it('follows its application', () => {
    const { agreed, strange } = moves(followingActs);
    expect(agreed.map((line) => line.replace('legalAidCase', ''))).toEqual([
      'Open: — → GRANTED by AGENCY_HEAD',
      'EndWithApplication: GRANTED → TERMINATED by WINDOW_CLERK, REVIEWER, AGENCY_HEAD',
      'EndWithApplication: ASSIGNED → TERMINATED by WINDOW_CLERK, REVIEWER, AGENCY_HEAD',
      'EndWithApplication: IN_PROGRESS → TERMINATED by WINDOW_CLERK, REVIEWER, AGENCY_HEAD',
    ]);
    expect(strange).toEqual([]);
  });
});
