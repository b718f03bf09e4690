import type { Calendar } from '../deadlines/calendar.ts';
import type { DeadlineChange } from '../deadlines/deadline.ts';

/** Who acts, when, and what they may count on: all that a rule knows of the world outside its case. */
export interface ActContext<Post extends string = string> {
  /** The account that acts. */
  readonly subject: string;
  /** Code of the body for which it acts; null when the token names none. */
  readonly body: string | null;
  /** The posts it holds in this department. */
  readonly posts: readonly Post[];
  readonly now: Date;
  /** The day of `now` in China. */
  readonly today: string;
  readonly calendar: Calendar;
  /** True when the configuration switches a rule on whose values are not verified. */
  readonly enabled: (rule: string) => boolean;
}

/** An expected refusal: a code, the input field it is about, and what is particular to this case (Chinese, English). */
export interface Refusal<Code extends string> {
  readonly code: Code;
  readonly field?: string;
  readonly detail?: { readonly zh: string; readonly en: string };
}

/** What a rule decides: a value, or a refusal. */
export type Decision<Value, Code extends string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Refusal<Code> };

/** What an act does to its case. */
export interface Change<State extends string, Columns, RuleId extends string> {
  /** The state afterwards; absent when it stays. */
  readonly status?: State;
  /** Columns of the case that get a value. */
  readonly set?: Columns;
  readonly deadlines?: readonly DeadlineChange<RuleId>[];
  /** Why, or what was said: kept in the history, shown within the department only. */
  readonly note?: string | null;
}

/** One act of a department's trade: who may do it, in which states, and what comes of it. */
export interface Act<State extends string, Post extends string, Case, Input, Done, Code extends string> {
  /** As it stands in the history, in Chinese. */
  readonly title: string;
  readonly by: readonly Post[];
  /** States in which it is possible; empty for an act that opens a case. */
  readonly from: readonly State[];
  /** Decides once post and state are right. */
  readonly decide: (of: Case, input: Input, at: ActContext<Post>) => Decision<Done, Code>;
}

/** A decision in favour. */
export function agreed<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** A decision against. */
export function refused<Code extends string>(
  code: Code,
  field?: string,
  detail?: Refusal<Code>['detail'],
): { readonly ok: false; readonly error: Refusal<Code> } {
  return { ok: false, error: { code, ...(field ? { field } : {}), ...(detail ? { detail } : {}) } };
}

/** True when the context holds one of the posts that an act asks for. */
export function mayAct<Post extends string>(
  act: { readonly by: readonly Post[] },
  posts: readonly Post[],
): boolean {
  return act.by.some((post) => posts.includes(post));
}

/**
 * Decides on an act: first whether the post allows it (whatever the case, so that nothing is learnt of it), then
 * whether the state does, then what the act itself asks for.
 */
export function decideAct<State extends string, Post extends string, Case, Input, Done, Code extends string>(
  act: Act<State, Post, Case, Input, Done, Code>,
  of: Case,
  status: State | null,
  input: Input,
  at: ActContext<Post>,
): Decision<Done, Code | 'NOT_YOUR_POST' | 'NOT_IN_THIS_STATE'> {
  if (!mayAct(act, at.posts)) return refused('NOT_YOUR_POST');
  if (status === null ? act.from.length > 0 : !act.from.includes(status)) return refused('NOT_IN_THIS_STATE');
  return act.decide(of, input, at);
}

/** The names of a table of acts that somebody with these posts may do to a case in this state. */
export function actsOpen<State extends string, Post extends string>(
  acts: Readonly<Record<string, { readonly by: readonly Post[]; readonly from: readonly State[] }>>,
  status: State,
  posts: readonly Post[],
): string[] {
  return Object.entries(acts)
    .filter(([, act]) => act.from.includes(status) && mayAct(act, posts))
    .map(([name]) => name);
}

/** The states in which somebody with these posts has something to do: what their inbox lists. */
export function statesAwaiting<State extends string, Post extends string>(
  acts: Readonly<Record<string, { readonly by: readonly Post[]; readonly from: readonly State[] }>>,
  posts: readonly Post[],
): State[] {
  return [...new Set(Object.values(acts).flatMap((act) => (mayAct(act, posts) ? act.from : [])))];
}
