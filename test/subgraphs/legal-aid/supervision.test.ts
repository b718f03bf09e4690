import { describe, expect, it } from '@jest/globals';
import {
  aidComplaintFinding,
  aidComplaintMeasure,
  aidComplaintStatus,
  aidFraudStatus,
  legalAidPost,
  type LegalAidPost,
} from '../../../subgraphs/legal-aid/codes.ts';
import { complaintActs } from '../../../subgraphs/legal-aid/rules/complaintActs.ts';
import { fraudActs } from '../../../subgraphs/legal-aid/rules/fraud-acts/index.ts';
import { actAt, movesOf, type MachineUnderTest } from '../acts.ts';
import { complaint, complaintInputs, fraud, fraudInputs } from './given.ts';

const now = '2024-03-01T09:00:00+08:00';
const at = actAt<LegalAidPost>(now, Object.keys(legalAidPost) as LegalAidPost[]);
const moves = (acts: MachineUnderTest['acts'], states: object, of: object, inputs: Record<string, object>) =>
  movesOf({
    acts,
    states: Object.keys(states),
    posts: Object.keys(legalAidPost),
    given: (act, state) => ({ of: { ...of, status: state }, input: inputs[act] ?? {} }),
    at: (post) => actAt(now, [post as LegalAidPost]),
  });

describe('a complaint', () => {
  it('is the justice bureau’s, and moves in no other way (R-LA-14)', () => {
    const { agreed, strange } = moves(complaintActs, aidComplaintStatus, complaint, complaintInputs);
    expect(agreed.map((line) => line.replace('legalAidComplaint', ''))).toEqual([
      'Receive: — → RECEIVED by BUREAU_OFFICER',
      'Accept: RECEIVED → ACCEPTED by BUREAU_OFFICER',
      'Decline: RECEIVED → NOT_ACCEPTED by BUREAU_OFFICER',
      'Answer: ACCEPTED → ANSWERED by BUREAU_OFFICER',
      'Withdraw: RECEIVED → WITHDRAWN by BUREAU_OFFICER',
      'Withdraw: ACCEPTED → WITHDRAWN by BUREAU_OFFICER',
    ]);
    expect(strange).toEqual([]);
  });

  it('has a measure when it is founded, and none when it is not', () => {
    const fits = (finding: string, measure: string | undefined) =>
      complaintActs.legalAidComplaintAnswer.decide(
        complaint,
        { finding, measure, reasons: '已查明' } as never,
        at,
      ).ok;
    for (const finding of Object.keys(aidComplaintFinding)) {
      const founded = finding !== 'UNFOUNDED';
      for (const measure of Object.keys(aidComplaintMeasure)) expect(fits(finding, measure)).toBe(founded);
      expect(fits(finding, undefined)).toBe(!founded);
    }
  });

  it('about an agency names no case, unless it is about one', () => {
    const about = { ...complaintInputs['legalAidComplaintReceive'], against: 'AGENCY', case: null };
    const receive = (input: object) =>
      complaintActs.legalAidComplaintReceive.decide({ complained: null }, input as never, at);
    expect(receive({ ...about, note: '来访' })).toMatchObject({ ok: true, value: { note: '来访' } });
    expect(receive({ ...about, case: 'case-1' })).toMatchObject({ error: { code: 'NO_SUCH_CASE' } });
  });

  it('starts and meets the days that a county may count by, and waives them when it is withdrawn', () => {
    const deadlines = (name: keyof typeof complaintActs) => {
      const decided = complaintActs[name].decide(complaint, complaintInputs[name] as never, at);
      return decided.ok ? decided.value.deadlines : decided.error;
    };
    expect(deadlines('legalAidComplaintReceive')).toEqual([{ start: 'R-LA-14-ACCEPT' }]);
    expect(deadlines('legalAidComplaintDecline')).toEqual([{ meet: 'R-LA-14-ACCEPT' }]);
    const accept = complaintActs.legalAidComplaintAccept.decide(complaint, {}, at);
    expect(accept.ok && accept.value.deadlines).toEqual([
      { meet: 'R-LA-14-ACCEPT' },
      { start: 'R-LA-14-ANSWER' },
    ]);
    expect(deadlines('legalAidComplaintAnswer')).toEqual([{ meet: 'R-LA-14-ANSWER' }]);
    const withdraw = complaintActs.legalAidComplaintWithdraw.decide(complaint, { note: '已解决' }, at);
    expect(withdraw.ok && withdraw.value.deadlines).toEqual([{ waiveAll: true, reason: '投诉人撤回投诉' }]);
  });
});

