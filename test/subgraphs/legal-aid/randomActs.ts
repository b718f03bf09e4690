import { actsOpen } from '../../../subgraphs/_kit/acts/machine.ts';
import { addDays } from '../../../subgraphs/_kit/deadlines/days.ts';
import { legalAidPost, type LegalAidPost } from '../../../subgraphs/legal-aid/codes.ts';
import { applicationActs } from '../../../subgraphs/legal-aid/rules/application-acts/index.ts';
import { caseActs } from '../../../subgraphs/legal-aid/rules/case-acts/index.ts';
import type { Viewer } from '../../../schema/viewer.ts';
import { agency } from './cells.ts';
import {
  applicationInput,
  bureau,
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

/** A record that acts can be done to. */
export interface Known {
  readonly of: 'application' | 'case';
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
  ASSIGNED_PERSON: [lawyer, lawyer, { ...lawyer, subject: 'lawyer-2' }],
  BUREAU_OFFICER: [bureau],
  QUALITY_REVIEWER: [grader],
  FINANCE_OFFICER: [finance],
};
const posts = Object.keys(legalAidPost) as LegalAidPost[];
const acts: Readonly<Record<string, { by: readonly LegalAidPost[]; from: readonly string[] }>> = {
  ...applicationActs,
  ...caseActs,
};

/** An act by somebody to something: mostly one that state and post allow, with input that is mostly right. */
export function randomAct({ next, whole, one }: Chance, known: readonly Known[], today: string): RandomAct {
  const opens = known.length === 0 || next() < 0.12;
  if (opens && next() < 0.2) return { viewer: clerk, mutation: 'legalAidCaseOpenByNotice', input: notice() };
  if (opens) return { viewer: clerk, mutation: 'legalAidApplicationReceive', input: received() };
  const record = one(known);
  const table = record.of === 'case' ? caseActs : applicationActs;
  const open = actsOpen<string, LegalAidPost>(table, record.status, posts);
  const all = Object.keys(table).filter((name) => acts[name]!.from.length > 0);
  const mutation = open.length > 0 && next() < 0.85 ? one(open) : one(all);
  const post = next() < 0.93 ? one(acts[mutation]!.by) : one(posts);
  return { viewer: one(hands[post]), mutation, input: { id: record.id, ...inputOf(mutation) } };

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
      assignee: one([lawyer.subject, lawyer.subject, 'lawyer-2']),
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
      Conclude: () => ({ outcome: one(['JUDGMENT', 'AWARD', 'MEDIATED', 'SETTLED', 'ADVICE']) }),
      Terminate: () => ({ ground: one(['FRAUD', 'OTHER']), reasons }),
      ReviewQuality: () => ({ grade: one(['GOOD', 'UNQUALIFIED']), findings: reasons }),
    };
    const word = name.replace(/^legalAid(Application|Case)/, '');
    return inputs[word]?.() ?? {};
  }
}
