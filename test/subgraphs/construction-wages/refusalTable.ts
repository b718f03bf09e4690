import { expect } from '@jest/globals';
import { decideAct, type Act } from '../../../subgraphs/_kit/acts/machine.ts';
import {
  wagePost,
  type WagePost,
  type WageUserErrorCode,
} from '../../../subgraphs/construction-wages/codes.ts';
import { actAt } from '../acts.ts';

/** The moment at which the rules are tried, and the days around it. */
export const now = '2024-03-15T09:00:00+08:00';
export const [yesterday, today, tomorrow] = ['2024-03-14', '2024-03-15', '2024-03-16'];

/** What a refusal is tried with: changes to a case and an input with which the act would be done. */
export type Refused = readonly [act: string, of: object, input: object, code: string, field?: string];

/** The codes that each act of a table can give, besides those that every act may meet: an act without an entry is a fault. */
export type CodesOf<Acts> = Readonly<Record<keyof Acts, readonly WageUserErrorCode[]>>;

/** A reason that says nothing. */
export const noReason = (act: string): Refused => [act, {}, { reason: ' ' }, 'NO_REASON', 'reason'];

/** Cases with a null where no field is named: a test is given as many arguments as it asks for. */
export function whole(cases: readonly Refused[]) {
  return cases.map(([act, of, input, code, field]) => [act, of, input, code, field ?? null] as const);
}

/** Why the act is refused to the first post that may do it, in the case's own state or the first that allows it. */
export function refusal(acts: object, name: string, of: object, input: object): unknown {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- acts of one table differ in what they take
  const act = (acts as Record<string, Act<string, WagePost, any, any, any, string>>)[name]!;
  const status = (of as { status?: string }).status || (act.from[0] ?? null);
  const post = name === 'acceptanceSign' ? 'WAGE_OFFICE_HEAD' : act.by.find((each) => each in wagePost)!;
  const decision = decideAct(
    act,
    { ...of, status },
    act.from.length === 0 ? null : status,
    input,
    actAt(now, [post]),
  );
  return decision.ok ? null : decision.error;
}

/** Fails unless the table of refusals tries every code that its acts can give, and no other. */
export function expectEveryCode<Acts extends object>(
  acts: Acts,
  codes: CodesOf<Acts>,
  tried: readonly (readonly unknown[])[],
  prefix = '',
): void {
  const found = Object.fromEntries(
    Object.keys(acts).map((act) => [
      act,
      [
        ...new Set(tried.filter(([name]) => `${prefix}${String(name)}` === act).map((row) => String(row[3]))),
      ].sort(),
    ]),
  );
  expect(found).toEqual(
    Object.fromEntries(
      Object.entries<readonly string[]>(codes).map(([act, list]) => [act, [...list].sort()]),
    ),
  );
}
