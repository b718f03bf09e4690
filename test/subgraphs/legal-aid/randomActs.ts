import { actsOpen } from '../../../subgraphs/_kit/acts/machine.ts';
import { addDays } from '../../../subgraphs/_kit/deadlines/days.ts';
import { legalAidPost, type LegalAidPost } from '../../../subgraphs/legal-aid/codes.ts';
import { applicationActs } from '../../../subgraphs/legal-aid/rules/application-acts/index.ts';
import { caseActs } from '../../../subgraphs/legal-aid/rules/case-acts/index.ts';
import { complaintActs } from '../../../subgraphs/legal-aid/rules/complaintActs.ts';
import { fraudActs } from '../../../subgraphs/legal-aid/rules/fraud-acts/index.ts';
import { workstationActs } from '../../../subgraphs/legal-aid/rules/workstationActs.ts';
import type { Viewer } from '../../../schema/viewer.ts';
import { agency } from './cells.ts';
import {
  applicationInput,
  bureau,
  bureauHead,
  clerk,
  finance,
  grader,
  head,
  lawyer,
  newKey,
  reviewer,
  town,
} from './hands.ts';

/** A seeded source of chance: the same seed makes the same sequence (mulberry32). */
export function chance(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    whole: (below: number): number => Math.floor(next() * below),
    one: <Value>(values: readonly Value[]): Value => values[Math.floor(next() * values.length)]!,
  };
}

type Chance = ReturnType<typeof chance>;

/** Every table of acts, by what its acts are done to. */
export const machines = {
  application: applicationActs,
  case: caseActs,
  complaint: complaintActs,
  fraud: fraudActs,
  workstation: workstationActs,
};

/** A record that acts can be done to. */
export interface Known {
  readonly of: keyof typeof machines;
  readonly id: string;
  readonly status: string;
}

/** Who does what, with what. */
export interface RandomAct {
  readonly viewer: Viewer;
  readonly mutation: string;
  readonly input: object;
}

const hands: Record<LegalAidPost, readonly Viewer[]> = {
  WINDOW_CLERK: [clerk],
  REVIEWER: [reviewer],
  AGENCY_HEAD: [head],
  ASSIGNED_PERSON: [lawyer, lawyer, lawyer, lawyer, { ...lawyer, subject: 'lawyer-2' }],
  BUREAU_OFFICER: [bureau],
  BUREAU_HEAD: [bureauHead, bureauHead, { ...bureauHead, subject: bureau.subject }],
  QUALITY_REVIEWER: [grader],
  FINANCE_OFFICER: [finance],
};
const posts = Object.keys(legalAidPost) as LegalAidPost[];
type Acts = Readonly<Record<string, { by: readonly LegalAidPost[]; from: readonly string[] }>>;

/** Acts after which nothing much follows. */
const ends = /Terminate|Refuse|DeemWithdrawn|Drop|Revoke|Withdraw|Decline|RegisterStudy|Object|Change$/;

/** How much of the acts is each machine's. */
const shares: readonly Known['of'][] = [
  ...(['case', 'case', 'case', 'case', 'application', 'application', 'fraud', 'fraud'] as const),
  ...(['complaint', 'workstation'] as const),
];

/** States of a case whose aid is over. */
const endings = ['CONCLUDED', 'TERMINATED', 'FILE_SUBMITTED', 'FILE_REVIEWED', 'SUBSIDY_PAID', 'ARCHIVED'];