describe('a proceeding against deception', () => {
  it('is told and heard before the bureau’s head decides, and moves in no other way (R-LA-20)', () => {
    const { agreed, strange } = moves(fraudActs, aidFraudStatus, fraud, fraudInputs);
    expect(agreed.map((line) => line.replace('legalAidFraudCase', ''))).toEqual([
      'Open: — → OPENED by BUREAU_OFFICER',
      'Notify: OPENED → NOTIFIED by BUREAU_OFFICER',
      'Notify: NOTIFIED → NOTIFIED by BUREAU_OFFICER',
      'Notify: HEARD → NOTIFIED by BUREAU_OFFICER',
      'Hear: NOTIFIED → HEARD by BUREAU_OFFICER',
      'Decide: HEARD → DECIDED by BUREAU_HEAD',
      'RecordPayment: DECIDED → DECIDED by FINANCE_OFFICER',
      'RecordPayment: SETTLED → DECIDED by FINANCE_OFFICER',
      'Drop: OPENED → DROPPED by BUREAU_HEAD',
      'Drop: NOTIFIED → DROPPED by BUREAU_HEAD',
      'Drop: HEARD → DROPPED by BUREAU_HEAD',
      'Revoke: DECIDED → REVOKED by BUREAU_HEAD',
      'Revoke: SETTLED → REVOKED by BUREAU_HEAD',
    ]);
    // After a revocation money only goes back.
    expect(strange).toEqual(['legalAidFraudCaseRecordPayment: REVOKED by FINANCE_OFFICER: AMOUNT_NOT_RIGHT']);
  });

  it('keeps what the person said, or that they waived it', () => {
    const note = (input: object) => {
      const heard = fraudActs.legalAidFraudCaseHear.decide(fraud as never, input as never, at);
      return heard.ok && heard.value.note;
    };
    expect(note({ waived: false, statement: '确有困难' })).toBe('确有困难');
    expect(note({ waived: true })).toBe('当事人放弃陈述申辩');
  });

  const paid = (of: object, kind: string, amount: string) => {
    const { legalAidFraudCaseRecordPayment: act } = fraudActs;
    const decided = act.decide(
      { ...fraud, status: 'DECIDED', ...of } as never,
      { kind, amount } as never,
      at,
    );
    return decided.ok ? [decided.value.status, decided.value.set] : decided.error.code;
  };

  it('is settled with the last fen of cost and fine, and open again when a line is taken back', () => {
    expect(paid({}, 'COST', '500')).toEqual(['DECIDED', { costPaid: '1200.00', closedOn: null }]);
    expect(paid({ costPaid: '1200.00' }, 'FINE', '500')).toEqual([
      'SETTLED',
      { finePaid: '500.00', closedOn: '2024-03-01' },
    ]);
    expect(paid({ costPaid: '1200.00', finePaid: '500.00' }, 'FINE', '-0.01')).toEqual([
      'DECIDED',
      { finePaid: '499.99', closedOn: null },
    ]);
    expect(paid({ costPaid: '1200.00' }, 'FINE', '500.01')).toBe('AMOUNT_NOT_RIGHT');
    expect(paid({ cost: null, fine: null }, 'FINE', '1')).toBe('AMOUNT_NOT_RIGHT');
    expect(paid({ cost: null, fine: null }, 'COST', '1')).toBe('AMOUNT_NOT_RIGHT');
  });

  it('gives back what a revoked decision took, and takes no more', () => {
    const revoked = { status: 'REVOKED', closedOn: '2024-02-20' };
    expect(paid(revoked, 'COST', '-700')).toEqual([undefined, { costPaid: '0.00' }]);
    expect(paid(revoked, 'COST', '1')).toBe('AMOUNT_NOT_RIGHT');
  });
});
