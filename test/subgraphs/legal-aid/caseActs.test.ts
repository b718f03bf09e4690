import { describe, expect, it } from '@jest/globals';
import { decideAct } from '../../../subgraphs/_kit/acts/machine.ts';
import {
  aidOutcome,
  aidTerminationGround,
  legalAidForm,
  type AidOutcome,
  type LegalAidForm,
  type LegalAidPost,
} from '../../../subgraphs/legal-aid/codes.ts';
import { caseActs } from '../../../subgraphs/legal-aid/rules/case-acts/index.ts';
import { actAt } from '../acts.ts';
import { caseInHand, caseInputs, reasons, work } from './given.ts';

const now = '2024-03-01T09:00:00+08:00';
describe('a case', () => {
  const decide = (
    name: keyof typeof caseActs,
    more: object,
    input: object = {},
    posts: LegalAidPost[] = [],
  ) => {
    const act = caseActs[name];
    const of = { ...caseInHand, status: act.from[0] ?? null, ...more };
    const at = actAt(now, posts.length > 0 ? posts : [...act.by]);
    const asked = { ...caseInputs[name], ...input };
    return decideAct(
      act as never,
      of as never,
      of.status as never,
      asked as never,
      at as never,
    ) as ReturnType<typeof act.decide>;
  };
  const codeOf = (...asked: Parameters<typeof decide>): string => {
    const decision = decide(...asked);
    return decision.ok ? 'agreed' : `${decision.error.code} ${decision.error.field ?? ''}`.trim();
  };
  const mine = { assignee: 'officer-1' };

  it.each<[string, keyof typeof caseActs, object, object, string]>([
    ['found tomorrow', 'legalAidCaseOpenByNotice', {}, { foundOn: '2024-03-02' }, 'IN_THE_FUTURE foundOn'],
    ['for nobody', 'legalAidCaseOpenByNotice', {}, { recipientCount: 0 }, 'NOT_POSITIVE recipientCount'],
    ['no account', 'legalAidCaseAssign', {}, { assignee: '' }, 'ASSIGNEE_MISSING assignee'],
    ['no name', 'legalAidCaseAssign', {}, { providerName: ' ' }, 'ASSIGNEE_MISSING assignee'],
    ['a volunteer', 'legalAidCaseAssign', {}, { providerKind: 'VOLUNTEER' }, 'agreed'],
    [
      'a volunteer after a notice',
      'legalAidCaseAssign',
      { noticeOrgan: 'A' },
      { providerKind: 'VOLUNTEER' },
      'LAWYER_NEEDED providerKind',
    ],
    [
      'asked for already',
      'legalAidCaseRequestChange',
      { changeRequestedOn: '2024-02-28' },
      { reasons },
      'CHANGE_REQUESTED_ALREADY',
    ],
    ['without reasons', 'legalAidCaseRequestChange', {}, { reasons: ' ' }, 'REASONS_MISSING reasons'],
    ['with reasons', 'legalAidCaseRequestChange', {}, { reasons }, 'agreed'],
    ['to nobody', 'legalAidCaseChange', {}, { assignee: ' ' }, 'ASSIGNEE_MISSING assignee'],
    ['to an unnamed person', 'legalAidCaseChange', {}, { providerName: ' ' }, 'ASSIGNEE_MISSING assignee'],
    ['to the same', 'legalAidCaseChange', { assignee: 'lawyer-2' }, {}, 'SAME_PERSON assignee'],
    [
      'to staff after a notice',
      'legalAidCaseChange',
      { noticeOrgan: 'A' },
      { providerKind: 'AGENCY_STAFF' },
      'LAWYER_NEEDED providerKind',
    ],
    ['without a reason', 'legalAidCaseChange', {}, { reasons: '' }, 'REASONS_MISSING reasons'],
    ['nothing to decline', 'legalAidCaseDeclineChange', {}, { reasons }, 'NO_CHANGE_REQUESTED'],
    [
      'declined in silence',
      'legalAidCaseDeclineChange',
      { changeRequestedOn: '2024-02-28' },
      { reasons: '' },
      'REASONS_MISSING reasons',
    ],
    ['not wished', 'legalAidCaseTryMediation', mine, { wished: false }, 'PARTY_DOES_NOT_WISH wished'],
    ['nothing', 'legalAidCaseRecordRecovery', mine, { amount: '0.00' }, 'AMOUNT_NOT_RIGHT amount'],
    ['a tenth of a fen', 'legalAidCaseRecordRecovery', mine, { amount: '1.001' }, 'AMOUNT_NOT_RIGHT amount'],
    [
      'too much back',
      'legalAidCaseRecordRecovery',
      { ...mine, lossRecovered: '50.00' },
      { amount: '-50.01' },
      'AMOUNT_NOT_RIGHT amount',
    ],
    [
      'more than a column holds',
      'legalAidCaseRecordRecovery',
      { ...mine, lossRecovered: '999999999999.00' },
      { amount: '1' },
      'AMOUNT_NOT_RIGHT amount',
    ],
    ['advice in a suit', 'legalAidCaseConclude', mine, { outcome: 'ADVICE' }, 'OUTCOME_DOES_NOT_FIT outcome'],
    ['without reasons', 'legalAidCaseTerminate', {}, { reasons: '' }, 'REASONS_MISSING reasons'],
    ['twice', 'legalAidCaseObject', { objection: 'UPHELD' }, {}, 'OBJECTED_ALREADY'],
    ['no objection', 'legalAidCaseDecideObjection', {}, {}, 'NO_OPEN_OBJECTION'],
    [
      'without reasons',
      'legalAidCaseDecideObjection',
      { objection: 'RAISED' },
      { reasons: '' },
      'REASONS_MISSING reasons',
    ],
    ['under objection', 'legalAidCaseSubmitFile', { ...mine, objection: 'RAISED' }, {}, 'OBJECTION_OPEN'],
    ['their own file', 'legalAidCaseReviewFile', mine, {}, 'REVIEWS_OWN_WORK'],
    ['their own file back', 'legalAidCaseReturnFile', mine, { reasons }, 'REVIEWS_OWN_WORK'],
    ['back without reasons', 'legalAidCaseReturnFile', {}, { reasons: '' }, 'REASONS_MISSING reasons'],
    ['their own quality', 'legalAidCaseReviewQuality', mine, {}, 'REVIEWS_OWN_WORK'],
    ['graded', 'legalAidCaseReviewQuality', { qualityGrade: 'GOOD' }, {}, 'GRADED_ALREADY'],
    ['no findings', 'legalAidCaseReviewQuality', {}, { findings: '' }, 'REASONS_MISSING findings'],
    ['their own', 'legalAidCaseApproveSubsidy', { ...mine, scale: '1' }, {}, 'REVIEWS_OWN_WORK'],
    [
      'approved',
      'legalAidCaseApproveSubsidy',
      { scale: '1', subsidyApprovedOn: '2024-02-28' },
      {},
      'SUBSIDY_APPROVED_ALREADY',
    ],
    [
      'paid by the book',
      'legalAidCaseApproveSubsidy',
      { scale: '1', subsidyPaidOn: '2024-02-28' },
      {},
      'SUBSIDY_APPROVED_ALREADY',
    ],
    ['no scale', 'legalAidCaseApproveSubsidy', { scale: null }, {}, 'NO_SUBSIDY_SCALE'],
    ['not approved', 'legalAidCasePaySubsidy', {}, {}, 'SUBSIDY_NOT_APPROVED'],
    [
      'by who approved',
      'legalAidCasePaySubsidy',
      { subsidyApprovedOn: '2024-02-28', subsidyApprovedBy: 'officer-1' },
      {},
      'APPROVED_BY_YOU',
    ],
    ['unpaid', 'legalAidCaseArchive', { subsidyApprovedOn: '2024-02-28' }, {}, 'SUBSIDY_UNPAID'],
    [
      'paid',
      'legalAidCaseArchive',
      { subsidyApprovedOn: '2024-02-28', subsidyPaidOn: '2024-02-29' },
      {},
      'agreed',
    ],
  ])('says what does not fit: %s, %s', (_what, name, more, input, code) => {
    expect(codeOf(name, more, input)).toBe(code);
  });

  it.each(work.map((name) => `legalAidCase${name}` as keyof typeof caseActs))(
    'leaves %s to the assigned person, and to the head where the book knows no account',
    (name) => {
      const by = (assignee: string | null, post: LegalAidPost) => codeOf(name, { assignee }, {}, [post]);
      expect(by('lawyer-1', 'ASSIGNED_PERSON')).toBe('NOT_ASSIGNED_TO_YOU');
      expect(by('lawyer-1', 'AGENCY_HEAD')).toBe('NOT_ASSIGNED_TO_YOU');
      expect(by('officer-1', 'ASSIGNED_PERSON')).toBe('agreed');
      expect(by(null, 'ASSIGNED_PERSON')).toBe('NOT_ASSIGNED_TO_YOU');
      expect(by(null, 'AGENCY_HEAD')).toBe('agreed');
    },
  );

  it('ends with ADVICE where advice was asked for, and nowhere else', () => {
    for (const form of Object.keys(legalAidForm) as LegalAidForm[]) {
      const fitting = (Object.keys(aidOutcome) as AidOutcome[]).filter(
        (outcome) => codeOf('legalAidCaseConclude', { ...mine, form }, { outcome }) === 'agreed',
      );
      const advice = ['ADVICE', 'DRAFTING', 'DUTY_LAWYER'].includes(form);
      expect(fitting).toEqual(
        advice ? ['ADVICE'] : Object.keys(aidOutcome).filter((each) => each !== 'ADVICE'),
      );
    }
  });

  it.each(Object.keys(aidTerminationGround))('can be terminated for %s (R-LA-12)', (ground) => {
    const decision = decide('legalAidCaseTerminate', {}, { ground });
    expect(decision.ok && decision.value.set).toMatchObject({
      terminationGround: ground,
      closedOn: '2024-03-01',
    });
  });

  it('owes a file when it is terminated in the hands of somebody, and none before', () => {
    const deadlines = (assignedOn: string | null) => {
      const decision = decide('legalAidCaseTerminate', { assignedOn });
      return decision.ok && decision.value.deadlines;
    };
    const over = { waiveAll: true, reason: '终止法律援助' };
    expect(deadlines('2024-02-01')).toEqual([over, { start: 'R-LA-15-SUBMIT' }]);
    expect(deadlines(null)).toEqual([over]);
  });

  it('goes back to where it stood when its termination is corrected (R-LA-13)', () => {
    const after = (decision: string, assignedOn: string | null) => {
      const decided = decide(
        'legalAidCaseDecideObjection',
        { objection: 'RAISED', assignedOn },
        { decision },
      );
      return decided.ok && [decided.value.status, decided.value.deadlines?.length];
    };
    expect(after('UPHELD', '2024-02-01')).toEqual([undefined, 1]);
    expect(after('CORRECTED', '2024-02-01')).toEqual(['IN_PROGRESS', 2]);
    expect(after('CORRECTED', null)).toEqual(['GRANTED', 3]);
    const elsewhere = { objection: 'RAISED', resumable: false };
    const stays = decide('legalAidCaseDecideObjection', elsewhere, { decision: 'CORRECTED' });
    expect(stays.ok && [stays.value.status, stays.value.set?.objection]).toEqual([undefined, 'CORRECTED']);
    expect(codeOf('legalAidCaseObject', { resumable: false })).toBe('NOTHING_TO_RESUME');
  });

  it('sends a file back to the end that it had', () => {
    const back = (terminationGround: string | null) => {
      const decided = decide('legalAidCaseReturnFile', { terminationGround }, { reasons });
      return decided.ok && decided.value.status;
    };
    expect([back(null), back('OTHER')]).toEqual(['CONCLUDED', 'TERMINATED']);
  });

  it('adds up what it brought, and takes a mistake back', () => {
    const sum = (lossRecovered: string | null, amount: string) => {
      const decided = decide('legalAidCaseRecordRecovery', { ...mine, lossRecovered }, { amount });
      return decided.ok && decided.value.set?.lossRecovered;
    };
    expect([sum(null, '0.1'), sum('0.20', '0.1'), sum('12000.50', '-12000.5')]).toEqual([
      '0.10',
      '0.30',
      '0.00',
    ]);
  });
});
