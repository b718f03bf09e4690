import type { ActContext } from './machine.ts';

type InContext = { readonly at: ActContext };
type Line = { readonly actor: string | null; readonly bodyCode: string | null; readonly note: string | null };

/** True for whoever holds a post in the department: what officers wrote to each other is told to nobody else. */
function within({ at }: InContext): boolean {
  return at.posts.length > 0;
}

/** Resolvers of `HistoryEntry` in a department with acts: who did it and why stays within the department. */
export const historyEntryResolvers = {
  actor: ({ actor }: Line, _args: object, context: InContext) => (within(context) ? actor : null),
  bodyCode: ({ bodyCode }: Line, _args: object, context: InContext) => (within(context) ? bodyCode : null),
  note: ({ note }: Line, _args: object, context: InContext) => (within(context) ? note : null),
};
