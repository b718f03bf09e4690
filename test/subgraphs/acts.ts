import { decideAct, type Act, type ActContext, type Change } from '../../subgraphs/_kit/acts/machine.ts';
import { shippedCalendar } from '../../subgraphs/_kit/deadlines/calendar.ts';
import { dayOf } from '../../subgraphs/_kit/deadlines/days.ts';
import type { Viewer } from '../../schema/viewer.ts';
import type { Answer, World } from './world.ts';

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

/** The tables of one kind of case. */
export interface CaseBooks {
  readonly kind: string;
  readonly table: string;
  readonly history: string;
  /** SQL condition on the case (`c`) for those that are told to nobody; none by default. */
  readonly untold?: string;
}

/**
 * What is wrong in the books of a kind of case: the history of every act leads to the case as it is, one line and one
 * event for each version, and every deadline is in exactly one state. Empty when they are in order.
 */
export async function faultsInBooks({ connection: { sql } }: World, books: CaseBooks): Promise<string[]> {
  const { kind, table, history, untold = 'false' } = books;
  const rows = await sql.unsafe<{ fault: string }[]>(`
    with acted as (select c.*, (${untold}) as untold from "${table}" c
      where exists (select 1 from "${history}" h where h.case_id = c.id and h.version is not null))
    select c.number || ': state ' || c.status || ', history ' || last.status as fault
      from acted c join lateral (select status from "${history}" h where h.case_id = c.id order by seq desc limit 1) last
      on true where last.status <> c.status::text
    union all select c.number || ': version ' || c.version || ', history ' || coalesce(max(h.version)::text, 'none')
      from acted c left join "${history}" h on h.case_id = c.id group by c.id, c.number, c.version
      having max(h.version) is distinct from c.version
    union all select c.number || ': version ' || h.version || ' has no event'
      from acted c join "${history}" h on h.case_id = c.id and h.version is not null
      left join outbox o on o.subject = '${kind}/' || c.number and o.sequence = h.version
      where o.id is null and not c.untold
    union all select o.subject || ' ' || o.sequence || ': event without history'
      from outbox o left join (select c.number, h.version from "${table}" c join "${history}" h on h.case_id = c.id) h
      on o.subject = '${kind}/' || h.number and o.sequence = h.version
      where split_part(o.subject, '/', 1) = '${kind}' and h.number is null
    union all select o.subject || ': told though it is invisible outside' from outbox o join acted c
      on o.subject = '${kind}/' || c.number where c.untold
    union all select d.case_number || ': deadline ' || d.rule || ' both met and waived' from deadline d
      where d.met_at is not null and d.waived_at is not null
    union all select d.case_number || ': deadline without its case' from deadline d
      where d.case_kind = '${kind}' and not exists (select 1 from "${table}" c where c.id = d.case_id)`);
  return rows.map(({ fault }) => fault);
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
