import type { Viewer } from '../../../schema/viewer.ts';
import { shippedCalendar, type Calendar } from '../deadlines/calendar.ts';
import { dayOf } from '../deadlines/days.ts';
import type { ActContext } from './machine.ts';

/** What a department's process counts by: its clock, its calendar, and the unverified rules that are switched on. */
export interface Reckoning {
  readonly clock: () => Date;
  readonly calendar: Calendar;
  /** Ids of rules whose values are not verified and which the county has switched on. */
  readonly enabledRules: readonly string[];
}

/** The clock of this machine, the shipped calendar, and no unverified rule. */
export const plainReckoning: Reckoning = {
  clock: () => new Date(),
  calendar: shippedCalendar,
  enabledRules: [],
};

/**
 * This machine's clock and the shipped calendar, with the unverified rules that `LIANDONG_ENABLED_RULES` names
 * (`R-CC-10,R-CC-11`): the county's own decision, made after reading the text that the rule stands in.
 */
export function reckoningOf(enabledRules: string | undefined): Reckoning {
  const rules = (enabledRules ?? '').split(',').map((rule) => rule.trim());
  return { ...plainReckoning, enabledRules: rules.filter((rule) => rule !== '') };
}

/**
 * The posts that a viewer holds in a department: the scope `mediation:committee-clerk` is the post COMMITTEE_CLERK of
 * mediation.
 */
export function postsOf<Post extends string>(
  viewer: Viewer,
  department: string,
  posts: Readonly<Record<Post, unknown>>,
): Post[] {
  return (Object.keys(posts) as Post[]).filter((post) => viewer.scopes.includes(postScope(department, post)));
}

/** The scope that stands for a post of a department in a token. */
export function postScope(department: string, post: string): string {
  return `${department}:${post.toLowerCase().replaceAll('_', '-')}`;
}

/** Who acts, when, and by what is counted, for one request. */
export function actContext<Post extends string>(
  viewer: Viewer,
  posts: readonly Post[],
  { clock, calendar, enabledRules }: Reckoning,
): ActContext<Post> {
  const now = clock();
  return {
    subject: viewer.subject,
    body: viewer.body,
    posts,
    now,
    today: dayOf(now),
    calendar,
    enabled: (rule) => enabledRules.includes(rule),
  };
}
