import { agreed, type ActContext } from '../../_kit/acts/machine.ts';
import { firstRefusal, isBlank } from './guards.ts';

/** What a firm said when it was heard before a sanction, or that it did not want to be. */
export interface HearInput {
  readonly heardOn: string;
  readonly statement: string;
}

/** A firm is heard after a sanction was proposed; what it said goes into the history. */
export const decideHearing = (
  { proposedOn }: { readonly proposedOn: string },
  { heardOn, statement }: HearInput,
  { today }: Pick<ActContext, 'today'>,
) =>
  firstRefusal([
    [heardOn > today, 'DAY_IN_FUTURE', 'heardOn'],
    [heardOn < proposedOn, 'DAYS_OUT_OF_ORDER', 'heardOn'],
    [isBlank(statement), 'NO_REASON', 'statement'],
  ]) ?? agreed({ status: 'HEARD' as const, set: { heardOn }, note: statement });