/** An act by somebody to something: mostly one that state and post allow, with input that is mostly right. */
export function randomAct({ next, whole, one }: Chance, known: readonly Known[], today: string): RandomAct {
  if (known.length === 0 || next() < 0.13) return opening();
  const record = wayAhead();
  const acts: Acts = machines[record.of];
  const open = openTo(record);
  const all = Object.keys(acts).filter((name) => acts[name]!.from.length > 0);
  const mutation = open.length > 0 && next() < 0.85 ? one(open) : one(all);
  const { by } = acts[mutation]!;
  const theirs = by.includes('ASSIGNED_PERSON') && next() < 0.8;
  const post = next() < 0.07 ? one(posts) : theirs ? 'ASSIGNED_PERSON' : one(by);
  return { viewer: one(hands[post]), mutation, input: { id: record.id, ...inputOf(mutation) } };

  /** What may be done to a record; acts that end its way come up less often, so that some ways are long. */
  function openTo({ of, status }: Known): string[] {
    const open = actsOpen<string, LegalAidPost>(machines[of] as Acts, status, posts);
    const shorter = open.filter((name) => !ends.test(name));
    return shorter.length > 0 && next() < 0.8 ? shorter : open;
  }

  /** A record, mostly one that something can still be done to. */
  function wayAhead(): Known {
    const first = one(known);
    const kind = one(shares);
    const going = known.filter((each) => each.of === kind && openTo(each).length > 0);
    return going.length > 0 && next() < 0.92 ? one(going) : first;
  }

  function opening(): RandomAct {
    const way = next();
    const anyCase = one([...known.filter((each) => each.of === 'case').map(({ id }) => id), 'none']);
    if (way < 0.5) return { viewer: clerk, mutation: 'legalAidApplicationReceive', input: received() };
    if (way < 0.62) return { viewer: clerk, mutation: 'legalAidCaseOpenByNotice', input: notice() };
    if (way < 0.67) return { viewer: bureau, mutation: 'workstationOpen', input: station() };
    if (way < 0.8) {
      return { viewer: bureau, mutation: 'legalAidComplaintReceive', input: complaint(anyCase) };
    }
    const over = known.filter((each) => each.of === 'case' && endings.includes(each.status));
    const input = {
      case: one([...over.map(({ id }) => id), anyCase]),
      summary: one(['伪造证明', '伪造证明', ' ']),
    };
    return { viewer: bureau, mutation: 'legalAidFraudCaseOpen', input };
  }

  function station(): object {
    return { region: town, agency, name: one(['镇站', '镇站', ' ']), kind: 'TOWNSHIP' };
  }

  function complaint(aidCase: string): object {
    return {
      ...{ region: town, agency, ground: 'NEGLECT', standing: 'RECIPIENT', summary: '没有联系' },
      ...{ complainantName: one(['张某甲', '张某甲', '张某甲', ' ']) },
      ...one([
        { against: 'AGENCY' },
        { against: 'ASSIGNED_PERSON', case: aidCase },
        { against: 'ASSIGNED_PERSON' },
      ]),
    };
  }

  function received(): object {
    const fast = next() < 0.3;
    return applicationInput({
      ...(fast
        ? {
            lane: 'MIGRANT_WORKER_WAGES',
            form: 'LABOUR_AGENCY',
            matter: 'LABOUR_PAY',
            applicantCategory: 'MIGRANT_WORKER',
          }
        : { form: one(['CIVIL_ADMINISTRATIVE_AGENCY', 'ADVICE', 'LABOUR_AGENCY']) }),
      recipientCount: whole(4),
    });
  }

  function notice(): object {
    return {
      ...{ region: town, agency, organ: 'COURT-1', foundOn: addDays(today, 1 - whole(5)), recipientCount: 1 },
      ...{ applicantCategory: 'OTHER', recipientName: '王某丙', idempotencyKey: newKey() },
    };
  }

  function inputOf(name: string): object {
    const person = {
      providerKind: one(['LAWYER', 'LAWYER', 'LEGAL_WORKER']),
      providerName: '李某乙',
      assignee: one([lawyer.subject, lawyer.subject, lawyer.subject, 'lawyer-2']),
    };
    const reasons = one(['有理由', '有理由', '有理由', ' ']);
    const decision = one(['UPHELD', 'CORRECTED']);
    const inputs: Readonly<Record<string, () => object>> = {
      Advance: () => ({
        ground: one(['OTHER', 'LIMITATION_NEAR']),
        limitationEndsOn: addDays(today, whole(10)),
      }),
      RequestSupplement: () => ({ missing: one([['身份证明'], []]), supplyBy: addDays(today, whole(6)) }),
      SettleMeans: () =>
        one([
          { waived: 'GOOD_SAMARITAN', proved: true },
          { exempt: 'NO_FIXED_INCOME', proved: next() < 0.8 },
          { proof: 'HONESTY_DECLARATION', monthlyIncome: `${whole(1500)}.${whole(90) + 10}` },
        ]),
      Refuse: () => ({ ground: 'NOT_IN_SCOPE', reasons }),
      DecideObjection: () => ({ decision, reasons }),
      Assign: () => person,
      Change: () => ({ ...person, reasons }),
      RequestChange: () => ({ reasons }),
      DeclineChange: () => ({ reasons }),
      ReturnFile: () => ({ reasons }),
      TryMediation: () => ({ wished: next() < 0.8, dispute: `调-${whole(100)}` }),
      RecordRecovery: () => ({
        kind: one(['RECOVERED', 'AVOIDED']),
        amount: `${whole(9000) - 2000}.${whole(10)}`,
      }),
      RequestFeeWaiver: () => ({ kind: one(['LITIGATION', 'NOTARY']), body: 'COURT-1' }),
      AnswerFeeWaiver: () => ({
        nth: 1 + whole(2),
        ...one([{ granted: true, amount: '300' }, { granted: false }]),
        reasons,
      }),
      Conclude: () => ({ outcome: one(['JUDGMENT', 'AWARD', 'MEDIATED', 'SETTLED', 'WITHDRAWN', 'ADVICE']) }),
      Terminate: () => ({ ground: one(['FRAUD', 'OTHER']), reasons }),
      RecordStudy: () => ({
        ...{ kind: 'DIFFICULT', heldOn: addDays(today, 1 - whole(4)), participantCount: whole(5) },
        minutes: '一致意见',
      }),
      RegisterStudy: () => ({ nth: 1 + whole(2) }),
      Decline: () => ({ reasons }),
      Answer: () => ({
        ...one([
          { finding: 'FOUNDED', measure: 'REPRIMANDED' },
          { finding: 'UNFOUNDED' },
          { finding: 'FOUNDED' },
        ]),
        reasons,
      }),
      Notify: () => ({
        ...{ cost: one(['1200', '600']), fine: one(['300', '900', '3000.01']) },
        ...{ rightsTold: next() < 0.9, reasons },
      }),
      Hear: () => one([{ waived: true }, { waived: false, statement: '确有困难' }, { waived: false }]),
      Decide: () => ({ cost: one(['600', '600', '1200']), fine: one(['300', '0', '301']), reasons }),
      RecordPayment: () => ({
        kind: one(['COST', 'FINE']),
        amount: one(['600', '300', '300', '300', '1200', '-100', '-300']),
      }),
      Drop: () => ({ reasons }),
      Revoke: () => ({ reasons }),
      Reopen: () => ({ reasons }),
      Close: () => ({ reasons }),
      ReviewQuality: () => ({ grade: one(['GOOD', 'UNQUALIFIED']), findings: reasons }),
    };
    const word = name.replace(/^(legalAid(Application|Case|Complaint|FraudCase)|workstation)/, '');
    return inputs[word]?.() ?? {};
  }
}
