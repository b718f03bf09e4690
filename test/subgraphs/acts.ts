import { decideAct, type Act, type ActContext, type Change } from '../../subgraphs/_kit/acts/machine.ts';
import { shippedCalendar } from '../../subgraphs/_kit/deadlines/calendar.ts';
import { dayOf } from '../../subgraphs/_kit/deadlines/days.ts';
import type { Viewer } from '../../schema/viewer.ts';
import { faultsInBooks as faultsInCaseBooks, type CaseBooks } from '../../scripts/prove/kill/books.ts';
import type { Answer, World } from './world.ts';

export type { CaseBooks } from '../../scripts/prove/kill/books.ts';

/** Who acts and when, for a rule. */
export function actAt<Post extends string>(
  moment: string,
  posts: readonly Post[],
  more: Partial<ActContext<Post>> = {},
): ActContext<Post> {
  const now = new Date(moment);
  return {
    subject: 'officer-1',
    body: null,
    posts,
    now,
    today: dayOf(now),
    calendar: shippedCalendar,
    enabled: () => false,
    ...more,
  };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- acts of one table differ in what they take
type AnyAct = Act<any, any, any, any, Change<any, any, any>, any>;

/** A table of acts, and a case and an input with which each of them is agreed to where state and post are right. */
export interface MachineUnderTest {
  readonly acts: Readonly<Record<string, AnyAct>>;
  readonly states: readonly string[];
  readonly posts: readonly string[];
  readonly given: (act: string, state: string) => { of: object; input: object };
  readonly at: (post: string) => ActContext;
}

/**
 * Tries every act in every state by every post: `agreed` are the moves, as `act: STATE → STATE by POST, POST`, and
 * `strange` what was refused for another reason than state or post.
 */
export function movesOf(machine: MachineUnderTest): { agreed: string[]; strange: string[] } {
  const { acts, states, posts, given, at } = machine;
  const agreed: string[] = [];
  const strange: string[] = [];
  for (const [name, act] of Object.entries(acts)) {
    for (const state of act.from.length === 0 ? [null, ...states] : states) {
      const { of, input } = given(name, state ?? '');
      const by = new Map<string, string[]>();
      for (const post of posts) {
        const decision = decideAct(act, of, state, input, at(post));
        if (decision.ok) {
          const next = String(decision.value.status ?? state);
          by.set(next, [...(by.get(next) ?? []), post]);
        } else if (!['NOT_YOUR_POST', 'NOT_IN_THIS_STATE'].includes(decision.error.code)) {
          strange.push(`${name}: ${state} by ${post}: ${decision.error.code}`);
        }
      }
      for (const [next, who] of by) agreed.push(`${name}: ${state ?? '—'} → ${next} by ${who.join(', ')}`);
    }
  }
  return { agreed, strange };
}

/** An officer with posts (by their scope words, such as `committee-clerk`) in a region. */
export function actor(department: string, region: string, ...posts: readonly string[]): Viewer {
  return {
    subject: `test-${posts.join('-') || 'nobody'}`,
    body: null,
    roles: ['OFFICER'],
    scopes: [`${department}:read`, 'statistics:read', ...posts.map((post) => `${department}:${post}`)],
    regions: [region],
  };
}

/** The codes of a payload's user errors; throws when the answer has errors of its own. */
export function refusals({ data, errors }: Answer, mutation: string): string[] {
  if (errors) throw new Error(JSON.stringify(errors));
  return data[mutation].userErrors.map(({ code }: { code: string }) => code);
}

/** What is wrong in the books of a kind of case in a world; empty when they are in order. */
export function faultsInBooks({ connection: { sql } }: World, books: CaseBooks): Promise<string[]> {
  return faultsInCaseBooks(sql, books);
}

/** Asks twice at the same time; how many were done, and the codes of the refusals. */
export async function both(
  mutation: string,
  asks: readonly [() => Promise<Answer>, () => Promise<Answer>],
): Promise<{ done: number; codes: string[] }> {
  const answers = await Promise.all(asks.map((ask) => ask()));
  const codes = answers.flatMap((answer) => refusals(answer, mutation));
  return { done: answers.length - codes.length, codes };
}

/** How often a proof repeats itself: so many times in the tests, as often as `npm run prove` says in its long form. */
export function rounds(inTests: number): number {
  return Number(process.env['LIANDONG_ROUNDS'] ?? inTests);
}

/** Acts drawn by chance, one after the other. */
export interface RandomWalk {
  readonly acts: number;
  readonly seed: number;
  /** True when it is long enough to come everywhere; the short form's walk is not. */
  readonly goesFar: boolean;
  /** Says in the long form what came of it. */
  tell(done: number): void;
}

/** A walk of 400 acts by its own seed in the tests; of as many as `npm run prove -- walk` says, and by its seed, in its long form. */
export function randomWalk(ownSeed: number): RandomWalk {
  const acts = rounds(400);
  const seed = Number(process.env['LIANDONG_SEED'] ?? ownSeed);
  return {
    acts,
    seed,
    goesFar: acts >= 1_000,
    tell(done) {
      if (process.env['LIANDONG_ROUNDS'] !== undefined)
        process.stdout.write(`种子 seed ${seed}: ${acts} acts, ${done} done\n`);
    },
  };
}

/** All of a tally together. */
export function sumOf(tally: Iterable<number>): number {
  return [...tally].reduce((sum, count) => sum + count, 0);
}
